// How the resolvers reach PostgreSQL: one statement in, its JSON text out; bounded in time, and cancelled in the
// database as soon as nobody waits for the answer.
import { GraphQLError } from 'graphql'
import pg from 'pg'
import { queryText } from './text-query.ts'

/** One parametrised SQL statement whose first column of the first row is the JSON text of an answer. */
export interface Statement {
  /** The name under which it is prepared; the same text must always have the same name. Empty: it is not prepared. */
  readonly name: string
  readonly text: string
  readonly values: unknown[]
}

/**
 * Runs a statement and returns the text in column 1 of row 1.
 *
 * @throws GraphQLError `TIMEOUT` when it takes longer than the statement timeout or no connection comes free in time,
 *   `SERVICE_UNAVAILABLE` when the database cannot be reached
 * @throws DOMException `AbortError` when `signal` is aborted; the statement is then cancelled in PostgreSQL
 */
export type RunStatement = (statement: Statement, signal?: AbortSignal) => Promise<string>

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

/** A {@link RunStatement} over a connection pool. */
export function createStatementRunner({ pool, statementTimeout }: StatementRunnerOptions): RunStatement {
  const prepared = new WeakMap<pg.PoolClient, Prepared>()

  return async function run(statement, signal) {
    const client = await connection(pool, statementTimeout)
    if (signal?.aborted) client.release()
    signal?.throwIfAborted()
    let cancelled: Promise<void> | undefined
    const cancel = () => {
      cancelled ??= cancelStatement(pool, client)
    }
    let known = prepared.get(client)
    let reusable = false
    try {
      if (!known) {
        // A connection that breaks between two queries says so to the next one; without a listener it would end the process.
        client.on('error', () => {})
        await client.query(`SET statement_timeout = ${statementTimeout}`)
        known = new Prepared()
        prepared.set(client, known)
      }
      known.add(statement)
      signal?.throwIfAborted()
      signal?.addEventListener('abort', cancel, { once: true })
      const text = await queryText(client, statement)
      reusable = true
      signal?.throwIfAborted()
      if (text === undefined) throw new Error(`statement ${statement.name} returned no row`)
      return text
    } catch (error) {
      // An error that PostgreSQL reports leaves the connection as good as it was; any other breaks it.
      reusable ||= error instanceof pg.DatabaseError && !isConnectionLost(error)
      if (signal?.aborted) throw new DOMException('The client went away.', 'AbortError')
      throw translated(error, statementTimeout)
    } finally {
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

/** Stops what a connection is running. It goes by a connection of its own, because the pool may have none left. */
async function cancelStatement(pool: pg.Pool, client: pg.PoolClient): Promise<void> {
  const { processID } = client as pg.PoolClient & { processID: number }
  const canceller = new pg.Client(pool.options)
  // Without a listener an error between two calls would end the process.
  canceller.on('error', () => {})
  try {
    await canceller.connect()
    await canceller.query('SELECT pg_cancel_backend($1)', [processID])
  } catch {
    // The statement timeout will stop it.
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

/** Refused, reset, shut down (57P), connection exceptions (08), too many connections (53300). */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error)
  if (typeof code === 'string')
    return /^(ECONN|EPIPE$|ENOENT$|ETIMEDOUT$|ENOTFOUND$|57P|08|53300$)/.test(code)
  return error instanceof Error && /^(Connection terminated|timeout exceeded when trying)/.test(error.message)
}

const seconds = (ms: number) => `${ms / 1000} s`

const timedOut = (timeout: number) =>
  new GraphQLError(
    `The database took longer than ${seconds(timeout)} and was stopped. Ask for less at once: a smaller page, fewer nested lists, no totalCount.`,
    { extensions: { code: 'TIMEOUT', http: { status: 503, spec: true } } },
  )

const busy = (timeout: number) =>
  new GraphQLError(
    `The server is busy: no database connection came free within ${seconds(timeout)}. Try again later.`,
    {
      extensions: { code: 'TIMEOUT', http: { status: 503, spec: true } },
    },
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
