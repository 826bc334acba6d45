// The benchmark graph as a database: generated and loaded once, then reused.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Database, DatabaseError, migrate, openDatabase } from '@proviso/prisma'
import { loadGraph } from './load.ts'
import { GENERATOR_VERSION, type GraphOptions } from './sizes.ts'
import { verifyGraph } from './verify.ts'

/** The folder that holds the benchmark's PostgreSQL: `bench` in DATA_DIR, or in `.data` at the root of the repository. */
export const benchFolder = resolve(
  process.env.DATA_DIR ?? fileURLToPath(new URL('../../../.data', import.meta.url)),
  'bench',
)

/**
 * Opens the database with the benchmark graph of these options, on an embedded PostgreSQL of its own; generates,
 * loads and checks it first where it is not there yet.
 *
 * @param progress told what is being done, a line at a time.
 * @param rebuild generates it anew even if it is there.
 */
export async function openDataset(
  options: GraphOptions,
  progress: (message: string) => void,
  rebuild = false,
): Promise<Database> {
  const cluster = await openDatabase({ dataDir: benchFolder })
  const name = `bench_v${GENERATOR_VERSION}_scale${options.scale}_seed${options.seed}`
  try {
    if (rebuild) await cluster.pool.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    const { rowCount } = await cluster.pool.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await create(cluster, name, options, progress)
    else progress(`reusing ${name}`)
    const database = await openDatabase({
      databaseUrl: urlOf(cluster, name),
      dataDir: benchFolder,
      poolSize: 40,
    })
    try {
      const { applied } = await migrate(database)
      if (applied.length > 0) progress(`applied ${applied.length} new migrations`)
    } catch (error) {
      await database.close()
      // one that a newer version made serves that one still
      if (!(error instanceof DatabaseError) || rebuild || /a newer one/.test(error.message)) throw error
      // the data set belongs to the benchmark alone: cheaper made anew than mended
      progress(`${error.message} Building the data set anew.`)
      await cluster.close()
      return await openDataset(options, progress, true)
    }
    return {
      ...database,
      close: async () => {
        await database.close()
        await cluster.close()
      },
    }
  } catch (error) {
    await cluster.close()
    throw error
  }
}

/** Builds under another name and renames at the end, so that a run that was cut short leaves nothing half-loaded. */
async function create(
  cluster: Database,
  name: string,
  options: GraphOptions,
  progress: (message: string) => void,
): Promise<void> {
  const loading = `${name}_loading`
  progress(`building ${name}`)
  await cluster.pool.query(`DROP DATABASE IF EXISTS "${loading}" WITH (FORCE)`)
  await cluster.pool.query(`CREATE DATABASE "${loading}"`)
  const database = await openDatabase({
    databaseUrl: urlOf(cluster, loading),
    dataDir: benchFolder,
    poolSize: 40,
  })
  try {
    await migrate(database)
    const report = await loadGraph(database, options, progress)
    progress(`loaded ${report.rows.toLocaleString('en')} rows; checking a sample`)
    await verifyGraph(database.pool)
  } finally {
    await database.close()
  }
  await cluster.pool.query(`ALTER DATABASE "${loading}" RENAME TO "${name}"`)
}

function urlOf(cluster: Database, name: string): string {
  const url = new URL(cluster.url)
  url.pathname = `/${name}`
  return url.href
}
