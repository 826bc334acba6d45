// Transactions in which mutations write.
import { setTimeout as wait } from 'node:timers/promises'
import {
  cleanPendingLists,
  flush,
  isContended,
  isCrossed,
  numberChangesOf,
  numberSomeChanges,
  SMALL_WRITE,
  SMALL_WRITE_BESIDE,
} from '@proviso/prisma'
import type { Context, Transaction, WriteOptions } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import type pg from 'pg'
import { connection, isCancelled, seconds, translated } from './connection.ts'

/** So long, in milliseconds, others are waited for who number changes, as an import does. */
const PATIENCE = 75
/** So often at most, in milliseconds, changes are looked for whose writer has ended without numbering them. */
const SWEEP = 5000
/** So long, in milliseconds, whoever sweeps lets others go on who number changes. */
const REST = 250

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
  ): Promise<{ result: Result; transaction: string | null }> => {
    const begin = isBeside ? SMALL_WRITE_BESIDE : SMALL_WRITE
    // the disk is waited for once, when its changes are numbered, and nobody else waits for it meanwhile
    await client.query(
      `BEGIN; SET LOCAL statement_timeout = ${statementTimeout}; SET LOCAL synchronous_commit = off; ${begin}`,
    )
    const result = await work({ client, isBeside, run: (statement) => run(client, statement) })
    const committed = await client.query(
      'SELECT pg_current_xact_id_if_assigned()::text AS transaction; COMMIT',
    )
    const [{ rows }] = committed as unknown as [{ rows: { transaction: string | null }[] }]
    return { result, transaction: rows[0]!.transaction }
  }

  let isSweeping = false
  let swept = performance.now()
  /** Numbers what is left, of whichever writer, where nobody else is about to, and puts what was written into the indexes of words. */
  const sweep = async () => {
    if (isSweeping) return
    isSweeping = true
    const number = () => numberSomeChanges(pool, { patience: 1 }).catch(() => 'none')
    for (let left = await number(); left !== 'none'; left = await number())
      if (left === 'others') await wait(REST, undefined, { ref: false })
    await cleanPendingLists(pool).catch(() => undefined)
    swept = performance.now()
    isSweeping = false
  }
  const number = async (client: pg.PoolClient, transaction: string) => {
    const left = await numberChangesOf(transaction, client, { patience: PATIENCE }).catch(() => 'some')
    if (left !== 'none') await flush(client)
    if (left !== 'none' || performance.now() - swept > SWEEP) void sweep()
  }

  return async function transact<Result>(
    work: (tx: Transaction) => Promise<Result>,
    { beside = false }: WriteOptions = {},
  ): Promise<Result> {
    const client = await connection(pool, statementTimeout)
    let isBroken = false
    try {
      const { result, transaction } = await within(client, work, beside).catch(async (error) => {
        if (!beside || !isCrossed(error)) throw error
        await client.query('ROLLBACK')
        return await within(client, work, false)
      })
      // what is committed was done, and it is on the disk before anybody is told: that others may number the changes is no fault
      if (transaction) await number(client, transaction)
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
