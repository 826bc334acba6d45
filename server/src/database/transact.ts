// Transactions in which mutations write.
import { isContended, isCrossed, numberSomeChanges, SMALL_WRITE, SMALL_WRITE_BESIDE } from '@proviso/prisma'
import type { Context, Transaction, WriteOptions } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import type pg from 'pg'
import { connection, isCancelled, seconds, translated } from './connection.ts'

/** So long, in milliseconds, who numbers changes is waited for: an import that does so for its own goes on until none are left. */
const PATIENCE = 25

/** Does work in one transaction, on the primary. */
export type Transact = NonNullable<Context['write']>

/**
 * Transactions over a connection pool. What was done is committed where the work returns, and undone where it throws.
 *
 * @param statementTimeout how long each statement may run, and how long a connection is waited for, in milliseconds
 * @throws GraphQLError `CONTENDED` where an import holds what is written, `TIMEOUT` and `SERVICE_UNAVAILABLE` as reads do
 */
export function createTransact({
  pool,
  statementTimeout,
}: {
  pool: pg.Pool
  statementTimeout: number
}): Transact {
  const within = async <Result>(
    client: pg.PoolClient,
    work: (tx: Transaction) => Promise<Result>,
    isBeside: boolean,
  ): Promise<Result> => {
    const begin = isBeside ? SMALL_WRITE_BESIDE : SMALL_WRITE
    // a connection that has answered questions plans them once, for any values (run-statement.ts); what is written here is planned as by default
    await client.query(
      `BEGIN; SET LOCAL statement_timeout = ${statementTimeout}; SET LOCAL plan_cache_mode = DEFAULT; ${begin}`,
    )
    const result = await work({ client, isBeside, run: (statement) => run(client, statement) })
    await client.query('COMMIT')
    return result
  }

  return async function transact<Result>(
    work: (tx: Transaction) => Promise<Result>,
    { beside = false }: WriteOptions = {},
  ): Promise<Result> {
    const client = await connection(pool, statementTimeout)
    let isBroken = false
    try {
      const result = await within(client, work, beside).catch(async (error) => {
        if (!beside || !isCrossed(error)) throw error
        await client.query('ROLLBACK')
        return await within(client, work, false)
      })
      // whoever reads the log of changes does it as well: what is committed was done
      await numberSomeChanges(client, { patience: PATIENCE }).catch(() => {})
      return result
    } catch (error) {
      isBroken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      )
      if (isContended(error)) throw contended()
      throw isCancelled(error) ? tookTooLong(statementTimeout) : translated(error, statementTimeout)
    } finally {
      client.release(isBroken)
    }
  }
}

const run: (client: pg.PoolClient, ...of: Parameters<Transaction['run']>) => Promise<string> = async (
  client,
  { text, values },
) => {
  const { rows } = await client.query({ text, values, rowMode: 'array' })
  return (rows[0] as unknown as [string])[0]
}

const tookTooLong = (timeout: number) =>
  refusal(
    'TIMEOUT',
    `It took longer than ${seconds(timeout)}, for others were writing, or it is too much at once. Nothing was done: try again, or send less at once.`,
    { http: { status: 503, spec: true } },
  )

const contended = () =>
  refusal('CONTENDED', 'An import is writing the same records at this moment. Nothing was done: try again.', {
    http: { status: 503, headers: { 'retry-after': '1' } },
  })
