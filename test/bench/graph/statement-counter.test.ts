import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { countStatements, type StatementCounter } from './statement-counter.ts'

describe('the statement counter', () => {
  const test = useTestDatabase()
  let counter: StatementCounter | undefined
  afterEach(async () => await counter?.close())

  it('counts simple, parametrised and prepared statements, and passes all answers on', async () => {
    counter = await countStatements(test.database.url)
    const client = new pg.Client(counter.url)
    await client.connect()
    counter.reset()
    await client.query('SELECT 1')
    const text = 'x'.repeat(300_000) // many chunks of the network
    expect((await client.query('SELECT $1::text AS text', [text])).rows[0].text).toBe(text)
    for (let i = 0; i < 3; i++) await client.query({ name: 'twice', text: 'SELECT $1::int * 2', values: [i] })
    expect(counter.statements).toBe(5)
    await client.end()
  })

  it('lets a pool connect anew after it has cut its connections', async () => {
    counter = await countStatements(test.database.url)
    const pool = new pg.Pool({ connectionString: counter.url })
    pool.on('error', () => {})
    await pool.query('SELECT 1')
    await counter.disconnect()
    counter.reset()
    expect((await pool.query('SELECT 2 AS two')).rows[0].two).toBe(2)
    expect(counter.statements).toBe(1)
    await pool.end()
  })
})
