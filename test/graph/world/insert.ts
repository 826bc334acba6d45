// Rows into tables, as they are.
import type { Pool, PoolClient } from 'pg'

/** A row: a value for each column that is given. */
export type Values = Record<string, unknown>

/** Inserts rows that all have the same columns. */
export async function insertRows(
  client: Pool | PoolClient,
  table: string,
  rows: readonly Values[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
    .map((column) => `"${column}"`)
    .join(', ')
  await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))],
  )
}

/** Inserts a whole graph, table by table, in one transaction. */
export async function insertWorld(
  pool: Pool,
  world: Readonly<Record<string, readonly Values[]>>,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await advanceSequences(client, world)
    for (const [table, rows] of Object.entries(world)) await insertRows(client, table, rows)
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

/** Ids that the database gives out come after those of the world. */
async function advanceSequences(
  client: PoolClient,
  world: Readonly<Record<string, readonly Values[]>>,
): Promise<void> {
  for (const [table, rows] of Object.entries(world)) {
    const last = Math.max(0, ...rows.map(({ id }) => Number(id ?? 0)))
    if (last > 0)
      await client.query('SELECT setval(pg_get_serial_sequence($1, $2), $3)', [`"${table}"`, 'id', last])
  }
}
