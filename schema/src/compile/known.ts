// What was known at a moment, table by table. The one place that says what "as known on a date" means:
// a claim is known from the moment it was reported (or recorded) until it was retracted; a fact is known while a claim that
// states it is; an article with its text from its publication; a quote and a consideration from the first claim that speaks of them, for words
// stay said; a bearing while both its event and its condition are; actors and publishers always.
import type { Row, Source } from './compilation.ts'
import type { OrderKey } from './order.ts'
import { raw, type Sql, sql, whereClause } from './sql.ts'

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
  if (row.model === 'Bearing')
    return sql`${exists(row, 'Event', (event) => sql`${event.id} = ${row.column('eventId')} and ${known(event)!}`)} and ${exists(row, 'Condition', (condition) => sql`${condition.id} = ${row.column('conditionId')} and ${known(condition)!}`)}`
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

/** A source's conditions, with that its rows are known. */
export function conditionsOf(source: Source): Sql[] {
  const isKnown = source.withdrawn || source.isSteady ? null : known(source.row)
  return isKnown ? [...source.where, isKnown] : [...source.where]
}

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

function exists(row: Row, model: string, where: (other: Row) => Sql): Sql {
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
  const asKnown = sql`(select min(coalesce(${claim.column('saidAt')}, ${claim.column('reportedAt')})) from ${claim.table} where ${claim.column('conditionId')} = ${row.id} and ${known(claim)!})`
  if (knownBy === 'RECORDED') return asKnown
  const since = row.column('knownSince')
  return sql`case when ${since} <= ${knownAt} then ${row.column('firstStatedAt')} when ${since} is null then ${asKnown} end`
}

/**
 * Conditions to be read by when they were first stated, as known at a moment in the past: apart those of which that was always
 * known as it is today, for which an index has the order, and the few others.
 */
export function bySteadiness(source: Source, order: readonly OrderKey[]): Source[] {
  const { row, where, keys } = source
  const { knownAt, knownBy } = row.perspective
  if (!knownAt || knownBy === 'RECORDED' || !order[0]?.isPerceived) return [source]
  const since = keys?.knownSince ?? row.column('knownSince')
  const steady: Source = { ...source, isSteady: true }
  // nothing is known before it is stated
  const isStated = sql`${order[0].expression(steady)} <= ${knownAt}`
  return [
    { ...steady, where: [...where, sql`${since} <= ${knownAt}`, isStated] },
    { ...source, where: [...where, sql`${since} is null`] },
  ]
}

/** The moment for which a status is asked: the perspective's, or now. */
export const asOf = (row: Row): Sql => row.perspective.asOf ?? raw('now()')
