import type { ColumnType } from './column-types.ts'

/** What a table knows of its columns beyond their values. */
export interface Described {
  /** The names of the columns, in order. */
  readonly columns: readonly string[]
  /** The types of columns as the schema says them, as far as they are known. */
  readonly types?: (() => Readonly<Record<string, ColumnType>>) | undefined
}

export const descriptions: WeakMap<object, Described> = new WeakMap()

/** What is known of rows: a table says so itself; other rows have every key that one of them has. */
export function describe(rows: readonly object[]): Described {
  return descriptions.get(rows) ?? { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))] }
}
