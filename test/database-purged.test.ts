// Purging: what a law demands to be removed is gone from every table, and no import brings it back.
import { beforeAll, describe, expect, it } from 'vitest'
import { exportDossier } from '../prisma/src/export/dossier.ts'
import { importFiles } from '../prisma/src/import/import-files.ts'
import { PurgeError, purge } from '../prisma/src/import/purge.ts'
import { SMALL_WRITE } from '../prisma/src/import/write/record-writer.ts'
import { writeRecords } from '../prisma/src/import/write/write-records.ts'
import { verify } from '../prisma/src/index.ts'
import { useTemporaryFiles } from '../prisma/test-support/temporary-files.ts'
import { createTestDatabase, useTestDatabase } from './support/database.ts'
import { answerOf } from './support/graph.ts'

const test = useTestDatabase()
const again = useTestDatabase()
const files = useTemporaryFiles()
type Tested = typeof test.database

/** Stands in every sentence of the text alone. */
const SECRET = 'zyzzyva'
const text = `Grain ${SECRET} prices rose, ${SECRET} the envoy said. The office demands ${SECRET} grain.`
const article = {
  record: 'article',
  key: 'note',
  publisher: { name: 'Wire' },
  title: 'Of grain',
  language: 'en',
  publishedAt: '2021-01-02',
  text,
}
const claims = (exact: string, more: object = {}) => [
  { attribution: 'INDIRECT_SPEECH', quotes: [{ article: 'note', exact }], ...more },
]
const records = [
  article,
  {
    record: 'actor',
    key: 'ivan-quillfeather',
    name: 'Ivan Quillfeather',
    actorKind: 'PERSON',
    description: 'Ivan Quillfeather of Valdoria.',
    names: [{ text: 'I. Quillfeather', language: 'en' }],
    identifiers: [{ scheme: 'example', value: 'quillfeather-1' }],
  },
  {
    record: 'event',
    key: 'prices',
    eventType: 'OTHER',
    title: 'Prices rise, says Quillfeather',
    startedAt: '2021-01-01',
    participants: [{ actor: 'ivan-quillfeather', role: 'SPEAKER' }],
    claims: [
      ...claims(`Grain ${SECRET} prices rose`, {
        speaker: 'ivan-quillfeather',
        speakerAsWritten: `${SECRET} the envoy`,
      }),
      ...claims(`prices rose, ${SECRET} the envoy said`, { speakerAsWritten: `an envoy of ${SECRET}` }),
    ],
  },
  {
    record: 'condition',
    key: 'grain',
    summary: 'Grain is demanded.',
    requirement: 'grain',
    topic: 'ECONOMY',
    force: 'DEMAND',
    issuers: [{ actor: 'ivan-quillfeather', asWritten: 'Envoy Ivan Quillfeather' }],
    claims: claims(`The office demands ${SECRET} grain.`),
  },
]

const dossier = (name: string, dataset: string, some: object[]) => files.dossier(name, dataset, some)

async function imported(database: Tested, path: string) {
  const report = await importFiles(database, [path])
  expect(report.files.flatMap(({ errors }) => errors.map(String))).toEqual([])
  return report
}

async function exported(database: Tested): Promise<string> {
  const lines: string[] = []
  await exportDossier(database, (line) => void lines.push(`${line}\n`))
  return lines.join('')
}

/** The tables that have a word anywhere, in whatever column. */
async function tablesWith(database: Tested, word: string): Promise<string[]> {
  const { rows } = await database.pool.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  )
  const found: string[] = []
  for (const { tablename } of rows) {
    const { rows: some } = await database.pool.query(
      `SELECT FROM "${tablename}" t WHERE strpos(lower(t::text), lower($1)) > 0 LIMIT 1`,
      [word],
    )
    if (some.length > 0) found.push(tablename)
  }
  return found
}

let path: string
beforeAll(async () => {
  // as it read before a name was mended, too
  const [note, envoy, ...more] = records
  const before = {
    ...envoy,
    name: 'Ivan Quilfeather',
    slug: 'ivan-quillfeather',
    description: 'Quilfeather.',
  }
  const titled = { ...note, title: `Of ${SECRET} grain` }
  await imported(test.database, await dossier('before.jsonl', 'desk', [titled, before, ...more]))
  path = await dossier('desk.jsonl', 'desk', records)
  await imported(test.database, path)
  await test.database.pool.query(
    `INSERT INTO "KeptAnswer" (writer, key, field, sha256, answer) VALUES ('key:a', 'a', 'createEvent', '', $1)`,
    [JSON.stringify({ text })],
  )
})

