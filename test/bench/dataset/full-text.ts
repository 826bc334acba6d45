// Fills the full-text index by the database's own functions, which its triggers call for each statement otherwise.
import type pg from 'pg'

const indexed = {
  Article: 'proviso_index_articles',
  Actor: 'proviso_index_actors',
  Event: 'proviso_index_events',
  Condition: 'proviso_index_conditions',
}
const BATCH = 10_000

/** Makes the search entries of all that can be found, in two sessions at once. */
export async function fillSearchIndex(pool: pg.Pool): Promise<void> {
  const statements: string[] = []
  for (const [table, index] of Object.entries(indexed)) {
    const { rows } = await pool.query<{ last: number }>(`SELECT max(id)::int AS last FROM "${table}"`)
    for (let from = 1; from <= rows[0]!.last; from += BATCH) {
      statements.push(
        `SELECT "${index}"(ARRAY(SELECT id FROM "${table}" WHERE id BETWEEN ${from} AND ${from + BATCH - 1} ORDER BY id))`,
      )
    }
  }
  await runAll(pool, statements)
}

/** Runs statements in two sessions with plenty of memory. */
export async function runAll(pool: pg.Pool, statements: string[]): Promise<void> {
  const queue = [...statements]
  const work = async () => {
    const client = await pool.connect()
    try {
      await client.query(
        "SET maintenance_work_mem = '512MB'; SET work_mem = '64MB'; SET synchronous_commit = off; SET session_replication_role = 'replica'",
      )
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await client.query(next)
    } finally {
      client.release(true)
    }
  }
  await Promise.all([work(), work()])
}
