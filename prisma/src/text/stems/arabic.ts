// A light stemmer of Arabic (after "light10" of Larkey, Ballesteros and Connell): the conjunctions, prepositions and the article in front of a word,
// and the endings of the plural, the feminine and the possessive. With and without the article's letters taken off where a word can be read in both ways.

const CONJUNCTIONS = /^[وف]/
const ARTICLES = /^(بال|كال|فال|ال|لل)/
const PREPOSITIONS = /^[بلك]/
const ENDINGS =
  /(تهما|تهم|ياتها|اتها|ياته|اته|ياتهم|اتهم|تها|يات|هما|ها|هم|كم|نا|ات|ان|ون|ين|يه|ته|تي|ت|ه|ي|ا)$/
const SHORTEST = 3

/** The stems of a folded word. */
export function arabicStems(word: string): string[] {
  const stems = new Set([reduced(word)])
  for (const pattern of [CONJUNCTIONS, ARTICLES, PREPOSITIONS]) {
    for (const stem of [...stems, word]) {
      const rest = stem.replace(pattern, '')
      if (rest.length >= SHORTEST) stems.add(reduced(rest))
    }
  }
  return [...stems]
}

function reduced(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= SHORTEST ? stem : word
}
