// A world as it would stand in a database of nothing but what held in the world by a day, with the claims of that.

import type { World } from '../world/draws.ts'
import type { Values } from '../world/insert.ts'
import { idsIn, links, subjects, unlinked } from './feed.ts'

/** The rows of a world that held on a day. */
export function validOn(world: World, day: string): World {
  const begun = (moment: unknown) => moment === null || (moment as string) <= day
  const facts: Record<string, Values[]> = {
    Condition: world.Condition!.filter((row) => begun(firstStatedAt(world, row))),
    Event: world.Event!.filter((row) => begun(row.startedAt)),
    Agreement: world.Agreement!.filter((row) => begun(row.startedAt)),
    Outcome: world.Outcome!.filter((row) => begun(row.effectiveAt)),
    Affiliation: world.Affiliation!.filter(
      ({ validFrom, validTo }) => begun(validFrom) && (validTo === null || day <= (validTo as string)),
    ),
  }
  const has = (table: string) => {
    const ids = idsIn(facts[table]!, 'id')
    return (id: unknown) => ids.has(id)
  }
  const [hasCondition, hasEvent] = [has('Condition'), has('Event')]
  facts.Assessment = world.Assessment!.filter((row) => begun(row.judgedAt) && hasCondition(row.conditionId))
  facts.Figure = world.Figure!.filter(
    (row) => hasEvent(row.eventId) || hasCondition(row.conditionId) || row.considerationId !== null,
  )

  const stages = world.Stage!.filter((row) => has('Agreement')(row.agreementId))
  const hasStage = (id: unknown) => idsIn(stages, 'id').has(id)
  const ofDay: World = {
    ...world,
    Agreement: facts.Agreement!,
    AgreementParty: world.AgreementParty!.filter((row) => has('Agreement')(row.agreementId)),
    Stage: stages,
    Consideration: unlinked(world.Consideration!, 'stageId', hasStage),
    Condition: unlinked(unlinked(facts.Condition!, 'supersedesId', hasCondition), 'stageId', hasStage),
    TermCondition: world.TermCondition!.filter((row) => hasCondition(row.conditionId)),
    ConditionCode: world.ConditionCode!.filter((row) => hasCondition(row.conditionId)),
    EventCode: world.EventCode!.filter((row) => hasEvent(row.eventId)),
    ConditionTopic: world.ConditionTopic!.filter((row) => hasCondition(row.conditionId)),
    ConditionParty: world.ConditionParty!.filter((row) => hasCondition(row.conditionId)),
    Event: unlinked(facts.Event!, 'partOfId', hasEvent),
    Participation: world.Participation!.filter((row) => hasEvent(row.eventId)),
    Bearing: world.Bearing!.filter((row) => hasEvent(row.eventId) && hasCondition(row.conditionId)),
    Assessment: unlinked(facts.Assessment, 'supersedesId', has('Assessment')),
    Outcome: unlinked(facts.Outcome!, 'eventId', hasEvent),
    Figure: unlinked(facts.Figure, 'partOfId', has('Figure')),
    Affiliation: facts.Affiliation!,
  }
  const there = Object.entries({ ...subjects, ...links }).map(
    ([table, column]) => [column, idsIn(ofDay[table]!, 'id')] as const,
  )
  const claims = world.Claim!.filter((claim) =>
    there.some(([column, ids]) => claim[column] !== null && ids.has(claim[column])),
  )
  const claimIds = idsIn(claims, 'id')
  return {
    ...ofDay,
    Claim: claims,
    ClaimQuote: world.ClaimQuote!.filter((link) => claimIds.has(link.claimId)),
    ClaimArticle: world.ClaimArticle!.filter((named) => claimIds.has(named.claimId)),
    ClaimRelay: world.ClaimRelay!.filter((relay) => claimIds.has(relay.claimId)),
    RetractionQuote: world.RetractionQuote!.filter((link) => claimIds.has(link.claimId)),
  }
}

/**
 * A world in which all say the same of a fact: how it stood on a day follows from what was said by then, while a database of what held
 * that day has all that was ever said of it.
 */
export function agreed(world: World): World {
  const stances = new Map<string, unknown>()
  return {
    ...world,
    Claim: world.Claim!.map((claim) => {
      const fact = Object.values(subjects)
        .map((column) => claim[column])
        .join()
      if (!stances.has(fact)) stances.set(fact, claim.stance)
      return { ...claim, stance: stances.get(fact) }
    }),
  }
}

/**
 * When a condition was first stated, by what stands: by claims that assert or hedge it, in events, or at the latest when it was judged;
 * what is merely denied tells nothing.
 */
function firstStatedAt(world: World, condition: Values): string | null {
  const counts = ({ retractedAt, stance }: Values) =>
    retractedAt === null && ['ASSERTS', 'HEDGES'].includes(stance as string)
  const stands = (table: string, { id }: Values) => {
    const claims = world.Claim!.filter((claim) => claim[{ ...subjects, ...links }[table]!] === id)
    return claims.length === 0 || claims.some(counts)
  }
  const ofCondition = (table: string) =>
    world[table]!.filter((row) => row.conditionId === condition.id && stands(table, row))
  const claims = world.Claim!.filter((claim) => claim.conditionId === condition.id && counts(claim))
  const events = ofCondition('Bearing')
    .filter(({ bearingKind }) => bearingKind === 'STATES')
    .map(({ eventId }) => world.Event!.find(({ id }) => id === eventId)!)
    .filter((event) => stands('Event', event) && ['OCCURRED', 'ONGOING'].includes(event.realis as string))
  const moments = [
    ...claims.flatMap(({ saidAt, reportedAt }) => [saidAt, reportedAt]),
    ...events.map(({ startedAt }) => startedAt),
    ...ofCondition('Assessment').map(({ judgedAt }) => judgedAt),
  ] as (string | null)[]
  return moments.filter((moment) => moment !== null).sort()[0] ?? null
}
