// A world as it would stand in a database that was only ever fed what was reported, or recorded, by a day.
import { claimed, claimedModels, KINDS } from '../../../prisma/src/record/format.ts'
import { subjectColumn } from '../../../prisma/src/record/stored.ts'
import { publicationOf } from '../world/claims.ts'
import type { World } from '../world/draws.ts'
import type { Values } from '../world/insert.ts'
import { knownFrom } from '../world/precisions.ts'

/** What counts as known. */
export type Basis = 'REPORTED' | 'RECORDED'

/** The column of a claim for each kind of fact. */
export const subjects: Record<string, string> = Object.fromEntries(
  claimed.map((kind) => [KINDS[kind].model, subjectColumn(KINDS[kind].model)]),
)

/** The same for what need not be claimed by itself, and is then known with what it belongs to. */
export const links: Record<string, string> = Object.fromEntries(
  claimedModels.filter((model) => !(model in subjects)).map((model) => [model, subjectColumn(model)]),
)

/** The rows of a table that are known by claims of their own, or have none in the world. */
export function linksWith(world: World, table: string, claims: readonly Values[]): Values[] {
  const column = links[table]!
  const [known, all] = [idsIn(claims, column), idsIn(world.Claim!, column)]
  return world[table]!.filter(({ id }) => known.has(id) || !all.has(id))
}

/** The rows of a world that had come in by a day, as they stood then. */
export function fedBy(world: World, day: string, basis: Basis): World {
  const claims = world
    .Claim!.filter((claim) => since(claim, basis, 'reportedAt', 'recordedAt')! <= day)
    // what the coder retracted was never said
    .filter((claim) => basis === 'RECORDED' || claim.retractedBy !== 'CODER')
    .map((claim) => {
      const at = since(claim, basis, 'retractedAt', 'retractedRecordedAt')
      return at !== null && at <= day ? claim : { ...claim, ...standing }
    })
  const stated = (table: string) => {
    const ids = idsIn(claims, subjects[table]!)
    return world[table]!.filter((row) => ids.has(row.id))
  }
  const facts = Object.fromEntries(Object.keys(subjects).map((table) => [table, stated(table)]))
  const has = (table: string) => {
    const ids = idsIn(facts[table]!, 'id')
    return (id: unknown) => ids.has(id)
  }
  const [hasCondition, hasEvent] = [has('Condition'), has('Event')]

  const stages = world.Stage!.filter((row) => has('Agreement')(row.agreementId))
  const hasStage = (id: unknown) => idsIn(stages, 'id').has(id)
  const spokenOf = idsIn(
    [
      ...facts.Condition!,
      ...facts.Outcome!,
      ...facts.Figure!,
      ...world.TermCondition!.filter((row) => hasCondition(row.conditionId)),
    ],
    'considerationId',
  )
  const claimedAtAll = idsIn(world.Claim!, 'considerationId')
  const ofConsiderations = linksWith(world, 'Consideration', claims).filter(
    ({ id }) => claimedAtAll.has(id) || spokenOf.has(id),
  )
  const considerations = idsIn(ofConsiderations, 'id')
  const articles = world.Article!.filter((article) => appeared(world, article, basis) <= day)
  const articleIds = idsIn(articles, 'id')
  const revisions = world.Revision!.filter(
    (revision) =>
      articleIds.has(revision.articleId) &&
      (basis === 'REPORTED' ? publicationOf(world, revision) : (revision.capturedAt as string)) <= day,
  )
  const [claimIds, revisionIds] = [idsIn(claims, 'id'), idsIn(revisions, 'id')]
  const quoted = world.ClaimQuote!.filter((link) => claimIds.has(link.claimId))

  return {
    ...world,
    ...facts,
    Article: articles,
    Revision: revisions,
    Quote: world.Quote!.filter(
      (quote) => idsIn(quoted, 'quoteId').has(quote.id) && revisionIds.has(quote.revisionId),
    ),
    AgreementParty: linksWith(world, 'AgreementParty', claims).filter((row) =>
      has('Agreement')(row.agreementId),
    ),
    Stage: unlinked(stages, 'opensById', (id) => considerations.has(id)),
    Consideration: unlinked(ofConsiderations, 'stageId', hasStage),
    ConsiderationParty: linksWith(world, 'ConsiderationParty', claims).filter((row) =>
      considerations.has(row.considerationId),
    ),
    ConditionCode: world.ConditionCode!.filter((row) => hasCondition(row.conditionId)),
    EventCode: world.EventCode!.filter((row) => hasEvent(row.eventId)),
    ConditionTopic: world.ConditionTopic!.filter((row) => hasCondition(row.conditionId)),
    TermCondition: world.TermCondition!.filter(
      (row) => hasCondition(row.conditionId) && considerations.has(row.considerationId),
    ),
    Condition: unlinked(
      unlinked(
        unlinked(unlinked(facts.Condition!, 'supersedesId', has('Condition')), 'stageId', hasStage),
        'deliversId',
        (id) => considerations.has(id),
      ),
      'considerationId',
      (id) => considerations.has(id),
    ),
    ConditionParty: linksWith(world, 'ConditionParty', claims).filter((row) => hasCondition(row.conditionId)),
    Event: unlinked(facts.Event!, 'partOfId', hasEvent),
    Participation: linksWith(world, 'Participation', claims).filter((row) => hasEvent(row.eventId)),
    Bearing: linksWith(world, 'Bearing', claims).filter(
      (row) => hasEvent(row.eventId) && hasCondition(row.conditionId),
    ),
    Assessment: unlinked(facts.Assessment!, 'supersedesId', has('Assessment')),
    Outcome: unlinked(facts.Outcome!, 'eventId', hasEvent),
    Figure: unlinked(facts.Figure!, 'partOfId', has('Figure')),
    Claim: claims,
    ClaimQuote: quoted,
    ClaimArticle: world.ClaimArticle!.filter(
      (named) => claimIds.has(named.claimId) && articleIds.has(named.articleId),
    ),
    ClaimRelay: world.ClaimRelay!.filter((relay) => claimIds.has(relay.claimId)),
    // of what is known, nothing was taken back yet
    RetractionQuote: [],
    Change: [],
  }
}

const standing = {
  retractedBy: null,
  retractedAt: null,
  retractedAtPrecision: 'INSTANT',
  retractedRecordedAt: null,
}

/** Since when what a claim dates is known. */
function since(claim: Values, basis: Basis, column: string, recordedColumn: string): string | null {
  const recorded = claim[recordedColumn] as string | null
  return recorded === null || basis === 'RECORDED' ? recorded : knownFrom(claim, column, recorded)
}

export const idsIn = (rows: readonly Values[], column: string) => new Set(rows.map((row) => row[column]))

/** Rows that do not yet point to what has not yet come in. */
export const unlinked = (
  rows: readonly Values[],
  column: string,
  exists: (id: unknown) => boolean,
): Values[] => rows.map((row) => ({ ...row, [column]: exists(row[column]) ? row[column] : null }))

function appeared(world: World, article: Values, basis: Basis): string {
  const texts = world.Revision!.filter((revision) => revision.articleId === article.id && revision.isOwn)
  const first = (moments: string[]) => moments.sort()[0]!
  const captured = first(texts.map((revision) => revision.capturedAt as string))
  if (basis === 'RECORDED') return captured
  return knownFrom(article, 'publishedAt', captured) ?? first(texts.map((text) => publicationOf(world, text)))
}
