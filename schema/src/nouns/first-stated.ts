// When a condition was first stated, as known at a moment: by the earliest of its claims that were known then.
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { exists, known } from '../time/known.ts'

/** When a condition was first stated, as known in the row's perspective. */
export function firstStatedAt(row: Row<'Condition'>): Sql {
  const { knownAt, knownBy } = row.perspective
  if (!knownAt) return row.column('firstStatedAt')
  const claim = row.other('Claim')
  const asKnown = sql`(select min(${saidAt(claim)}) from ${claim.table} where ${claim.column('conditionId')} = ${row.id} and ${known(claim)!})`
  if (knownBy === 'RECORDED') return asKnown
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt} then ${row.column('firstStatedAt')} when ${since} is null then ${asKnown} end`
}

/** How exactly that is known. */
export function firstStatedAtPrecision(row: Row<'Condition'>): Sql {
  const { knownAt, knownBy } = row.perspective
  if (!knownAt) return row.column('firstStatedAtPrecision')
  const claim = row.other('Claim')
  const precision = sql`case when ${claim.column('saidAt')} is null then ${claim.column('reportedAtPrecision')} else ${claim.column('saidAtPrecision')} end`
  const asKnown = sql`(select ${precision} from ${claim.table} where ${claim.column('conditionId')} = ${row.id} and ${known(claim)!} order by ${saidAt(claim)}, ${precision} desc limit 1)`
  if (knownBy === 'RECORDED') return asKnown
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt} then ${row.column('firstStatedAtPrecision')} when ${since} is null then ${asKnown} end`
}

/** Whether a condition is known, and was first stated by a moment: its claims tell both, and are looked at once. */
export function isStatedBy(row: Row<'Condition'>, moment: Sql): Sql {
  const { knownAt, knownBy } = row.perspective
  const asKnown = exists(
    row,
    'Claim',
    (claim) =>
      sql`${claim.column('conditionId')} = ${row.id} and ${known(claim)!} and ${saidAt(claim)} <= ${moment}`,
  )
  if (knownBy === 'RECORDED') return asKnown
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt!} then ${row.column('firstStatedAt')} <= ${moment} when ${since} is null then ${asKnown} end`
}

const saidAt = (claim: Row<'Claim'>) =>
  sql`coalesce(${claim.column('saidAt')}, ${claim.column('reportedAt')})`
