// Whatever spelling comes in: one form of it is kept, and what has no form that can be kept is refused with its place.
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()
let count = 0

/** Imports records as a dataset of their own, and resolves to what is wrong with them. */
async function faultsOf(...records: object[]): Promise<string[]> {
  count += 1
  return await faultsOfFile(await files.dossier(`spelling-${count}.jsonl`, `spelling-${count}`, records))
}

async function faultsOfFile(path: string): Promise<string[]> {
  const report = await importFiles(test.database, [path])
  return report.files[0]!.errors.map(({ line, path: place, message }) => `${line} ${place} ${message}`)
}

const article = {
  record: 'article',
  key: 'a',
  publisher: { name: 'Gazeta' },
  title: 'Title',
  language: 'en',
  publishedAt: '2021-12-05',
  text: 'Café talks.\r\nThe envoys met.',
}
const event = (quote: object) => ({
  record: 'event',
  key: `e${count}`,
  eventType: 'STATEMENT',
  title: 'Event',
  claims: [{ attribution: 'PUBLISHER_VOICE', quotes: [{ article: 'a', ...quote }] }],
})
const column = async (sql: string) =>
  (await test.database.pool.query({ text: sql, rowMode: 'array' })).rows.flat()

describe('names', () => {
  it('are in normal form C without white space around them: one publisher, however it is written', async () => {
    const names = ['Le Miroir Écrit', 'Le Miroir E\u0301crit', ' Le Miroir Écrit ']
    for (const [i, name] of names.entries())
      expect(await faultsOf({ ...article, key: `m${i}`, publisher: { name } })).toEqual([])
    expect(await column(`SELECT name FROM "Publisher" WHERE name LIKE '%Miroir%'`)).toEqual([
      'Le Miroir Écrit',
    ])
  })
})

describe('languages', () => {
  it('are canonical BCP 47 tags', async () => {
    for (const [i, language] of ['EN', 'en-us', 'eng', 'zh-hans', 'iw', 'und'].entries())
      expect(await faultsOf({ ...article, key: `l${i}`, language, title: `Language ${i}` })).toEqual([])
    expect(
      await column(`SELECT language FROM "Article" WHERE title LIKE 'Language%' ORDER BY title`),
    ).toEqual(['en', 'en-US', 'en', 'zh-Hans', 'he', 'und'])
  })

  it.each(['English', 'en_US', 'x', 'fr-'])('are not: %s', async (language) => {
    expect((await faultsOf({ ...article, language })).join()).toMatch(
      /^2 \$\.language a language is a BCP 47 tag/,
    )
  })
})

describe('an address', () => {
  it('is one article however it is written, which keeps the form that was given first', async () => {
    const urls = [
      'https://Дом.example/%D0%B0',
      'https://xn--d1aqf.example:443/а',
      'https://ДОМ.example/%d0%b0#top',
    ]
    for (const [i, url] of urls.entries())
      expect(await faultsOf({ ...article, key: `u${i}`, url, title: 'An address' })).toEqual([])
    expect(await column(`SELECT url FROM "Article" WHERE title = 'An address'`)).toEqual([urls[0]])
  })
})

describe('offsets', () => {
  it.each([
    ['in the normal form', { exact: 'The envoys', startOffset: 12, endOffset: 22 }],
    ['in the text as the file has it', { exact: 'The envoys', startOffset: 13, endOffset: 23 }],
    ['with words in another normal form', { exact: 'Cafe\u0301', startOffset: 0, endOffset: 4 }],
    ['with words across lines', { exact: 'talks.\r\nThe', startOffset: 5, endOffset: 15 }],
  ])('count %s', async (_, quote) => {
    expect(await faultsOf(article, event(quote))).toEqual([])
  })
})

