// Brings a database to the state of the models. What Prisma's command line does with `migrate deploy`, and with its
// table `_prisma_migrations`, so that it can take over at any time.
import pg from 'pg'
import type { Database } from '../database/database.ts'
import { DatabaseError } from '../database/error.ts'
import { fillAddresses, sharedAddresses } from '../search/addresses.ts'
import { indexAll, isIndexed } from '../search/refresh.ts'
import { type Migration, readMigrations } from './folder.ts'
import { grantTo } from './grants.ts'
import { type SplitJudgement, splitByJudges } from './judges.ts'

const MIGRATION_LOCK = 7767848

type Connection = Pick<pg.Pool, 'query'>

/** The error of PostgreSQL for what a role may not do. */
const NOT_PERMITTED = '42501'

/** One row of Prisma's table of migrations, as far as it matters here. */
interface Recorded {
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
}

/** What was done to a database, and what was found in it that a person has to look at. */
export interface Migrated {
  /** The names of the migrations that were applied now. */
  applied: string[]
  /** How many things were indexed. */
  indexed: number
  /** The addresses that several articles share: they stay apart, and the earliest is the one that is found by its address. */
  shared: { address: string; urls: string[] }[]
  /** Outcomes in the words of something good, of what is now known to be a threat: no migration could tell what became of it. */
  unfitting: { outcome: string; consideration: string; state: string }[]
  /** The role of the service, where it is another than the owner's: it may now do what the service does. Null where it is not, or nothing was done. */
  granted: string | null
  /** Judgements without an assessor in whose claims several spoke, and that are one for each now: those that came of others. */
  split: SplitJudgement[]
}

/**
 * The names of the migrations that the database still lacks, in order.
 *
 * @throws {DatabaseError} where the database holds a migration that this version of Proviso does not know.
 */
export async function pendingMigrations(database: Pick<Database, 'pool'>): Promise<string[]> {
  return (await compare(database.pool, await readMigrations())).map((migration) => migration.name)
}

/**
 * Applies the migrations that the database lacks, and indexes anew the texts that another version of the analysis has
 * indexed. Does nothing where there are none. Of several processes that do this at once, one works and the others wait.
 * Each migration happens entirely or not at all. Where `url` has another role than `directUrl`, which owns the tables, that role is
 * permitted what the service does, and no more.
 *
 * @param isThorough also where there is nothing to do, looks whether the role is permitted that.
 * @throws {DatabaseError} where a migration fails, or the database is of a newer version of Proviso.
 */
export async function migrate(
  database: Pick<Database, 'pool' | 'url' | 'directUrl' | 'isPooled'>,
  { isThorough = false } = {},
): Promise<Migrated> {
  const migrations = await readMigrations()
  // a look without the engine, which takes half a second to load: mostly there is nothing to do
  if (!isThorough && (await isUpToDate(database.pool, migrations)))
    return { applied: [], indexed: 0, shared: [], unfitting: [], split: [], granted: null }
  const { url, directUrl, isPooled } = database
  if (isPooled && directUrl === url)
    throw new DatabaseError(
      'The database lacks migrations, and a pooler stands before it, which does not keep the lock that they need. ' +
        'Set DATABASE_DIRECT_URL to an address of the database itself.',
    )
  const client = new pg.Client({ connectionString: directUrl, application_name: 'proviso migrate' })
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const isMigrated = (await compare(client, migrations)).length === 0
    const applied = isMigrated ? [] : await apply(directUrl, client, migrations)
    const shared = (await fillAddresses(client)) > 0 ? await sharedAddresses(client) : []
    const unfitting = applied.length > 0 ? await unfittingOutcomes(client) : []
    const split = applied.length > 0 ? await splitByJudges(client) : []
    const indexed = await indexAll(client)
    const { rows } = await database.pool.query('SELECT current_user AS role')
    const granted = (await grantTo(client, rows[0].role)) ? rows[0].role : null
    return { applied, indexed, shared, unfitting, split, granted }
  } finally {
    // and with it the lock
    await client.end().catch(() => {})
  }
}

/** Whether there is nothing to do, as far as the role can see: one that was not permitted anything yet sees nothing. */
async function isUpToDate(connection: Connection, migrations: Migration[]): Promise<boolean> {
  try {
    return (await compare(connection, migrations)).length === 0 && (await isIndexed(connection))
  } catch (error) {
    if ((error as { code?: string }).code === NOT_PERMITTED) return false
    throw error
  }
}

async function apply(url: string, client: Connection, migrations: Migration[]): Promise<string[]> {
  const { startEngine, waitForEngines } = await import('./engine.ts')
  await waitForEngines(client)
  await createMigrationsTable(client)
  const engine = await startEngine(url)
  try {
    // Whoever began these is gone, for we hold the lock and no statement of theirs runs; PostgreSQL has rolled their work back.
    for (const { name } of await unfinished(client)) await engine.forget(name)
    return await engine.apply(migrations)
  } catch (cause) {
    const [failed] = await unfinished(client)
    const what = failed === undefined ? 'The migrations' : `Migration ${failed.name}`
    throw new DatabaseError(
      `${what} could not be applied; nothing of it was kept. ${(cause as Error).message}`,
      { cause },
    )
  } finally {
    await engine.close()
  }
}

async function unfittingOutcomes(connection: Connection): Promise<Migrated['unfitting']> {
  const { rows } = await connection.query(
    `SELECT o.id::text AS outcome, c.slug AS consideration, o.state FROM "Outcome" o JOIN "Consideration" c ON c.id = o."considerationId"
     WHERE NOT proviso_fits_sign(o.state, c.sign) ORDER BY o.id LIMIT 1000`,
  )
  return rows
}

async function compare(connection: Connection, migrations: Migration[]): Promise<Migration[]> {
  const recorded = await readRecorded(connection)
  const applied = new Map(recorded.filter((r) => r.finished).map((r) => [r.name, r.checksum]))
  for (const [name, checksum] of applied) {
    const known = migrations.find((migration) => migration.name === name)
    if (known === undefined) {
      throw new DatabaseError(
        `The database holds migration ${name}, which this version of Proviso does not know. ` +
          'Use the version that made it, or a newer one, or another database.',
      )
    }
    if (known.checksum !== checksum) {
      throw new DatabaseError(
        `Migration ${name} was applied to the database in another wording than it has now. ` +
          'Restore prisma/migrations, or start with an empty database.',
      )
    }
  }
  return migrations.filter((migration) => !applied.has(migration.name))
}

async function readRecorded(connection: Connection): Promise<Recorded[]> {
  const { rows } = await connection
    .query(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
    )
    .catch((error) => {
      if (error.code === '42P01') return { rows: [] } // no such table: an empty database
      throw error
    })
  return rows
}

async function unfinished(connection: Connection): Promise<Recorded[]> {
  return (await readRecorded(connection)).filter((migration) => !migration.finished)
}

/** The engine makes this table itself, but only in a database that holds nothing else. */
async function createMigrationsTable(connection: Connection): Promise<void> {
  await connection.query(`
    CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id                  VARCHAR(36) PRIMARY KEY NOT NULL,
      checksum            VARCHAR(64) NOT NULL,
      finished_at         TIMESTAMPTZ,
      migration_name      VARCHAR(255) NOT NULL,
      logs                TEXT,
      rolled_back_at      TIMESTAMPTZ,
      started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
      applied_steps_count INTEGER NOT NULL DEFAULT 0
    )`)
}
