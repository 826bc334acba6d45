// What a person retracts stays retracted, however often the file is imported that says it; and what a file retracts comes back with it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import type { Database } from '../database/database.ts'
import { importFiles } from './import-files.ts'
import { retract as retractKeys } from './retract.ts'
import { retractFact } from './write/retract-facts.ts'

let database: Database
const files = useTemporaryFiles()
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.close())

const article = {
  record: 'article',
  key: 'report',
  publisher: { name: 'Wire' },
  title: 'A mission',
  publishedAt: '2022-01-20',
  text: 'The mission will reopen once the airport is safe, the EU said.',
}
const condition = (summary: string) => ({
  record: 'condition',
  key: 'safe-airport',
  summary,
  requirement: 'a safe airport',
  topic: 'SECURITY',
  force: 'CONDITION',
  claims: [
    { attribution: 'INDIRECT_SPEECH', quotes: [{ article: 'report', exact: 'once the airport is safe' }] },
  ],
})

async function load(summary: string) {
  const path = await files.dossier('desk.jsonl', 'desk', [article, condition(summary)])
  const { files: reports } = await importFiles(database, [path], {})
  expect(reports.flatMap(({ errors }) => errors)).toEqual([])
}

async function retract() {
  const client = await database.pool.connect()
  try {
    const { rows } = await client.query('SELECT id::text, version FROM "Condition"')
    await client.query('BEGIN')
    const { changes } = await retractFact(
      client,
      { kind: 'condition', id: rows[0].id, expectedVersion: rows[0].version },
      { by: 'CODER', dataset: 'api' },
      { kind: 'KEY', name: 'ann', operation: 'retract', reason: 'misread' },
    )
    await client.query('COMMIT')
    expect(changes).toHaveLength(1)
  } finally {
    client.release()
  }
}

const standing = async () =>
  (await database.pool.query('SELECT 1 FROM "Condition" WHERE "retractedAt" IS NULL')).rowCount

describe('what a person retracted', () => {
  it('stays retracted when the same file is imported again', async () => {
    await load('The mission reopens once the airport is safe.')
    await retract()
    await load('The mission reopens once the airport is safe.')
    expect(await standing()).toBe(0)
  })

  it('stays retracted when the file says something else of the record, on the same claims', async () => {
    await load('The mission reopens once the airport is safe.')
    await retract()
    await load('The mission reopens with a safe airport.')
    expect(await standing()).toBe(0)
  })
})

describe('what its source took back', () => {
  const takenBack = (...claims: object[]) => [article, { ...condition('The mission reopens.'), claims }]
  const quote = (exact: string) => ({
    attribution: 'INDIRECT_SPEECH',
    quotes: [{ article: 'report', exact }],
  })
  const said = { ...quote('once the airport is safe'), retracted: { by: 'SOURCE', at: '2022-02-01' } }
  const other = quote('The mission will reopen')
  const bring = async (...claims: object[]) => {
    const path = await files.dossier('desk.jsonl', 'desk', takenBack(...claims))
    const { files: reports } = await importFiles(database, [path], {})
    expect(reports.flatMap(({ errors }) => errors)).toEqual([])
  }
  const retractedBy = async () =>
    (await database.pool.query('SELECT "retractedBy" AS by FROM "Claim" ORDER BY id')).rows.map(
      ({ by }) => by,
    )

  it('was never said once its coder says so, who retracts the record', async () => {
    await bring(said, other)
    await retractKeys(database, 'desk', ['safe-airport'])
    expect(await retractedBy()).toEqual(['CODER', 'CODER'])
    await bring(said, other)
    expect(await retractedBy()).toEqual(['CODER', 'CODER'])
  })

  it('was never said once the file leaves it out', async () => {
    await bring(said, other)
    await bring(other)
    expect(await retractedBy()).toEqual(['CODER', null])
  })

  it('stays retracted as it was recorded, when its coder retracts it', async () => {
    await bring(said, other)
    const recorded = async () =>
      (await database.pool.query('SELECT "retractedRecordedAt" AS at FROM "Claim" ORDER BY id LIMIT 1'))
        .rows[0].at
    const before = await recorded()
    await bring({ ...said, retracted: { by: 'CODER' } }, other)
    expect(await retractedBy()).toEqual(['CODER', null])
    expect(await recorded()).toEqual(before)
  })
})
