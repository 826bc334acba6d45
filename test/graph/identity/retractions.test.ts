// Retractions, by whom they are: what a source takes back was said until then; what a coder takes back was never said.
import { describe, expect, it } from 'vitest'
import { exportDossier, importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const files = useTemporaryFiles()

const text =
  'The bridge was blown up. A spokesman confirmed it. Nobody was hurt, the mayor said. Nobody was hurt at all.'
const told = (exact: string, reportedAt: string, more: object = {}) => ({
  attribution: 'PUBLISHER_VOICE',
  reportedAt,
  recordedAt: reportedAt,
  quotes: [{ article: 'report', exact }],
  ...more,
})
const report = {
  record: 'article',
  key: 'report',
  publisher: { name: 'Courier' },
  title: 'The bridge',
  publishedAt: '1943-05-01',
  text,
}
const first = (more: object = {}) => told('The bridge was blown up.', '1943-05-01', more)
const second = told('A spokesman confirmed it.', '1943-05-10')
const bridge = (...claims: object[]) => ({
  record: 'event',
  key: 'bridge',
  eventType: 'ASSAULT',
  title: 'The bridge',
  claims,
})

interface Graph {
  load(...records: object[]): Promise<void>
  /** On which days of May 1943 the event was known. */
  known(days: readonly number[], knownBy?: 'REPORTED' | 'RECORDED'): Promise<number[]>
  sql(query: string): Promise<Record<string, unknown>[]>
  exported(): Promise<string[]>
}

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const { pool, close, ...database } = await createTestDatabase()
  const at = (day: number) => new Date(Date.UTC(1943, 4, day)).toISOString().slice(0, 10)
  try {
    await work({
      async load(...records) {
        const path = await files.dossier('bridge.jsonl', 'bridge', [report, ...records])
        const { files: reports } = await importFiles({ ...database, pool, close }, [path])
        expect(reports[0]!.errors.map(String)).toEqual([])
      },
      async known(days, knownBy = 'REPORTED') {
        const fields = days.map(
          (day) =>
            `d${day}: event(by: { slug: "bridge" }, knownAt: "${at(day)}", knownBy: ${knownBy}) { id }`,
        )
        const { result } = await answerOf(pool, { query: `{ ${fields.join(' ')} }` })
        const data = result.data as Record<string, unknown>
        return days.filter((day) => data[`d${day}`] !== null)
      },
      sql: async (query) => (await pool.query(query)).rows,
      async exported() {
        const lines: string[] = []
        await exportDossier({ ...database, pool, close }, (line) => void lines.push(line))
        return lines
      },
    })
  } finally {
    await close()
  }
}

const days = [0, 1, 4, 6, 9, 11]

describe('claims of 1 and 10 May, the first retracted on the 5th', () => {
  it('by its source: what it states is known from the 1st to the 5th, and from the 10th', () =>
    withGraph(async ({ load, known }) => {
      const retracted = { by: 'SOURCE', at: '1943-05-05', recordedAt: '1943-05-05' }
      await load(bridge(first({ retracted }), second))
      expect(await known(days)).toEqual([1, 4, 11])
      expect(await known(days, 'RECORDED')).toEqual([1, 4, 11])
    }))

  it('by its coder: it is known by no report before the 10th; that it had been recorded stays', () =>
    withGraph(async ({ load, known }) => {
      await load(bridge(first({ retracted: { at: '1943-05-05', recordedAt: '1943-05-05' } }), second))
      expect(await known(days)).toEqual([11])
      expect(await known(days, 'RECORDED')).toEqual([1, 4, 11])
    }))

  it('and so a file of before says it, by a date alone: by its source', () =>
    withGraph(async ({ load, known }) => {
      await load(bridge(first({ retractedAt: '1943-05-05' }), second))
      expect(await known(days)).toEqual([1, 4, 11])
    }))
})

it('what a source took back on the 5th, and was recorded on the 9th, is gone from then by reports, and from the 9th by what was recorded', () =>
  withGraph(async ({ load, known }) => {
    await load(bridge(first({ retracted: { by: 'SOURCE', at: '1943-05-05', recordedAt: '1943-05-09' } })))
    expect(await known(days)).toEqual([1, 4])
    expect(await known(days, 'RECORDED')).toEqual([1, 4, 6])
  }))

