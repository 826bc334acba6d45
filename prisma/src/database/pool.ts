// Connections to a PostgreSQL, embedded or not.
import pg from 'pg'
import { DatabaseError } from './error.ts'

const OLDEST = 15

// The data fit into memory or lie on an SSD, where the next page costs as much as any other; the server's default is for
// disks that turn, and has whole tables read where an index leads to the rows. What an administrator has set stays.
// Through a pooler the session is not ours: what is set there stays for its next client. The time zone is the exception, for poolers follow it.
// A pooler gives its clients a number of its own in place of the backend's, and thereby shows itself.
const session = (client: pg.ClientBase) => `
  SET TIME ZONE 'UTC';
  SELECT set_config(name, '1.1', false) FROM pg_settings
  WHERE name = 'random_page_cost' AND source = 'default' AND pg_backend_pid() = ${backendOf(client)}`

/** After so long a connection that nobody used is closed. Its backend has read the catalogue, and compiled functions, which takes a new one 100 ms at its first mutation. */
const IDLE_MS = 300_000

/** The number of the backend that a connection was told at its start. */
export const backendOf = (client: pg.ClientBase): number =>
  (client as pg.ClientBase & { processID: number }).processID

/** Whether a pooler stands between us and PostgreSQL, as far as can be seen. */
export async function isPooled(pool: pg.Pool): Promise<boolean> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query('SELECT pg_backend_pid() AS backend')
    return rows[0].backend !== backendOf(client)
  } finally {
    client.release()
  }
}

/** A pool whose connections all speak UTC. Nothing is connected yet. `more` are pg's own options. */
export function createPool(url: string, size: number, more: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: 'proviso',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: IDLE_MS,
    // an option of the connection string would win over `options` here
    onConnect: async (client) => {
      await client.query(session(client))
    },
    ...more,
  })
  // a connection that breaks while it is used says so to its next query; without a listener it would end the process
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', () => {}) // an idle connection broke: the pool drops it, and the next query says what is wrong
  return pool
}

/**
 * Checks that the server can be reached and can hold Proviso's data.
 *
 * @throws {DatabaseError} that says what is wrong and how to mend it.
 */
export async function checkServer(pool: pg.Pool, url: string): Promise<void> {
  const { rows } = await pool
    .query(
      `SELECT current_setting('server_version_num')::int / 10000 AS version,
              current_setting('server_encoding') AS encoding`,
    )
    .catch((error) => {
      throw explain(error, url)
    })
  const { version, encoding } = rows[0]
  if (version < OLDEST) {
    throw new DatabaseError(
      `The PostgreSQL at ${place(url)} has version ${version}; Proviso needs ${OLDEST} or newer.`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseError(
      `The database at ${place(url)} has the encoding ${encoding}; Proviso needs UTF8. ` +
        "Create one with: CREATE DATABASE proviso ENCODING 'UTF8' TEMPLATE template0",
    )
  }
}

/** Where a connection string leads to, without its password. */
function place(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host || 'the local socket'}${pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}

function explain(error: Error & { code?: string }, url: string): DatabaseError {
  const at = place(url)
  const reasons: Record<string, string> = {
    ECONNREFUSED: `Nothing listens at ${at}. Start that PostgreSQL, or correct the host and port in DATABASE_URL.`,
    ENOTFOUND: `The host of ${at} is not known. Correct it in DATABASE_URL.`,
    EAI_AGAIN: `The host of ${at} cannot be looked up at present. Check the network, or the host in DATABASE_URL.`,
    ETIMEDOUT: `${at} does not answer. Check the network, or the host and port in DATABASE_URL.`,
    '28P01': `${at} refuses the user name or password. Correct them in DATABASE_URL.`,
    '28000': `${at} refuses this user: ${error.message}. Correct DATABASE_URL, or the server's pg_hba.conf.`,
    '3D000': `${at} does not exist. Create that database, or correct its name in DATABASE_URL.`,
    '42501': `${at} does not permit this user to connect: ${error.message}.`,
    '53300': `${at} has no connection left. Close others, or raise its max_connections.`,
    '57P03': `${at} is starting or stopping. Try again in a moment.`,
  }
  const reason = reasons[error.code ?? ''] ?? `Cannot connect to ${at}: ${error.message}.`
  return new DatabaseError(reason, { cause: error })
}
