// Which script a word is written in, and which languages are written in it.

/** The scripts whose words are reduced to stems, by their codes of ISO 15924. */
export type Script = 'Latn' | 'Cyrl' | 'Grek' | 'Arab' | 'Hebr' | 'Hang' | 'Geor' | 'Armn' | 'Deva' | 'Taml'

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /^\p{sc=Latin}/u],
  ['Cyrl', /^\p{sc=Cyrillic}/u],
  ['Arab', /^\p{sc=Arabic}/u],
  ['Hang', /^\p{sc=Hangul}/u],
  ['Hebr', /^\p{sc=Hebrew}/u],
  ['Grek', /^\p{sc=Greek}/u],
  ['Geor', /^\p{sc=Georgian}/u],
  ['Armn', /^\p{sc=Armenian}/u],
  ['Deva', /^\p{sc=Devanagari}/u],
  ['Taml', /^\p{sc=Tamil}/u],
]

/** The script of a word, by its first letter; undefined for numbers and for scripts without stems. */
export function scriptOf(word: string): Script | undefined {
  const code = word.charCodeAt(0)
  if (code < 0x250) return code < 0x3a && code >= 0x30 ? undefined : 'Latn'
  return SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0]
}
