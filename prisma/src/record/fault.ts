/** What is wrong with a file that is to be imported. */
export type ImportErrorCode =
  // the file
  | 'unreadable'
  | 'invalid_encoding'
  | 'empty_file'
  | 'invalid_json'
  | 'no_dataset'
  // a record by itself
  | 'missing_field'
  | 'unknown_field'
  | 'unknown_value'
  | 'invalid_value'
  | 'slug_needed'
  | 'agent_needed'
  // a record among others
  | 'duplicate_key'
  | 'duplicate_slug'
  | 'duplicate_identifier'
  | 'duplicate_participant'
  | 'duplicate_bearing'
  | 'duplicate_quote'
  | 'key_taken'
  | 'slug_taken'
  | 'identifier_taken'
  | 'url_taken'
  | 'number_taken'
  | 'unknown_reference'
  | 'unknown_dataset'
  | 'still_referred_to'
  | 'retracted_reference'
  | 'wrong_type'
  | 'unknown_text'
  | 'unknown_revision'
  | 'cycle'
  | 'contradictory_merger'
  | 'contradictory_succession'
  | 'foreign_actor'
  | 'shipped_topic'
  | 'reported_at_needed'
  | 'older_claim'
  | 'several_judges'
  // a quote in its text
  | 'quote_not_found'
  | 'quote_ambiguous'
  | 'quote_mismatch'
  | 'quote_context'
  | 'quote_splits'
  // a rule of the database that no check foresaw
  | 'database'

/** One fault of one line, said so that its author can mend it. */
export class ImportError {
  /** The file, as it was named. */
  readonly file: string
  /** The line, counted from 1; 0 for a fault of the file as a whole. */
  readonly line: number
  /** Where in the record, as a JSON path: `$.claims[0].quotes[0].exact`; `$` for the record as a whole. */
  readonly path: string
  readonly code: ImportErrorCode
  /** What is wrong. */
  readonly message: string
  /** How to mend it: the nearest match, the closest valid values. */
  readonly hint: string | undefined

  constructor(
    fault: Pick<ImportError, 'file' | 'line' | 'path' | 'code' | 'message'> & { hint?: string | undefined },
  ) {
    this.file = fault.file
    this.line = fault.line
    this.path = fault.path
    this.code = fault.code
    this.message = fault.message
    this.hint = fault.hint
  }

  /** One line for a person, and a second one with the hint where there is one. */
  toString(): string {
    const place = this.line > 0 ? `${this.file}:${this.line}` : this.file
    const path = this.path === '$' ? '' : ` ${this.path}`
    return `${place}${path}: ${this.message}${this.hint ? `\n  ${this.hint}` : ''}`
  }
}

/** What the author of a file should know of its import, though nothing is wrong. */
export interface ImportNote {
  /** The line of the first record that it is about, counted from 1; 0 for a note on the file as a whole. */
  line: number
  /** `joined`: with a row of another dataset; `assumed`: in place of what the file leaves out; `retracted`: as it is left out; `kept`: although it is left out, or the text that it rests on is another; `denied` and `doubtful`: what perhaps is meant otherwise. */
  code: 'joined' | 'assumed' | 'retracted' | 'kept' | 'denied' | 'doubtful'
  /** One sentence for a person. */
  message: string
  /** Of how many records it is true. */
  count: number
}

/** Gathers the faults of one file, and what its author should know. */
export class ErrorList {
  readonly file: string
  readonly errors: ImportError[] = []
  readonly notes: ImportNote[] = []
  /** How many lines are so faulty that no record came of them. */
  lostLines = 0
  /** From which lines on paths are spelled otherwise than in the words of today. */
  readonly #spellings: { from: number; spell: (path: string) => string }[] = []

  constructor(file: string) {
    this.file = file
  }

  add(line: number, path: string, code: ImportErrorCode, message: string, hint?: string): void {
    const spelled = this.spelled(line, path)
    this.errors.push(new ImportError({ file: this.file, line, path: spelled, code, message, hint }))
  }

  /** Notes what the author should know; of many records at once where the message is the same. */
  note(line: number, code: ImportNote['code'], message: string): void {
    const there = this.notes.find((note) => note.code === code && note.message === message)
    if (there) there.count++
    else this.notes.push({ line, code, message, count: 1 })
  }

  /** Says how the lines from one on spell paths, up to the next for which that is said. */
  spellFrom(from: number, spell: (path: string) => string): void {
    this.#spellings.push({ from, spell })
  }

  /** A path as its line spells it. */
  spelled(line: number, path: string): string {
    return this.#spellings.findLast(({ from }) => from <= line)?.spell(path) ?? path
  }

  /** The errors in the order of their lines. */
  sorted(): ImportError[] {
    return this.errors.toSorted((a, b) => a.line - b.line)
  }
}

/** At most so many are named. */
const NAMED = 10

/** `a, b, c and 4 more`. */
export const someOf = (names: readonly string[]): string =>
  names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`
    : names.join(', ')

/** `"a", "b" or "c"`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/** Characters that look like nothing, or like a space, and those that control a terminal. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu
const named = (character: string) =>
  `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`

/** A text in quotation marks, characters that nobody sees by their names, cut in its middle where it is long. */
export function cite(text: string, most = 80): string {
  const points = [...text.replaceAll('\n', '⏎').replace(INVISIBLE, named)]
  const half = Math.floor(most / 2)
  const short = points.length > most ? [...points.slice(0, half), '…', ...points.slice(-half)] : points
  return `"${short.join('')}"`
}
