// Reads the rows that records stand for, in the form in which the importer and the exporter compare and write them.
import type { Description } from './describe.ts'
import type { ColumnType } from './field.ts'
import type { Id } from './kind.ts'
import type { ChildTable, Columns } from './stored.ts'

/** Asks questions of the database. */
export interface Reads {
  // biome-ignore lint/suspicious/noExplicitAny: rows of whatever is asked for
  query(text: string, values?: unknown[]): Promise<{ rows: any[] }>
}

/** The values of a row by column. */
export type Values = Record<string, string | number | null>

/** The column that keeps who was written, where a link leads to whom that actor was merged into. */
const writtenColumn = (link: string): string => link.replace(/Id$/, 'WrittenId')

/** The columns that writing a row resets: links that are written anew lead where they say until the database has them follow mergers. */
export const resetColumns = (columns: Columns): string[] =>
  Object.entries(columns).flatMap(([name, type]) => (type === 'actor' ? [writtenColumn(name)] : []))

/** An SQL expression for what a column was written to hold. */
export function storedColumn(name: string, type: ColumnType, alias = ''): string {
  const table = alias && `${alias}.`
  return type === 'actor'
    ? `coalesce(${table}"${writtenColumn(name)}", ${table}"${name}")`
    : `${table}"${name}"`
}

/** An SQL condition that a row hangs on one of those whose ids are `$1`, so said that an index on each column serves; names that mergers add are no record's. */
const hangsOn = ({ model, parent, parentType }: ChildTable): string => {
  if (parentType !== 'actor') return `"${parent}" = ANY($1::bigint[])`
  const written = writtenColumn(parent)
  const own = `("${parent}" = ANY($1::bigint[]) AND "${written}" IS NULL) OR "${written}" = ANY($1::bigint[])`
  return `(${own})${model === 'ActorName' ? ' AND NOT "isMerged"' : ''}`
}

/** An SQL expression that reads a column. */
export function readColumn(name: string, type: ColumnType, alias = ''): string {
  const column = storedColumn(name, type, alias)
  if (type === 'moment' || type === 'clock')
    return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${name}"`
  if (type === 'id' || type === 'actor') return `${column}::text AS "${name}"`
  return `${column} AS "${name}"`
}

/** SQL expressions that read columns. */
export const readColumns = (columns: Columns, alias = ''): string =>
  Object.entries(columns)
    .map(([name, type]) => readColumn(name, type, alias))
    .join(', ')

/** The rows of a kind, by id. */
export async function readRows(
  reads: Reads,
  { model, columns }: Description,
  ids: readonly Id[],
): Promise<Map<Id, Values>> {
  const { rows } = await reads.query(
    `SELECT id::text, ${readColumns(columns)} FROM "${model}" WHERE id = ANY($1::bigint[])`,
    [ids],
  )
  return new Map(rows.map(({ id, ...values }) => [id, values]))
}

/** A row that hangs on another. */
export interface Child {
  id: Id
  values: Values
  /** Whether claims of its own state it. */
  hasClaims: boolean
}

/** The rows that hang on rows, by the id of those; in the order in which they were written, where they keep it. */
export async function readChildren(
  reads: Reads,
  child: ChildTable,
  ids: readonly Id[],
): Promise<Map<Id, Child[]>> {
  const { model, parent, parentType, columns, isOrdered, isClaimed } = child
  const { rows } = await reads.query(
    `SELECT id::text, ${storedColumn(parent, parentType)}::text AS "of row", ${readColumns(columns)}
     ${isClaimed ? ', "hasClaims"' : ''} FROM "${model}" WHERE ${hangsOn(child)} ${isOrdered ? `ORDER BY "${model}".id` : ''}`,
    [ids],
  )
  const children = new Map<Id, Child[]>()
  for (const { id, 'of row': of, hasClaims = false, ...values } of rows) {
    const list = children.get(of)
    if (list) list.push({ id, values, hasClaims })
    else children.set(of, [{ id, values, hasClaims }])
  }
  return children
}