it('a retraction may say by which words: they are told of it, and state nothing by themselves', () =>
  withGraph(async ({ load, sql, exported }) => {
    const quotes = [{ article: 'report', exact: 'Nobody was hurt, the mayor said.' }]
    const taken = (more: object = {}) => ({
      by: 'SOURCE',
      at: '1943-05-05',
      recordedAt: '1943-05-05',
      ...more,
    })
    await load(bridge(first({ retracted: taken() }), second))
    await load(bridge(first({ retracted: taken({ quotes }) }), second))
    expect(
      await sql(`SELECT q.exact, q."retractedAt" IS NOT NULL AS hidden, c."retractedBy" AS by FROM "RetractionQuote" r
        JOIN "Quote" q ON q.id = r."quoteId" JOIN "Claim" c ON c.id = r."claimId"`),
    ).toEqual([{ exact: 'Nobody was hurt, the mayor said.', hidden: true, by: 'SOURCE' }])
    expect(await sql('SELECT count(*)::int AS n FROM "Claim"')).toEqual([{ n: 2 }])
    const record = (await exported()).find((line) => line.includes('"key":"bridge"'))!
    expect(JSON.parse(record).claims[0].retracted).toMatchObject({ by: 'SOURCE', at: '1943-05-05', quotes })
  }))

describe('importing again', () => {
  const claims =
    'SELECT "retractedBy" AS by, to_char("retractedAt" AT TIME ZONE \'UTC\', \'DD\') AS day FROM "Claim" ORDER BY id'

  it('a claim that its record no longer makes is retracted by the coder: a mended quote was never another', () =>
    withGraph(async ({ load, known, sql }) => {
      await load(
        bridge(
          told('Nobody was hurt', '1943-05-01', {
            quotes: [{ article: 'report', exact: 'Nobody was hurt,' }],
          }),
        ),
      )
      await load(bridge(told('Nobody was hurt at all.', '1943-05-01')))
      expect((await sql(claims)).map(({ by }) => by)).toEqual(['CODER', null])
      expect(await known(days)).toEqual([1, 4, 6, 9, 11])
    }))

  it('another date of a retraction is no other claim', () =>
    withGraph(async ({ load, sql }) => {
      await load(
        bridge(first({ retracted: { by: 'SOURCE', at: '1943-05-05', recordedAt: '1943-05-05' } }), second),
      )
      await load(
        bridge(first({ retracted: { by: 'SOURCE', at: '1943-05-06', recordedAt: '1943-05-06' } }), second),
      )
      expect(await sql(claims)).toEqual([
        { by: 'SOURCE', day: '06' },
        { by: null, day: null },
      ])
    }))

  it('does not undo what a person retracted', () =>
    withGraph(async ({ load, sql }) => {
      await load(bridge(first(), second))
      await sql(`UPDATE "Claim" SET "retractedBy" = 'CODER', "retractedAt" = '1943-05-20', "retractedRecordedAt" = '1943-05-20'
        WHERE id = (SELECT min(id) FROM "Claim")`)
      await load({ ...bridge(first(), second), title: 'The bridge of Oder' })
      expect(await sql(claims)).toEqual([
        { by: 'CODER', day: '20' },
        { by: null, day: null },
      ])
    }))
})

it('a mistaken judgement that its coder retracts sets no status, of no day', () =>
  withGraph(async ({ load, sql, known }) => {
    await load(
      bridge(first()),
      {
        record: 'condition',
        key: 'safety',
        summary: 'Nobody is to be hurt.',
        requirement: 'hurt nobody',
        topic: 'SECURITY',
        force: 'DEMAND',
        claims: [first()],
      },
      {
        record: 'assessment',
        key: 'unhurt',
        condition: 'safety',
        status: 'NOT_MET',
        judgedAt: '1943-05-01',
        claims: [
          told('Nobody was hurt, the mayor said.', '1943-05-01', { retracted: { recordedAt: '1943-05-20' } }),
        ],
      },
    )
    expect(await known([2])).toEqual([2])
    expect(
      await sql(`SELECT "knownSince", "retractedAt" IS NOT NULL AS retracted FROM "Assessment"`),
    ).toEqual([{ knownSince: null, retracted: true }])
  }))
