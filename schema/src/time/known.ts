// What was known at a moment, table by table. The one place that says what "as known on a date" means:
// a claim is known from the moment it was reported (or recorded) until it was retracted; a fact is known while a claim that
// states it is; an article with its text from its publication; a quote and a consideration from the first claim that speaks of them, for words
// stay said; actors and publishers always.
import type { Row } from '../sql/compilation.ts'
import { type Sql, sql, whereClause } from '../sql/sql.ts'

const claimed: Record<string, string> = {
  Event: 'eventId',
  Condition: 'conditionId',
  Assessment: 'assessmentId',
  Outcome: 'outcomeId',
  Figure: 'figureId',
  Affiliation: 'affiliationId',
}

/** The condition under which a row counts as known in its perspective; null where it always does. */
export function known(row: Row): Sql | null {
  const { knownAt, knownBy } = row.perspective
  const subject = claimed[row.model]
  if (!knownAt) {
    // as known now: what has been retracted is marked on the row itself, so that no other table has to be read
    return subject || row.model === 'Claim' || row.model === 'SearchEntry'
      ? sql`${row.column('retractedAt')} is null`
      : null
  }
  if (subject) return knownFact(row, subject)
  switch (row.model) {
    case 'Claim': {
      const until = row.column('retractedAt')
      return sql`${stated(row)} and (${until} is null or ${until} > ${knownAt})`
    }
    case 'Article':
      return knownBy === 'RECORDED'
        ? sql`${firstCapture(row)} <= ${knownAt}`
        : sql`coalesce(${row.column('publishedAt')}, ${firstCapture(row)}) <= ${knownAt}`
    case 'Revision':
      return knownBy === 'RECORDED'
        ? sql`${row.column('capturedAt')} <= ${knownAt}`
        : exists(
            row,
            'Article',
            (article) => sql`${article.id} = ${row.column('articleId')} and ${known(article)!}`,
          )
    case 'Quote':
      return exists(row, 'ClaimQuote', (link) => {
        const claim = link.other('Claim')
        return sql`${link.column('quoteId')} = ${row.id} and exists (select 1 from ${claim.table} where ${claim.id} = ${link.column('claimId')} and ${stated(claim)})`
      })
    case 'Consideration':
      return sql`(${considered(row, 'Condition', 'conditionId')} or ${considered(row, 'Outcome', 'outcomeId')})`
    case 'Change':
      return sql`${row.column('at')} <= ${knownAt}`
    default:
      return null
  }
}

/** Whether a claim had been stated by the moment asked for, withdrawn since or not. */
function stated(claim: Row): Sql {
  const { knownAt, knownBy } = claim.perspective
  return sql`${claim.column(knownBy === 'RECORDED' ? 'recordedAt' : 'reportedAt')} <= ${knownAt!}`
}

/** Whether a claim on a condition or outcome had by then spoken of a consideration. */
const considered = (consideration: Row, model: string, subject: string): Sql =>
  exists(
    consideration,
    model,
    (fact) =>
      sql`${fact.column('considerationId')} = ${consideration.id} and ${exists(fact, 'Claim', (claim) => sql`${claim.column(subject)} = ${fact.id} and ${stated(claim)}`)}`,
  )

/** Whether a fact was known: most facts say since when themselves, of the others the claims have to be asked. */
function knownFact(row: Row, subject: string): Sql {
  const { knownAt, knownBy } = row.perspective
  const claimed = existsClaim(row, subject)
  if (knownBy === 'RECORDED') return claimed
  const since = row.column('knownSince')
  return sql`(${since} <= ${knownAt!} or (${since} is null and ${claimed}))`
}

function existsClaim(row: Row, subject: string): Sql {
  return exists(row, 'Claim', (claim) => sql`${claim.column(subject)} = ${row.id} and ${known(claim)!}`)
}

/** Whether another table has a row like this. */
export function exists(row: Row, model: string, where: (other: Row) => Sql): Sql {
  const other = row.other(model)
  return sql`exists (select 1 from ${other.table}${whereClause([where(other)])})`
}

function firstCapture(row: Row): Sql {
  const revision = row.other('Revision')
  return sql`(select min(${revision.column('capturedAt')}) from ${revision.table} where ${revision.column('articleId')} = ${row.id})`
}

/** When a condition was first stated, as known in the row's perspective. */
export function firstStatedAt(row: Row): Sql {
  const { knownAt, knownBy } = row.perspective
  if (!knownAt) return row.column('firstStatedAt')
  const claim = row.other('Claim')
  const asKnown = sql`(select min(${saidAt(claim)}) from ${claim.table} where ${claim.column('conditionId')} = ${row.id} and ${known(claim)!})`
  if (knownBy === 'RECORDED') return asKnown
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt} then ${row.column('firstStatedAt')} when ${since} is null then ${asKnown} end`
}

/** Whether a condition is known, and was first stated by a moment: some claim that is known tells, where it does not itself. */
export function isStatedBy(row: Row, moment: Sql): Sql {
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

const saidAt = (claim: Row) => sql`coalesce(${claim.column('saidAt')}, ${claim.column('reportedAt')})`
