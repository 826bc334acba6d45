// Tables as files in a folder, all of one state of the database, with the codebook beside them.
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Table, type TableRequest, tableStatement } from '@proviso/schema'
import type pg from 'pg'
import { byYear } from './by-year.ts'
import { dataPackage } from './codebook/data-package.ts'
import { codebookMarkdown } from './codebook/markdown.ts'
import type { Format } from './formats/format.ts'
import { readRows, type TextRow } from './read-rows.ts'

export interface WriteTablesOptions {
  readonly folder: string
  readonly format: Format
  readonly tables: readonly Table[]
  readonly request: TableRequest
  /** Whether tables with a moment become a folder with a folder for each year, as in `conditions/year=2021/part-0.parquet`. */
  readonly byYear: boolean
  readonly signal: AbortSignal
  /** Is told of each table that is written. */
  readonly onTable: (table: Table, rows: number) => void
}

/** Where rows without a moment go, by the name that Hive gave it and all others read. */
const NO_YEAR = '__HIVE_DEFAULT_PARTITION__'

/** Writes tables. A file appears under its name only when it is complete; the years of a table that are there from before go. */
export async function writeTables(pool: pg.Pool, options: WriteTablesOptions): Promise<void> {
  const { folder, format, tables, signal } = options
  await mkdir(folder, { recursive: true })
  const client = await pool.connect()
  let done = false
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query('SET LOCAL statement_timeout = 0')
    const paths = new Map<Table, readonly string[]>()
    for (const table of tables) {
      signal.throwIfAborted()
      paths.set(table, await writeTable(client, table, options))
    }
    await client.query('COMMIT')
    done = true
    const pathsOf = (table: Table) => {
      const [first, ...others] = paths.get(table)!
      return others.length > 0 ? [first!, ...others] : first!
    }
    const described = dataPackage(tables, format.name, pathsOf)
    await writeWhole(join(folder, 'datapackage.json'), `${JSON.stringify(described, undefined, 2)}\n`)
    await writeWhole(join(folder, 'codebook.md'), codebookMarkdown(tables))
  } finally {
    client.release(!done)
  }
}

/** Writes one table; gives the paths of its files within the folder. */
async function writeTable(
  client: pg.ClientBase,
  table: Table,
  options: WriteTablesOptions,
): Promise<string[]> {
  const { folder, format, request, signal } = options
  const isParted = options.byYear && table.moment !== undefined
  const statement = tableStatement(table, { ...request, byMoment: isParted })
  const { columns } = statement
  let rows = 0
  const counted = async function* (batches: AsyncIterable<readonly TextRow[]>) {
    for await (const batch of batches) {
      rows += batch.length
      yield batch
    }
  }
  const write = (path: string, batches: AsyncIterable<readonly TextRow[]>) => {
    const bytes = Readable.from(format.write(columns, counted(batches)), { objectMode: false })
    return writeWhole(join(folder, path), bytes, signal)
  }
  const read = readRows(client, statement)
  const paths: string[] = []
  if (isParted) {
    await rm(join(folder, table.name), { recursive: true, force: true })
    const at = columns.findIndex(({ name }) => name === table.moment)
    for await (const { year, batches } of byYear(read, at)) {
      const path = `${table.name}/year=${year ?? NO_YEAR}/part-0.${format.name}`
      await write(path, batches)
      paths.push(path)
    }
  } else {
    const path = `${table.name}.${format.name}`
    await write(path, read)
    paths.push(path)
  }
  options.onTable(table, rows)
  return paths
}

/** Writes a file that appears under its name when it is complete. */
async function writeWhole(file: string, content: string | Readable, signal?: AbortSignal): Promise<void> {
  const partial = `${file}.${process.pid}.partial`
  await mkdir(dirname(file), { recursive: true })
  try {
    if (typeof content === 'string') await writeFile(partial, content)
    else await pipeline(content, createWriteStream(partial), { signal })
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
