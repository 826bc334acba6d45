// How like two names are, by their trigrams: the share of all triples of letters, with the ends of words, that both have.

/** From 0 to 1, both as wholes. */
export const likeness = (a: string, b: string): number => share(trigrams(words(a)), trigrams(words(b)))

/** From 0 to 1, of the text with the likest run of words in the name. */
function likenessToPart(text: string, name: string): number {
  const wanted = trigrams(words(text))
  const all = words(name)
  const runs = all.flatMap((_, from) => all.slice(from).map((_, more) => all.slice(from, from + more + 1)))
  return Math.max(0, ...runs.map((run) => share(wanted, trigrams(run))))
}

/** From 0 to 1, of the words of the text with words of the name: the least like of them counts. */
export function likenessOfWords(text: string, name: string): number {
  const each = words(text).map((word) => likenessToPart(word, name))
  return each.length === 0 || likenessToPart(text, name) < 0.3 ? 0 : Math.min(...each)
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

const trigrams = (some: readonly string[]) =>
  new Set(
    some.flatMap((word) => {
      const letters = [' ', ' ', ...word, ' ']
      return letters.slice(2).map((_, i) => letters.slice(i, i + 3).join(''))
    }),
  )

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((trigram) => b.has(trigram)).length
  return common === 0 ? 0 : common / (a.size + b.size - common)
}
