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
export async function insertWorld(pool: Pool, world: Tables): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await insertTables(client, world)
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

/** Inserts a whole graph, table by table, in the transaction at hand. */
export async function insertTables(client: Pool | PoolClient, world: Tables): Promise<void> {
  await advanceSequences(client, world)
  for (const [table, rows] of judgementsLast(world)) await insertRows(client, table, rows)
}

type Tables = Readonly<Record<string, readonly Values[]>>

const judgements = ['Assessment', 'AssessmentHistory']
const ofClaims: Record<string, string> = {
  Claim: 'id',
  ClaimQuote: 'claimId',
  ClaimRelay: 'claimId',
  RetractionQuote: 'claimId',
}

/** Judgements, with their claims, come after all by which their weight is told, or it would be told anew with each of these. */
function judgementsLast(world: Tables): (readonly [string, readonly Values[]])[] {
  const judging = new Set(
    world.Claim?.filter(({ assessmentId }) => assessmentId !== null).map(({ id }) => id),
  )
  const { Change = [], ...tables } = world
  const part = (isLast: boolean) =>
    Object.entries(tables)
      .filter(([table]) => table in ofClaims || judgements.includes(table) === isLast)
      .map(([table, rows]) => {
        const claim = ofClaims[table]
        return [table, claim ? rows.filter((row) => judging.has(row[claim]) === isLast) : rows] as const
      })
  return [...part(false), ...part(true), ['Change', Change]]
}

/** Ids that the database gives out come after those of the world. */
async function advanceSequences(client: Pool | PoolClient, world: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(world)) {
    const last = Math.max(0, ...rows.map(({ id }) => Number(id ?? 0)))
    if (last > 0)
      await client.query('SELECT setval(pg_get_serial_sequence($1, $2), $3)', [`"${table}"`, 'id', last])
  }
}
