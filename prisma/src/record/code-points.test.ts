import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodePoints } from './code-points.ts'

describe('CodePoints', () => {
  it('counts an emoji as one character', () => {
    const points = new CodePoints('a😀b')
    expect(points.length).toBe(3)
    expect(points.toUnits(2)).toBe(3)
    expect(points.toPoints(3)).toBe(2)
  })

  it('agrees with taking the string apart, at every place of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = new CodePoints(text)
        const characters = [...text]
        expect(points.length).toBe(characters.length)
        let unit = 0
        for (const [point, character] of [...characters, ''].entries()) {
          expect(points.toUnits(point)).toBe(unit)
          expect(points.toPoints(unit)).toBe(point)
          unit += character.length
        }
      }),
    )
  })
})
