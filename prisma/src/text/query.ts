// What somebody types into a search box, as what is asked of texts: words, "phrases", or, -without.
import { bare, spellingsOf } from './analysis.ts'
import { fold } from './fold.ts'
import { isFunctionWord } from './function-words.ts'
import { askedStemsOf, hostsOf } from './stems.ts'
import { type Word, wordsOf } from './words.ts'

/** Words in a row that a text is asked for; mostly one. */
export interface Asked {
  /** What stands at each place from the first word on: any of these. */
  readonly places: readonly {
    readonly offset: number
    readonly word: string
    readonly forms: readonly string[]
  }[]
  /** How many words of a text they are. */
  readonly length: number
  /** Whether the stems of the words do as well. */
  readonly inflected: boolean
}

/** Any of several lists of demands, each of which must hold as a whole. */
export type Alternatives = readonly (readonly { readonly asked: Asked; readonly without: boolean }[])[]

/** So many words and phrases of a query count, and so many words of a phrase. */
const MOST = 64

const QUOTED = String.raw`(?<!\p{sc=Hebrew})"(?<phrase>[^"]*)"?`
const TERM = new RegExp(
  String.raw`(?<minus>-*)(?:${QUOTED}|(?<word>[^\s"]+(?:(?<=\p{sc=Hebrew})"(?=\p{sc=Hebrew})[^\s"]+)*))`,
  'gu',
)

/** What an apostrophe joins to a word and is no part of it: the Union's, l'ambassadeur, dell'accordo. */
const ELIDED = /^(?:[cdjlmnst]|qu|un|(?:d|n|s)?[ae]ll|sull)['’](?=\p{L}{2})|(?<=\p{L}{2})['’]s$/iu

/** Reads a query. Lists that ask for nothing but what shall not be there find nothing, and are left out. */
export function readQuery(query: string): Alternatives {
  const terms = [
    ...query
      .slice(0, 20_000)
      .replace(/[“”„«»]/g, '"')
      .matchAll(TERM),
  ].map(({ groups }) => groups!)
  const lists: Demand[][] = [[]]
  let count = 0
  for (const { minus, phrase, word } of terms) {
    if (word !== undefined && !minus && /^or$/i.test(word) && terms.length > 1) {
      lists.push([])
      continue
    }
    const pieces = phrase === undefined ? piecesOf(word!.replace(ELIDED, '')) : phraseOf(phrase)
    for (const asked of pieces) {
      if (++count > MOST) break
      lists.at(-1)!.push({ asked, without: minus !== '', written: word ?? '' })
    }
  }
  return lists.map(withoutFunctionWords).filter((list) => list.some(({ without }) => !without))
}

interface Demand {
  readonly asked: Asked
  readonly without: boolean
  readonly written: string
}

/** Words such as "the" and "of" are asked for only where nothing else is; WHO and IS are names. */
function withoutFunctionWords(list: readonly Demand[]): readonly Demand[] {
  const telling = list.filter(({ written, without }) => without || !isFunctionWord(written))
  return telling.some(({ without }) => !without) ? telling : list
}

function phraseOf(text: string): Asked[] {
  const words = [...wordsOf(text)].slice(0, MOST)
  return words.length === 0 ? [] : [askedFor(text, words, false)]
}

/** What a word stands for: words that a sign joins in a row, and each word of a run without spaces. */
function piecesOf(text: string): Asked[] {
  const pieces: Word[][] = []
  let last: Word | undefined
  for (const word of [...wordsOf(text)].slice(0, MOST)) {
    const follows = last !== undefined && last.run?.characters === word.run?.characters
    if (follows && !(word.run && startsOf(word.run.characters).has(word.run.place))) pieces.at(-1)!.push(word)
    else pieces.push([word])
    last = word
  }
  return pieces.map((words) => askedFor(text, words, true))
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
const IDEOGRAPH = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]/u

/**
 * Where words begin in a run of characters, as ICU's dictionaries divide it. What is too short to be told from a part of another
 * word is taken together with what stands beside it.
 */
function startsOf(characters: readonly string[]): Set<number> {
  const least = IDEOGRAPH.test(characters[0]!) ? 2 : 3
  const starts = new Set<number>()
  const boundaries = new Set([...segmenter.segment(characters.join(''))].map(({ index }) => index))
  let at = 0
  let begun = 0
  for (const [place, character] of characters.entries()) {
    if (boundaries.has(at) && place - begun >= least && characters.length - place >= least) {
      starts.add(place)
      begun = place
    }
    at += character.length
  }
  return starts
}

function askedFor(text: string, words: readonly Word[], inflected: boolean): Asked {
  const places = words.flatMap(({ start, end, run }, offset) => {
    if (!run) {
      const word = bare(text.slice(start, end).slice(0, 120))
      return [{ offset, word, forms: spellingsOf(word) }]
    }
    const character = fold(run.characters[run.place]!)
    // two characters in a row are one word of the index, so that the last of a run is asked for with the one before
    const next = words[offset + 1]?.run?.characters === run.characters
    const previous = words[offset - 1]?.run?.characters === run.characters
    if (next) return [{ offset, word: '', forms: [character + fold(run.characters[run.place + 1]!)] }]
    return previous ? [] : [{ offset, word: '', forms: [character] }]
  })
  return { places: places.filter(({ forms }) => forms.length > 0), length: words.length, inflected }
}

/** All under which a place of what is asked for is found: in texts of one language, or of any. */
export function lexemesAt(
  { word, forms }: Asked['places'][number],
  inflected: boolean,
  language?: string,
): string[] {
  if (word === '') return [...forms]
  if (!inflected) return [...forms, ...hostsOf(word, language)]
  // whatever has a stem is in the index under it, so that it is not asked for as it stands as well
  const stems = [word, ...forms.slice(1)].flatMap((form) => askedStemsOf(form, language))
  return stems.length > 0 ? [...new Set(stems)] : [...forms]
}
