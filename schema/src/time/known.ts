// What was known at a moment: each noun says it of its rows.
import { modelOf } from '../sql/model.ts'
import { timesOf } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { empty, literal, raw, type Sql, sql, whereClause } from '../sql/sql.ts'

/** The condition under which a row counts as known in its perspective; null where it always does. */
export function known(row: Row): Sql | null {
  const isKnown = timesOf(row)?.known
  if (!isKnown) return null
  if (row.perspective.knownAt) return isKnown === 'ALWAYS' ? null : isKnown(row)
  // as known now: what has been retracted is marked on the row itself, so that no other table has to be read
  return modelOf(row.model).columns.has('retractedAt') ? sql`${row.column('retractedAt')} is null` : null
}

/** The arguments `knownAt` and `knownBy` of the functions in as-known.sql. */
export function asKnown({ perspective: { knownAt, knownBy = 'REPORTED' } }: Row): Sql {
  return sql`${knownAt ?? raw('null')}, ${literal(knownBy)}`
}

/** Whether another table has a row like this. */
export const exists = <Other extends string>(
  row: Row,
  model: Other,
  where: (other: Row<Other>) => Sql,
): Sql => existsIn(row, model, where, empty)

/**
 * The same, looked up for each row by itself: without a fence the planner may make a join of it with all rows of the other table, and work
 * out of each what is demanded of it.
 */
export const existsApart = <Other extends string>(
  row: Row,
  model: Other,
  where: (other: Row<Other>) => Sql,
): Sql => existsIn(row, model, where, raw(' offset 0'))

function existsIn<Other extends string>(
  row: Row,
  model: Other,
  where: (other: Row<Other>) => Sql,
  fence: Sql,
): Sql {
  const other = row.other(model)
  return sql`exists (select 1 from ${other.table}${whereClause([where(other)])}${fence})`
}
