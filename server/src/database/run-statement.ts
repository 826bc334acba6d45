// How operations reach PostgreSQL: one statement in, its JSON text out; bounded in time, and cancelled in the
// database as soon as nobody waits for the answer.
import { setTimeout as wait } from 'node:timers/promises'
import type { RunStatement, Statement } from '@proviso/schema'
import { GraphQLError } from 'graphql'
import pg from 'pg'
import { busy } from './admission.ts'
import { isConnectionLost } from './connection-lost.ts'
import { queryText } from './text-query.ts'

export interface StatementRunnerOptions {
  readonly pool: pg.Pool
  /** How long a statement may run, and how long it may wait for a connection, in milliseconds. */
  readonly statementTimeout: number
}

/**
 * After so many prepared statements, or so many characters of them, a connection is closed and replaced: PostgreSQL keeps
 * each with its plan, which takes 100 to 150 bytes for each character (measured).
 */
const PREPARED_PER_CONNECTION = 500
const PREPARED_CHARACTERS = 500_000

/** What is prepared on a connection. */
class Prepared {
  readonly #names = new Set<string>()
  #characters = 0

  add({ name, text }: Statement): void {
    if (name === '' || this.#names.has(name)) return
    this.#names.add(name)
    this.#characters += text.length
  }

  get isTooMuch(): boolean {
    return this.#names.size > PREPARED_PER_CONNECTION || this.#characters > PREPARED_CHARACTERS
  }
}

/** What PostgreSQL may take beyond the statement timeout to say that it has stopped a statement, in ms. */
const GRACE_MS = 2000

/**
 * A {@link RunStatement} over a connection pool. It throws
 * - GraphQLError `TIMEOUT` when a statement takes longer than the statement timeout or no connection comes free in time,
 *   `SERVICE_UNAVAILABLE` when the database cannot be reached;
 * - DOMException `AbortError` when the signal is aborted; the statement is then cancelled in PostgreSQL.
 */
export function createStatementRunner({ pool, statementTimeout }: StatementRunnerOptions): RunStatement {
  const prepared = new WeakMap<pg.PoolClient, Prepared>()

  return async function run(statement, signal) {
    const client = await connection(pool, statementTimeout)
    if (signal?.aborted) client.release()
    signal?.throwIfAborted()
    let cancelled: Promise<void> | undefined
    const cancel = () => {
      cancelled ??= cancelStatement(pool, client, ended.signal)
    }
    let known = prepared.get(client)
    const ended = new AbortController()
    // PostgreSQL hears neither the timeout nor a cancellation while it plans; the connection then has no more use
    let late: NodeJS.Timeout | undefined
    let reusable = false
    try {
      if (!known) {
        // A connection that breaks between two queries says so to the next one; without a listener it would end the process.
        client.on('error', () => {})
        await bound(client, statementTimeout)
        known = new Prepared()
        prepared.set(client, known)
      }
      known.add(statement)
      signal?.throwIfAborted()
      signal?.addEventListener('abort', cancel, { once: true })
      late = setTimeout(() => hangUp(client), statementTimeout + GRACE_MS)
      const text = await queryText(client, statement)
      reusable = true
      signal?.throwIfAborted()
      if (text === undefined) throw new Error(`statement ${statement.name} returned no row`)
      return text
    } catch (error) {
      // An error that PostgreSQL reports leaves the connection as good as it was; any other breaks it.
      reusable ||=
        error instanceof GraphQLError || (error instanceof pg.DatabaseError && !isConnectionLost(error))
      if (isHungUp(client)) throw timedOut(statementTimeout)
      if (signal?.aborted) throw new DOMException('The client went away.', 'AbortError')
      throw translated(error, statementTimeout)
    } finally {
      clearTimeout(late)
      ended.abort()
      signal?.removeEventListener('abort', cancel)
      // A cancel request that comes late would hit whatever this connection runs next.
      if (cancelled) reusable = false
      await cancelled
      client.release(!reusable || known?.isTooMuch === true)
    }
  }
}

/** A connection from the pool, unless none comes free within `timeout` ms. */
function connection(pool: pg.Pool, timeout: number): Promise<pg.PoolClient> {
  return new Promise((resolve, reject) => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      reject(busy(timeout))
    }, timeout).unref()
    pool.connect((error, client) => {
      clearTimeout(timer)
      if (!client) reject(translated(error, timeout))
      else if (isLate) client.release()
      else resolve(client)
    })
  })
}

/** Sets what a session can bound by itself. */
async function bound(client: pg.PoolClient, statementTimeout: number): Promise<void> {
  const timeout = `SET statement_timeout = ${statementTimeout}`
  // a statement whose client is gone ends; not on every system can PostgreSQL see that
  await client.query(`${timeout}; SET client_connection_check_interval = 1000`).catch(async (error) => {
    if (!(error instanceof pg.DatabaseError) || isConnectionLost(error)) throw error
    await client.query(timeout)
  })
}

const hungUp = new WeakSet<pg.PoolClient>()
const isHungUp = (client: pg.PoolClient) => hungUp.has(client)

/** Breaks a connection off; what runs on it fails. */
function hangUp(client: pg.PoolClient): void {
  hungUp.add(client)
  const { connection } = client as pg.PoolClient & { connection: pg.Connection }
  connection.stream.destroy()
}

/** The first pause between two attempts to cancel, and the longest, in ms. */
const PAUSE_MS = { first: 20, longest: 1000 }

/**
 * Stops what a connection is running. It goes by a connection of its own, because the pool may have none left, and says
 * it again until the statement has ended: PostgreSQL forgets a request that comes before the statement has begun.
 */
async function cancelStatement(pool: pg.Pool, client: pg.PoolClient, ended: AbortSignal): Promise<void> {
  const { processID } = client as pg.PoolClient & { processID: number }
  const canceller = new pg.Client(pool.options)
  // Without a listener an error between two calls would end the process.
  canceller.on('error', () => {})
  try {
    await canceller.connect()
    for (let pause = PAUSE_MS.first; !ended.aborted; pause = Math.min(2 * pause, PAUSE_MS.longest)) {
      await canceller.query('SELECT pg_cancel_backend($1)', [processID])
      await wait(pause, undefined, { signal: ended })
    }
  } catch {
    // It has ended, or the statement timeout will stop it.
  } finally {
    await canceller.end().catch(() => {})
  }
}

function translated(error: unknown, timeout: number): unknown {
  if (isCancelled(error)) return timedOut(timeout)
  if (isConnectionLost(error)) return unavailable(error)
  return error
}

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code

/** 57014 query_canceled: by statement_timeout, or by hand. */
const isCancelled = (error: unknown) => codeOf(error) === '57014'

const seconds = (ms: number) => `${ms / 1000} s`

const timedOut = (timeout: number) =>
  new GraphQLError(
    `The database took longer than ${seconds(timeout)} and was stopped. Ask for less at once: a smaller page, fewer nested lists, no totalCount.`,
    { extensions: { code: 'TIMEOUT', http: { status: 503, spec: true } } },
  )

const unavailable = (cause: unknown) =>
  Object.assign(
    new GraphQLError('The database cannot be reached at the moment. Try again later.', {
      extensions: {
        code: 'SERVICE_UNAVAILABLE',
        http: { status: 503, spec: true },
      },
    }),
    { cause },
  )