describe('purging a text', () => {
  it('leaves no word of it in any table; the article says when and why', async () => {
    const { database } = test
    expect(await tablesWith(database, SECRET)).toEqual(
      expect.arrayContaining(['Claim', 'KeptAnswer', 'Quote', 'Revision', 'SearchEntry']),
    )
    await purge(database, { dataset: 'desk', key: 'note', reason: 'By order of a court.' })
    expect(await tablesWith(database, SECRET)).toEqual([])
    const query = `{ articles { nodes { title text textWithheld removedAt removedReason revisions { text textWithheld length } quotations { nodes { exact textWithheld startOffset } } } }
      claims { nodes { quotes { exact textWithheld } } } search(query: "office") { totalCount } changes(first: 1) { nodes { action subject { __typename } } } }`
    for (const principal of [undefined, { id: 'key:a', name: 'a', scopes: ['texts'] }]) {
      const { result } = await answerOf(database.pool, { query, principal })
      const { articles, claims, search, changes } = result.data as never as Record<string, never>
      expect(articles).toEqual({
        nodes: [
          {
            title: 'Of grain',
            text: null,
            textWithheld: 'REMOVED',
            removedAt: expect.stringMatching(/^20\d\d-/),
            removedReason: 'By order of a court.',
            revisions: [{ text: null, textWithheld: 'REMOVED', length: text.length }],
            quotations: {
              nodes: [0, 14, 51].map((startOffset) => ({
                exact: null,
                textWithheld: 'REMOVED',
                startOffset,
              })),
            },
          },
        ],
      })
      const quotes = [{ exact: null, textWithheld: 'REMOVED' }]
      expect(claims).toEqual({ nodes: [{ quotes }, { quotes }, { quotes }] })
      expect(search).toEqual({ totalCount: 0 })
      expect(changes).toEqual({ nodes: [{ action: 'UPDATED', subject: { __typename: 'Article' } }] })
    }
  })

  it('is not undone by an import: of the same file, of another claim, of the text for another address', async () => {
    const { database } = test
    await imported(database, path)
    const more = {
      ...records[2],
      key: 'demand',
      title: 'A demand',
      participants: [],
      claims: claims(`The office demands ${SECRET} grain`),
    }
    await imported(database, await dossier('desk-2.jsonl', 'desk', [...records, more]))
    await imported(
      database,
      await dossier('other.jsonl', 'other', [{ ...article, url: 'https://wire.example/1' }]),
    )
    expect(await tablesWith(database, SECRET)).toEqual([])
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS n FROM "Article" WHERE "removedAt" IS NOT NULL`,
    )
    expect(rows[0].n).toBeGreaterThan(0)
  })

  it('goes along with an export, which fills an empty database with the same', async () => {
    const dossier = await exported(test.database)
    expect(dossier).not.toContain(SECRET)
    expect(dossier).toContain('By order of a court.')
    await imported(again.database, await files.write('all.jsonl', dossier))
    expect(await exported(again.database)).toBe(dossier)
    // and there as well the text does not come back
    await imported(again.database, path)
    expect(await tablesWith(again.database, SECRET)).toEqual([])
  })
})

describe('purging a person', () => {
  it('leaves none of its names, and tells where others name it still', async () => {
    const { database } = test
    const { named, isNew } = await purge(database, {
      dataset: 'desk',
      key: 'ivan-quillfeather',
      reason: 'At their request.',
    })
    expect(isNew).toBe(true)
    // what a coder wrote is the coder's to write anew
    expect(named).toEqual(['event desk/prices'])
    for (const name of ['Ivan Quil', 'ivan-quil', 'quillfeather-1', 'Quilfeather'])
      expect(await tablesWith(database, name), name).toEqual([])
    const { result } = await answerOf(database.pool, {
      query:
        '{ actors { nodes { name slug description removedReason names { text } identifiers { value } } } }',
    })
    expect(result.data).toEqual({
      actors: {
        nodes: [
          {
            name: 'Removed',
            slug: expect.stringMatching(/^removed-/),
            description: null,
            removedReason: 'At their request.',
            names: [],
            identifiers: [],
          },
        ],
      },
    })
    await imported(database, path)
    await imported(
      database,
      await dossier('desk-3.jsonl', 'desk', [
        { ...records[1], description: 'Envoy Ivan Quillfeather.' },
        { ...records[2], key: 'again', title: 'Again' },
        { ...records[3], deadline: '2021-03-01' },
        article,
      ]),
    )
    for (const name of ['Ivan Quil', 'ivan-quil', 'quillfeather-1'])
      expect(await tablesWith(database, name), name).toEqual([])
    const { rows } = await database.pool.query('SELECT count(*)::int AS actors FROM "Actor"')
    expect(rows).toEqual([{ actors: 1 }])
    const dossiers = await exported(database)
    expect(dossiers).not.toMatch(/ivan.quill/i)
    const third = await createTestDatabase()
    try {
      await imported(third, await files.write('removed.jsonl', dossiers))
      expect(await exported(third)).toBe(dossiers)
      // and there as well the same record is known to be removed
      await imported(third, path)
      expect(await tablesWith(third, 'Ivan Quil')).toEqual([])
    } finally {
      await third.close()
    }
  })

  it('is not undone by who writes one thing, which leaves no text to be analysed later', async () => {
    const client = await test.database.pool.connect()
    try {
      await client.query(`BEGIN; ${SMALL_WRITE}`)
      const claim = { attribution: 'IMPORTED_CODING', reportedAt: '2021-01-02' }
      const one = { ...records[2], key: 'once-more', title: 'Once more', claims: [claim] }
      const agent = { kind: 'HUMAN', name: 'ann' } as const
      const { errors } = await writeRecords(
        client,
        { dataset: 'desk', agent, records: [one] },
        { name: 'one' },
      )
      await client.query('COMMIT')
      expect(errors.map(String)).toEqual([])
    } finally {
      client.release()
    }
    for (const name of ['Ivan Quil', 'ivan-quil', 'quillfeather-1'])
      expect(await tablesWith(test.database, name), name).toEqual([])
    const wrong = (await verify(test.database)).filter(({ found }) => found > 0)
    expect(wrong).toEqual([])
  })

  it('is done once: the first reason stays', async () => {
    const { isNew } = await purge(test.database, {
      dataset: 'desk',
      key: 'ivan-quillfeather',
      reason: 'Again.',
    })
    expect(isNew).toBe(false)
  })
})

it('says which record is not there, or is retracted instead', async () => {
  const reason = 'By law.'
  const failing = (key: string) => purge(test.database, { dataset: 'desk', key, reason })
  await expect(failing('price')).rejects.toThrow(
    'there is no record "price" in the dataset "desk"; closest: "prices"',
  )
  await expect(failing('prices')).rejects.toThrow(PurgeError)
  await expect(failing('prices')).rejects.toThrow('retracted by "proviso retract"')
})
