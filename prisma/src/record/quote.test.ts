import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QuotedText } from './quote.ts'

const text = new QuotedText(
  'The Taliban 🕊 must form an inclusive government.\nThe EU said the Taliban must respect human rights.',
)

describe('finding a quote in its text', () => {
  it('gives its place in code points, and 32 of them around it', () => {
    expect(text.find({ exact: 'form an inclusive government' })).toEqual({
      startOffset: 19,
      endOffset: 47,
      exact: 'form an inclusive government',
      prefix: 'The Taliban 🕊 must ',
      suffix: '.\nThe EU said the Taliban must r',
    })
  })

  it('tells places apart by what stands before or after, white space between aside', () => {
    expect(text.find({ exact: 'Taliban', prefix: 'said the' })).toMatchObject({
      startOffset: 65,
    })
    expect(text.find({ exact: 'Taliban', suffix: ' 🕊' })).toMatchObject({
      startOffset: 4,
    })
  })

  it('takes words in another normal form for the same', () => {
    expect(new QuotedText('Un café.').find({ exact: 'cafe\u0301' })).toMatchObject({
      startOffset: 3,
      exact: 'café',
    })
  })

  it('names the nearest match of words that are not there', () => {
    expect(text.find({ exact: 'form an inclusiv goverment' })).toMatchObject({
      code: 'quote_not_found',
      hint: 'nearest: "form an inclusive government" at 19–47',
    })
    expect(text.find({ exact: 'no such thing 12345' })).toMatchObject({
      code: 'quote_not_found',
      hint: undefined,
    })
  })

  it('names all places of words that stand there more than once', () => {
    expect(text.find({ exact: 'Taliban' })).toMatchObject({
      code: 'quote_ambiguous',
      message: 'the words "Taliban" stand in the text 2 times; say which by a prefix or suffix',
      hint: 'found at 4–11 in "The Taliban 🕊 must form an ", at 65–72 in "The EU said the Taliban must respect hu"',
    })
  })

  it('says what stands at offsets that do not hold the words', () => {
    expect(text.find({ exact: 'Taliban', startOffset: 5, endOffset: 12 })).toMatchObject({
      code: 'quote_mismatch',
      message: 'the offsets 5–12 do not hold the words "Taliban": there stands "aliban "',
    })
    expect(text.find({ exact: 'Taliban', startOffset: 4, endOffset: 4000 })).toMatchObject({
      message: expect.stringContaining('the text has only 99 code points'),
    })
  })

  it('refuses a prefix that does not stand before the offsets', () => {
    expect(text.find({ exact: 'Taliban', startOffset: 4, endOffset: 11, prefix: 'said the ' })).toMatchObject(
      {
        code: 'quote_context',
      },
    )
  })

  it('refuses words that end within what is read as one character, unless told that they do', () => {
    const flags = new QuotedText('Flags: 🇦🇫 and 🇫🇷.')
    const fault = {
      code: 'quote_splits',
      message: 'the words "🇦" begin or end within what is read as one character',
      hint: 'whole: "🇦🇫" at 7–9; if the part is meant, say "splitsGrapheme": true',
    }
    expect(flags.find({ exact: '🇦' })).toMatchObject(fault)
    expect(flags.find({ exact: '🇦', startOffset: 7, endOffset: 8 })).toMatchObject(fault)
    expect(flags.find({ exact: '🇦', splitsGrapheme: true })).toMatchObject({ startOffset: 7, endOffset: 8 })
    expect(flags.find({ exact: 'Flags: 🇦🇫 and 🇫🇷' })).toMatchObject({ startOffset: 0, endOffset: 16 })
  })

  it('takes words for the place where they are whole characters', () => {
    const text = new QuotedText('كتابٌ، كتاب')
    expect(text.find({ exact: 'كتاب' })).toMatchObject({ startOffset: 7, endOffset: 11 })
  })

  it('finds any slice of any text by its offsets, and by its words where they stand once', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\n', '😀', '🇫🇷', 'é', '条')
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (units, from, length) => {
          const points = [...units.join('')]
          const start = from % points.length
          const end = start + 1 + (length % (points.length - start))
          const exact = points.slice(start, end).join('')
          const quoted = new QuotedText(units.join(''))
          const expected = {
            startOffset: start,
            endOffset: end,
            exact,
            prefix: points.slice(Math.max(0, start - 32), start).join(''),
            suffix: points.slice(end, end + 32).join(''),
          }
          const splitsGrapheme = true
          expect(quoted.find({ exact, startOffset: start, endOffset: end, splitsGrapheme })).toEqual(expected)
          const places = points.filter((_, i) => points.slice(i, i + end - start).join('') === exact).length
          if (places === 1) expect(quoted.find({ exact, splitsGrapheme })).toEqual(expected)
          else
            expect(quoted.find({ exact, splitsGrapheme })).toMatchObject({
              code: 'quote_ambiguous',
            })
          // the stored selector leads back to the same place, unless even its surroundings stand there twice
          const again = quoted.find({ ...expected, splitsGrapheme })
          expect(again).toEqual(expected)
        },
      ),
    )
  })
})
