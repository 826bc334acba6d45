// When a condition was first stated, as known at a moment: at the earliest of the events known to state it, as far as they occurred, of
// when it was said or reported by claims that assert or hedge it, and of the judgements of it; what is merely denied tells nothing. A
// demand of long ago is not hidden by a late report: that is told by `knownAt` alone.
import type { Row } from '../sql/row.ts'
import { raw, type Sql, sql } from '../sql/sql.ts'
import { asKnown } from '../time/known.ts'

/** Of what states a condition and is known, the end of the earliest, or how exactly that is known. */
const earliestKnown = (row: Row<'Condition'>, part: 'at' | 'precision'): Sql =>
  sql`(proviso_first_stated(${row.id}, ${asKnown(row)})).${raw(`"${part}"`)}`

/** When a condition was first stated, as known in the row's perspective. */
export const firstStatedAt = (row: Row<'Condition'>): Sql => perceived(row, 'firstStatedAt', 'at')

/** How exactly that is known. */
export const firstStatedAtPrecision = (row: Row<'Condition'>): Sql =>
  perceived(row, 'firstStatedAtPrecision', 'precision')

function perceived(
  row: Row<'Condition'>,
  column: 'firstStatedAt' | 'firstStatedAtPrecision',
  part: 'at' | 'precision',
): Sql {
  const { knownAt, knownBy } = row.perspective
  if (!knownAt) return row.column(column)
  const earliest = earliestKnown(row, part)
  if (knownBy === 'RECORDED') return earliest
  const since = row.column('knownSince')
  return sql`
    case when ${since} <= ${knownAt} then ${row.column(column)}
    when ${since} is null then ${earliest} end`
}

/** Whether a condition was first stated by a moment, as known at another; where nothing that stands says when, it is taken to hold always. */
export function isStatedBy(row: Row<'Condition'>, moment: Sql): Sql {
  const { knownAt, knownBy } = row.perspective
  const isStated = sql`proviso_stated_by(${row.id}, ${moment}, ${asKnown(row)})`
  if (knownBy === 'RECORDED') return isStated
  const since = row.column('knownSince')
  return sql`
    case when ${since} <= ${knownAt!} then coalesce(${row.column('firstStatedAt')}, '-infinity') <= ${moment}
    when ${since} is null then ${isStated} else true end`
}
