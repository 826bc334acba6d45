// Which rows a write touched: those that it wrote, and those of which something is worked out of these.
import type { Id } from '../../record/kind.ts'
import type { NotedChange } from './audit-trail.ts'

/** A row that was written, or of which something is worked out anew. */
export interface Touched {
  readonly model: string
  readonly id: Id
}

const modelAt = (column: string) => `${column[0]!.toUpperCase()}${column.slice(1, -2)}`

/** A statement that reads the models and ids of all that was touched by changes of rows, whose models and ids are `$1` and `$2`. */
export const TOUCHED: string = 'SELECT model, id FROM "proviso_touched"($1::text[], $2::bigint[])'

/** Its parameters. */
export const touchedBy = (changes: readonly NotedChange[]): [models: string[], ids: Id[]] => [
  changes.map(({ column }) => modelAt(column)),
  changes.map(({ of }) => of.id!),
]
