// Fills the full-text index as an import does: triggers note the things, which are then analysed.

import type { Database } from '@proviso/prisma'
import { migrate } from '@proviso/prisma'
import type pg from 'pg'

const indexed = { Actor: 'actorId', Event: 'eventId', Condition: 'conditionId' }

/** Makes the search entries of all that can be found. */
export async function fillSearchIndex(database: Database): Promise<void> {
  for (const [table, column] of Object.entries(indexed)) {
    await database.pool.query(`INSERT INTO "SearchEntry" ("${column}") SELECT id FROM "${table}" ORDER BY id`)
  }
  for (const column of ['eventId', 'conditionId'])
    await database.pool.query(
      `SELECT proviso_set_coded('${column}', ARRAY(SELECT DISTINCT "${column}" FROM "Claim" WHERE attribution = 'IMPORTED_CODING' AND "${column}" IS NOT NULL))`,
    )
  await database.pool.query(
    `INSERT INTO "SearchEntry" ("articleId", "revisionId", "retractedAt")
     SELECT "articleId", id, lead("knownSince") OVER (PARTITION BY "articleId" ORDER BY "knownSince", number) FROM "Revision" ORDER BY id`,
  )
  await migrate(database)
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
