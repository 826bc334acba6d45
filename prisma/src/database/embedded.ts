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
      const { client, port } = await enter(own, settings)
      const presence = new Presence(own, client)
      const url = `postgres://${cluster.USER}:${await cluster.password(own)}@127.0.0.1:${port}/${DATABASE}`
      return { url, leave: () => presence.leave() }
    } catch (error) {
      // of two processes that start the server at once, one fails and then finds the other's
      const lostRace = error instanceof DatabaseError && (await cluster.running(own)) !== undefined
      if (Date.now() > deadline || !(passing(error) || lostRace)) throw error
      await wait(50)
    }
  }
}

const passing = (error: unknown) => PASSING.has((error as { code?: string }).code ?? '')

async function enter(own: cluster.Cluster, settings: Record<string, string>) {
  if (!(await cluster.exists(own))) await cluster.initialise(own, settings)
  if ((await cluster.running(own)) === undefined) await cluster.start(own)
  return await connect(own)
}

/** Connects to the running server and takes the shared lock. */
async function connect(own: cluster.Cluster): Promise<{ client: pg.Client; port: number }> {
  const port = (await cluster.running(own))?.port
  if (port === undefined) throw Object.assign(new Error('the embedded server has stopped'), { code: '57P01' })
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: cluster.USER,
    password: await cluster.password(own),
    database: 'postgres',
    application_name: 'proviso presence',
  })
  client.on('error', () => {}) // its end is what counts
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE_LOCK])
    await createDatabase(client)
    return { client, port }
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

/** This process's share in the server, renewed when the server drops it, as it does to all after one of them crashed. */
class Presence {
  private leaving = false
  private readonly own: cluster.Cluster
  private client: pg.Client

  constructor(own: cluster.Cluster, client: pg.Client) {
    this.own = own
    this.client = client
    this.watch()
  }

  private watch(): void {
    this.client.once('end', () => {
      if (!this.leaving) void this.renew()
    })
  }

  private async renew(): Promise<void> {
    while (!this.leaving && (await cluster.running(this.own)) !== undefined) {
      try {
        this.client = (await connect(this.own)).client
        return this.watch()
      } catch {
        await wait(200, undefined, { ref: false })
      }
    }
  }

  /** Gives up the share, and stops the server where no other process has one. */
  async leave(): Promise<void> {
    this.leaving = true
    try {
      await this.client.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE_LOCK])
      const { rows } = await this.client.query('SELECT pg_try_advisory_lock($1) AS alone', [PRESENCE_LOCK])
      // the exclusive lock keeps newcomers waiting until the server is down, when they start it again
      if (rows[0].alone) await cluster.stop(this.own)
    } catch (error) {
      // nothing to leave: the server is gone
      if ((await cluster.running(this.own)) !== undefined) throw error
    } finally {
      await this.client.end().catch(() => {})
    }
  }
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
  if (rowCount !== 0) return
  await client.query(`CREATE DATABASE ${DATABASE}`).catch((error) => {
    // made by another process at the same moment
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}
