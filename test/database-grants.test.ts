// A service whose role is not the owner of the tables: it does all that it does, and cannot touch the trail.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../prisma/src/database/database.ts'
import { purge } from '../prisma/src/import/purge.ts'
import { migrate } from '../prisma/src/migrate/migrate.ts'
import { cleanPendingLists } from '../prisma/src/search/pending-lists.ts'
import { verify } from '../prisma/src/verify/verify.ts'
import { mutate } from './mutations/mutate.ts'
import { createTestDatabase } from './support/database.ts'

const role = `service_${randomBytes(6).toString('hex')}`
let owner: Database
let service: Database

beforeAll(async () => {
  owner = await createTestDatabase({ corpus: 'sample' })
  await owner.pool.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`)
  const url = new URL(owner.url)
  url.username = role
  url.password = 'secret'
  service = await openDatabase({ databaseUrl: url.href, directUrl: owner.url, dataDir: '', poolSize: 3 })
})
afterAll(async () => {
  await service?.close()
  await owner?.pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`)
  await owner?.close()
})

it('is permitted what it needs when it migrates, and the owner nothing', async () => {
  await expect(service.pool.query('SELECT FROM "Condition"')).rejects.toMatchObject({ code: '42501' })
  expect((await migrate(service)).granted).toBe(role)
  expect((await migrate(service)).granted).toBeNull()
  expect((await migrate(owner, { isThorough: true })).granted).toBeNull()
})

describe('the service', () => {
  const ask = async (query: string) => {
    const { data, errors } = await mutate(service.pool, query)
    expect(errors).toBeUndefined()
    return Object.values(data!)[0] as { __typename: string }
  }

  it('creates, revises, retracts, merges and imports', async () => {
    const condition = 'condition: { slug: "doha-2021-safe-passage" }'
    const claims = 'claims: [{ attribution: IMPORTED_CODING, reportedAt: "2022-02-01" }]'
    const asked = [
      `reviseCondition(input: { ${condition}, expectedVersion: 1, summary: "Otherwise." })`,
      `reviseCondition(input: { ${condition}, expectedVersion: 2, summary: "And again.", issuers: [] })`,
      `createAssessment(input: { ${condition}, status: NOT_MET, judgedAt: "2022-02-01", ${claims} })`,
      `createActor(input: { slug: "ruritania", name: "Ruritania", actorKind: STATE })`,
      `mergeActors(input: { actor: { slug: "ruritania" }, into: { slug: "united-states" }, expectedVersion: 1, reason: "a novel" })`,
    ]
    for (const mutation of asked) {
      const { __typename: type } = await ask(
        `mutation { ${mutation} { __typename ... on Fault { message } } }`,
      )
      expect(type, mutation).toMatch(/Payload$/)
    }
    const { rows } = await service.pool.query(`SELECT 'ass_' || max(id) AS id FROM "Assessment"`)
    const retraction = `id: "${rows[0].id}", expectedVersion: 1, reason: "misread"`
    expect(await ask(`mutation { retract(input: { ${retraction} }) { __typename } }`)).toEqual({
      __typename: 'RetractPayload',
    })
    // what others do in their own time, and unnoticed where they may not
    await cleanPendingLists(service.pool)
    expect((await verify(service)).filter(({ found }) => found > 0)).toEqual([])
  })

  it.each([
    ['the log of changes', `UPDATE "Change" SET "originId" = NULL`],
    ['the log of changes', 'DELETE FROM "Change"'],
    ['the log of changes', `INSERT INTO "Change" (action, "actorId") VALUES ('ADDED', 1)`],
    ['changes that have no place yet', 'DELETE FROM "PendingChange"'],
    ['origins', `UPDATE "Origin" SET name = 'nobody'`],
    ['origins', 'DELETE FROM "Origin"'],
    ['former states', `UPDATE "ConditionHistory" SET summary = 'Never said.'`],
    ['former states', 'DELETE FROM "ConditionHistory"'],
    ['claims', `UPDATE "Claim" SET stance = 'DENIES'`],
    ['claims', 'DELETE FROM "Claim"'],
    ['what claims rest on', 'DELETE FROM "ClaimQuote"'],
    ['texts', `UPDATE "Revision" SET text = ''`],
    ['quotes', `UPDATE "Quote" SET exact = ''`],
    ['records', 'DELETE FROM "Condition"'],
    ['keys', 'DELETE FROM "ApiKey"'],
    ['whole tables', 'TRUNCATE "Change"'],
    ['the triggers that keep it so', 'ALTER TABLE "Claim" DISABLE TRIGGER ALL'],
    ['the migrations', 'DELETE FROM _prisma_migrations'],
  ])('cannot touch %s: %s', async (_, statement) => {
    await expect(service.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  it('forgets no states that others recorded, by the function for its own', async () => {
    const { pool } = service
    const kept = async () => (await pool.query('SELECT count(*)::int AS n FROM "ConditionHistory"')).rows[0].n
    const before = await kept()
    expect(before).toBeGreaterThan(1)
    await pool.query(
      `SELECT proviso_record_anew('ConditionHistory', 'id', array_agg(id), "recordedFrom") FROM "ConditionHistory" GROUP BY "recordedFrom"`,
    )
    expect(await kept()).toBe(before)
    await expect(pool.query(`SELECT proviso_record_anew('Claim', 'id', '{1}', now())`)).rejects.toThrow(
      'keeps no states',
    )
  })

  it('adds facts after a text and a person were removed, and cannot remove any itself', async () => {
    const reason = 'By law.'
    await purge(owner, { dataset: 'sample', key: 'almanac-nicaragua', reason })
    await purge(owner, { dataset: 'sample', key: 'greece', reason })
    const article = 'article: { record: { dataset: "sample", key: "wire-1992-01-16" } }'
    const claims = `claims: [{ attribution: PUBLISHER_VOICE, quotes: [{ ${article}, exact: "Croatia was recognised all the same." }] }]`
    const condition = 'condition: { slug: "doha-2021-safe-passage" }'
    expect(
      await ask(
        `mutation { createAssessment(input: { ${condition}, status: MET, judgedAt: "1992-01-15", ${claims} }) { __typename ... on Fault { message } } }`,
      ),
    ).toEqual({ __typename: 'CreateAssessmentPayload' })
    await expect(
      purge(service, { dataset: 'sample', key: 'almanac-romania-bulgaria', reason }),
    ).rejects.toMatchObject({ code: '42501' })
  })
})
