// What the service asks of the database: each kind over connections of its own, so that none waits for another.
import { createPool, type Database, numberLeftChanges, pendingMigrations } from '@proviso/prisma'
import type { RunStatement } from '@proviso/schema'
import type pg from 'pg'
import type { Configuration } from '../configuration.ts'
import type { Logger } from '../logger.ts'
import { admitted, admittedWrites, FairQueue } from './admission.ts'
import { type ChangeFeed, openChangeFeed } from './change-feed.ts'
import { type DataVersions, openDataVersions, shared } from './data-version.ts'
import { openReplicas } from './replicas.ts'
import { createStatementRunner } from './run-statement.ts'
import { createSharedReads, type ReadEntries } from './shared-reads.ts'
import { createTransact, type Transact } from './transact.ts'

/** The ways to the database. */
export interface DatabaseAccess {
  /** Runs what a request asks, as fairly as connections permit. */
  readonly run: RunStatement
  /** Does what a mutation asks. */
  readonly transact: Transact
  /** Wakes those who follow the changes. */
  readonly feed: ChangeFeed
  /** Reads what they are told. */
  readonly readEntries: ReadEntries
  /** Reads what webhooks are told. */
  readonly runWebhooks: RunStatement
  /** Versions of the data, where a cache or replicas need them. */
  readonly versions: DataVersions | undefined
  readonly hasReplicas: boolean
  /** The connections, by what they are for. */
  readonly pools: Readonly<Record<string, pg.Pool>>
  /** A connection that nothing else waits for, and that gives up after two seconds: to ask how things are. */
  readonly probe: pg.Pool
  /**
   * The names of the migrations that the database lacks.
   *
   * @throws where the database does not answer within two seconds
   */
  pendingMigrations(): Promise<readonly string[]>
  /** Closes all but the database's own pool. */
  close(): Promise<void>
}

/** Probes commonly wait for seconds at most. */
const PROBE_MS = 2000

/** Followers read in step, one statement for each question: few connections serve many. */
const FOLLOWERS_POOL = 2

/** One message is read after the other. */
const WEBHOOKS_POOL = 1

/** From this share of the cost limit on operations count as costly. */
const COSTLY = 1 / 20

/** Opens them. Nothing is connected before it is needed. */
export function openAccess(database: Database, configuration: Configuration, logger: Logger): DatabaseAccess {
  const { pool, url, directUrl, isPooled } = database
  const { POOL_SIZE: poolSize, STATEMENT_TIMEOUT: statementTimeout, MAX_COST: mostCost } = configuration
  const prepare = configuration.DATABASE_PREPARE
  const urls = configuration.DATABASE_REPLICA_URLS
  const primary = createStatementRunner({ pool, statementTimeout, prepare })
  const replicas =
    urls.length > 0
      ? openReplicas({ urls, poolSize, statementTimeout, prepare, primary: { pool, run: primary }, logger })
      : undefined
  const followers = createPool(url, FOLLOWERS_POOL)
  const feed = openChangeFeed(directUrl, () => numberLeftChanges(followers))
  const webhooks = createPool(url, WEBHOOKS_POOL)
  const probe = createPool(url, 1, { connectionTimeoutMillis: PROBE_MS, query_timeout: PROBE_MS })
  const needsVersions = configuration.RESPONSE_CACHE_MB > 0 || replicas !== undefined
  // through a pooler nobody sees that PostgreSQL began anew, which a version has to tell
  const canSeeVersions = !isPooled || directUrl !== url
  if (needsVersions && !canSeeVersions)
    logger.warn(
      'a pooler stands before the database: set DATABASE_DIRECT_URL to an address past it. Until then no answers are kept, replicas are not used, and followers hear of changes some seconds late',
    )
  const versions =
    needsVersions && canSeeVersions ? openDataVersions(directUrl, { withPosition: !!replicas }) : undefined
  const places = (count: number) => ({
    queue: new FairQueue(count),
    timeout: statementTimeout,
    costly: mostCost * COSTLY,
  })
  const ofRequests = places(pool.options.max * (1 + urls.length))
  return {
    run: admitted(replicas?.run ?? primary, ofRequests),
    transact: admittedWrites(createTransact({ pool, statementTimeout }), ofRequests),
    feed,
    readEntries: createSharedReads(
      admitted(createStatementRunner({ pool: followers, statementTimeout, prepare }), places(FOLLOWERS_POOL)),
      feed,
    ),
    versions,
    runWebhooks: createStatementRunner({ pool: webhooks, statementTimeout, prepare }),
    hasReplicas: replicas !== undefined,
    probe,
    pools: { requests: pool, followers, webhooks, ...replicas?.pools },
    pendingMigrations: shared(() => pendingMigrations({ pool: probe })),
    async close() {
      await feed.close()
      await Promise.all([versions?.close(), replicas?.close(), followers.end(), webhooks.end(), probe.end()])
    },
  }
}
