// What was known at a moment. A claim is known from when it was reported (or recorded) until it is retracted; a fact while a
// claim that states it is; an article from its publication; a text from its own, a cleaned one from that of what it cleans; a quote once
// its text is, while a claim that rests on it is; a consideration from the first claim that speaks of it, for words stay said; actors and
// publishers always.
import { claimed, claimedModels, KINDS } from '../../../prisma/src/record/format.ts'
import { earliestOf, knownFrom, type Moment, momentIn } from './moment.ts'
import { counts } from './standing.ts'
import type { Entity } from './store.ts'

/** From where things are seen: what holds at `asOf`, as known at `knownAt`. */
export interface Perspective {
  readonly asOf?: Date
  readonly knownAt?: Date
  readonly knownBy?: 'REPORTED' | 'RECORDED'
}

/** A perspective with parts of it replaced by others, where they are given. */
export function replaced(
  above: Perspective,
  parts: {
    asOf?: Moment | null | undefined
    knownAt?: Moment | null | undefined
    knownBy?: Perspective['knownBy'] | null | undefined
  },
): Perspective {
  // of a year, a month or a day the end is meant
  const asOf = parts.asOf?.end ?? above.asOf
  const knownAt = parts.knownAt?.end ?? above.knownAt
  // what counts as known says nothing where no moment is named
  const knownBy = knownAt && (parts.knownBy ?? above.knownBy)
  return { ...(asOf && { asOf }), ...(knownAt && { knownAt }), ...(knownBy && { knownBy }) }
}

const facts: readonly string[] = claimed.map((kind) => KINDS[kind].model)
/** What may rest on claims of its own; without, it is known with what it belongs to. A consideration is known by what speaks of it. */
const links = claimedModels.filter((model) => !facts.includes(model) && model !== 'Consideration')

/** Whether a row is known. */
export function isKnown(row: Entity, at: Perspective): boolean {
  const { knownAt } = at
  if (facts.includes(row.model)) {
    // without a moment: a fact that nobody claims stands, one whose claims were all retracted does not
    if (!knownAt && row.many('claims').length === 0) return true
    return row.many('claims').some((claim) => isKnown(claim, at))
  }
  if (links.includes(row.model)) return isKnownByItself(row, at)
  switch (row.model) {
    case 'Claim':
      return wasStated(row, at) && !wasRetracted(row, at)
    case 'Article':
      return !knownAt || publication(row, at) <= knownAt
    case 'Revision':
      if (!knownAt) return true
      return (at.knownBy === 'RECORDED' ? row.date('capturedAt')! : publicationOfText(row)) <= knownAt
    case 'Quote': {
      const links = row.many('claims')
      // words on which retractions alone rest state nothing
      if (!knownAt && links.length === 0) return row.many('retractions').length === 0
      return isKnown(row.one('revision')!, at) && links.some((link) => isKnown(link.one('claim')!, at))
    }
    case 'Consideration':
      if (row.get('hasClaims')) return isKnownByItself(row, at)
      return (
        !knownAt ||
        [
          ...row.many('conditions'),
          ...row.many('terms').map((link) => link.one('condition')!),
          ...row.many('outcomes'),
          ...row.many('figures'),
        ].some((fact) => fact.many('claims').some((claim) => wasStated(claim, at)))
      )
    case 'Change':
      return !knownAt || row.date('recordedAt')! <= knownAt
    default:
      return true
  }
}

/** Whether claims of its own are known that state a row, if it has any. */
export const isKnownByItself = (row: Entity, at: Perspective): boolean =>
  !row.get('hasClaims') || row.many('claims').some((claim) => isKnown(claim, at))

export const known = (rows: readonly Entity[], at: Perspective): Entity[] =>
  rows.filter((row) => isKnown(row, at))

/** What the coder retracted was never said: by reports it was never known. */
function wasStated(claim: Entity, { knownAt, knownBy }: Perspective): boolean {
  if (!knownAt) return true
  if (knownBy === 'RECORDED') return claim.date('recordedAt')! <= knownAt
  const reported = knownFrom(momentIn(claim, 'reportedAt')!, claim.date('recordedAt')!)
  return reported <= knownAt && claim.get('retractedBy') !== 'CODER'
}

function wasRetracted(claim: Entity, { knownAt, knownBy }: Perspective): boolean {
  if (claim.get('retractedBy') === null) return false
  const recorded = claim.date('retractedRecordedAt')!
  if (!knownAt || knownBy === 'RECORDED') return !knownAt || recorded <= knownAt
  return knownFrom(momentIn(claim, 'retractedAt')!, recorded) <= knownAt
}

function publication(article: Entity, { knownBy }: Perspective): Date {
  const texts = article.many('revisions').filter((revision) => revision.get('isOwn'))
  const captured = earliest(texts.map((revision) => revision.date('capturedAt')!))
  if (knownBy === 'RECORDED') return captured
  const published = momentIn(article, 'publishedAt')
  return published ? knownFrom(published, captured) : earliest(texts.map(publicationOfText))
}

/** When a text was published: as it says, or with its article, or else when the first such text was taken in. */
export function publicationOfText(revision: Entity): Date {
  const article = revision.one('article')!
  const own = momentIn(revision, 'publishedAt')
  if (own) return knownFrom(own, revision.date('capturedAt')!)
  const undated = article
    .many('revisions')
    .filter((other) => other.get('isOwn') === revision.get('isOwn') && other.get('publishedAt') === null)
  const captured = earliest(undated.map((other) => other.date('capturedAt')!))
  const published = momentIn(article, 'publishedAt')
  return published ? knownFrom(published, captured) : captured
}

/**
 * When a condition was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or
 * reported by claims that assert or hedge it, and of the judgements of it; what is merely denied tells nothing.
 */
export function firstStated(condition: Entity, at: Perspective): Moment | null {
  const { asOf: _, ...seen } = at
  const telling = (rows: readonly Entity[]) => known(rows, at).filter((row) => counts(row, seen))
  const claims = known(condition.many('claims'), at).filter((claim) =>
    ['ASSERTS', 'HEDGES'].includes(claim.get('stance')),
  )
  const events = telling(condition.many('bearings'))
    .filter((bearing) => bearing.get('bearingKind') === 'STATES')
    .flatMap((bearing) => telling([bearing.one('event')!]))
    .filter((event) => ['OCCURRED', 'ONGOING'].includes(event.get('realis')))
  const moments = [
    ...claims.flatMap((claim) => [momentIn(claim, 'saidAt'), momentIn(claim, 'reportedAt')]),
    ...events.map((event) => momentIn(event, 'startedAt')),
    ...telling(condition.many('assessments')).map((assessment) => momentIn(assessment, 'judgedAt')),
  ]
  return earliestOf(moments.filter((moment) => moment !== null))
}

/** The end of that, by which conditions are ordered. */
export const firstStatedAt = (condition: Entity, at: Perspective): Date | null =>
  firstStated(condition, at)?.end ?? null

const earliest = (moments: readonly Date[]) => new Date(Math.min(...moments.map(Number)))
