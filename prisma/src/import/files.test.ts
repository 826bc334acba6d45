import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

describe('a plain text', () => {
  it('becomes an article: its raw text the first revision, its normal form the second', async () => {
    const path = await files.write('note.txt', '\uFEFFTalks in cafe\u0301 😀 end. More.\r\nSecond line.\r\n')
    const report = await importFiles(test.database, [path], {
      publisher: 'Wire',
      publishedAt: '2021-12-05',
      language: 'en',
    })
    expect(report.files[0]).toMatchObject({
      kind: 'text',
      dataset: 'articles',
      created: 1,
      errors: [],
    })
    const { rows } = await test.database.pool.query(
      `SELECT a.title, a.language, a."publishedAt"::text AS day, a."publishedAtPrecision" AS precision, p.name AS publisher,
         array_agg(r.text ORDER BY r.number) AS texts, array_agg(r.length ORDER BY r.number) AS lengths
       FROM "Article" a JOIN "Publisher" p ON p.id = a."publisherId" JOIN "Revision" r ON r."articleId" = a.id
       WHERE p.name = 'Wire' GROUP BY a.id, p.id`,
    )
    expect(rows).toEqual([
      {
        title: 'Talks in café 😀 end.',
        language: 'en',
        day: '2021-12-05 23:59:59.999+00',
        precision: 'DAY',
        publisher: 'Wire',
        texts: [
          'Talks in cafe\u0301 😀 end. More.\r\nSecond line.\r\n',
          'Talks in café 😀 end. More.\nSecond line.\n',
        ],
        lengths: [43, 40],
      },
    ])
  })

  it('is the same article under any name', async () => {
    const [first, second] = [await files.write('a.txt', 'The same.'), await files.write('b.txt', 'The same.')]
    expect((await importFiles(test.database, [first, second])).totals).toMatchObject({
      created: 1,
      unchanged: 1,
    })
  })
})

describe('a file of articles', () => {
  it('is known by its content, whatever its name', async () => {
    const line = JSON.stringify({
      publisher: 'Wire',
      title: 'T',
      text: 'X',
      url: 'https://example.org/x',
      publishedAt: null,
    })
    const path = await files.write('articles.txt', `\n${line}\r\n\n`)
    const { files: reports } = await importFiles(test.database, [path], {
      dataset: 'feed',
    })
    expect(reports[0]).toMatchObject({
      kind: 'articles',
      dataset: 'feed',
      created: 1,
      errors: [],
    })
  })

  it('knows an article by its url: a changed text is a new revision of it', async () => {
    const article = {
      publisher: 'Wire',
      title: 'T',
      url: 'https://example.org/y',
    }
    const first = await files.write('1.jsonl', JSON.stringify({ ...article, id: 'one', text: 'Before.' }))
    const second = await files.write('2.jsonl', JSON.stringify({ ...article, id: 'two', text: 'After.' }))
    await importFiles(test.database, [first], { dataset: 'feed' })
    const { totals } = await importFiles(test.database, [second], {
      dataset: 'other-feed',
    })
    expect(totals).toMatchObject({ created: 0, updated: 1 })
    const { rows } = await test.database.pool.query(
      `SELECT r.number, r.text FROM "Revision" r JOIN "Article" a ON a.id = r."articleId" WHERE a.url = $1 ORDER BY r.number`,
      [article.url],
    )
    expect(rows).toEqual([
      { number: 1, text: 'Before.' },
      { number: 2, text: 'After.' },
    ])
  })
})

describe('a file that cannot be imported', () => {
  const faults: [what: string, name: string, content: string | Uint8Array, message: string][] = [
    ['is empty', 'empty.jsonl', '', ': the file is empty'],
    ['is blank', 'blank.txt', ' \n\t\n', ': the file holds nothing but white space'],
    [
      'is not UTF-8',
      'latin1.txt',
      Buffer.from('Line one\ncaf\xe9', 'latin1'),
      ':2: not UTF-8 at byte 4 of the line\n  save the file as UTF-8',
    ],
    [
      'is a dossier with a line that is not UTF-8',
      'latin1.jsonl',
      Buffer.from('{"title":"caf\xe9"}', 'latin1'),
      ':1: not UTF-8 at byte 14 of the line\n  save the file as UTF-8',
    ],
    [
      'is in UTF-16',
      'utf16.jsonl',
      Buffer.from('\uFEFF{"title":"T"}', 'utf16le'),
      ':1: the file is in UTF-16; save it as UTF-8\n  save the file as UTF-8',
    ],
    ['holds NUL', 'nul.txt', 'one\ntwo\0', ':2: a text cannot hold NUL characters\n  is this a text file?'],
    [
      'holds NUL in JSON',
      'nul.jsonl',
      '{"title":"T","text":"a\\u0000b"}',
      ':1 $.text: a text cannot hold NUL characters: "a⟨U+0000⟩b"',
    ],
    [
      'holds half a character',
      'half.jsonl',
      '{"title":"T","text":"a\\ud83d"}',
      ':1 $.text: the text holds half of a surrogate pair, which is no character',
    ],
    [
      'is no JSON from some column on',
      'broken.jsonl',
      '{"title":"😀","text" "T"}',
      ':1: no valid JSON at column 21: colon expected',
    ],
    [
      'is JSON over several lines',
      'pretty.json',
      '{\n  "title": "T"\n}',
      ':1: no valid JSON at column 2: close brace expected\n  each record must stand on one line by itself',
    ],
    [
      'is a JSON array',
      'array.json',
      '[{"title":"T"}]',
      ':1: a line holds one JSON object, not "[{"title":"T"}]"\n  write one JSON object per line (JSON Lines)',
    ],
    [
      'misspells a field',
      'field.jsonl',
      '{"titel":"T","title":"T","text":"x"}',
      ':1 $.titel: unknown field "titel"\n  closest: "title"',
    ],
  ]
  for (const [what, name, content, message] of faults) {
    it(`because it ${what}`, async () => {
      const path = await files.write(name, content)
      const { files: reports } = await importFiles(test.database, [path])
      expect(String(reports[0]!.errors[0])).toBe(`${path}${message}`)
      expect(reports[0]).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: 0,
      })
    })
  }

  it('because it is not there, or a folder: nothing of the others is stored', async () => {
    const good = await files.write('good.txt', 'Good.')
    const report = await importFiles(test.database, ['missing.jsonl', '.', good])
    expect(report.files.map((file) => file.errors.map(String))).toEqual([
      ['missing.jsonl: the file cannot be read: there is none of this name'],
      ['.: the file cannot be read: it is a folder; name the files in it'],
      [],
    ])
    expect(report.totals).toMatchObject({ created: 0, rejected: 1, errors: 2 })
    expect((await importFiles(test.database, [good])).totals).toMatchObject({ created: 1 })
  })
})
