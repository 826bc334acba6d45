/**
 * Converts between the two ways of counting characters: Unicode code points, in which Proviso gives offsets, and UTF-16
 * units, in which JavaScript indexes strings. They differ after every character beyond U+FFFF, such as an emoji.
 *
 * @example
 * const points = new CodePoints('a😀b')
 * points.length             // 3
 * points.toUnits(2)         // 3: where the b is in the JavaScript string
 * points.toPoints(3)        // 2
 */
export class CodePoints {
  /** The length of the text in code points. */
  readonly length: number
  /** The code point offsets of the characters that take two units, ascending. */
  readonly #pairs: number[] = []
  readonly #units: number

  constructor(text: string) {
    for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) {
      this.#pairs.push(match.index - this.#pairs.length)
    }
    this.#units = text.length
    this.length = text.length - this.#pairs.length
  }

  /** The UTF-16 offset of a code point offset; offsets beyond the end lead to the end. */
  toUnits(point: number): number {
    return Math.min(point + countBelow(this.#pairs.length, (i) => this.#pairs[i]! < point), this.#units)
  }

  /** The code point offset of a UTF-16 offset. An offset inside a surrogate pair counts as the one after it. */
  toPoints(unit: number): number {
    // the i-th pair begins at unit `pairs[i] + i`
    return unit - countBelow(this.#pairs.length, (i) => this.#pairs[i]! + i < unit - 1)
  }
}

/** How many of the indices 0…n-1 satisfy a predicate that holds for a prefix of them. */
function countBelow(n: number, holds: (i: number) => boolean): number {
  let low = 0
  let high = n
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
