// Read replicas: PostgreSQL servers in streaming replication that answer reads in place of the primary, as far as they
// have replayed what the reader must see.
//
// How much a server has of the primary's log (WAL) is a position in bytes. A write is on a replica once the replica has replayed the
// log to the position where the primary's log was after the write. Replayed positions only grow, so that one that was
// seen to be far enough still is.

import type { RunStatement } from '@proviso/schema'
import pg from 'pg'
import type { Logger } from '../logger.ts'
import { requestRecord } from '../request-record.ts'
import { isConnectionLost } from './connection-lost.ts'
import { shared } from './data-version.ts'
import { createStatementRunner, type Prepare } from './run-statement.ts'

export interface ReplicaOptions {
  readonly urls: readonly string[]
  /** The most connections to each. */
  readonly poolSize: number
  /** How long a statement may run, in milliseconds. */
  readonly statementTimeout: number
  readonly prepare?: Prepare
  /** The primary, to which reads go that no replica can answer. */
  readonly primary: { readonly pool: pg.Pool; readonly run: RunStatement }
  readonly logger: Logger
}

/** Read replicas, and the primary behind them. */
export interface Replicas {
  /**
   * Runs a statement on the least busy replica that has replayed the log to the position that the request needs
   * (`needed` of its record), else on the primary. What a replica cannot finish, because it stops or must remove rows
   * that are being read, is run again on the primary.
   */
  readonly run: RunStatement
  /** The connections to each, by its name. */
  readonly pools: Readonly<Record<string, pg.Pool>>
  close(): Promise<void>
}

/** For how long a replica that cannot be used is left alone, in ms. */
const REST_MS = 1000

/** For how long a position is believed: a replica that is promoted goes its own way from then on. In ms. */
const BELIEVED_MS = 1000

/** How long a replica may take to say where it is, in ms. */
const PATIENCE_MS = 1000

const IDENTIFIER = 'SELECT system_identifier::text AS identifier FROM pg_control_system()'
const POSITION = `SELECT system_identifier::text AS identifier,
  CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() - '0/0'::pg_lsn END AS position FROM pg_control_system()`

class Replica {
  readonly name: string
  readonly run: RunStatement
  readonly #positions: pg.Pool
  readonly pool: pg.Pool
  readonly #logger: Logger
  readonly #identifier: () => Promise<string>
  busy = 0
  #position = -1n
  #believedUntil = 0
  #restsUntil = 0
  #isDown = false

  constructor(url: string, options: ReplicaOptions, identifier: () => Promise<string>) {
    const { poolSize, statementTimeout, prepare, logger } = options
    this.name = new URL(url).host
    this.#logger = logger
    this.#identifier = identifier
    this.pool = open(url, poolSize, { connectionTimeoutMillis: PATIENCE_MS })
    // a connection of its own: a busy replica must still be able to say where it is
    this.#positions = open(url, 1, { connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS })
    this.run = createStatementRunner({ pool: this.pool, statementTimeout, ...(prepare && { prepare }) })
  }

  get isResting(): boolean {
    return performance.now() < this.#restsUntil
  }

  /** Whether it is known to have replayed the log to there. */
  isKnownAt(needed: bigint): boolean {
    return this.#position >= needed && performance.now() < this.#believedUntil
  }

  get position(): bigint {
    return this.#position
  }

  /** Asks how far it is. Whoever asks while the answer is under way gets the next. */
  readonly locate = shared(async () => {
    try {
      const { rows } = await this.#positions.query(POSITION)
      const { identifier, position } = rows[0]
      if (identifier !== (await this.#identifier())) throw new Error('it is no replica of this primary')
      if (position === null) throw new Error('it does not replay a log: it is no replica, or no longer one')
      this.#position = BigInt(position)
      this.#believedUntil = performance.now() + BELIEVED_MS
      if (this.#isDown) this.#logger.info({ replica: this.name }, 'a replica can be used again')
      this.#isDown = false
    } catch (error) {
      this.rest(error)
    }
  })

  /** Leaves it alone for a while. */
  rest(reason: unknown): void {
    this.#believedUntil = 0
    this.#restsUntil = performance.now() + REST_MS
    if (!this.#isDown) this.#logger.warn({ replica: this.name, err: reason }, 'a replica cannot be used')
    this.#isDown = true
  }

  async close(): Promise<void> {
    await Promise.all([this.#positions.end(), this.pool.end()])
  }
}

/** Opens replicas. None is connected to before it is needed; replicas that cannot be reached are tried again each second. */
export function openReplicas(options: ReplicaOptions): Replicas {
  const { primary, urls } = options
  let identified: Promise<string> | undefined
  const identifier = () => {
    identified ??= primary.pool.query(IDENTIFIER).then(({ rows }) => rows[0].identifier)
    identified.catch(() => {
      identified = undefined
    })
    return identified
  }
  // asked at once: when the primary is gone, nobody can say any more whose replicas these are
  identifier().catch(() => {})
  const replicas = urls.map((url) => new Replica(url, options, identifier))

  async function choose(needed: bigint): Promise<Replica | undefined> {
    const usable = replicas.filter((replica) => !replica.isResting).sort((a, b) => a.busy - b.busy)
    const known = usable.find((replica) => replica.isKnownAt(needed))
    if (known) return known
    await Promise.all(usable.map((replica) => replica.locate()))
    return usable.find((replica) => replica.isKnownAt(needed))
  }

  return {
    async run(statement, signal) {
      const record = requestRecord()
      const replica = record?.needed === undefined ? undefined : await choose(record.needed)
      if (!replica) return await primary.run(statement, signal)
      const { position } = replica
      replica.busy += 1
      try {
        const text = await replica.run(statement, signal)
        if (record) {
          record.replica = replica.name
          record.replayed =
            record.replayed === undefined || position < record.replayed ? position : record.replayed
        }
        return text
      } catch (error) {
        if (isLost(error)) replica.rest(error)
        else if (!isRecoveryConflict(error)) throw error
        return await primary.run(statement, signal)
      } finally {
        replica.busy -= 1
      }
    },
    pools: Object.fromEntries(replicas.map(({ name, pool }) => [name, pool])),
    async close() {
      await Promise.all(replicas.map((replica) => replica.close()))
    },
  }
}

function open(url: string, max: number, more: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'proviso replica',
    onConnect: async (client) => {
      await client.query("SET TIME ZONE 'UTC'")
    },
    ...more,
  })
  pool.on('error', () => {}) // said by the next query
  return pool
}

const isLost = (error: unknown) =>
  isConnectionLost(error) ||
  (error as { extensions?: { code?: unknown } }).extensions?.code === 'SERVICE_UNAVAILABLE'

/** 40001: the primary has removed rows that the statement still reads. */
const isRecoveryConflict = (error: unknown) => (error as { code?: unknown }).code === '40001'

/** A position in the log as PostgreSQL writes it, such as `16/B374D848`. */
export const formatPosition = (position: bigint): string =>
  `${(position >> 32n).toString(16).toUpperCase()}/${(position & 0xffffffffn).toString(16).toUpperCase()}`

/** Reads what {@link formatPosition} writes; undefined for anything else. */
export function parsePosition(text: unknown): bigint | undefined {
  const [, high, low] = (typeof text === 'string' && /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text)) || []
  return high && low ? (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`) : undefined
}
