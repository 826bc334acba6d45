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
    ['en', 'women', 'woman'],
    ['en', 'centre', 'center'],
    ['de', 'fordern', 'gefordert'],
    ['es', 'gobierno', 'gobiernos'],
    ['pt', 'animal', 'animais'],
    ['ro', 'ministru', 'ministrului'],
    ['nl', 'huis', 'huizen'],
    ['nl', 'ministerie', 'ministeries'],
    ['nb', 'departementet', 'departement'],
    ['da', 'ministeriet', 'ministerium'],
    ['fi', 'hallituksen', 'hallitus'],
    ['fi', 'tunnustamisen', 'tunnustaminen'],
    ['tr', 'rehinelerin', 'rehine'],
    ['tr', 'hükümet', 'hükümete'],
    ['tr', 'anlaşması', 'anlaşmalar'],
    ['el', 'συμφωνίας', 'συμφωνία'],
    ['ru', 'Афганистана', 'Афганистане'],
    ['ru', 'посол', 'послов'],
    ['ru', 'ребёнок', 'ребенка'],
    ['uk', 'умова', 'умови'],
    ['bg', 'министър', 'министри'],
    ['bg', 'заложниците', 'заложник'],
    ['hr', 'vlade', 'vlada'],
    ['hy', 'կառավարության', 'կառավարությունը'],
    ['ka', 'მთავრობის', 'მთავრობამ'],
    ['ka', 'ქვეყანა', 'ქვეყნის'],
    ['ka', 'ქალაქი', 'ქალაქშია'],
    ['ar', 'الرهائن', 'رهينة'],
    ['ar', 'المعابر', 'معبر'],
    ['ar', 'السفراء', 'سفير'],
    ['ar', 'رؤساء', 'الرئيس'],
    ['ar', 'أسرى', 'الأسير'],
    ['ar', 'شروط', 'بشرط'],
    ['fa', 'زندانیان', 'زندانی'],
    ['fa', 'مذاکره', 'مذاکرات'],
    ['fa', 'نمایندگان', 'نماینده'],
    ['fa', 'حمله‌ای', 'حمله'],
    ['fa', 'می‌خواهد', 'میخواهد'],
    ['ko', '요구하였으며', '요구'],
    ['ko', '요구했다', '요구하다'],
    ['he', 'שחרורם', 'שחרור'],
    ['he', 'השר', 'שרים'],
  ])('%s: %s and %s', (language, one, other) => {
    expect(finds(one, other, language)).toBe(true)
    expect(finds(other, one, language)).toBe(true)
  })
})

describe('what an apostrophe joins to a word', () => {
  it.each([
    ['en', 'the Union’s', 'The Union agreed.'],
    ['fr', "l'ambassadeur", 'un ambassadeur'],
    ['it', 'dell’accordo', 'un accordo'],
    ['en', "N'Djamena", "They met in N'Djamena."],
  ])('%s: is not asked for: %s in %s', (language, query, text) => {
    expect(finds(query.split(' ').at(-1)!, text, language)).toBe(true)
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
