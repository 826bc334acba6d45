import type pg from 'pg'
import type { EmbeddedServer } from './embedded.ts'
import { DatabaseError } from './error.ts'
import { checkServer, createPool, isPooled } from './pool.ts'

/** An open database. */
export interface Database {
  /** The connection string, with the password. */
  readonly url: string
  /** One that leads past a pooler, for what needs a session of its own; the same where none was given. */
  readonly directUrl: string
  /** Whether {@link url} leads through a pooler: then a session is not ours from one transaction to the next. */
  readonly isPooled: boolean
  /** Whether it is the embedded server or one that was there before. */
  readonly kind: 'embedded' | 'external'
  /** Connections to it; every session's time zone is UTC. */
  readonly pool: pg.Pool
  /** Settles, with the reason, when the embedded server has ended and cannot be started again; never for another. */
  readonly lost: Promise<Error>
  /** Waits for running queries, closes the connections, and stops the embedded server unless another process uses it. */
  close(): Promise<void>
}

/** Which database to open. */
export interface DatabaseOptions {
  /** Any PostgreSQL of version 15 or newer, as a postgres:// address. Default: the embedded one. */
  databaseUrl?: string | undefined
  /** An address of the same database that leads past a pooler, with a role that may migrate. Default: `databaseUrl`. */
  directUrl?: string | undefined
  /** Whether `databaseUrl` leads through a pooler. Default: found out, which succeeds with poolers that number their connections themselves. */
  isPooled?: boolean | undefined
  /** The folder in which the embedded PostgreSQL keeps its data, in `postgres/`. Made if missing. */
  dataDir: string
  /** The most connections to hold at once. Default: 10. */
  poolSize?: number | undefined
}

/**
 * Opens the database: the one at `databaseUrl`, or else an embedded PostgreSQL 18 in `dataDir`, created and started as
 * needed. Several processes can open the same folder: they share one server, and the last to close stops it.
 *
 * @example
 * const database = await openDatabase({ dataDir: '.data' })
 * try {
 *   await migrate(database)
 * } finally {
 *   await database.close()
 * }
 *
 * @throws {DatabaseError} where the server cannot be started, reached or used; the message says how to mend it.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, directUrl = databaseUrl, dataDir, poolSize = 10 } = options
  if (databaseUrl !== undefined && databaseUrl !== '') {
    if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
      throw new DatabaseError(
        'DATABASE_URL is not a PostgreSQL address. Write it as postgres://user:password@host:5432/database',
      )
    }
    const database = await open('external', databaseUrl, poolSize, {
      lost: new Promise(() => {}),
      leave: async () => {},
    })
    const pooled = options.isPooled ?? (await isPooled(database.pool))
    return { ...database, directUrl: directUrl || databaseUrl, isPooled: pooled }
  }
  // loaded only when needed: with DATABASE_URL the embedded programs may be absent
  const { joinEmbeddedServer } = await import('./embedded.ts')
  const server = await joinEmbeddedServer(dataDir)
  return await open('embedded', server.url, poolSize, server)
}

async function open(
  kind: Database['kind'],
  url: string,
  poolSize: number,
  server: Pick<EmbeddedServer, 'lost' | 'leave'>,
): Promise<Database> {
  const pool = createPool(url, poolSize)
  const shut = async () => {
    await pool.end()
    await server.leave()
  }
  try {
    await checkServer(pool, url)
  } catch (error) {
    await shut()
    throw error
  }
  let closing: Promise<void> | undefined
  return {
    kind,
    url,
    directUrl: url,
    isPooled: false,
    pool,
    lost: server.lost,
    close: () => {
      closing ??= shut()
      return closing
    },
  }
}
