// Small writes while an import is running: they go on, but for what the import itself is writing.
import type pg from 'pg'
import { expect, it } from 'vitest'
import { KEPT_TOGETHER } from '../../prisma/src/import/write/number-changes.ts'
import { RecordWriter, writeLock } from '../../prisma/src/import/write/record-writer.ts'
import {
  importFiles,
  lockConditions,
  numberChanges,
  numberSomeChanges,
  SMALL_WRITE_BESIDE,
} from '../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../prisma/test-support/temporary-files.ts'
import { useTestDatabase } from '../support/database.ts'
import { mutate } from './mutate.ts'

const test = useTestDatabase({ corpus: 'sample' })
const files = useTemporaryFiles()

/** Whether all changes that were committed have their places in the log. */
const numberedYet = async () => (await test.database.pool.query('SELECT FROM "PendingChange"')).rowCount === 0

const judge = async (slug: string) =>
  await mutate(
    test.database.pool,
    `mutation ($input: CreateAssessmentInput!) {
      createAssessment(input: $input) { ... on CreateAssessmentPayload { assessment { status } } ... on Fault { code } }
    }`,
    {
      input: {
        condition: { slug },
        status: 'NOT_MET',
        judgedAt: '2022-02-01',
        claims: [{ attribution: 'IMPORTED_CODING', reportedAt: '2022-02-01' }],
      },
    },
  )

async function duringAnImportOf(slug: string, work: () => Promise<void>) {
  const client: pg.PoolClient = await test.database.pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT pg_advisory_xact_lock(${writeLock})`)
    await client.query(`UPDATE "Condition" SET summary = summary || '.' WHERE slug = $1`, [slug])
    await work()
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

it('waits for no import that writes other records, and is told at once of one that writes the same', async () => {
  await duringAnImportOf('doha-2021-safe-passage', async () => {
    expect((await judge('doha-2021-no-terror-base')).data).toEqual({
      createAssessment: { assessment: { status: 'NOT_MET' } },
    })
    expect((await judge('doha-2021-safe-passage')).errors).toMatchObject([
      { extensions: { code: 'CONTENDED' } },
    ])
  })
  expect((await judge('doha-2021-safe-passage')).data).toEqual({
    createAssessment: { assessment: { status: 'NOT_MET' } },
  })
})

it('waits for no judgement of another condition', async () => {
  const client = await test.database.pool.connect()
  try {
    await client.query(`BEGIN; ${SMALL_WRITE_BESIDE}`)
    const { rows } = await client.query(
      `SELECT id::text FROM "Condition" WHERE slug = 'us-1942-lebanon-independence'`,
    )
    await lockConditions(client, [rows[0].id])
    expect((await judge('doha-2021-no-terror-base')).data).toEqual({
      createAssessment: { assessment: { status: 'NOT_MET' } },
    })
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
})

it('is applied once for each who writes the same thing at the same time', async () => {
  const writes = 4
  const answers = await Promise.all(
    Array.from({ length: writes }, () => judge('doha-2021-humanitarian-access')),
  )
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([])
  const { rows } = await test.database.pool.query(
    `SELECT (SELECT count(*)::int FROM "Assessment" a WHERE a."conditionId" = c.id AND a.status = 'NOT_MET') AS judged,
       (SELECT count(*)::int FROM "Change" k JOIN "Assessment" a ON a.id = k."assessmentId" WHERE a."conditionId" = c.id AND k."originId" IS NOT NULL
         AND a.status = 'NOT_MET') AS told
     FROM "Condition" c WHERE c.slug = 'doha-2021-humanitarian-access'`,
  )
  expect(rows).toEqual([{ judged: writes, told: writes }])
})

it('waits for nobody who numbers changes: its own have their places once that is done', async () => {
  const client = await test.database.pool.connect()
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('proviso changes', 0))`)
    expect((await judge('doha-2021-no-terror-base')).data).toEqual({
      createAssessment: { assessment: { status: 'NOT_MET' } },
    })
    expect(await numberSomeChanges(test.database.pool)).toBe('others')
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
  // by the same server, which goes on trying
  await expect.poll(() => numberedYet()).toBe(true)
})

it('comes after an import in the log, of which many changes are numbered a part at a time', async () => {
  const { pool } = test.database
  const name = (n: number) => `numbered-${String(n).padStart(4, '0')}`
  const actors = Array.from({ length: 12 * KEPT_TOGETHER }, (_, n) => ({
    record: 'actor',
    key: name(n),
    name: name(n),
    actorKind: 'PERSON',
  }))
  const path = await files.dossier('many.jsonl', 'many', actors)
  const { files: reports } = await importFiles(test.database, [path])
  expect(reports[0]!.errors.map(String)).toEqual([])
  const { rows } = await pool.query(
    `SELECT a.name FROM "Change" c JOIN "Actor" a ON a.id = c."actorId" WHERE a.name LIKE 'numbered-%' ORDER BY c.id`,
  )
  expect(rows.map((row) => row.name)).toEqual(actors.map(({ key }) => key))
  expect(await numberedYet()).toBe(true)
})

const bring = async (name: string, actors: number) => {
  const lines = [
    { record: 'dataset', format: 'proviso-dossier/2', name },
    ...Array.from({ length: actors }, (_, n) => ({
      record: 'actor',
      key: `${name}-${n}`,
      name: `${name} ${n}`,
      actorKind: 'PERSON',
    })),
  ]
  return await mutate(
    test.database.pool,
    `mutation ($input: ImportDossierInput!) { importDossier(input: $input) { ... on ImportDossierPayload { created } ... on Fault { code } } }`,
    { input: { dossier: lines.map((line) => JSON.stringify(line)).join('\n') } },
  )
}

it('numbers all that it wrote, however many, and nothing of others', async () => {
  const { pool } = test.database
  await pool.query(
    `INSERT INTO "PendingChange" ("recordedAt", actions, subjects, "rowIds", "originIds")
     SELECT now(), '{ADDED}', '{topicId}', ARRAY[min(id)], '{NULL}' FROM "Topic"`,
  )
  expect((await bring('many-at-once', 8 * KEPT_TOGETHER)).data).toMatchObject({
    importDossier: { created: 8 * KEPT_TOGETHER },
  })
  const { rows } = await pool.query('SELECT subjects FROM "PendingChange"')
  expect(rows).toEqual([{ subjects: ['topicId'] }])
  await numberChanges(pool)
  expect(await numberedYet()).toBe(true)
})

it('is not refused for one that is ending, of whose two locks one is given back before the other', async () => {
  const client = await test.database.pool.connect()
  try {
    await client.query('BEGIN')
    await RecordWriter.beginAlone(client, { name: 'ending' })
    expect(await bring('beside', 1)).toEqual({ data: { importDossier: { created: 1 } } })
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
  await duringAnImportOf('doha-2021-safe-passage', async () => {
    expect((await bring('during', 1)).errors).toMatchObject([{ extensions: { code: 'CONTENDED' } }])
  })
})

it('waits for others of its kind where it brings a dossier of its own: none is refused', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => bring(`parallel-${n}`, 20)))
  for (const answer of answers) expect(answer).toEqual({ data: { importDossier: { created: 20 } } })
})
