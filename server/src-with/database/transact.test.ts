import { describe, expect, it } from 'vitest'
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

  it('says that a statement took too long, and is undone', async () => {
    const writing = transact(100)(async ({ client }) => {
      await client.query('CREATE TABLE "Undone" ()')
      await client.query('SELECT pg_sleep(30)')
    })
    await expect(writing).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } })
    const { rows } = await test.database.pool.query(`SELECT to_regclass('"Undone"') AS there`)
    expect(rows).toEqual([{ there: null }])
  })
})
