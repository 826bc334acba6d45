import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { arbitraryDossier } from '../../test-support/arbitrary-dossier.ts'
import type { Database } from '../database/database.ts'
import { importFiles } from '../import/import-files.ts'
import { SMALL_WRITE } from '../import/write/record-writer.ts'
import { reviseRecord } from '../import/write/revise-record.ts'
import { sampleCorpus } from '../index.ts'
import { FORMAT, KINDS } from '../record/format.ts'
import { verify } from '../verify/verify.ts'
import { exportDossier } from './dossier.ts'

let folder: string
let first: Database
let second: Database
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-round-trip-'))
  first = await createTestDatabase()
  second = await createTestDatabase()
})
afterAll(async () => {
  await Promise.all([first.close(), second.close(), rm(folder, { recursive: true, force: true })])
})
beforeEach(() => empty())

/** Takes all rows away but the topics that Proviso ships; the sequences go on, so that ids are not the same in both databases. */
async function empty(): Promise<void> {
  for (const database of [first, second]) {
    const { rows } = await database.pool.query(
      `SELECT string_agg(quote_ident(relname), ', ') AS tables FROM pg_class
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'`,
    )
    await database.pool.query(`TRUNCATE ${rows[0].tables}`)
    await database.pool.query('SELECT proviso_ship_topics()')
  }
}

