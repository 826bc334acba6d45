// A world as it would stand in a database of nothing but what held in the world by a day, with the claims of that.
import type { Values } from '../world/insert.ts'
import type { World } from '../world/world.ts'
import { idsIn, subjects, unlinked } from './feed.ts'

/** The rows of a world that held on a day. */
export function heldBy(world: World, day: string): World {
  const begun = (moment: unknown) => moment === null || (moment as string) <= day
  const facts: Record<string, Values[]> = {
    Condition: world.Condition!.filter((row) => begun(firstStatedAt(world, row))),
    Event: world.Event!.filter((row) => begun(row.startedAt)),
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

  const claims = world.Claim!.filter((claim) =>
    Object.entries(subjects).some(([table, column]) => claim[column] !== null && has(table)(claim[column])),
  )
  const claimIds = idsIn(claims, 'id')
  return {
    ...world,
    Condition: unlinked(facts.Condition!, 'supersedesId', hasCondition),
    TermCondition: world.TermCondition!.filter((row) => hasCondition(row.conditionId)),
    ConditionParty: world.ConditionParty!.filter((row) => hasCondition(row.conditionId)),
    Event: unlinked(facts.Event!, 'partOfId', hasEvent),
    Participation: world.Participation!.filter((row) => hasEvent(row.eventId)),
    Bearing: world.Bearing!.filter((row) => hasEvent(row.eventId) && hasCondition(row.conditionId)),
    Assessment: unlinked(facts.Assessment, 'supersedesId', has('Assessment')),
    Outcome: unlinked(facts.Outcome!, 'eventId', hasEvent),
    Figure: unlinked(facts.Figure, 'partOfId', has('Figure')),
    Affiliation: facts.Affiliation!,
    Claim: claims,
    ClaimQuote: world.ClaimQuote!.filter((link) => claimIds.has(link.claimId)),
  }
}

/** A world in which nothing is judged before it was stated. */
export const judgedInTime = (world: World): World => ({
  ...world,
  Assessment: world.Assessment!.map((row) => {
    const condition = world.Condition!.find(({ id }) => id === row.conditionId)!
    const stated = firstStatedAt(world, condition)
    if (stated === null || stated <= (row.judgedAt as string)) return row
    return { ...row, judgedAt: stated, judgedAtPrecision: 'INSTANT' }
  }),
})

/** When a condition was first stated, or else first reported, by a claim that stands. */
function firstStatedAt(world: World, condition: Values): string | null {
  const moments = world
    .Claim!.filter((claim) => claim.conditionId === condition.id && claim.retractedAt === null)
    .map((claim) => (claim.saidAt ?? claim.reportedAt) as string)
  return moments.sort()[0] ?? null
}
