// A light stemmer of Persian: the endings of the plural, of comparison, of possession and of "is", with or without the joiner before
// them, and the signs of the present and of negation in front of a verb.

const IN_FRONT = /^(نمي|مي)/
const ENDINGS = /(هايشان|هايمان|هايي|هاي|ها|يشان|يمان|شان|مان|تان|ترين|تر|ان|ات|اند|ند|اي|ي|يم|ش|م)$/
const SHORTEST = 3

/** The stems of a folded word. */
export function persianStems(word: string): string[] {
  const verb = word.replace(IN_FRONT, '')
  return [...new Set([reduced(word), ...(verb.length >= SHORTEST ? [reduced(verb)] : [])])]
}

function reduced(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= SHORTEST ? stem : word
}
