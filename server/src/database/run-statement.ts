// How operations reach PostgreSQL: one statement in, its JSON text out; bounded in time, and cancelled in the
// database as soon as nobody waits for the answer.
import { backendOf } from '@proviso/prisma'
import type { RunStatement, Statement } from '@proviso/schema'
import { GraphQLError } from 'graphql'
import pg from 'pg'
import { cancelStatement } from './cancel-statement.ts'
import { connection, timedOut, translated } from './connection.ts'
import { isConnectionLost } from './connection-lost.ts'
import { PLAN_FOR_VALUES, setSession, setTransaction } from './session.ts'
import { queryText } from './text-query.ts'

export interface StatementRunnerOptions {
  readonly pool: pg.Pool
  /** How long a statement may run, and how long it may wait for a connection, in milliseconds. */
  readonly statementTimeout: number
  /** Whether statements stay prepared. Default: where PostgreSQL is reached without a pooler. */
  readonly prepare?: Prepare
}

/** `off` also keeps from setting anything in a session, for poolers that do not show themselves. */
export type Prepare = 'auto' | 'on' | 'off'

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

  add({ name, text }: Pick<Statement, 'name' | 'text'>): void {
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
export function createStatementRunner({
  pool,
  statementTimeout,
  prepare = 'auto',
}: StatementRunnerOptions): RunStatement {
  const sessions = new WeakMap<pg.PoolClient, Session>()
  // for a session that is another's as soon as the transaction ends; what an administrator has set stays here too
  const before = `SELECT set_config('statement_timeout', '${statementTimeout}', true), ${setTransaction(prepare === 'on')}`

  return async function run(statement, signal) {
    const client = await connection(pool, statementTimeout)
    if (signal?.aborted) client.release()
    signal?.throwIfAborted()
    let cancelled: Promise<void> | undefined
    // made where it is needed: few statements are cancelled
    let ended: AbortController | undefined
    const cancel = () => {
      ended ??= new AbortController()
      cancelled ??= cancelStatement(pool, client, session?.isOurs === true, ended.signal)
    }
    // PostgreSQL hears neither the timeout nor a cancellation while it plans; the connection then has no more use
    let late: NodeJS.Timeout | undefined
    let session = sessions.get(client)
    let reusable = false
    try {
      if (!session) {
        // A connection that breaks between two queries says so to the next one; without a listener it would end the process.
        client.on('error', () => {})
        const isOurs = prepare !== 'off' && (await bound(client, statementTimeout))
        session = {
          isOurs,
          prepares: prepare === 'auto' ? isOurs : prepare === 'on',
          prepared: new Prepared(),
        }
        sessions.set(client, session)
      }
      const { isOurs, prepares, prepared } = session
      const asked = prepares ? statement : { ...statement, name: '' }
      prepared.add(asked)
      signal?.throwIfAborted()
      signal?.addEventListener('abort', cancel, { once: true })
      late = setTimeout(() => hangUp(client), statementTimeout + GRACE_MS)
      const ahead = asked.name === '' ? PLAN_FOR_VALUES : undefined
      const text = await queryText(client, asked, isOurs ? ahead : before)
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
      ended?.abort()
      signal?.removeEventListener('abort', cancel)
      // A cancel request that comes late would hit whatever this connection runs next.
      if (cancelled) reusable = false
      await cancelled
      client.release(!reusable || session?.prepared.isTooMuch === true)
    }
  }
}

/** What is known of the session behind a connection. */
interface Session {
  /** Whether it stays ours: no pooler gives it to others between our transactions. */
  readonly isOurs: boolean
  /** Whether statements stay prepared in it. */
  readonly prepares: boolean
  readonly prepared: Prepared
}

/** Sets what a session can bound by itself, if it is ours; whether it is. */
async function bound(client: pg.PoolClient, statementTimeout: number): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT set_config('statement_timeout', '${statementTimeout}', false), ${setSession} WHERE pg_backend_pid() = ${backendOf(client)}`,
  )
  if (rowCount === 0) return false
  // a statement whose client is gone ends; not on every system can PostgreSQL see that
  await client.query('SET client_connection_check_interval = 1000').catch((error) => {
    if (!(error instanceof pg.DatabaseError) || isConnectionLost(error)) throw error
  })
  return true
}

const hungUp = new WeakSet<pg.PoolClient>()
const isHungUp = (client: pg.PoolClient) => hungUp.has(client)

/** Breaks a connection off; what runs on it fails. */
function hangUp(client: pg.PoolClient): void {
  hungUp.add(client)
  const { connection } = client as pg.PoolClient & { connection: pg.Connection }
  connection.stream.destroy()
}