describe('moments', () => {
  it('are as exact as they are written, and so are claims that take theirs from an article', async () => {
    const dated = { startedAt: '1945-12', endedAt: '1946' }
    expect(
      await faultsOf({ ...article, publishedAt: '2021' }, { ...event({ exact: 'envoys met' }), ...dated }),
    ).toEqual([])
    const row = `SELECT e."startedAtPrecision", e."endedAtPrecision", c."reportedAtPrecision", c."saidAtPrecision"
      FROM "Event" e JOIN "Claim" c ON c."eventId" = e.id ORDER BY e.id DESC LIMIT 1`
    expect(await column(row)).toEqual(['MONTH', 'YEAR', 'YEAR', 'INSTANT'])
  })

  it('are read of a file of before that gives their precision apart', async () => {
    const former = async (fields: object) => {
      count += 1
      const { eventType: type, ...rest } = { ...event({ exact: 'envoys met' }), ...fields }
      const records = [
        {
          record: 'dataset',
          format: 'proviso-dossier/1',
          name: `former-${count}`,
          agent: { kind: 'HUMAN', name: 'a' },
        },
        article,
        { ...rest, type },
      ]
      const lines = records.map((record) => JSON.stringify(record)).join('\n')
      return faultsOfFile(await files.write(`former-${count}.jsonl`, lines))
    }
    expect(await former({ start: '1945-12-01', datePrecision: 'MONTH' })).toEqual([])
    expect(await column('SELECT "startedAtPrecision" FROM "Event" ORDER BY id DESC LIMIT 1')).toEqual([
      'MONTH',
    ])
    expect(await former({ start: '1945-12-05', datePrecision: 'MONTH' })).toEqual([
      '3 $.start 1945-12-05 is not the first day of a month, as the datePrecision MONTH needs',
    ])
    expect(await former({ start: '1945-12-01', datePrecision: 'WEEK' })).toEqual([
      '3 $.datePrecision unknown value "WEEK"',
    ])
  })
})

describe('what cannot be kept', () => {
  /** A text of so many bytes that cannot be compressed, in letters of three bytes. */
  const long = (bytes: number) =>
    Array.from({ length: bytes / 3 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919 + i * i) % 20_000)),
    ).join('')
  const actor = { record: 'actor', key: 'one', name: 'One', actorKind: 'PERSON' }

  it.each([
    ['a name', { ...actor, name: long(60_000) }, '$.name'],
    ['an alias', { ...actor, names: [{ text: 'x' }, { text: long(9_000) }] }, '$.names[1].text'],
    [
      'an identifier',
      { ...actor, identifiers: [{ scheme: 'x', value: long(9_000) }] },
      '$.identifiers[0].value',
    ],
    ['a publisher', { ...article, publisher: { name: long(60_000) } }, '$.publisher.name'],
    [
      'an address that is long in its canonical form',
      { ...article, url: `https://x.example/${long(6_000)}` },
      '$.url',
    ],
    [
      'a participant as written',
      { ...event({ exact: 'met' }), participants: [{ role: 'ACTOR', asWritten: long(9_000) }] },
      '$.participants[0].asWritten',
    ],
  ])('is refused with its line and path where it is too long for an index: %s', async (_, record, path) => {
    const [fault, ...others] = await faultsOf(article, { ...record, key: 'too-long' })
    expect(fault).toContain(`3 ${path} the database refuses it: the text is too long for an index`)
    expect(others).toEqual([])
  })

  it('is refused with its line and path: a second stage of one number; stages are numbered anew', async () => {
    const claims = [{ attribution: 'INFERRED', quotes: [{ article: 'a', exact: 'met' }] }]
    const truce = { record: 'agreement', key: 'truce', title: 'Truce', agreementKind: 'CEASEFIRE', claims }
    const stage = (key: string, number: number) => ({
      record: 'stage',
      agreement: 'truce',
      key,
      number,
      title: key,
    })
    const imported = async (...stages: object[]) =>
      await faultsOfFile(await files.dossier('stages.jsonl', 'stages', [article, truce, ...stages]))
    expect(await imported(stage('first', 1), stage('second', 1))).toEqual([
      '5 $.number the agreement has a stage of this number already: line 4',
    ])
    expect(await imported(stage('first', 1), stage('second', 2))).toEqual([])
    expect(await imported(stage('second', 1), stage('first', 2))).toEqual([])
    expect(await imported(stage('second', 1), stage('between', 2), stage('first', 3))).toEqual([])
    expect(await imported(stage('other', 3))).toEqual([
      '4 $.number the agreement has a stage of this number already: "first"',
    ])
  })

  it('is refused with its line and path: a number that a double does not hold, a moment of no year, half a date', async () => {
    const figure = { record: 'figure', key: 'f', event: 'e', measure: 'people', unit: 'people', claims: [] }
    const line = JSON.stringify({ ...figure, value: 0 })
    const path = await files.write(
      'number.jsonl',
      `{"record":"dataset","format":"proviso-dossier/1","name":"number"}\n${line.replace('"value":0', '"value":9007199254740993')}\n${line.replace('"value":0', '"value":1e400')}`,
    )
    const faults = await faultsOfFile(path)
    expect(faults[0]).toContain('2 $.value the number 9007199254740993 cannot be held exactly')
    expect(faults[1]).toContain('3 $.value the number 1e400 cannot be held exactly')
    expect((await faultsOf({ ...article, publishedAt: '9999-12-31T23:30:00-01:00' })).join()).toContain(
      '2 $.publishedAt the moment is, in UTC, outside of the years 1 to 9999',
    )
  })
})
