// The one analysis of texts: what is found under which words. Texts are analysed when they are written, queries when they are asked.
import { fold, spelledOut } from './fold.ts'
import { stemsOf } from './stems.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * Counted up with whatever changes the words under which a text is found: texts that were indexed by another version are
 * indexed anew.
 */
export const ANALYSIS_VERSION = 4

/** A word of a text, with all under which it is found. */
export interface Token {
  /** Where it stands, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly lexemes: readonly string[]
}

/** Words that are longer are found by so many of their characters. */
const LONGEST = 120

/**
 * The words of a text with all that they are found under: themselves, and their stems in these languages (BCP 47 tags): that of the
 * text, and that by whose stems the thing is asked for.
 */
export function* analyse(text: string, ...tags: readonly string[]): Generator<Token> {
  const languages = [...new Set(tags.map((tag) => tag.toLowerCase().split('-')[0]!))]
  for (const word of wordsOf(text)) {
    const lexemes = word.run ? charactersAt(word.run) : lexemesOf(text, word, languages)
    if (lexemes.length > 0) yield { start: word.start, end: word.end, lexemes }
  }
}

const most = 100_000
const kept = new Map<string, readonly string[]>()

function lexemesOf(text: string, { start, end }: Word, languages: readonly string[]): readonly string[] {
  const written = text.slice(start, Math.min(end, start + LONGEST))
  const key = `${languages} ${written}`
  const known = kept.get(key)
  if (known) return known
  const word = bare(written)
  const parts = JOINER.test(written) ? written.split(JOINER).map(fold) : []
  const forms = [...spellingsOf(word), ...parts.filter((part) => part.length > 1)]
  const stems = languages.flatMap((language) =>
    [word, ...forms.slice(1)].flatMap((form) => stemsOf(form, language)),
  )
  const lexemes = [...new Set([...forms, ...stems])]
  if (kept.size >= most) kept.clear()
  kept.set(key, lexemes)
  return lexemes
}

/** The forms of a word that are found whatever its language: itself, and its other spelling. */
export function spellingsOf(word: string): string[] {
  const other = spelledOut(word)
  return [fold(word), ...(other ? [other] : [])].filter((form) => form !== '')
}

/** What joins two parts of a word that others write apart, or together. */
const JOINER = /[\u200b\u200c\u2060]/

/** A word without the full stops of an abbreviation and the quotation marks of a Hebrew one. */
export const bare = (word: string): string => word.replace(/[.'"\u05f3\u05f4]/g, '')

/** A character by itself, and with the one that follows. */
function charactersAt({ characters, place }: NonNullable<Word['run']>): string[] {
  const one = fold(characters[place]!)
  const next = characters[place + 1]
  return next === undefined ? [one] : [one, one + fold(next)]
}
