// The index of one thing: its words with their places, in as many parts as PostgreSQL needs.
import { analyse } from '../text/analysis.ts'
import { languageNumber } from '../text/stems.ts'

/** A text of a thing. */
export interface Field {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** PostgreSQL's weight: A for titles and names, B beside them, D for the body. */
  readonly weight: 'A' | 'B' | 'D'
}

/** A part of the index of a thing: the text of a tsvector, and where its words stand. */
export interface IndexPart {
  /** From which code point on the places in the first field count. */
  readonly start: number
  readonly words: string
  /** By the place in the vector: where the word starts in its field, in code points, times 256, and how many there are of it. */
  readonly places: readonly number[]
  /** From which place on each field goes. */
  readonly fields: readonly number[]
}

// A tsvector counts places up to 16,383, holds 255 of each word, and 1 MiB in all.
const MOST_PLACES = 16_000
const MOST_OF_A_WORD = 255
const MOST_BYTES = 700_000
const MOST_POINTS = 8_000_000
/** So many words the next part repeats, which phrases across can have at most. */
const REPEATED = 64

/** The language of texts that do not say: it takes the usual one of the script of each word. */
export const UNKNOWN = 'und'

/** The index of a thing with these texts, in one part as a rule. A phrase does not go from one text into the next. */
export function partsOf(fields: readonly Field[]): IndexPart[] {
  const parts: Part[] = [new Part(0, 0)]
  const whole = fields[0]?.language ?? UNKNOWN
  for (const [number, { text, language, weight }] of fields.entries()) {
    parts.at(-1)!.begin(number)
    const points = new PointCounter(text)
    let last: Placed[] = []
    for (const { start, end, lexemes } of analyse(text, language, whole)) {
      const from = points.at(start)
      const placed = { from, length: points.at(end) - from, lexemes }
      let part = parts.at(-1)!
      if (!part.takes(placed)) {
        part = new Part(number, last[0]?.from ?? from)
        for (const repeated of last) part.add(repeated, weight)
        parts.push(part)
      }
      part.add(placed, weight)
      last.push(placed)
      if (last.length > 2 * REPEATED) last = last.slice(-REPEATED)
    }
  }
  return parts.map((part) => part.finish())
}

/** By which language's stems a thing with these texts is found. */
export const languageOf = (fields: readonly Field[]): number => languageNumber(fields[0]?.language ?? UNKNOWN)

interface Placed {
  readonly from: number
  readonly length: number
  readonly lexemes: readonly string[]
}

class Part {
  readonly #start: number
  readonly #first: number
  readonly #positions = new Map<string, { text: string; count: number }>()
  readonly #places: number[] = []
  readonly #fields: number[] = []
  #field: number
  #bytes = 0

  constructor(field: number, start: number) {
    this.#start = start
    this.#first = field
    this.#field = field
    for (let i = 0; i <= field; i++) this.#fields.push(1)
  }

  begin(field: number): void {
    if (field === this.#first) return
    // a place without a word keeps the last word of a field from the first of the next
    if (this.#places.length > 0) this.#places.push(0)
    this.#field = field
    this.#fields.push(this.#places.length + 1)
  }

  takes({ from, lexemes }: Placed): boolean {
    return (
      this.#places.length < MOST_PLACES &&
      this.#bytes < MOST_BYTES &&
      from - this.#base < MOST_POINTS &&
      lexemes.every((lexeme) => (this.#positions.get(lexeme)?.count ?? 0) < MOST_OF_A_WORD)
    )
  }

  add({ from, length, lexemes }: Placed, weight: Field['weight']): void {
    const place = this.#places.push((from - this.#base) * 256 + Math.min(length, 255))
    // D is what a place has that names no weight
    const text = weight === 'D' ? String(place) : `${place}${weight}`
    for (const lexeme of lexemes) {
      const known = this.#positions.get(lexeme)
      if (known === undefined) {
        this.#positions.set(lexeme, { text, count: 1 })
        this.#bytes += lexeme.length * 3 + 4
      } else {
        known.text += `,${text}`
        known.count++
      }
      this.#bytes += 2
    }
  }

  finish(): IndexPart {
    const words: string[] = []
    for (const [lexeme, { text }] of this.#positions) words.push(`'${lexeme}':${text}`)
    return { start: this.#start, words: words.join(' '), places: this.#places, fields: this.#fields }
  }

  get #base(): number {
    return this.#field === this.#first ? this.#start : 0
  }
}

/** Counts the code points before UTF-16 offsets that only grow. */
class PointCounter {
  readonly #text: string
  readonly #isPlain: boolean
  #unit = 0
  #pairs = 0

  constructor(text: string) {
    this.#text = text
    this.#isPlain = !/[\u{10000}-\u{10FFFF}]/u.test(text)
  }

  at(unit: number): number {
    if (this.#isPlain) return unit
    for (; this.#unit < unit; this.#unit++) {
      const code = this.#text.charCodeAt(this.#unit)
      if (code >= 0xd800 && code < 0xdc00) this.#pairs++
    }
    return unit - this.#pairs
  }
}
