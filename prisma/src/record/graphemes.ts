const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * What is read as one character in a text: extended grapheme clusters as Unicode Standard Annex 29 has them, such as a letter
 * with its marks, or a flag. Offsets are UTF-16 units.
 */
export class Graphemes {
  readonly #text: string
  #segments: Intl.Segments | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** A stretch made longer to where its characters begin and end, if it splits any. */
  widened(from: number, to: number): [number, number] | undefined {
    const whole: [number, number] = [this.#around(from, 0), this.#around(to, 1)]
    return whole[0] === from && whole[1] === to ? undefined : whole
  }

  /** Where the character around an offset begins (0) or ends (1): the offset itself between two. */
  #around(at: number, side: 0 | 1): number {
    const text = this.#text
    // characters of ASCII join no other, but for a carriage return, which texts in normal form have not
    if (at <= 0 || at >= text.length || (text.charCodeAt(at) < 128 && text.charCodeAt(at - 1) < 128))
      return at
    this.#segments ??= segmenter.segment(text)
    const { index, segment } = this.#segments.containing(at)!
    return index === at || side === 0 ? index : index + segment.length
  }
}
