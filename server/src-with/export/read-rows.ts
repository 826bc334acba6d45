// Rows of a statement, some at a time: PostgreSQL keeps the rest until it is asked for.
import type { TableStatement } from '@proviso/schema'
import type pg from 'pg'
import Cursor from 'pg-cursor'

/** A row as texts, in the order of the columns. */
export type TextRow = readonly (string | null)[]

/** So many rows are asked for at first; then as many as have about so many characters. */
const [FIRST, MOST, CHARACTERS] = [100, 5000, 1_000_000]

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
  let count = FIRST
  try {
    for (;;) {
      const rows = await cursor.read(count)
      if (rows.length > 0) yield rows
      if (rows.length < count) return
      const fitting = Math.floor((CHARACTERS / (sizeOf(rows) + 1)) * count)
      count = Math.min(Math.max(fitting, 1), MOST)
    }
  } finally {
    await cursor.close().catch(() => {})
  }
}

const sizeOf = (rows: readonly TextRow[]): number =>
  rows.reduce((sum, row) => row.reduce((all, text) => all + (text?.length ?? 0), sum), 0)
