import { describe, expect, it } from 'vitest'
import { analyse } from './analysis.ts'

const lexemes = (text: string, language: string) => [...analyse(text, language)].map(({ lexemes }) => lexemes)

describe('two spellings or forms of a word are found under the same', () => {
  it.each([
    ['uk', 'об’єднання', 'обʼєднання'],
    ['uz', "O'zbekiston", 'Oʻzbekiston'],
    ['en', 'ʻAmr', 'Amr'],
    ['de', 'Geiseln', 'Geisel'],
    ['ko', '요구하였으며', '요구'],
    ['he', 'שחרורם', 'שחרור'],
  ])('%s: %s and %s', (language, one, other) => {
    const [a, b] = [lexemes(one, language), lexemes(other, language)]
    expect(a).toHaveLength(b.length)
    for (const [i, words] of a.entries()) expect(words.some((word) => b[i]!.includes(word))).toBe(true)
  })
})
