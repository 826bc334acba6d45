// Finds the words of a quote in the text that it is taken from.
import search from 'approx-string-match'
import { CodePoints } from './code-points.ts'
import { cite, type ImportErrorCode } from './fault.ts'
import { Graphemes } from './graphemes.ts'
import { normalForm } from './normal-form.ts'

/** How many code points of the surroundings are kept with a quote. */
export const CONTEXT = 32

/** A quote as its author gives it. */
export interface QuoteSelector {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
  startOffset?: number | undefined
  endOffset?: number | undefined
  splitsGrapheme?: boolean | undefined
}

/** A quote in its place. Offsets in Unicode code points, start inclusive, end exclusive. */
export interface FoundQuote {
  startOffset: number
  endOffset: number
  exact: string
  prefix: string
  suffix: string
}

/** Why a quote has no place. */
export interface QuoteFault {
  field: 'exact' | 'prefix' | 'startOffset'
  code: ImportErrorCode
  message: string
  hint?: string | undefined
}

/** A text in which many quotes are looked up. */
export class QuotedText {
  readonly text: string
  /** The text as the file has it, where that is not in normal form: some count offsets in it. */
  written: string | undefined
  #points: CodePoints | undefined
  #graphemes: Graphemes | undefined

  constructor(text: string) {
    this.text = text
  }

  get points(): CodePoints {
    this.#points ??= new CodePoints(this.text)
    return this.#points
  }

  get graphemes(): Graphemes {
    this.#graphemes ??= new Graphemes(this.text)
    return this.#graphemes
  }

