import { expect, it } from 'vitest'
import { createEmptyDatabase } from '../../../test/support/database.ts'
import { insert } from '../../../test/support/rows.ts'
import { startEngine } from './engine.ts'
import { readMigrations } from './folder.ts'
import { migrate } from './migrate.ts'

it('makes of each value of the former enum the topic of its slug, also of what conditions read before', async () => {
  const database = await createEmptyDatabase()
  const { pool } = database
  const migrations = await readMigrations()
  const own = migrations.findIndex(({ name }) => name.endsWith('_topics'))
  const engine = await startEngine(database.url)
  await engine.apply(migrations.slice(0, own))
  await engine.close()
  const { rows: former } = await pool.query(
    `SELECT unnest(enum_range(NULL::"ConditionTopic"))::text AS topic`,
  )
  for (const { topic } of former) await insert(pool, 'Condition', { topicId: undefined, topic, slug: topic })
  await pool.query(
    `INSERT INTO "ConditionHistory" (id, topic, "reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil")
     SELECT id, 'WOMENS_RIGHTS', '-infinity', 'infinity', '-infinity', 'infinity' FROM "Condition" LIMIT 1`,
  )

  await migrate(database)
  const { rows } = await pool.query(
    'SELECT c.slug AS former, t.slug FROM "Condition" c JOIN "Topic" t ON t.id = c."topicId"',
  )
  expect(rows).toHaveLength(18)
  for (const { former, slug } of rows) expect(slug).toBe(former.toLowerCase().replaceAll('_', '-'))
  const before = await pool.query(
    'SELECT t.slug FROM "ConditionHistory" h JOIN "Topic" t ON t.id = h."topicId"',
  )
  expect(before.rows).toEqual([{ slug: 'womens-rights' }])
  await database.close()
})
