import { setTimeout as wait } from 'node:timers/promises'
import type { Sizes } from '@proviso/schema'
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { insert } from '../../../test/support/rows.ts'
import { readTableSizes, watchTableSizes } from './table-sizes.ts'

const test = useTestDatabase()

it('tells how many rows tables have, how many of them hang on the one that has most, and on that to which a row leads', async () => {
  const { pool } = test.database
  const [much, little] = [await insert(pool, 'Publisher'), await insert(pool, 'Publisher')]
  await pool.query(
    `INSERT INTO "Article" ("publisherId", title) SELECT CASE WHEN n > 1000 THEN $1 ELSE $2 END::bigint, 'A title' FROM generate_series(1, 5000) n`,
    [much, little],
  )
  await pool.query('ANALYZE "Article", "Publisher"')
  const sizes = await readTableSizes(pool)
  expect(sizes.get('Article')).toBe(5000)
  expect(sizes.get('Article.publisherId:longest')).toBe(4000)
  expect(sizes.get('Article.publisherId:long')).toBe(5000)
  expect(sizes.get('Article.publisherId:rest')).toBe(1000)
  // four of five lead to the one with 4,000, and one to that with 1,000
  expect(sizes.get('Article.publisherId:met')).toBeCloseTo(3400)
})

it('tells how many rows hang on those on whom the most do, by their ids and slugs, and by those of whoever was merged into them', async () => {
  const { pool } = test.database
  const [much, little, former] = [
    await insert(pool, 'Actor', { slug: 'much' }),
    await insert(pool, 'Actor', { slug: 'little' }),
    await insert(pool, 'Actor', { slug: 'much-as-well' }),
  ]
  await pool.query('UPDATE "Actor" SET "mergedIntoId" = $1 WHERE id = $2', [much, former])
  await pool.query(
    `INSERT INTO "ActorIdentifier" ("actorId", scheme, value)
       SELECT CASE WHEN n > 20 THEN $1 ELSE $2 END::bigint, 'number', n FROM generate_series(1, 100) n`,
    [much, little],
  )
  await pool.query('ANALYZE "ActorIdentifier"')
  const sizes = await readTableSizes(pool)
  const told = (key: string) => sizes.get(`ActorIdentifier.actorId:${key}`)
  expect(told(`id=${much}`)).toBe(80)
  expect(['much', 'much-as-well', 'little'].map((slug) => told(`slug=${slug}`))).toEqual([80, 80, 20])
  expect(told('slug=another')).toBeUndefined()
})

it('tells in how many entries the words stand that many have', async () => {
  const { pool } = test.database
  const actor = await insert(pool, 'Actor')
  await pool.query(
    `INSERT INTO "SearchEntry" ("formerActorId", words)
       SELECT $1, array_to_tsvector(CASE WHEN n % 4 = 0 THEN '{aid,law}' ELSE '{aid}' END::text[]) FROM generate_series(1, 1000) n`,
    [actor],
  )
  await pool.query('ANALYZE "SearchEntry"')
  const sizes = await readTableSizes(pool)
  expect(sizes.get('SearchEntry.words:aid')).toBeCloseTo(1000)
  expect(sizes.get('SearchEntry.words:law')).toBeCloseTo(250)
  // all others stand in fewer than the rarest of these
  expect(sizes.get('SearchEntry.words:')).toBeCloseTo(250)
})

it('tells in how many periods conditions stand so', async () => {
  const { pool } = test.database
  const conditions = await Promise.all(Array.from({ length: 4 }, () => insert(pool, 'Condition')))
  await insert(pool, 'Assessment', { conditionId: conditions[0], status: 'MET', judgedAt: '2021-01-01' })
  await pool.query('ANALYZE "StatusPeriod"')
  const { rows } = await pool.query(
    'SELECT status::text, count(*)::int AS periods FROM "StatusPeriod" GROUP BY status HAVING count(*) > 1',
  )
  const sizes = await readTableSizes(pool)
  expect(rows).not.toEqual([])
  for (const { status, periods } of rows)
    expect(sizes.get(`StatusPeriod.status:value=${status}`)).toBeCloseTo(periods)
})

it('tells since when a half, a quarter and so on of all changes were recorded', async () => {
  const { pool } = test.database
  const actor = await insert(pool, 'Actor')
  // of 2,000 a half at once, the others one an hour after that
  await pool.query(
    `INSERT INTO "Change" (action, "actorId", "recordedAt")
       SELECT 'ADDED', $1, '2030-01-01T00:00:00Z'::timestamptz + greatest(0, n) * interval '1 hour' FROM generate_series(-999, 1000) n`,
    [actor],
  )
  await pool.query('ANALYZE "Change"')
  const sizes = await readTableSizes(pool)
  const hours = (times: number) =>
    (sizes.get(`Change.recordedAt:half=${times}`)! - Date.parse('2030-01-01T00:00:00Z')) / 3_600_000
  expect(hours(1)).toBeLessThan(50)
  expect(hours(2)).toBeGreaterThan(450)
  expect(hours(2)).toBeLessThan(550)
  expect(hours(4)).toBeGreaterThan(hours(3))
  expect(hours(10)).toBeGreaterThan(999)
})

it('are read again once PostgreSQL counts more rows, and not at each look', async () => {
  const { pool } = test.database
  const told: Sizes[] = []
  const stop = await watchTableSizes(pool, (sizes) => told.push(sizes), 10)
  await wait(300)
  expect(told.length).toBeLessThan(10)
  await pool.query(`INSERT INTO "Publisher" (name) SELECT 'publisher ' || n FROM generate_series(1, 200) n`)
  await pool.query('ANALYZE "Publisher"')
  const { rows } = await pool.query('SELECT count(*)::int AS publishers FROM "Publisher"')
  await expect.poll(() => told.at(-1)!.get('Publisher')).toBe(rows[0].publishers)
  stop()
})
