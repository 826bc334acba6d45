// Writes rows in bulk, by PostgreSQL's COPY.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from } from 'pg-copy-streams'
import type { Id } from '../../record/kind.ts'
import type { HasId, Value } from '../../record/stored.ts'

const CHUNK = 1 << 16

/** Appends rows to a table; each row's values stand in the order of `columns`. Reads the rows lazily. */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  const first = rows[Symbol.iterator]()
  const next = first.next()
  if (next.done) return
  const names = columns.map((name) => `"${name}"`).join(', ')
  const stream = client.query(from(`COPY "${table}" (${names}) FROM STDIN`))
  await pipeline(Readable.from(chunksOf(next.value, first), { objectMode: true, highWaterMark: 4 }), stream)
}

function* chunksOf(first: readonly Value[], rest: Iterator<readonly Value[]>): Generator<string> {
  let chunk = ''
  for (let row: readonly Value[] | undefined = first; row !== undefined; ) {
    chunk += lineOf(row)
    if (chunk.length > CHUNK) {
      yield chunk
      chunk = ''
    }
    const next = rest.next()
    row = next.done ? undefined : next.value
  }
  if (chunk !== '') yield chunk
}

function lineOf(row: readonly Value[]): string {
  let line = ''
  for (let i = 0; i < row.length; i++) line += (i > 0 ? '\t' : '') + fieldOf(row[i]!)
  return `${line}\n`
}

function fieldOf(value: Value): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return SPECIAL.test(value) ? value.replace(SPECIALS, (c) => ESCAPES[c]!) : value
  return value.id!
}

const SPECIAL = /[\\\n\r\t]/
const SPECIALS = /[\\\n\r\t]/g
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Takes ids for new rows of tables from their sequences, by one statement for all, and gives them to the rows in their order. */
export async function allocateIds(
  client: ClientBase,
  tables: readonly (readonly [table: string, rows: readonly HasId[]])[],
): Promise<void> {
  const wanted = tables.filter(([, rows]) => rows.length > 0)
  if (wanted.length === 0) return
  const { rows: ids } = await client.query<{ id: Id }>(
    `SELECT nextval(pg_get_serial_sequence(format('%I', t."table"), 'id'))::text AS id
       FROM unnest($1::text[], $2::int[]) AS t ("table", "rows") CROSS JOIN LATERAL generate_series(1, t."rows")`,
    [wanted.map(([table]) => table), wanted.map(([, rows]) => rows.length)],
  )
  for (const [i, row] of wanted.flatMap(([, rows]) => rows).entries()) row.id = ids[i]!.id
}

/** Sets columns of rows that are there, by one statement for all. */
export async function updateRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: readonly { id: Id | undefined; values: readonly Value[] }[],
): Promise<void> {
  if (rows.length === 0) return
  const names = columns.map((name) => `"${name}"`)
  // a table of the same types takes the new values, so that no types have to be named here
  await client.query(
    `CREATE TEMP TABLE "changed_rows" ON COMMIT DROP AS SELECT id, ${names.join(', ')} FROM "${table}" WITH NO DATA`,
  )
  await copyRows(
    client,
    'changed_rows',
    ['id', ...columns],
    rows.map(({ id, values }) => [id!, ...values]),
  )
  await client.query(
    `UPDATE "${table}" t SET ${names.map((name) => `${name} = c.${name}`).join(', ')} FROM "changed_rows" c WHERE c.id = t.id`,
  )
  await client.query('DROP TABLE "changed_rows"')
}
