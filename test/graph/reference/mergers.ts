// Who is who. An actor that was merged is, at all dates and from every perspective, the one into whom it was merged: whatever was
// written of it holds of that one, in whose lists it counts once.
import type { Entity } from './store.ts'

/** The links to actors: of each table the relations, with the lists of the actor that they are in. */
const links: Record<string, Record<string, string>> = {
  ActorName: { actor: 'names' },
  ActorIdentifier: { actor: 'identifiers' },
  Affiliation: { actor: 'affiliations', counterpart: 'affiliates' },
  Assessment: { assessor: 'assessments' },
  Claim: { speaker: 'statements' },
  ClaimRelay: { actor: 'relays' },
  ConditionParty: { actor: 'conditionParties' },
  AgreementParty: { actor: 'agreementParties' },
  ConsiderationParty: { actor: 'considerationParties' },
  Participation: { actor: 'participations' },
}

/** What rows of these tables say of an actor: of several actors that are one, what was written of the first counts. */
const keys: Record<string, readonly string[]> = {
  ActorName: ['text', 'language', 'kind'],
  ConditionParty: ['conditionId', 'role'],
  AgreementParty: ['agreementId', 'role'],
  ConsiderationParty: ['considerationId', 'role'],
  Participation: ['eventId', 'role'],
}

/** Who an actor is. */
export function survivor(actor: Entity): Entity {
  const into = actor.one('mergedInto')
  return into ? survivor(into) : actor
}

/** The actors that were found to be this one. */
export const mergedFrom = (actor: Entity): Entity[] =>
  actor.many('mergedFrom').flatMap((merged) => [merged, ...mergedFrom(merged)])

/** Links rows to who the actors are whom they were written to lead to, whatever the database has made of that. */
export function followMergers(rows: ReadonlyMap<string, ReadonlyMap<string, Entity>>): void {
  const actors = rows.get('Actor')!
  for (const [model, relations] of Object.entries(links))
    for (const [relation, list] of Object.entries(relations)) {
      const counted = new Map<string, Entity | null>()
      const written = (row: Entity) =>
        row.get<bigint | null>(`${relation}WrittenId`) ?? row.get<bigint | null>(`${relation}Id`)
      for (const actor of actors.values()) actor.links[list] = []
      // what was written of the actor itself comes first, then what was of those with the lowest ids
      const inOrder = [...rows.get(model)!.values()].map((row) => {
        const writtenId = written(row)
        const actor = writtenId === null ? null : actors.get(String(writtenId))!
        return { row, actor, who: actor && survivor(actor) }
      })
      inOrder.sort(
        (a, b) =>
          Number(a.actor !== a.who) - Number(b.actor !== b.who) ||
          Number((a.actor?.id ?? 0n) - (b.actor?.id ?? 0n)),
      )
      for (const { row, actor, who } of inOrder) {
        row.links[relation] = who
        if (!who) continue
        const key = [who.id, ...(keys[model] ?? ['id']).map((column) => row.get(column))].join('|')
        const first = counted.get(key) ?? actor
        counted.set(key, first)
        if (first === actor) who.many(list).push(row)
        else drop(row)
      }
    }
}

/** Takes a link that says what another does out of the list of its event, condition, consideration or agreement. */
function drop(link: Entity): void {
  for (const fact of ['event', 'condition', 'consideration', 'agreement']) {
    const of = link.links[fact]
    const list = fact === 'event' ? 'participations' : 'parties'
    if (of && !Array.isArray(of)) of.links[list] = of.many(list).filter((one) => one !== link)
  }
}
