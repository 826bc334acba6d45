// What is known by claims: a claim is known from the moment it was reported (or recorded) until it was retracted; a fact is known
// while a claim that states it is; what a claim speaks of stays said. What its coder retracted was never said, and by reports
// never known; by what was recorded it was known until the retraction was recorded.
import type { Row } from '../sql/row.ts'
import { literal, type Sql, sql } from '../sql/sql.ts'
import { asKnown } from '../time/known.ts'

/** The column of a claim that holds the id of the fact that it states. */
export const subjectColumn = (model: string): string => `${model[0]!.toLowerCase()}${model.slice(1)}Id`

/** When the first claim of a fact, or of a link, was recorded, of whichever stance. */
export function firstRecorded(row: Row, model = row.model, id = row.id): Sql {
  const claim = row.other('Claim')
  const subject = claim.column(subjectColumn(model) as 'conditionId')
  return sql`(select min(${claim.column('recordedAt')}) from ${claim.table} where ${subject} = ${id})`
}

/** Whether a claim had been stated by the moment asked for, retracted since or not. */
export function stated(claim: Row<'Claim'>): Sql {
  const { knownAt, knownBy } = claim.perspective
  return knownBy === 'RECORDED'
    ? sql`${claim.column('recordedAt')} <= ${knownAt!}`
    : sql`${isReported(claim, knownAt!)} and ${claim.column('retractedBy')} is distinct from 'CODER'`
}

/** A report of a day is known from the end of it, or from when it was recorded if that came first. */
const isReported = (claim: Row<'Claim'>, knownAt: Sql): Sql =>
  sql`
    (${claim.column('reportedAt')} <= ${knownAt}
      or (${claim.column('reportedAtPrecision')} <> 'INSTANT'
        and ${claim.column('recordedAt')} <= ${knownAt}))`

/** Whether a claim had been stated by the moment asked for, and not been retracted. */
export function stands(claim: Row): Sql {
  const { knownAt, knownBy } = claim.perspective
  const [at, recorded] = [claim.column('retractedAt'), claim.column('retractedRecordedAt')]
  const until =
    knownBy === 'RECORDED'
      ? recorded
      : sql`proviso_known_from(${at}, ${claim.column('retractedAtPrecision')}, ${recorded})`
  return sql`${stated(claim)} and (${at} is null or ${until} > ${knownAt!})`
}

/** Whether a claim that states a fact, or a link, was known. */
export function isClaimed(row: Row): Sql {
  return sql`proviso_is_known(${literal(subjectColumn(row.model))}, ${row.id}, null, ${asKnown(row)})`
}

/** Whether a fact was known: most facts say since when themselves, of the others the claims have to be asked. */
export function knownByClaims(row: Row): Sql {
  const { knownAt, knownBy } = row.perspective
  if (knownBy === 'RECORDED') return isClaimed(row)
  const since = row.column('knownSince')
  return sql`(${since} <= ${knownAt!} or (${since} is null and ${isClaimed(row)}))`
}

/**
 * Whether what may rest on claims of its own was known by them; without, it is known with what it belongs to. A claim that its coder
 * retracted leaves it without a claim only where the record states it still.
 */
export function knownByOwnClaims(row: Row): Sql {
  const { knownAt, knownBy } = row.perspective
  if (!knownAt) return sql`${row.column('retractedAt')} is null`
  const isBare = sql`not ${row.column('hasClaims')}`
  if (knownBy === 'RECORDED') return sql`(${isBare} or ${isClaimed(row)})`
  const since = row.column('knownSince')
  return sql`(${isBare} or ${since} <= ${knownAt} or (${since} is null and ${isClaimed(row)}))`
}
