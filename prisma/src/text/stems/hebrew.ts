// A light stemmer of Hebrew: the letters ו ש ה ב כ ל מ in front of a word (and, that, the, in, like, to, from), in the order in which
// they can stand together, and the endings of the plural and of "my" to "their". A form can be read in several ways ("הסכם": an
// agreement, or the agreement of a word "סכם"), so that all that it can be reduced to are its stems.

const IN_FRONT = /^(ו)?(כש|ש)?([בכלמ])?(ה)?/
const ENDINGS = /(יהמ|יהנ|ויות|יות|ותיו|ים|ימ|ות|יו|ית|כמ|המ|ה|ת|י|ו)$/
/** "Their" as a single letter, which in a shorter word is rather one of its own. */
const THEIRS = /(?<=^.{4,})[מנ]$/
/** Words of two letters with the article, or in the plural: השר, שרים. */
const SHORT = /^ה?(..)(?:ימ)?$/
const SHORTEST = 3

/** The stems of a folded word, with final letters written as others. */
export function hebrewStems(word: string): string[] {
  const stems = new Set([word, reduced(word), word.replace(THEIRS, '')])
  const short = SHORT.exec(word)?.[1]
  if (short !== undefined) stems.add(short)
  const parts = IN_FRONT.exec(word)!.slice(1)
  let rest = word
  for (const part of parts) {
    if (part === undefined || rest.length - part.length < SHORTEST) continue
    rest = rest.slice(part.length)
    stems.add(rest)
    stems.add(reduced(rest))
    stems.add(rest.replace(THEIRS, ''))
  }
  return [...stems]
}

function reduced(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= SHORTEST ? stem : word
}
