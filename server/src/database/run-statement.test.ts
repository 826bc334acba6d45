import { setTimeout as wait } from 'node:timers/promises'
import { createPool } from '@proviso/prisma'
import type { RunStatement, Statement } from '@proviso/schema'
import { describe, expect, it, onTestFinished } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { createStatementRunner } from './run-statement.ts'

const test = useTestDatabase()

type Asked = Omit<Statement, 'cost'>

function runner(statementTimeout = 5000) {
  const run: RunStatement = createStatementRunner({ pool: test.database.pool, statementTimeout })
  return (statement: Asked, signal?: AbortSignal) => run({ cost: 1, ...statement }, signal)
}

const sleep = (seconds: number): Asked => ({
  name: 'sleep',
  text: `SELECT '{"slept":' || $1::float8 || '}' FROM pg_sleep($1::float8)`,
  values: [seconds],
})

/** How many statements with this text are running on the server. */
async function running(text: string): Promise<number> {
  const { rows } = await test.database.pool.query(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active' AND query LIKE $1 AND pid <> pg_backend_pid()`,
    [`%${text}%`],
  )
  return rows[0].n
}

async function until(condition: () => Promise<boolean>) {
  for (let i = 0; i < 100; i++) {
    if (await condition()) return
    await wait(20)
  }
  throw new Error('it did not come to pass within 2 s')
}

describe('running a statement', () => {
  it('returns the text of the first column, unparsed', async () => {
    const json = await runner()({
      name: 'json',
      text: `SELECT '{"a" :  1}'::json`,
      values: [],
    })
    expect(json).toBe('{"a" :  1}')
  })

  it('prepares it under its name', async () => {
    const run = runner()
    const statement = {
      name: 'prepared_here',
      text: `SELECT count(*)::text FROM pg_prepared_statements WHERE name = 'prepared_here' AND $1::int = 7`,
      values: [7],
    }
    await run(statement)
    expect(await run(statement)).toBe('1')
  })

  it('has it planned once, for any values, but what is sent anew each time for its own', async () => {
    const run = runner()
    const counted = (name: string) => ({
      name,
      text: `SELECT generic_plans || ' ' || custom_plans FROM pg_prepared_statements WHERE name = 'planned_once' AND $1::int > 0`,
      values: [1],
    })
    for (let i = 0; i < 3; i++) await run(counted('planned_once'))
    expect(await run(counted('planned_once'))).toBe('4 0')
    const mode = { text: `SELECT current_setting('plan_cache_mode') || $1::text`, values: [''] }
    expect(await run({ name: '', ...mode })).toBe('auto')
    expect(await run({ name: 'mode', ...mode })).toBe('force_generic_plan')
  })

  const workers = `current_setting('max_parallel_workers_per_gather')`

  it('has it run on one core, which leaves the others to those who ask beside it', async () => {
    const text = `SELECT ${workers} || $1::text`
    expect(await runner()({ name: 'workers', text, values: [''] })).toBe('0')
    expect(await runner()({ name: '', text, values: [''] })).toBe('0')
  })

  it('gives it the memory that a search for a common word takes', async () => {
    const text = `SELECT current_setting('work_mem') || $1::text`
    expect(await runner()({ name: 'memory', text, values: [''] })).toBe('8MB')
  })

  it('leaves all this to an administrator who has set it', async () => {
    const options =
      '-c plan_cache_mode=force_custom_plan -c max_parallel_workers_per_gather=4 -c work_mem=6MB'
    const pool = createPool(test.database.url, 1, { options })
    onTestFinished(() => pool.end())
    const run = createStatementRunner({ pool, statementTimeout: 5000 })
    const text = `SELECT current_setting('plan_cache_mode') || ' ' || ${workers} || ' ' || current_setting('work_mem') || $1::text`
    expect(await run({ cost: 1, name: 'mode', text, values: [''] })).toBe('force_custom_plan 4 6MB')
  })

  it('passes on values of all kinds', async () => {
    const json = await runner()({
      name: 'values',
      text: 'SELECT json_build_array($1::text, $2::int, $3::bool, $4::text[], $5::text)::text',
      values: ['Ἀθῆναι 🕊', 7, true, ['a,"b"', '\\', 'NULL', null], null],
    })
    expect(JSON.parse(json)).toEqual(['Ἀθῆναι 🕊', 7, true, ['a,"b"', '\\', 'NULL', null], null])
  })

  it('stops it in PostgreSQL when it takes too long, and says so', async () => {
    await expect(runner(100)(sleep(30))).rejects.toMatchObject({
      extensions: { code: 'TIMEOUT' },
      message: expect.stringContaining('0.1 s'),
    })
    expect(await running('pg_sleep')).toBe(0)
  })

  it('cancels it in PostgreSQL when nobody waits for the answer', async () => {
    const controller = new AbortController()
    const answer = runner()(sleep(30), controller.signal)
    const outcome = expect(answer).rejects.toMatchObject({
      name: 'AbortError',
    })
    await until(async () => (await running('pg_sleep')) === 1)
    controller.abort()
    await outcome
    // PostgreSQL tells of the cancellation a moment before it calls the connection idle
    await until(async () => (await running('pg_sleep')) === 0)
  })

  it('cancels it whenever that is said, be it in the moment in which it begins', async () => {
    const run = runner(20_000)
    await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        const answer = run(sleep(30), AbortSignal.timeout(i % 12))
        await expect(answer).rejects.toMatchObject({ name: expect.stringMatching(/^(Abort|Timeout)Error$/) })
      }),
    )
    await until(async () => (await running('pg_sleep')) === 0)
  })

  it('refuses more values than PostgreSQL takes, and keeps the connection', async () => {
    const run = runner()
    const values = Array.from({ length: 65_536 }, (_, i) => i)
    await expect(run({ name: 'many', text: 'SELECT 1', values })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('65536 values'),
    })
    expect(await run(sleep(0))).toBe('{"slept":0}')
  })

  it('does not begin it when nobody waits any more', async () => {
    await expect(runner()(sleep(30), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect(await running('pg_sleep')).toBe(0)
  })

  it('does not begin it when nobody waits any more once a connection comes free', async () => {
    const { pool } = test.database
    const all = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    const controller = new AbortController()
    const answer = runner()(sleep(30), controller.signal)
    controller.abort()
    for (const client of all) client.release()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(await running('pg_sleep')).toBe(0)
    expect(pool).toMatchObject({ totalCount: all.length, idleCount: all.length })
  })

  it('gives up when all connections are busy, and leaves none behind', async () => {
    const { pool } = test.database
    const all = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    try {
      await expect(runner(50)(sleep(0))).rejects.toMatchObject({
        extensions: { code: 'TIMEOUT' },
        message: expect.stringContaining('busy'),
      })
    } finally {
      for (const client of all) client.release()
    }
    await until(async () => pool.idleCount === pool.totalCount)
    expect(await runner()(sleep(0))).toBe('{"slept":0}')
  })

  it('goes on over the same connections after errors and cancellations', async () => {
    const run = runner(2000)
    for (let i = 0; i < 20; i++) {
      await expect(run({ name: 'wrong', text: 'SELECT 1/0', values: [] })).rejects.toThrow('division by zero')
      await expect(run(sleep(30), AbortSignal.timeout(10 + i))).rejects.toThrow()
      expect(await run(sleep(0))).toBe('{"slept":0}')
    }
    expect(test.database.pool.waitingCount).toBe(0)
  })
})