describe('export, import into an empty database, export', () => {
  it('gives the same bytes for the sample corpus', async () => {
    await expectRoundTrip(fileURLToPath(sampleCorpus))
  })

  it('gives the same bytes for any dossier', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, async (lines) => {
        await empty()
        const file = join(folder, 'random.jsonl')
        await writeFile(file, lines.join('\n'))
        await expectRoundTrip(file)
      }),
      { numRuns: 10, interruptAfterTimeLimit: 60_000 },
    )
  })

  it.each([
    ['before', 'aaa'],
    ['behind', 'zzz'],
  ])(
    'gives the same bytes for any dossier of which a dataset %s has every record as well',
    {
      timeout: 120_000,
    },
    async (_, name) => {
      await fc.assert(
        fc.asyncProperty(arbitraryDossier, async (lines) => {
          await empty()
          const file = join(folder, 'shared.jsonl')
          await writeFile(file, [...lines, ...sharedBy(name, lines)].join('\n'))
          await expectRoundTrip(file)
          const { rows } = await second.pool.query(
            'SELECT count(DISTINCT "rowId") AS rows, count(*) AS records FROM "DatasetRecord" GROUP BY type',
          )
          for (const { rows: ofKind, records } of rows) expect(Number(records)).toBe(2 * ofKind)
          expect((await verify(second)).filter(({ found }) => found > 0)).toEqual([])
        }),
        { numRuns: 4, interruptAfterTimeLimit: 60_000 },
      )
    },
  )

  it('gives the same bytes for records that datasets share', async () => {
    await importFiles(first, [fileURLToPath(sampleCorpus)])
    const { rows } = await first.pool.query(
      `SELECT r.sha256, a.title FROM "Revision" r JOIN "Article" a ON a.id = r."articleId" ORDER BY a.id LIMIT 1`,
    )
    const { sha256, title } = rows[0]
    const other = join(folder, 'other.jsonl')
    const records = [
      { record: 'dataset', format: FORMAT, name: 'other', agent: { kind: 'HUMAN', name: 'ann' } },
      {
        record: 'actor',
        key: 'T',
        slug: 'taliban',
        name: 'They',
        actorKind: 'UNKNOWN',
        names: [{ text: 'Talibs' }],
      },
      { record: 'article', key: 'text', publisher: { name: 'unknown' }, title, sha256 },
    ]
    await writeFile(other, records.map((record) => JSON.stringify(record)).join('\n'))
    await importText(first, await readFile(other, 'utf8'))
    const whole = await exported(first)
    expect(whole).toContain('{"record":"actor","key":"T","slug":"taliban","name":"Taliban"')
    await importText(second, whole)
    expect(await exported(second)).toBe(whole)
    const counts =
      'SELECT (SELECT count(*) FROM "Article") AS articles, (SELECT count(*) FROM "Actor") AS actors'
    expect((await second.pool.query(counts)).rows).toEqual((await first.pool.query(counts)).rows)
    expect(await exported(second, 'other')).toBe(await exported(first, 'other'))
  })

  it.each([
    ['before', 'aaa'],
    ['behind', 'zzz'],
  ])('gives each dataset its own text of one address: of the one that is written %s', async (_, name) => {
    const dossier = (dataset: string, text: string | undefined, exact: string) =>
      [
        { record: 'dataset', format: FORMAT, name: dataset, agent: { kind: 'HUMAN', name: 'ann' } },
        {
          record: 'article',
          key: 'report',
          publisher: { name: 'Wire' },
          title: 'A dyke',
          url: 'https://wire.example/dyke',
          publishedAt: '1951-06-07',
          text,
        },
        {
          record: 'event',
          key: `rain-${dataset}`,
          eventType: 'OTHER',
          title: 'It rains',
          claims: [
            text
              ? { attribution: 'PUBLISHER_VOICE', quotes: [{ article: 'report', exact }] }
              : { attribution: 'IMPORTED_CODING', documents: ['report'] },
          ],
        },
      ]
        .map((record) => JSON.stringify(record))
        .join('\n')
    for (const text of ['The dyke is in danger. It rains.', undefined]) {
      await empty()
      await importText(first, dossier('mine', text, 'It rains.'))
      await importText(first, dossier(name, 'It rains on the dyke.', 'It rains'))
      const whole = await exported(first)
      await importText(second, whole)
      expect(await exported(second)).toBe(whole)
    }
  })

  it('counts anew how often a record was written that says how it read before', async () => {
    const claim = (exact: string) => ({
      attribution: 'PUBLISHER_VOICE',
      quotes: [{ article: exact, exact }],
    })
    const events = ['One', 'Two', 'Three'].map((title, i, titles) => ({
      record: 'event',
      key: 'count',
      eventType: 'OTHER',
      title,
      claims: titles.slice(0, i + 1).map(claim),
    }))
    for (const event of events)
      await importText(
        first,
        [
          { record: 'dataset', format: FORMAT, name: 'mine', agent: { kind: 'HUMAN', name: 'ann' } },
          ...events.map(({ title }, i) => ({
            record: 'article',
            key: title,
            publisher: { name: 'Wire' },
            title,
            publishedAt: `195${i}`,
            text: title,
          })),
          event,
        ]
          .map((record) => JSON.stringify(record))
          .join('\n'),
      )
    await importText(second, await exported(first))
    const versions = async ({ pool }: Database) =>
      (
        await pool.query(
          `SELECT title, version FROM "EventHistory" WHERE "reportedUntil" = 'infinity' ORDER BY "recordedFrom"`,
        )
      ).rows.map(({ title, version }) => `${version} ${title}`)
    expect(await versions(second)).toEqual(['1 One', '2 Two', '3 Three'])
    expect(await versions(second)).toEqual(await versions(first))
    expect((await verify(second)).filter(({ found }) => found > 0)).toEqual([])
  })

  it('gives the same bytes for an article to which another dataset gave a text, quoted by a third', async () => {
    const text = 'The mission will reopen once the airport is safe.'
    const dataset = (name: string) => ({
      record: 'dataset',
      format: FORMAT,
      name,
      agent: { kind: 'HUMAN', name: 'ann' },
    })
    const of = {
      record: 'article',
      publisher: { name: 'Wire' },
      title: 'A mission',
      publishedAt: '2022-01-20',
    }
    const later = { text: 'It is late.', publishedAt: '2022-02-01' }
    const quotes = [{ article: 'wire/report', exact: 'once the airport is safe' }]
    const records = [
      dataset('wire'),
      { ...of, key: 'report', revisions: [{ text }] },
      dataset('another'),
      {
        ...of,
        key: 'mission',
        sha256: createHash('sha256').update(text).digest('hex'),
        revisions: [later],
      },
      dataset('desk'),
      { record: 'actor', key: 'eu', name: 'EU', actorKind: 'IGO' },
      { record: 'actor', key: 'afg', name: 'Afghanistan', actorKind: 'STATE' },
      {
        record: 'condition',
        key: 'safe',
        summary: 'The mission reopens once the airport is safe.',
        requirement: 'a safe airport',
        topic: 'security',
        force: 'CONDITION',
        issuers: ['eu'],
        targets: ['afg'],
        claims: [{ attribution: 'PUBLISHER_VOICE', quotes }],
      },
    ]
    await importText(first, records.map((record) => JSON.stringify(record)).join('\n'))
    const once = await exported(first)
    expect(once).toContain('"quotes":[{"article":"wire/report","revision":1,')
    await importText(second, once)
    expect(await exported(second)).toBe(once)
  })

  it.each([
    ['behind', 'revisers'],
    ['before', 'editors'],
  ])(
    'changes nothing in its own database, and restores it in an empty one, where one dataset revised a fact of another, whose name stands %s it',
    async (_, theirs) => {
      const words = ['It rains.', 'It pours.']
      const said = (exact: string) => ({
        attribution: 'PUBLISHER_VOICE',
        quotes: [{ article: 'mine/report', exact }],
      })
      const fact = (key: string) => ({
        record: 'event',
        key,
        slug: key === 'named' ? 'rain' : undefined,
        eventType: 'OTHER',
        title: key,
        participants: [{ asWritten: 'the rain', role: 'ACTOR', claims: [said(words[0]!)] }],
        claims: [said(words[0]!)],
      })
      const records = [
        { record: 'dataset', format: FORMAT, name: 'mine', agent: { kind: 'HUMAN', name: 'ann' } },
        {
          record: 'article',
          key: 'report',
          publisher: { name: 'Wire' },
          title: 'Report',
          url: 'https://wire.example/rain',
          publishedAt: '1951-06-07',
          text: words.join(' '),
        },
        { record: 'actor', key: 'board', name: 'Board', actorKind: 'STATE_BODY' },
        ...['named', 'mended', 'told'].map(fact),
      ]
      await importText(first, records.map((record) => JSON.stringify(record)).join('\n'))
      await revise(first, theirs, 'named', { title: 'Rain' })
      await revise(first, theirs, 'mended', { title: 'It rained' })
      await revise(first, theirs, 'told', { title: 'It poured', claims: [said(words[0]!), said(words[1]!)] })
      await revise(first, theirs, 'Report', { title: 'A report' }, 'article')
      await revise(first, theirs, 'Board', { name: 'Board of Dykes' }, 'actor')
      const before = await claimsOf(first)
      const once = await exported(first)
      // each claim is written by the dataset that brought it
      expect(once.match(/"exact":"It pours\."/g)).toHaveLength(1)
      const again = await importText(first, once)
      expect(again.totals).toMatchObject({ created: 0, updated: 0 })
      expect(await claimsOf(first)).toEqual(before)
      expect(await exported(first)).toBe(once)
      await importText(second, once)
      expect(await claimsOf(second)).toEqual(before)
      expect(await exported(second)).toBe(once)
      expect((await verify(second)).filter(({ found }) => found > 0)).toEqual([])
    },
  )

  it('gives rows that no dataset has brought a key of their own', async () => {
    await first.pool.query(
      `INSERT INTO "Actor" (slug, name, "actorKind") VALUES ('nobody', 'Nobody', 'UNKNOWN')`,
    )
    const once = await exported(first)
    expect(
      once
        .split('\n')
        .slice(0, 2)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { record: 'dataset', format: FORMAT, name: 'unfiled' },
      { record: 'actor', key: 'actor:nobody', slug: 'nobody', name: 'Nobody', actorKind: 'UNKNOWN' },
    ])
    await importText(second, once)
    expect(await exported(second)).toBe(once)
  })

  it('names the datasets there are, where the one asked for is not there', async () => {
    await importFiles(first, [fileURLToPath(sampleCorpus)])
    await expect(exported(first, 'simple')).rejects.toThrow(
      'There is no dataset "simple". There are: sample.',
    )
  })
})