  /**
   * Finds a quote by its words, by its words and surroundings, or by its offsets.
   *
   * @param nearest whether to look for the nearest match of words that are not found, which takes time.
   */
  find(quote: QuoteSelector, nearest = true): FoundQuote | QuoteFault {
    const { startOffset, endOffset } = quote
    if (startOffset !== undefined && endOffset !== undefined) {
      const found = this.#at(quote, startOffset, endOffset)
      return 'code' in found || quote.splitsGrapheme ? found : (this.#split(found) ?? found)
    }
    // an author's editor may have changed the normal form; the text decides
    const exact = this.text.includes(quote.exact) ? quote.exact : normalForm(quote.exact)
    const all = this.#occurrences(exact)
    if (all.length === 0) {
      return {
        field: 'exact',
        code: 'quote_not_found',
        message: `the words ${cite(quote.exact)} do not stand in the text`,
        hint: nearest ? this.#nearest(exact) : undefined,
      }
    }
    const inContext = all.filter((unit) => this.#fits(quote, unit, exact.length))
    const unsplit = inContext.filter(
      (unit) => this.graphemes.widened(unit, unit + exact.length) === undefined,
    )
    const fitting = quote.splitsGrapheme || unsplit.length === 0 ? inContext : unsplit
    if (fitting.length === 1) {
      const found = this.#found(fitting[0]!, fitting[0]! + exact.length)
      return quote.splitsGrapheme ? found : (this.#split(found) ?? found)
    }
    if (fitting.length === 0) {
      return {
        field: 'prefix',
        code: 'quote_context',
        message: `the words ${cite(quote.exact)} stand in the text, but not with this prefix and suffix`,
        hint: `found ${this.#places(all, exact.length)}`,
      }
    }
    return {
      field: 'exact',
      code: 'quote_ambiguous',
      message: `the words ${cite(quote.exact)} stand in the text ${fitting.length} times; say which by a prefix or suffix`,
      hint: `found ${this.#places(fitting, exact.length)}`,
    }
  }

  #at(quote: QuoteSelector, start: number, end: number): FoundQuote | QuoteFault {
    const { points, text } = this
    const [from, to] = [points.toUnits(start), points.toUnits(end)]
    const there = start < end ? text.slice(from, to) : ''
    if (end <= points.length && (there === quote.exact || there === normalForm(quote.exact))) {
      if (this.#fits(quote, from, to - from)) return this.#found(from, to)
      return {
        field: 'prefix',
        code: 'quote_context',
        message: `the words stand at ${start}–${end}, but not with this prefix and suffix`,
        hint: `found ${this.#places([from], to - from)}`,
      }
    }
    const asWritten = this.#asWritten(quote, start, end)
    if (asWritten) return asWritten
    const exact = normalForm(quote.exact)
    const elsewhere = this.#occurrences(exact)
    const stands =
      start >= end
        ? 'the end is not after the start'
        : end > points.length
          ? `the text has only ${points.length} code points`
          : `there stands ${cite(there)}`
    return {
      field: 'startOffset',
      code: 'quote_mismatch',
      message: `the offsets ${start}–${end} do not hold the words ${cite(quote.exact)}: ${stands}`,
      hint: elsewhere.length > 0 ? `found ${this.#places(elsewhere, exact.length)}` : this.#nearest(exact),
    }
  }

  /** Why words in their place are no quote: they end within what is read as one character. */
  #split({ startOffset, endOffset, exact }: FoundQuote): QuoteFault | undefined {
    const { points } = this
    const whole = this.graphemes.widened(points.toUnits(startOffset), points.toUnits(endOffset))
    if (whole === undefined) return undefined
    const [start, end] = [points.toPoints(whole[0]), points.toPoints(whole[1])]
    return {
      field: 'exact',
      code: 'quote_splits',
      message: `the words ${cite(exact)} begin or end within what is read as one character`,
      hint: `whole: ${cite(this.text.slice(...whole), 240)} at ${start}–${end}; if the part is meant, say "splitsGrapheme": true`,
    }
  }

  /** The quote at offsets that count in the text as the file has it. */
  #asWritten(quote: QuoteSelector, start: number, end: number): FoundQuote | undefined {
    if (this.written === undefined || start >= end) return undefined
    const points = new CodePoints(this.written)
    if (end > points.length) return undefined
    const [from, to] = [points.toUnits(start), points.toUnits(end)]
    const exact = normalForm(quote.exact)
    if (normalForm(this.written.slice(from, to)) !== exact) return undefined
    const at = normalForm(this.written.slice(0, from)).length
    if (this.text.slice(at, at + exact.length) !== exact) return undefined
    return this.#fits(quote, at, exact.length) ? this.#found(at, at + exact.length) : undefined
  }

  /** Where the words stand, as UTF-16 offsets, overlapping places included. */
  #occurrences(words: string): number[] {
    const found: number[] = []
    if (words === '') return found
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) found.push(at)
    return found
  }

  /** Whether the surroundings are as the author says; white space next to the quote may be left out. */
  #fits({ prefix = '', suffix = '' }: QuoteSelector, at: number, length: number): boolean {
    const { text } = this
    const end = at + length
    const before = text.slice(Math.max(0, at - prefix.length - 16), at)
    const after = text.slice(end, end + suffix.length + 16)
    const like = (words: string, holds: (wanted: string) => boolean) => {
      const wanted = normalForm(words).trim()
      return wanted !== '' && holds(wanted)
    }
    return (
      (before.endsWith(prefix) || like(prefix, (wanted) => before.trimEnd().endsWith(wanted))) &&
      (after.startsWith(suffix) || like(suffix, (wanted) => after.trimStart().startsWith(wanted)))
    )
  }

  #found(from: number, to: number): FoundQuote {
    const { points, text } = this
    const [start, end] = [points.toPoints(from), points.toPoints(to)]
    return {
      startOffset: start,
      endOffset: end,
      exact: text.slice(from, to),
      prefix: text.slice(points.toUnits(Math.max(0, start - CONTEXT)), from),
      suffix: text.slice(to, points.toUnits(end + CONTEXT)),
    }
  }

  /** `at 12–20 in "…", at 40–48 in "…"`, of at most four places. */
  #places(units: number[], length: number): string {
    const { points, text } = this
    const places = units.slice(0, 4).map((unit) => {
      const [start, end] = [points.toPoints(unit), points.toPoints(unit + length)]
      const around = text.slice(points.toUnits(Math.max(0, start - 16)), points.toUnits(end + 16))
      return `at ${start}–${end} in ${cite(around, 72)}`
    })
    if (units.length > places.length) places.push(`and ${units.length - places.length} more`)
    return places.join(', ')
  }

  /** The stretch of the text that is most like the words, if any is like them at all. */
  #nearest(words: string): string | undefined {
    // the head of a long quote is enough to know the place by, and the search takes time in proportion
    const pattern = words.length > 240 ? words.slice(0, 240) : words
    const allowed = Math.floor(pattern.length * 0.4)
    let best: { start: number; end: number; errors: number } | undefined
    for (const match of search(this.text, pattern, allowed)) {
      if (best === undefined || match.errors < best.errors) best = match
    }
    if (best === undefined) return undefined
    const end = Math.min(this.text.length, best.end + words.length - pattern.length)
    const [from, to] = [this.points.toPoints(best.start), this.points.toPoints(end)]
    return `nearest: ${cite(this.text.slice(best.start, end), 240)} at ${from}–${to}`
  }
}
