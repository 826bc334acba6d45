import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { generateGraph } from './graph.ts'
import { loadGraph } from './load.ts'
import { createRandom, scatter, zipf } from './random.ts'
import { copyLine } from './tables.ts'
import { verifyGraph } from './verify.ts'

function digest(options: { scale: number; seed: number }): string {
  const hash = createHash('sha256')
  for (const _article of generateGraph(options, (table, row) => hash.update(copyLine(table, row))));
  return hash.digest('hex')
}

describe('the generator', () => {
  it('makes the same rows from the same options, also twice in one process', () => {
    expect(digest({ scale: 0.002, seed: 7 })).toBe(digest({ scale: 0.002, seed: 7 }))
    expect(digest({ scale: 0.002, seed: 8 })).not.toBe(digest({ scale: 0.002, seed: 7 }))
  })

  it('refuses a scale that makes no sense', () => {
    expect(() => digest({ scale: 0, seed: 1 })).toThrow('the scale is a number above 0 and up to 10, not 0')
  })

  it('draws a few things often and most hardly ever', () => {
    const random = createRandom(1)
    const draw = zipf(1_000)
    const counts = new Array<number>(1_000).fill(0)
    for (let i = 0; i < 100_000; i++) counts[draw(random)]!++
    // by Zipf's law the first has 1 / ln(1000) or about 13 % of all, and twice as many as the second
    expect(counts[0]! / 100_000).toBeCloseTo(0.133, 2)
    expect(counts[0]! / counts[1]!).toBeCloseTo(2, 0)
  })

  it('scatters ranks over all ids, each once', () => {
    const at = scatter(1_000)
    expect(new Set(Array.from({ length: 1_000 }, (_, rank) => at(rank))).size).toBe(1_000)
    expect(at(999)).toBeLessThanOrEqual(1_000)
  })
})

describe('the loaded graph', () => {
  const test = useTestDatabase()

  it('keeps the rules whose triggers were off, has the indexes that it had, and can be searched and added to', async () => {
    const indexes = async () => {
      const { rows } = await test.database.pool.query(
        `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname`,
      )
      return rows
    }
    const before = await indexes()
    await loadGraph(test.database, { scale: 0.002, seed: 1 }, () => {})
    await verifyGraph(test.database.pool)
    expect(await indexes()).toEqual(before)
    const { rows } = await test.database.pool.query(`
      SELECT (SELECT count(*)::int FROM "Article") AS articles,
             (SELECT count(*)::int FROM "SearchEntry" WHERE "articleId" IS NOT NULL AND "retractedAt" IS NULL) AS searchable`)
    expect(rows[0]).toEqual({ articles: 400, searchable: 400 })
    const added = await test.database.pool.query(
      `INSERT INTO "Publisher" (name) VALUES ('The Late Post') RETURNING id::int`,
    )
    expect(added.rows[0].id).toBe(11)
  })

  it('is caught when it breaks a rule', async () => {
    const client = await test.database.pool.connect()
    try {
      await client.query("SET session_replication_role = 'replica'")
      await client.query(`UPDATE "Quote" SET prefix = 'something else' WHERE id = 5`)
    } finally {
      client.release(true)
    }
    await expect(verifyGraph(test.database.pool)).rejects.toThrow('a quote is the slice of its revision')
  })
})