async function expectRoundTrip(file: string): Promise<void> {
  const { files } = await importFiles(first, [file])
  expect(files[0]!.errors.map(String)).toEqual([])
  const once = await exported(first)
  const { totals } = await importText(second, once)
  const { created, updated, unchanged } = files[0]!
  expect(totals).toMatchObject({ errors: 0, created, updated, unchanged })
  expect(await exported(second)).toBe(once)
  // what was exported says the same as what was imported
  expect((await importText(first, once)).totals).toMatchObject({ created: 0, updated: 0 })
  expect((await importFiles(second, [file])).totals).toMatchObject({ created: 0, updated: 0 })
  expect(await exported(second)).toBe(once)
}

/** The records of a dossier once more, of another dataset: one in two with no claims of its own, the others with the same and in other confidence. */
function sharedBy(name: string, lines: readonly string[]): string[] {
  const all = lines.map((line) => JSON.parse(line))
  const keys = new Set(all.map(({ key }) => key))
  let dataset = ''
  const shared = all.flatMap((record, i) => {
    if (record.record === 'dataset') {
      dataset = record.name
      return []
    }
    const isReference = (field: string, value: unknown) =>
      keys.has(value) && !['key', 'text', 'exact'].includes(field)
    const theirs = JSON.parse(JSON.stringify(record), (field, value) =>
      isReference(field, value) ? `${dataset}/${value}` : value,
    )
    const own =
      i % 2 === 0 ? [] : theirs.claims?.flatMap((claim: object) => [claim, { ...claim, confidence: 0.25 }])
    const isNeeded = theirs.claims !== undefined && !['consideration', 'bearing'].includes(theirs.record)
    const claims = own?.length > 0 || isNeeded ? own : undefined
    return [{ ...theirs, key: `theirs-${i}`, slug: undefined, claims, sameAs: `${dataset}/${record.key}` }]
  })
  return [{ record: 'dataset', format: FORMAT, name }, ...shared].map((record) => JSON.stringify(record))
}

