// Rows of a statement, some at a time: PostgreSQL keeps the rest until it is asked for.
import type { TableStatement } from '@proviso/schema'
import type pg from 'pg'
import Cursor from 'pg-cursor'

/** A row as texts, in the order of the columns. */
export type TextRow = readonly (string | null)[]

/** So many rows are held at a time. */
const ROWS = 1000

const asText = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig

/**
 * The rows of a statement within the transaction that the connection is in. Whoever stops before the end has to close the
 * connection, or leave it to the rest of the transaction.
 */
export async function* readRows(
  client: pg.ClientBase,
  { text, values }: TableStatement,
): AsyncGenerator<readonly TextRow[], void, undefined> {
  const cursor = client.query(new Cursor<TextRow>(text, [...values], { rowMode: 'array', types: asText }))
  try {
    for (;;) {
      const rows = await cursor.read(ROWS)
      if (rows.length > 0) yield rows
      if (rows.length < ROWS) return
    }
  } finally {
    await cursor.close().catch(() => {})
  }
}
