// English words that say how others belong together. Names are none of them: WHO, IS, "Will Down".

/** In any case of their letters. */
const ALWAYS = new Set('a an and as at by for from in of on or the to with'.split(' '))
/** In lower case. */
const SMALL = new Set(
  `about above after again against all am any are be because been before being below between both but can cannot
   could did do does doing down during each few had has have having he her here hers herself him himself his how i if into is it its
   itself me more most my myself no nor not off once only other our ours out over own same she should so some such than
   that their theirs them themselves then there these they this those through too under until up very was we were
   what when where which while who whom why will would you your yours`.split(/\s+/),
)

/** Whether a word, as it was typed, only says how others belong together. */
export const isFunctionWord = (word: string): boolean =>
  SMALL.has(word) || (ALWAYS.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word))
