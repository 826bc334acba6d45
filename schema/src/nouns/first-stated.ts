// When a condition was first stated, as known at a moment: at the earliest of the events known to state it, as far as they occurred, of
// when it was said or reported by claims that assert or hedge it, and of the judgements of it. A demand of long ago is not hidden by a
// late report: that is told by `knownAt` alone.
import type { Row } from '../sql/row.ts'
import { join, type Sql, sql, whereClause } from '../sql/sql.ts'
import { known } from '../time/known.ts'
import { knownByClaims } from './claimed.ts'

/** The statements of a condition that are known in the row's perspective: rows of `at` and `precision`. */
function statementsOf(row: Row<'Condition'>): Sql {
  const [claim, bearing] = [row.other('Claim'), row.other('Bearing')]
  const [event, assessment] = [row.other('Event'), row.other('Assessment')]
  const said = whereClause([
    sql`${claim.column('conditionId')} = ${row.id}`,
    sql`${claim.column('stance')} in ('ASSERTS', 'HEDGES')`,
    known(claim)!,
  ])
  const occurred = whereClause([
    sql`${bearing.column('conditionId')} = ${row.id}`,
    sql`${bearing.column('bearingKind')} = 'STATES'`,
    sql`${event.column('realis')} in ('OCCURRED', 'ONGOING')`,
    known(bearing)!,
    known(event)!,
  ])
  const judged = whereClause([sql`${assessment.column('conditionId')} = ${row.id}`, known(assessment)!])
  const words = sql`(values (${claim.column('saidAt')}, ${claim.column('saidAtPrecision')}), (${claim.column('reportedAt')}, ${claim.column('reportedAtPrecision')})) words(at, precision)`
  const statements = [
    sql`select words.at, words.precision from ${claim.table} cross join lateral ${words}${said}`,
    sql`select ${event.column('startedAt')}, ${event.column('startedAtPrecision')} from ${bearing.table} join ${event.table} on ${event.id} = ${bearing.column('eventId')}${occurred}`,
    sql`select ${assessment.column('judgedAt')}, ${assessment.column('judgedAtPrecision')} from ${assessment.table}${judged}`,
  ]
  return sql`(${join(statements, ' union all ')}) statement`
}

/** The end of the earliest statement that is known. */
const earliestKnown = (row: Row<'Condition'>): Sql =>
  sql`(select min(statement.at) from ${statementsOf(row)})`

/** How exactly that is known: of statements that end together the most exact tells. */
const precisionKnown = (row: Row<'Condition'>): Sql =>
  sql`(select statement.precision from ${statementsOf(row)} order by statement.at, statement.precision desc limit 1)`

/** When a condition was first stated, as known in the row's perspective. */
export const firstStatedAt = (row: Row<'Condition'>): Sql => perceived(row, 'firstStatedAt', earliestKnown)

/** How exactly that is known. */
export const firstStatedAtPrecision = (row: Row<'Condition'>): Sql =>
  perceived(row, 'firstStatedAtPrecision', precisionKnown)

function perceived(
  row: Row<'Condition'>,
  column: 'firstStatedAt' | 'firstStatedAtPrecision',
  asKnown: (row: Row<'Condition'>) => Sql,
): Sql {
  const { knownAt, knownBy } = row.perspective
  if (!knownAt) return row.column(column)
  if (knownBy === 'RECORDED') return asKnown(row)
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt} then ${row.column(column)} when ${since} is null then ${asKnown(row)} end`
}

/** Whether a condition is known, and was first stated by a moment; what nobody says was stated is taken to hold always. */
export function isStatedBy(row: Row<'Condition'>, moment: Sql): Sql {
  const { knownAt, knownBy } = row.perspective
  const asKnown = sql`(${knownByClaims(row)} and coalesce(${earliestKnown(row)}, '-infinity') <= ${moment})`
  if (knownBy === 'RECORDED') return asKnown
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt!} then ${row.column('firstStatedAt')} <= ${moment} when ${since} is null then ${asKnown} end`
}
