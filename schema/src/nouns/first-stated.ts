// When a condition was first stated, as known at a moment: at the earliest of the events known to state it, as far as they occurred, of
// when it was said or reported by claims that assert or hedge it, and of the judgements of it. A demand of long ago is not hidden by a
// late report: that is told by `knownAt` alone.
import type { Row } from '../sql/row.ts'
import { join, type Sql, sql, whereClause } from '../sql/sql.ts'
import { known } from '../time/known.ts'
import { knownByClaims } from './claimed.ts'

/** The earliest statement of a condition that is known in the row's perspective. */
function earliestKnown(row: Row<'Condition'>): Sql {
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
  const statements = [
    sql`select least(${claim.column('saidAt')}, ${claim.column('reportedAt')}) as at from ${claim.table}${said}`,
    sql`select ${event.column('startedAt')} from ${bearing.table} join ${event.table} on ${event.id} = ${bearing.column('eventId')}${occurred}`,
    sql`select ${assessment.column('judgedAt')} from ${assessment.table}${judged}`,
  ]
  return sql`(select min(statement.at) from (${join(statements, ' union all ')}) statement)`
}

/** When a condition was first stated, as known in the row's perspective. */
export function firstStatedAt(row: Row<'Condition'>): Sql {
  const { knownAt, knownBy } = row.perspective
  if (!knownAt) return row.column('firstStatedAt')
  const asKnown = earliestKnown(row)
  if (knownBy === 'RECORDED') return asKnown
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt} then ${row.column('firstStatedAt')} when ${since} is null then ${asKnown} end`
}

/** Whether a condition is known, and was first stated by a moment; what nobody says was stated is taken to hold always. */
export function isStatedBy(row: Row<'Condition'>, moment: Sql): Sql {
  const { knownAt, knownBy } = row.perspective
  const asKnown = sql`(${knownByClaims(row)} and coalesce(${earliestKnown(row)}, '-infinity') <= ${moment})`
  if (knownBy === 'RECORDED') return asKnown
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt!} then ${row.column('firstStatedAt')} <= ${moment} when ${since} is null then ${asKnown} end`
}
