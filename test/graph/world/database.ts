// A database for one world after another: each is written in a transaction that is rolled back, over one connection, so that it takes
// no database of its own, and what the session has planned serves all.
import type { Pool } from 'pg'
import { createPool } from '../../../prisma/src/database/pool.ts'
import { createTestDatabase } from '../../support/database.ts'
import { type Answer, answerOf, type Question } from '../../support/graph.ts'
import type { World } from './draws.ts'
import { insertTables } from './insert.ts'

export interface WorldDatabase {
  /** Of one connection, on which the world stands. */
  readonly pool: Pool
  /** Takes back the world that was there, and writes another. */
  hold(world: World): Promise<void>
  /** Asks, and leaves the world as it is also where the database refuses. */
  answer(question: Question): Promise<Answer>
  close(): Promise<void>
}

export async function openWorldDatabase(): Promise<WorldDatabase> {
  const database = await createTestDatabase()
  // an idle connection would be given up, with the world
  const pool = createPool(database.url, 1, { idleTimeoutMillis: 0 })
  return {
    pool,
    async hold(world) {
      await pool.query('ROLLBACK')
      await pool.query('BEGIN')
      await insertTables(pool, world)
      // what is otherwise checked at the end of a transaction
      await pool.query('SET CONSTRAINTS ALL IMMEDIATE')
    },
    async answer(question) {
      // the pool itself would give up a connection with which something failed
      const client = await pool.connect()
      try {
        await client.query('SAVEPOINT question')
        return await answerOf(client, question)
      } finally {
        await client.query('ROLLBACK TO question')
        client.release()
      }
    },
    async close() {
      await pool.end()
      await database.close()
    },
  }
}