/** Has a dataset say something else of a record than before. */
async function revise(
  database: Database,
  dataset: string,
  title: string,
  fields: Record<string, unknown>,
  kind: 'event' | 'article' | 'actor' = 'event',
) {
  const client = await database.pool.connect()
  try {
    await client.query(`BEGIN; ${SMALL_WRITE}`)
    const { model } = KINDS[kind]
    const { rows } = await client.query(
      `SELECT id::text, version FROM "${model}" WHERE "${kind === 'actor' ? 'name' : 'title'}" = $1`,
      [title],
    )
    const [{ id, version }] = rows
    const agent = { kind: 'HUMAN' as const, name: 'ben' }
    const { rows: reports } = await client.query('SELECT id::text FROM "Article"')
    const named = new Map([['mine/report', { kind: 'article' as const, id: reports[0].id }]])
    const revising = { kind, id, expectedVersion: version, dataset, agent, fields, named }
    const { errors } = await reviseRecord(client, revising, { kind: 'KEY', name: 'ben' })
    expect(errors.map(String)).toEqual([])
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

/** Which dataset has brought which claims of what. */
async function claimsOf({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query(
    `SELECT d.name || ' ' || e.title || ' ' || q.exact AS claim
       FROM "Claim" c JOIN "Origin" o ON o.id = c."originId" JOIN "Dataset" d ON d.id = o."datasetId"
       LEFT JOIN "Participation" p ON p.id = c."participationId"
       JOIN "Event" e ON e.id = coalesce(c."eventId", p."eventId")
       JOIN "ClaimQuote" l ON l."claimId" = c.id JOIN "Quote" q ON q.id = l."quoteId" ORDER BY 1`,
  )
  return rows.map(({ claim }) => claim)
}

async function exported(database: Database, dataset?: string): Promise<string> {
  const lines: string[] = []
  await exportDossier(database, (line) => void lines.push(line), { dataset })
  return `${lines.join('\n')}\n`
}

async function importText(database: Database, text: string) {
  const file = join(folder, 'exported.jsonl')
  await writeFile(file, text)
  const report = await importFiles(database, [file])
  expect(report.files[0]!.errors.map(String)).toEqual([])
  return report
}
