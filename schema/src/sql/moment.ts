// Moments of the world: a column holds the last millisecond of each, another how exactly it is known.
import { modelOf } from './model.ts'
import { perceivedIn } from './noun.ts'
import type { Row } from './row.ts'
import { type Sql, sql } from './sql.ts'

/** The column that says how exactly the moment in a column is known; undefined for what is no moment of the world. */
export function precisionOf(model: string, column: string): string | undefined {
  const name = `${column}Precision`
  return modelOf(model).columns.has(name) ? name : undefined
}

/** A column as it is seen from where its row is. */
export const perceivedColumn = (row: Row, column: string): Sql =>
  perceivedIn(row.model, column)?.(row) ?? row.column(column)

/** A moment as it is written, of the last millisecond and the precision. */
export const momentText = (end: Sql, precision: Sql): Sql => sql`proviso_moment(${end}, ${precision})`

/** The same of a column. */
export const momentIn = (row: Row, column: string): Sql =>
  momentText(perceivedColumn(row, column), perceivedColumn(row, precisionOf(row.model, column)!))

/** The first millisecond of a moment, of the last one and the precision. */
export const momentStart = (end: Sql, precision: Sql): Sql => sql`proviso_moment_start(${end}, ${precision})`

/** The same of a moment in a column, whose last millisecond is given. */
export const startIn = (row: Row, column: string, end: Sql): Sql =>
  momentStart(end, perceivedColumn(row, precisionOf(row.model, column)!))
