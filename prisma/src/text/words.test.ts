import { describe, expect, it } from 'vitest'
import { analyse } from './analysis.ts'
import { lexemesAt, readQuery } from './query.ts'

/** Whether a query, of one word or one phrase, finds a text: each of its places in a row. */
const finds = (query: string, text: string, language: string): boolean => {
  const words = [...analyse(text, language)].map(({ lexemes }) => new Set(lexemes))
  const { asked } = readQuery(query)[0]![0]!
  return words.some((_, at) =>
    asked.places.every((place) =>
      lexemesAt(place, asked.inflected, language).some((lexeme) => words[at + place.offset]?.has(lexeme)),
    ),
  )
}

describe('a word finds another spelling or form of it', () => {
  it.each([
    ['uk', 'об’єднання', 'обʼєднання'],
    ['uz', "O'zbekiston", 'Oʻzbekiston'],
    ['en', 'ʻAmr', 'Amr'],
    ['en', 'organisations', 'organization'],
    ['en', 'honour', 'honored'],
    ['de', 'Geiseln', 'Geisel'],
    ['de', 'Müller', 'Mueller'],
    ['es', 'gobierno', 'gobiernos'],
    ['nl', 'ministerie', 'ministeries'],
    ['nb', 'departementet', 'departement'],
    ['da', 'ministeriet', 'ministerium'],
    ['fi', 'hallituksen', 'hallitus'],
    ['fi', 'tunnustamisen', 'tunnustaminen'],
    ['tr', 'rehinelerin', 'rehine'],
    ['tr', 'anlaşması', 'anlaşmalar'],
    ['el', 'συμφωνίας', 'συμφωνία'],
    ['ru', 'Афганистана', 'Афганистане'],
    ['bg', 'заложниците', 'заложник'],
    ['hr', 'vlade', 'vlada'],
    ['hy', 'կառավարության', 'կառավարությունը'],
    ['ka', 'მთავრობის', 'მთავრობამ'],
    ['ar', 'الرهائن', 'رهينة'],
    ['ar', 'المعابر', 'معبر'],
    ['fa', 'زندانیان', 'زندانی'],
    ['fa', 'می‌خواهد', 'میخواهد'],
    ['ko', '요구하였으며', '요구'],
    ['ko', '요구했다', '요구하다'],
    ['he', 'שחרורם', 'שחרור'],
  ])('%s: %s and %s', (language, one, other) => {
    expect(finds(one, other, language)).toBe(true)
    expect(finds(other, one, language)).toBe(true)
  })
})

describe('the words of a phrase', () => {
  it.each([
    ['ar', '"إطلاق سراح الرهائن"', 'مشروط بإطلاق سراح الرهائن', true],
    ['he', '"הפסקת אש"', 'הסכימו להפסקת אש', true],
    ['ko', '"인질 석방"', '인질 석방을 요구했다', true],
    ['ko', '"인질을 석방"', '인질 석방을 요구했다', false],
    ['en', '"open schools"', 'opened schools', false],
    ['ru', '"прекращение огня"', 'прекращения огня', false],
  ] as const)(
    '%s: %s in %s: %s; what is written onto them are other words',
    (language, query, text, isFound) => {
      expect(finds(query, text, language)).toBe(isFound)
    },
  )
})

describe('a name is not the word that is written as it is', () => {
  it.each([
    ['WHO', 'WHO demands access', true],
    ['WHO', 'those who demand access', false],
    ['who', 'those who demand access', true],
    ['IS', 'IS claims it', true],
    ['IS', 'it is claimed', false],
  ])('%s in “%s”: %s', (query, text, isFound) => {
    expect(finds(query, text, 'en')).toBe(isFound)
  })
})
