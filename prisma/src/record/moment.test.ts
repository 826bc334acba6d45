import { describe, expect, it } from 'vitest'
import { momentText, readMoment, spanOf } from './moment.ts'

const iso = (written: string) => {
  const { start, end, precision } = spanOf(written)
  return [start.toISOString(), end.toISOString(), precision]
}

describe('a moment', () => {
  it('is a span of time as exact as it is written', () => {
    expect(iso('1934')).toEqual(['1934-01-01T00:00:00.000Z', '1934-12-31T23:59:59.999Z', 'YEAR'])
    expect(iso('2024-02')).toEqual(['2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'MONTH'])
    expect(iso('1934-05-17')).toEqual(['1934-05-17T00:00:00.000Z', '1934-05-17T23:59:59.999Z', 'DAY'])
    expect(iso('2021-12-05T02:30:00+04:30')).toEqual([
      '2021-12-04T22:00:00.000Z',
      '2021-12-04T22:00:00.000Z',
      'INSTANT',
    ])
  })

  it('is of any year from 1 to 9999', () => {
    expect(iso('0001')).toEqual(['0001-01-01T00:00:00.000Z', '0001-12-31T23:59:59.999Z', 'YEAR'])
    expect(iso('0044-03-15')[1]).toBe('0044-03-15T23:59:59.999Z')
    expect(iso('9999')[1]).toBe('9999-12-31T23:59:59.999Z')
    expect(readMoment('0000')).toBe('there is no year 0')
    for (const beyond of ['0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'])
      expect(readMoment(beyond)).toBe('the moment is, in UTC, outside of the years 1 to 9999')
  })

  it('is written in no other way', () => {
    const others = '-0044-03-15 10000 1945-13 1945-12? 1945-XX 20211205 05/12/2021 2021-12-05T14:30:00'
    for (const other of [...others.split(' '), '2021-12-05 14:30:00Z', ''])
      expect(readMoment(other)).toMatch(/^a moment is written 1934, 1934-05, /)
    expect(readMoment('2021-02-30')).toBe('there is no such day')
  })

  it('is written back as it was', () => {
    for (const written of [
      '0044',
      '1934-05',
      '1934-05-17',
      '2021-12-05T14:30:00Z',
      '2021-12-05T14:30:00.250Z',
    ]) {
      const { end, precision } = spanOf(written)
      expect(momentText(end.toISOString(), precision)).toBe(written)
    }
  })
})
