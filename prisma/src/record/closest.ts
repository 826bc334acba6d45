import { distance } from 'fastest-levenshtein'
import { oneOf } from './fault.ts'

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

/** So many values are listed at most. */
const LISTED = 60

/**
 * What somebody may have meant who wrote a word that is not one of the values: the value of which it is a misspelling; where it is
 * farther from all, which are alike in letters and which there are, for what is alike in letters need not be alike in meaning.
 */
export function suggestion(word: string, values: readonly string[]): string {
  const near = closest(word, values)
  const more = values.length > LISTED ? ` and ${values.length - LISTED} more` : ''
  const all = `there are: ${values.slice(0, LISTED).join(', ')}${more}`
  if (near.length === 0) return all
  const isMisspelt = distance(fold(word), fold(near[0]!)) <= word.length / 4
  return isMisspelt ? `closest: ${oneOf(near)}` : `closest: ${oneOf(near)}; ${all}`
}

const fold = (word: string) => word.toLowerCase().replaceAll(/[\s_-]+/g, '-')
