// Rows gathered into larger lots, column by column, for formats that store them so.
import type { Column } from '@proviso/schema'
import type { TextRow } from '../read-rows.ts'

/** A value as columnar formats take it. */
export type Value = string | number | boolean | Date | null

/** A lot holds at most about so many rows, and so many characters. */
const most = { rows: 50_000, characters: 16_000_000 }

/** Rows as columns of typed values, in lots that are small enough to be held. */
export async function* gathered(
  columns: readonly Column[],
  batches: AsyncIterable<readonly TextRow[]>,
): AsyncGenerator<Value[][], void, undefined> {
  const readers = columns.map(readerOf)
  let lot: Value[][] = columns.map(() => [])
  let characters = 0
  for await (const rows of batches) {
    for (const row of rows)
      for (let i = 0; i < readers.length; i++) {
        const text = row[i] ?? null
        characters += text?.length ?? 0
        lot[i]!.push(text === null ? null : readers[i]!(text))
      }
    if ((lot[0]?.length ?? 0) < most.rows && characters < most.characters) continue
    yield lot
    lot = columns.map(() => [])
    characters = 0
  }
  if (lot[0]?.length) yield lot
}

function readerOf({ type }: Column): (text: string) => Value {
  switch (type) {
    case 'Boolean':
      return (text) => text === 't'
    case 'Int':
    case 'Float':
      return Number
    case 'DateTime':
      return (text) => new Date(text)
    default:
      return (text) => text
  }
}
