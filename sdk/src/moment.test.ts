import { describe, expect, it } from 'vitest'
import { span } from './moment.ts'

const iso = (moment: string) => Object.values(span(moment)).map((at) => at.toISOString())

describe('the span of a moment', () => {
  it('is as long as the moment is exact', () => {
    expect(iso('1934')).toEqual(['1934-01-01T00:00:00.000Z', '1934-12-31T23:59:59.999Z'])
    expect(iso('2024-02')).toEqual(['2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'])
    expect(iso('1934-05-17')).toEqual(['1934-05-17T00:00:00.000Z', '1934-05-17T23:59:59.999Z'])
    expect(iso('2021-12-05T14:30:00+04:30')).toEqual(['2021-12-05T10:00:00.000Z', '2021-12-05T10:00:00.000Z'])
  })

  it('is of no other text', () => {
    for (const text of ['', 'soon', '1945-12?', '12/05/2021', '1945-13'])
      expect(() => span(text), text).toThrow(RangeError)
  })
})
