import { type Table, type TableRequest, tables } from '@proviso/schema'
import { GraphQLError } from 'graphql'
import { formats } from '../../export/formats/formats.ts'
import { writeTables } from '../../export/write-tables.ts'
import { UsageError } from '../failure.ts'
import { withDatabase } from './with-database.ts'

export interface ExportTablesOptions {
  readonly format: string
  /** Only these tables, with commas. Default: all. */
  readonly tables?: string
  readonly asOf?: string
  readonly knownAt?: string
  readonly knownBy?: string
  readonly partitionBy?: 'year'
}

/** `proviso export --format csv DIR`: writes the graph as tables, with the codebook. */
export async function runExportTables(folder: string, options: ExportTablesOptions): Promise<number> {
  const { asOf, knownAt, knownBy } = options
  const request: TableRequest = { asOf, knownAt, knownBy }
  const format = await formats[options.format]!()
  const chosen = chosenTables(options.tables)
  try {
    await withDatabase((database, signal) =>
      writeTables(database.pool, {
        folder,
        format,
        tables: chosen,
        request,
        byYear: options.partitionBy === 'year',
        signal,
        onTable: ({ name }, rows) => process.stderr.write(`${name}: ${rows} rows\n`),
      }),
    )
  } catch (error) {
    if (error instanceof GraphQLError) throw new UsageError(error.message)
    if (['EACCES', 'ENOENT', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EROFS'].includes(codeOf(error)))
      throw new UsageError(`Cannot write to ${folder}: ${(error as Error).message}`)
    throw error
  }
  return 0
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code)

function chosenTables(names: string | undefined): readonly Table[] {
  if (names === undefined) return [...tables().values()]
  return names.split(',').map((name) => {
    const table = tables().get(name.trim())
    if (!table)
      throw new UsageError(
        `There is no table ${JSON.stringify(name)}. The tables are ${[...tables().keys()].join(', ')}.`,
      )
    return table
  })
}
