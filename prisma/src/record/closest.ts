import { distance } from 'fastest-levenshtein'

/**
 * The candidates that are most like a word, best first: those that differ in less than half of their letters. Case and
 * the difference between "-", "_" and " " do not count.
 *
 * @example
 * closest('SAFE_PASAGE', ['SAFE_PASSAGE', 'SECURITY']) // ['SAFE_PASSAGE']
 */
export function closest(word: string, candidates: Iterable<string>, count = 3): string[] {
  const wanted = fold(word)
  const found: { candidate: string; errors: number }[] = []
  for (const candidate of candidates) {
    const folded = fold(candidate)
    const allowed = Math.ceil(Math.max(wanted.length, folded.length) / 2) - 1
    if (Math.abs(wanted.length - folded.length) > allowed) {
      // "taliban" for "the-taliban-movement": a whole part of a name is near enough to be named last
      if (wanted.length > 2 && folded.includes(wanted))
        found.push({ candidate, errors: 1000 + folded.length })
      continue
    }
    const errors = distance(wanted, folded)
    if (errors <= allowed) found.push({ candidate, errors })
  }
  return found
    .sort((a, b) => a.errors - b.errors || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map((f) => f.candidate)
}

const fold = (word: string) => word.toLowerCase().replaceAll(/[\s_-]+/g, '-')
