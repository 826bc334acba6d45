import { createPool, writeRecords } from '@proviso/prisma'
import { describe, expect, it, onTestFinished } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
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

  it('plans once what a few rows need, by indexes, and what many records need for what they ask', async () => {
    const pool = createPool(test.database.url, 1)
    onTestFinished(() => pool.end())
    const plans = `SELECT current_setting('plan_cache_mode') AS mode, current_setting('enable_seqscan') AS seqscan`
    const write = createTransact({ pool, statementTimeout: 5000 })
    const writing = (actors: number) =>
      write(async ({ client }) => {
        const records = Array.from({ length: actors }, (_, n) => ({
          record: 'actor',
          key: `actor-${actors}-${n}`,
          name: `Actor ${n}`,
          actorKind: 'PERSON',
        }))
        expect((await writeRecords(client, { dataset: 'desk', records }, {})).errors).toEqual([])
        return (await client.query(plans)).rows
      })
    const { rows: own } = await pool.query(plans)
    expect(await writing(1)).toEqual([{ mode: 'force_generic_plan', seqscan: 'off' }])
    expect(await writing(2)).toEqual([{ mode: 'auto', seqscan: 'off' }])
    expect((await pool.query(plans)).rows).toEqual(own)
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
