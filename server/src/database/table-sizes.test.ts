import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { insert } from '../../../test/support/rows.ts'
import { readTableSizes } from './table-sizes.ts'

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
  expect(sizes.get('Article.publisherId:long')).toBe(4000)
  // four of five lead to the one with 4,000, and one to that with 1,000
  expect(sizes.get('Article.publisherId:met')).toBeCloseTo(3400)
  // other lists are as long as any other costs
  expect([...sizes.keys()].filter((key) => /\.\w+:long/.test(key))).toHaveLength(2)
})
