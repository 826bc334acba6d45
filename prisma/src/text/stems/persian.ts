// A light stemmer of Persian: the endings of the plural, of comparison, of possession and of "is", with or without the joiner before
// them, and the signs of the present and of negation in front of a verb.

const IN_FRONT = /^(نمي|مي)/
const ENDINGS = /(هايشان|هايمان|هايي|هاي|ها|يشان|يمان|شان|مان|تان|ترين|تر|ان|ات|اند|ند|اي|ي|يم|ش|م)$/
/** Plurals of nouns on ه, which it gives way to, or is written onto: مذاکرات, نمایندگان, حمله‌ای. */
const OF_HE = [
  [/ات$/, 'ه'],
  [/دگان$/, 'ده'],
  [/هاي$/, 'ه'],
] as const
const SHORTEST = 3

/** The stems of a folded word: what one ending leaves, and what two do (زندانیان: زندانی, زندان). */
export function persianStems(word: string): string[] {
  const verb = word.replace(IN_FRONT, '')
  const words = verb.length >= SHORTEST ? [word, verb] : [word]
  const onHe = OF_HE.map(([from, to]) => word.replace(from, to)).filter((one) => one.length > SHORTEST)
  return [...new Set([...words.flatMap((one) => [reduced(one), reduced(reduced(one))]), ...onHe])]
}

function reduced(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= SHORTEST ? stem : word
}
