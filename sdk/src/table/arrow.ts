import type { ColumnType } from './column-types.ts'
import { describe } from './described.ts'

/** What is used of the `apache-arrow` package. */
export interface ArrowModule<T> {
  /** Makes a table of its columns by name. */
  Table: new (
    columns: any,
  ) => T
  /** Makes one column of its values. */
  vectorFromArray(values: any, type: any): any
  [name: string]: any
}

/** How an Arrow table is made. */
export interface ArrowOptions {
  /** Enums as dictionaries; false for plain texts. Default true. */
  readonly dictionaries?: boolean | undefined
}

/**
 * Rows as an Arrow table, for DuckDB, polars or Arquero. The columns stand in their order, empty ones too. Their types
 * are those of the schema where the rows come from a list of the client: timestamps, 32-bit integers, floats, booleans,
 * dictionaries for enums, texts; moments of the world are texts, as exact as they are known, and timestamps where the rows
 * have them as `Date`s. Of other rows the values decide. Needs the optional package `apache-arrow`,
 * which is handed in so that no bundler includes it unasked.
 *
 * @throws {TypeError} for a column whose values are of several types
 * @example
 * import * as arrow from 'apache-arrow'
 * const table = toArrow(arrow, await proviso.conditions().rows())
 */
export function toArrow<T>(
  arrow: ArrowModule<T>,
  rows: readonly object[],
  { dictionaries = true }: ArrowOptions = {},
): T {
  const { columns, types } = describe(rows)
  const known = types?.() ?? {}
  const vectors = columns.map((column) => {
    const values = rows.map((row) => (row as Record<string, unknown>)[column] ?? null)
    const said = known[column] ?? guess(column, values)
    const type = said === 'Enum' && !dictionaries ? 'String' : said
    return [
      column,
      arrow.vectorFromArray(
        values.map((value) => stored(column, type, value)),
        arrowType(arrow, type),
      ),
    ]
  })
  return new arrow.Table(Object.fromEntries(vectors))
}

function arrowType(arrow: ArrowModule<unknown>, type: ColumnType | undefined) {
  switch (type) {
    case 'Int':
      return new arrow.Int32()
    case 'Float':
      return new arrow.Float64()
    case 'Boolean':
      return new arrow.Bool()
    case 'DateTime':
      return new arrow.TimestampMillisecond('UTC')
    case 'Enum':
      return new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32())
    case undefined:
      return new arrow.Null()
    default:
      return new arrow.Utf8()
  }
}

/** A value as its column stores it. */
function stored(column: string, type: ColumnType | undefined, value: unknown): unknown {
  if (value === null) return null
  const given = value instanceof Date ? 'date' : typeof value
  const wanted = {
    Int: 'number',
    Float: 'number',
    Boolean: 'boolean',
    DateTime: 'date',
  } as Record<string, string>
  const expected = wanted[type ?? ''] ?? 'string'
  if (expected === 'date') {
    const time =
      given === 'date' ? (value as Date) : new Date(given === 'string' ? (value as string) : Number.NaN)
    if (!Number.isNaN(time.getTime())) return time.getTime()
  } else if (given === 'date' && expected === 'string') return (value as Date).toISOString()
  else if (given === expected) return value
  throw new TypeError(
    `${column}: ${JSON.stringify(value)} is no ${expected}, as the column's other values are.`,
  )
}

/** The type of a column that the schema says nothing of; none where it is empty. */
function guess(column: string, values: readonly unknown[]): ColumnType | undefined {
  const first = values.find((value) => value !== null)
  if (first === undefined) return
  if (first instanceof Date) return 'DateTime'
  const types: Record<string, ColumnType> = { string: 'String', number: 'Float', boolean: 'Boolean' }
  const type = types[typeof first]
  if (!type) throw new TypeError(`${column}: an Arrow column holds no ${typeof first}s.`)
  return type
}
