import { createPool } from '@proviso/prisma'
import { describe, expect, it, onTestFinished } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { createStatementRunner } from './run-statement.ts'
import { createTransact } from './transact.ts'

const test = useTestDatabase()
const transact = (statementTimeout: number) => createTransact({ pool: test.database.pool, statementTimeout })

describe('a transaction', () => {
  it('says that the server is busy where no connection comes free in time', async () => {
    const { pool } = test.database
    const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    try {
      await expect(transact(50)(async () => 'done')).rejects.toMatchObject({
        extensions: { code: 'TIMEOUT', http: { status: 503 } },
      })
    } finally {
      for (const client of held) client.release()
    }
    expect(await transact(5000)(async () => 'done')).toBe('done')
  })

  it('is planned as by default on a connection that plans questions once', async () => {
    const pool = createPool(test.database.url, 1)
    onTestFinished(() => pool.end())
    const mode = `SELECT current_setting('plan_cache_mode') AS mode`
    const asked = { name: 'mode', text: mode, values: [], cost: 1 }
    const run = createStatementRunner({ pool, statementTimeout: 5000 })
    expect(await run(asked)).toBe('force_generic_plan')
    const write = createTransact({ pool, statementTimeout: 5000 })
    const { rows } = await write(({ client }) => client.query(mode))
    expect(rows).toEqual([{ mode: 'auto' }])
    expect(await run(asked)).toBe('force_generic_plan')
  })

  it.each([
    ['on the disk before anybody is told, with the places of its changes', false],
    ['on the disk also where another numbers changes meanwhile', true],
  ])('is %s', async (_, isHeld) => {
    const other = await test.database.pool.connect()
    onTestFinished(() => other.release(true))
    if (isHeld) await other.query(`SELECT pg_advisory_lock(hashtextextended('proviso changes', 0))`)
    // the databases of tests wait for no disk, unless they are told to
    const pool = createPool(test.database.url, 1, { options: '-c synchronous_commit=on' })
    onTestFinished(() => pool.end())
    const write = createTransact({ pool, statementTimeout: 5000 })
    // PostgreSQL writes by itself every 200 ms, so that of a few some would not be there
    for (let n = 0; n < 5; n++) {
      const written = await write(async ({ client }) => {
        await client.query(`INSERT INTO "Dataset" (name) VALUES ('${n} ${isHeld}')`)
        const { rows } = await client.query('SELECT pg_current_wal_insert_lsn() AS position')
        return rows[0].position
      })
      const { rows } = await pool.query('SELECT pg_current_wal_flush_lsn() > $1 AS "isThere"', [written])
      expect(rows).toEqual([{ isThere: true }])
    }
  })

  it('says that a statement took too long, and is undone', async () => {
    const writing = transact(100)(async ({ client }) => {
      await client.query('CREATE TABLE "Undone" ()')
      await client.query('SELECT pg_sleep(30)')
    })
    await expect(writing).rejects.toMatchObject({
      message: expect.stringContaining('Nothing was done: try again, or send less at once.'),
      extensions: { code: 'TIMEOUT' },
    })
    const { rows } = await test.database.pool.query(`SELECT to_regclass('"Undone"') AS there`)
    expect(rows).toEqual([{ there: null }])
  })
})
