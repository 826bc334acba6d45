// The embedded server as several processes share it: whoever comes first starts it, whoever leaves last stops it.
// Each process holds a shared advisory lock over one connection. The lock goes with its process however that ends, so
// a server left behind by a killed process is simply joined, and stopped by the next process that leaves it. A server
// that was killed itself is started again, where it was, by a process that takes part in it.
import { access, constants, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import * as cluster from './cluster.ts'
import { DatabaseError } from './error.ts'
import { endOrphans } from './orphans.ts'

/** A running embedded server that this process takes part in. */
export interface EmbeddedServer {
  /** The address of the database `proviso` on it, with the password. */
  readonly url: string
  /** Settles, with the reason, when the server has ended and cannot be started again. */
  readonly lost: Promise<Error>
  /** Leaves the server, and stops it unless another process uses it. */
  leave(): Promise<void>
}

const PRESENCE_LOCK = 7767847
const DATABASE = 'proviso'
const PATIENCE_MS = 60_000
/** So long it is tried to start a server again that has ended. */
const RESTART_MS = 30_000
/** So long a server that is being stopped may take. */
const STOP_MS = 10_000

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
  await makeFolder(dataDir)
  const own = { folder: join(resolve(dataDir), 'postgres'), binaries: await findBinaries() }
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      const { client, port } = await enter(own, settings)
      const presence = new Presence(own, client, port)
      const url = `postgres://${cluster.USER}:${await cluster.password(own)}@127.0.0.1:${port}/${DATABASE}`
      return { url, lost: presence.lost, leave: () => presence.leave() }
    } catch (error) {
      // of two processes that start the server at once, one fails and then finds the other's
      const lostRace = error instanceof DatabaseError && (await cluster.running(own)) !== undefined
      if (Date.now() > deadline || !(passing(error) || lostRace)) throw error
      await wait(50)
    }
  }
}

async function makeFolder(dataDir: string): Promise<void> {
  const folder = resolve(dataDir)
  try {
    await mkdir(folder, { recursive: true })
    // the first thing that is done in a folder of ours is to write into it
    await access(folder, constants.W_OK)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const reasons: Record<string, string> = {
      EEXIST: 'is a file, not a folder. Move it away, or set DATA_DIR to another place',
      ENOENT: 'is a link to what is not there. Remove it, or set DATA_DIR to another place',
      ENOTDIR: 'lies below a file, not a folder. Set DATA_DIR to another place',
      EROFS:
        'lies on a file system that can only be read. Set DATA_DIR to a place that can be written, or set DATABASE_URL',
      ENOSPC: 'cannot be made: the disk is full. Make room, or set DATA_DIR to another place',
    }
    const denied = 'may not be written by this user. Change its permissions, or set DATA_DIR to another place'
    const reason =
      reasons[code ?? ''] ?? (code === 'EACCES' || code === 'EPERM' ? denied : `cannot be used: ${code}`)
    throw new DatabaseError(`The data folder ${folder} ${reason}.`, { cause })
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

/**
 * This process's share in the server, renewed when the server drops it, as it does to all after one of its own processes
 * crashed; a server that has ended is started again.
 */
class Presence {
  readonly lost: Promise<Error>
  private readonly own: cluster.Cluster
  private readonly port: number
  private client: pg.Client
  private leaving = false
  private renewing: Promise<void> | undefined
  private lose!: (reason: Error) => void

  constructor(own: cluster.Cluster, client: pg.Client, port: number) {
    this.own = own
    this.client = client
    this.port = port
    this.lost = new Promise((resolve) => {
      this.lose = resolve
    })
    this.watch()
  }

  private watch(): void {
    this.client.once('end', () => {
      if (!this.leaving) this.renewing = this.renew()
    })
  }

  private async renew(): Promise<void> {
    const deadline = Date.now() + RESTART_MS
    while (!this.leaving) {
      try {
        if ((await cluster.running(this.own)) === undefined) {
          await endOrphans(this.own.folder)
          // where it was, so that the address stays true for all who have it
          await cluster.start(this.own, this.port)
        }
        this.client = (await connect(this.own)).client
        return this.watch()
      } catch (error) {
        if (Date.now() > deadline) return this.lose(error as Error)
        await wait(200, undefined, { ref: false })
      }
    }
  }

  /** Gives up the share, and stops the server where no other process has one. */
  async leave(): Promise<void> {
    this.leaving = true
    await this.renewing
    try {
      await this.client.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE_LOCK])
      const { rows } = await this.client.query('SELECT pg_try_advisory_lock($1) AS alone', [PRESENCE_LOCK])
      // the exclusive lock keeps newcomers waiting until the server is down, when they start it again
      if (rows[0].alone) await cluster.stop(this.own)
    } catch (error) {
      // nothing to leave: the server is gone, or is being stopped by another that left at the same moment
      const deadline = Date.now() + STOP_MS
      while ((await cluster.running(this.own)) !== undefined) {
        if (Date.now() > deadline) throw error
        await wait(50)
      }
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
