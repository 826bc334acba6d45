// The embedded server as several processes share it: whoever comes first starts it, whoever leaves last stops it.
// Each process holds a shared advisory lock over one connection. The lock goes with its process however that ends, so
// a server left behind by a killed process is simply joined, and stopped by the next process that leaves it.
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import * as cluster from './cluster.ts'
import { DatabaseError } from './error.ts'

/** A running embedded server that this process takes part in. */
export interface EmbeddedServer {
  /** The address of the database `proviso` on it, with the password. */
  readonly url: string
  /** Leaves the server, and stops it unless another process uses it. */
  leave(): Promise<void>
}

const PRESENCE_LOCK = 7767847
const DATABASE = 'proviso'
const PATIENCE_MS = 60_000

/** Refusals that pass: nobody listens yet, or the server is just starting or stopping. */
const PASSING = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'])

/**
 * Joins the embedded server of a data folder; creates and starts it where needed.
 *
 * @param dataDir the folder that holds `postgres/`; made if missing.
 * @param settings server settings in postgresql.conf's terms, for a cluster that is created now.
 */
export async function joinEmbeddedServer(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedServer> {
  await mkdir(dataDir, { recursive: true })
  const own = { folder: join(resolve(dataDir), 'postgres'), binaries: await findBinaries() }
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      const { presence, port } = await enter(own, settings)
      const url = `postgres://${cluster.USER}:${await cluster.password(own)}@127.0.0.1:${port}/${DATABASE}`
      return { url, leave: () => leave(own, presence) }
    } catch (error) {
      const code = (error as { code?: string }).code ?? ''
      // of two processes that start the server at once, one fails and then finds the other's
      const lostRace = error instanceof DatabaseError && (await cluster.running(own)) !== undefined
      if (Date.now() > deadline || !(PASSING.has(code) || lostRace)) throw error
      await wait(50)
    }
  }
}

async function enter(own: cluster.Cluster, settings: Record<string, string>) {
  if (!(await cluster.exists(own))) await cluster.initialise(own, settings)
  if ((await cluster.running(own)) === undefined) await cluster.start(own)
  const port = (await cluster.running(own))?.port
  if (port === undefined) throw Object.assign(new Error('the server went away'), { code: '57P01' })
  const presence = new pg.Client({
    host: '127.0.0.1',
    port,
    user: cluster.USER,
    password: await cluster.password(own),
    database: 'postgres',
    application_name: 'proviso presence',
  })
  presence.on('error', () => {}) // said again by the pool's next query
  try {
    await presence.connect()
    await presence.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE_LOCK])
    await createDatabase(presence)
  } catch (error) {
    await presence.end().catch(() => {})
    throw error
  }
  return { presence, port }
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
  if (rowCount !== 0) return
  await client.query(`CREATE DATABASE ${DATABASE}`).catch((error) => {
    // made by another process at the same moment
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}

async function leave(own: cluster.Cluster, presence: pg.Client): Promise<void> {
  try {
    await presence.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE_LOCK])
    const { rows } = await presence.query('SELECT pg_try_advisory_lock($1) AS alone', [PRESENCE_LOCK])
    // the exclusive lock keeps newcomers waiting until the server is down, when they start it again
    if (rows[0].alone) await cluster.stop(own)
  } finally {
    await presence.end().catch(() => {})
  }
}
