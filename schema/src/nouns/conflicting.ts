// Which figures contradict each other.
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { join, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { conditionsOf } from '../time/visible.ts'

/** Said once, for fields and filters. */
export const conflictRule =
  'Two figures for the same thing contradict each other where they give the same measure, `of`, unit, use and countedAt, and the ranges that they leave open do not overlap. What is meant about (APPROX) contradicts nothing, and neither does a toll that rises, which is counted at another moment.'

/** What a figure can be of: of one of them. */
const owners = ['eventId', 'conditionId', 'considerationId'] as const

/** What two figures of the same must have in common to be comparable. */
const compared = ['measure', 'of', 'unit', 'use', 'countedAt', 'countedAtPrecision'] as const

/** The least and the most that a figure says. */
function range(figure: Row<'Figure'>): { low: Sql; high: Sql } {
  const [value, low, high, qualifier] = (['value', 'low', 'high', 'qualifier'] as const).map((column) =>
    figure.column(column),
  ) as [Sql, Sql, Sql, Sql]
  return {
    low: sql`
      case ${qualifier} when 'AT_LEAST' then coalesce(${value}, ${low}) when 'EXACT'
      then coalesce(${low}, ${value}) when 'BETWEEN' then coalesce(${low}, ${value}) end`,
    high: sql`
      case ${qualifier} when 'AT_MOST' then coalesce(${value}, ${high}) when 'EXACT'
      then coalesce(${high}, ${value}) when 'BETWEEN' then coalesce(${high}, ${value}) end`,
  }
}

/** The figures that contradict one. */
export function conflictsOf(figure: Row<'Figure'>): Source<'Figure'> {
  const other = figure.other('Figure')
  const [one, two] = [range(figure), range(other)]
  return {
    row: other,
    from: other.table,
    where: [
      sql`${other.id} <> ${figure.id}`,
      // by equality, which indexes find: those that it is not of are null
      sql`(${join(
        owners.map((column) => sql`${other.column(column)} = ${figure.column(column)}`),
        ' or ',
      )})`,
      ...compared.map((column) => sql`${other.column(column)} is not distinct from ${figure.column(column)}`),
      sql`(${one.low} > ${two.high} or ${two.low} > ${one.high})`,
    ],
  }
}

/** Whether any figure that is known contradicts this one. */
export function isConflicting(figure: Row<'Figure'>): Sql {
  const source = conflictsOf(figure)
  return sql`exists (select 1 from ${source.from}${whereClause(conditionsOf(source))}${raw(' offset 0')})`
}
