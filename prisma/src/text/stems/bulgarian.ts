// A light stemmer of Bulgarian: the article at the end of a word, the plural, and the vowel of the gender.

const ARTICLES = /(ият|ът|ят|то|та|те|ия)$/
const PLURALS = /(ища|овци|ове|еве|ни|и|я|а|о|е)$/
const SHORTEST = 4

/** Consonants that the plural changes, and a vowel that it loses: заложник, заложници; министър, министри. */
const singular = (word: string): string =>
  word
    .replace(/ци$/, 'к')
    .replace(/зи$/, 'г')
    .replace(/(?<=...)ър$/, 'р')

/** The stems of a word, with and without what may be an article. */
export function bulgarianStems(word: string): string[] {
  const bare = cut(word, ARTICLES)
  return [...new Set([cut(singular(bare), PLURALS), cut(singular(word), PLURALS)])]
}

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return rest.length >= SHORTEST ? rest : word
}
