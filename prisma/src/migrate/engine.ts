// Prisma's own schema engine, as WebAssembly, over the `pg` driver: no binary to download.
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import type { Migration } from './folder.ts'

/** Where the models are. */
const modelsFolder = new URL('../../models/', import.meta.url)

/** PostgreSQL's types `"char"` and `bpchar`. */
const CHAR_OID = 18
const BPCHAR_OID = 1042

/** The lock that every session of the engine shares while it lasts: a process may be gone while PostgreSQL still runs its statement. */
const ENGINE_LOCK = 7767849

/**
 * Ends every script of the engine, so that a migration and the record of it are one transaction: of a process that is killed,
 * PostgreSQL may commit the statement that was under way.
 */
const RECORD_FINISHED = `
;DO $$ BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;
  END IF;
END $$`

const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** Prisma's schema engine, connected to one database. */
export interface SchemaEngine {
  /** Applies those of the migrations that the database lacks. Resolves to their names; throws PostgreSQL's reason. */
  apply(migrations: Migration[]): Promise<string[]>
  /** Records that a migration that failed left nothing behind, so that it is tried again. */
  forget(migration: string): Promise<void>
  /** The SQL that leads from the database to the models: only a comment where they agree. */
  diff(): Promise<string>
  /** Closes its connections. */
  close(): Promise<void>
}

/** Waits until no statement of an engine runs any more whose process is gone. */
export async function waitForEngines(connection: Pick<pg.Pool, 'query'>): Promise<void> {
  await connection.query('SELECT pg_advisory_lock($1), pg_advisory_unlock($1)', [ENGINE_LOCK])
}

/** Starts the schema engine on the database at `url`. */
export async function startEngine(url: string): Promise<SchemaEngine> {
  await loadWasm()
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    onConnect: async (client) => {
      await client.query('SELECT pg_advisory_lock_shared($1)', [ENGINE_LOCK])
    },
  })
  const files = await readModels()
  let reason: string | undefined
  const datamodels = files.map(({ path, content }): [string, string] => [path, content])
  const factory = bindMigrationAwareSqlAdapterFactory(
    completed(new PrismaPg(pool), (text) => {
      reason = text
    }),
  )
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, factory)
  return {
    apply: async (migrations) => {
      const input = { migrationsList: listOf(migrations), filters: NO_FILTERS }
      try {
        return (await engine.applyMigrations(input)).appliedMigrationNames
      } catch (error) {
        // the engine words PostgreSQL's errors in its own way, and adds where it was in its own code
        throw reason === undefined ? error : new Error(reason, { cause: error })
      }
    },
    forget: async (migrationName) => {
      await engine.markMigrationRolledBack({ migrationName })
    },
    diff: async () => {
      const { stdout } = await engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: '.' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: NO_FILTERS,
      })
      return stdout ?? ''
    },
    close: async () => {
      engine.free()
      await pool.end()
    },
  }
}

/** The part of the standard that Node's types leave to the browser's. */
declare const WebAssembly: {
  instantiate(code: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

const panics = globalThis as { PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void } }

let loaded: Promise<void> | undefined

function loadWasm(): Promise<void> {
  loaded ??= (async () => {
    const file = createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
    const { instance } = await WebAssembly.instantiate(await readFile(file), {
      './schema_engine_bg.js': bindings,
    })
    // where the engine says why before it traps; without one it never answers
    panics.PRISMA_WASM_PANIC_REGISTRY = {
      set_message: (message) => {
        throw new Error(`The schema engine failed. ${message}`)
      },
    }
    bindings.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return loaded
}

/** Makes up for two things that the adapter cannot do and the engine asks of it. */
function completed(factory: PrismaPg, onScriptError: (reason: string) => void): PrismaPg {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    readChars(adapter)
    runScriptsWhole(adapter, onScriptError)
    return adapter
  }
  return factory
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** The adapter has no name for PostgreSQL's type `"char"`, which the engine reads from the catalogue. */
function readChars(adapter: Adapter): void {
  const pool = adapter.underlyingDriver()
  const columnsOf = new WeakMap<object, number[]>()
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>
  pool.query = (async (...args: unknown[]) => {
    const result = await query(...args)
    const columns: number[] = []
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR_OID) continue
      field.dataTypeID = BPCHAR_OID
      columns.push(index)
    }
    if (columns.length > 0) columnsOf.set(result.rows, columns)
    return result
  }) as typeof pool.query
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (sql) => {
    const result = await queryRaw(sql)
    for (const index of columnsOf.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
}

/**
 * The adapter cuts scripts at every semicolon, also within functions. Sent whole, PostgreSQL parses the script and
 * runs it as one transaction, so that a migration happens entirely or not at all.
 */
function runScriptsWhole(adapter: Adapter, onError: (reason: string) => void): void {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script + RECORD_FINISHED)
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error
      onError(reasonOf(error, script))
      const { code = 'XX000', severity = 'ERROR', message, detail, column, hint } = error
      throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
    }
  }
}

function reasonOf(error: pg.DatabaseError, script: string): string {
  const line = script.slice(0, Number(error.position ?? 0)).split('\n').length
  return [error.position ? `line ${line}: ${error.message}` : error.message, error.detail, error.hint]
    .filter((part) => part !== undefined)
    .join('. ')
}

async function readModels() {
  const names = (await readdir(modelsFolder)).filter((name) => name.endsWith('.prisma')).sort()
  return await Promise.all(
    names.map(async (path) => ({ path, content: await readFile(new URL(path, modelsFolder), 'utf8') })),
  )
}

function listOf(migrations: Migration[]) {
  return {
    baseDir: 'migrations',
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}
