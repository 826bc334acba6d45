// The words of a text and where they stand. Of scripts that put no spaces between words, each character is a word of its own.

/** A word where it stands in a text, in UTF-16 units. */
export interface Word {
  readonly start: number
  readonly end: number
  /** The run of characters without spaces that it is part of, and its place in it; undefined for words of other scripts. */
  readonly run?: { readonly characters: readonly string[]; readonly place: number }
}

const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\u30fc\uff70\uff9e\uff9f`
/** What joins the letters of a word without being one: soft hyphens, joiners, marks of direction. */
const JOINERS = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff`

/** Letters to Unicode, signs to writers: others put an apostrophe where these stand (обʼєднання, ʻAmr, Oʻzbek). */
const APOSTROPHES = String.raw`\u02b9-\u02bf\ua78b\ua78c`
const LETTER = String.raw`[[\p{L}\p{N}]--[${UNSPACED}${APOSTROPHES}]]`
const WORD = new RegExp(
  [
    // an abbreviation with full stops: U.S.
    String.raw`(?<![\p{L}\p{N}])(?:${LETTER}\.){2,}`,
    String.raw`${LETTER}(?:[[\p{L}\p{N}\p{M}${JOINERS}]--[${APOSTROPHES}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]]|(?<=[\u05d0-\u05ea])["\u05f3\u05f4'](?=[\u05d0-\u05ea]))*`,
    String.raw`(?<run>[[${UNSPACED}]&&[\p{L}\p{N}\u30fc\uff70]][[${UNSPACED}][\u200b-\u200d\ufe00-\ufe0f]]*)`,
  ].join('|'),
  'gv',
)
/** A character with its marks. */
const CHARACTER = /\P{M}(?:\p{M}|\u200c|\u200d|\uff9e|\uff9f)*/gu
const TRAILING = new RegExp(`[${JOINERS}]+$`, 'v')

/** The words of a text in their order. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const [written] = match
    if (match.groups!.run === undefined) {
      yield { start, end: start + written.replace(TRAILING, '').length }
      continue
    }
    const found = [...written.matchAll(CHARACTER)].filter(([character]) => character !== '\u200b')
    const characters = found.map(([character]) => character)
    for (const [place, { index, 0: character }] of found.entries())
      yield { start: start + index, end: start + index + character.length, run: { characters, place } }
  }
}
