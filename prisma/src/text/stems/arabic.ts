// A light stemmer of Arabic (after "light10" of Larkey, Ballesteros and Connell): the conjunctions, prepositions and the article in front of a word,
// and the endings of the plural, the feminine and the possessive. With and without the article's letters taken off where a word can be read in both ways.
// Of the plurals that are made inside a word, those whose singular their letters tell: رهائن of رهينة, معابر of معبر, وزراء of وزير,
// رؤساء of رئيس, أسرى of أسير, شروط of شرط.

const CONJUNCTIONS = /^[وف]/
const ARTICLES = /^(بال|كال|فال|ال|لل)/
const PREPOSITIONS = /^[بلك]/
const ENDINGS =
  /(تهما|تهم|ياتها|اتها|ياته|اته|ياتهم|اتهم|تها|يات|هما|ها|هم|كم|نا|ات|ان|ون|ين|يه|ته|تي|ت|ه|ي|ا)$/
const BROKEN_PLURALS = [
  // the hamza of its letter is folded away
  [/^(..)اي(.)$/, '$1ي$2'],
  [/^(م.)ا(..)$/, '$1$2'],
  [/^(..)(.)اء$/, '$1ي$2'],
  [/^(.)و(.)اء$/, '$1يي$2'],
  // a word on ى that is no plural looks the same, so that these are named
  [/^(اس|قت|جر|مر)([رلحض])ي$/, '$1ي$2'],
  [/^(.[^اوي])و([^اوي])$/, '$1$2'],
] as const
const SHORTEST = 3

/** The stems of a folded word, and the word without what is written in front of it. */
export function arabicStems(word: string): string[] {
  const rests = new Set([word])
  for (const pattern of [CONJUNCTIONS, ARTICLES, PREPOSITIONS]) {
    for (const known of [...rests]) {
      const rest = known.replace(pattern, '')
      if (rest.length >= SHORTEST) rests.add(rest)
    }
  }
  const singulars = [...rests].flatMap((rest) => BROKEN_PLURALS.map(([from, to]) => rest.replace(from, to)))
  return [...new Set([...rests, ...[...rests, ...singulars].map(reduced)])]
}

function reduced(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= SHORTEST ? stem : word
}
