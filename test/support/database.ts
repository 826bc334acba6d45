// Databases for tests: real PostgreSQL, each a fresh clone that nobody else sees.
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, importFiles, openDatabase, sampleCorpus } from '../../prisma/src/index.ts'
import type {} from './global-setup.ts'
import { addressOf, MIGRATED, once, onServer, SAMPLE } from './templates.ts'

/** What a test database holds. */
export interface TestDatabaseOptions {
  /** `sample`: the corpus that ships with Proviso. `none` (default): only the tables. */
  corpus?: 'sample' | 'none'
}

/** Makes a migrated database of the test's own, by cloning a template in a few hundredths of a second; `close()` drops it. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<Database> {
  const template = options.corpus === 'sample' ? await sampleTemplate() : MIGRATED
  return await clone(template)
}

/**
 * A test database for all tests of a file (or of the surrounding `describe`), dropped when they are done.
 *
 * @example
 * const test = useTestDatabase({ corpus: 'sample' })
 * it('has actors', async () => {
 *   const { rows } = await test.database.pool.query('SELECT count(*)::int AS n FROM "Actor"')
 *   expect(rows[0].n).toBeGreaterThan(40)
 * })
 */
export function useTestDatabase(options: TestDatabaseOptions = {}): { readonly database: Database } {
  let database: Database | undefined
  beforeAll(async () => {
    database = await createTestDatabase(options)
  })
  afterAll(async () => {
    await database?.close()
  })
  return {
    get database() {
      if (database === undefined) throw new Error('the test database exists only while tests run')
      return database
    },
  }
}

/** An empty database without tables, for tests of migrations. */
export async function createEmptyDatabase(): Promise<Database> {
  return await clone('template0')
}

async function clone(template: string): Promise<Database> {
  const server = inject('testServer')
  const name = `test_${randomBytes(8).toString('hex')}`
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
  const database = await openDatabase({ databaseUrl: addressOf(server, name), dataDir: '', poolSize: 5 })
  return {
    ...database,
    close: async () => {
      await database.close()
      await onServer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
    },
  }
}

async function sampleTemplate(): Promise<string> {
  const server = inject('testServer')
  await once(server, 'sample', async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [SAMPLE])
    if (rowCount !== 0) return
    const building = `${SAMPLE}_building`
    await client.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${building} TEMPLATE ${MIGRATED}`)
    const database = await openDatabase({ databaseUrl: addressOf(server, building), dataDir: '' })
    try {
      const { files } = await importFiles(database, [fileURLToPath(sampleCorpus)], {})
      const errors = files.flatMap((file) => file.errors)
      if (errors.length > 0)
        throw new Error(`the sample corpus has errors: ${JSON.stringify(errors, null, 2)}`)
    } finally {
      await database.close()
    }
    await client.query(`ALTER DATABASE ${building} RENAME TO ${SAMPLE}`)
  })
  return SAMPLE
}
