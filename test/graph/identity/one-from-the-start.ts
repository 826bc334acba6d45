// A world in which its dossiers named one actor from the start, where in another they named several that were merged later.
import { createRandom } from '../../bench/dataset/random.ts'
import type { World } from '../world/draws.ts'
import type { Values } from '../world/insert.ts'
import { createWorld } from '../world/world.ts'

/** Which actor is found to be which other: some by way of one that is merged itself. */
export type Mergers = ReadonlyMap<number, number>

export function mergersOf(seed: number): Mergers {
  const ids = createWorld(seed).Actor!.map(({ id }) => id as number)
  const random = createRandom(seed)
  const [first, second, third] = [ids[random.below(3)]!, ids[3 + random.below(3)]!, ids[6 + random.below(3)]!]
  const mergers = new Map([
    [second, first],
    [third, random.chance(0.5) ? first : second],
  ])
  if (random.chance(0.5)) mergers.set(ids[9]!, ids[11]!)
  return mergers
}

const survivorIn = (mergers: Mergers, id: number): number =>
  mergers.has(id) ? survivorIn(mergers, mergers.get(id)!) : id

/** A world in which nobody is merged yet, and nobody belongs to whom they will be. */
export function unmerged(seed: number, mergers: Mergers): World {
  const world = createWorld(seed)
  const who = (id: unknown) => survivorIn(mergers, id as number)
  const Affiliation = world.Affiliation!.filter(
    ({ actorId, counterpartId }) => who(actorId) !== who(counterpartId),
  )
  const stands = new Set([null, ...Affiliation.map(({ id }) => id)])
  // of doubled parties and participants one counts: which claims state it is not told apart
  const doubled = (table: string, fact: string) => {
    const keyOf = (row: Values) => [row[fact], row.role, who(row.actorId)].join()
    const rows = Map.groupBy(world[table]!, keyOf)
    const actorsOf = (row: Values) => new Set(rows.get(keyOf(row))!.map(({ actorId }) => actorId))
    return new Set(world[table]!.filter((row) => actorsOf(row).size > 1).map(({ id }) => id))
  }
  const conditionParties = doubled('ConditionParty', 'conditionId')
  const considerationParties = doubled('ConsiderationParty', 'considerationId')
  const agreementParties = doubled('AgreementParty', 'agreementId')
  const participations = doubled('Participation', 'eventId')
  const Claim = world.Claim!.filter(
    ({ affiliationId, conditionPartyId, considerationPartyId, agreementPartyId, participationId }) =>
      stands.has(affiliationId as number | null) &&
      !conditionParties.has(conditionPartyId) &&
      !considerationParties.has(considerationPartyId) &&
      !agreementParties.has(agreementPartyId) &&
      !participations.has(participationId),
  )
  const claims = new Set([null, ...Claim.map(({ id }) => id)])
  return {
    ...world,
    Actor: world.Actor!.map((actor) => ({ ...actor, mergedIntoId: null })),
    Affiliation,
    Claim,
    ClaimQuote: world.ClaimQuote!.filter(({ claimId }) => claims.has(claimId)),
    ClaimArticle: world.ClaimArticle!.filter(({ claimId }) => claims.has(claimId)),
    ClaimRelay: world.ClaimRelay!.filter(({ claimId }) => claims.has(claimId)),
    RetractionQuote: world.RetractionQuote!.filter(({ claimId }) => claims.has(claimId)),
    Change: world.Change!.filter(
      ({ affiliationId, claimId }) => stands.has(affiliationId as null) && claims.has(claimId as null),
    ),
  }
}

/** What was written of the survivor itself comes first, then what was of the others, by their ids. */
const bySurvivor = (mergers: Mergers) => (a: Values, b: Values) =>
  Number(mergers.has(a.actorId as number)) - Number(mergers.has(b.actorId as number)) ||
  Number(a.actorId) - Number(b.actorId)

const links = ['actorId', 'speakerId', 'assessorId', 'counterpartId']

/** The same world as it would be if everything had been said of one actor. */
export function oneFromTheStart(world: World, mergers: Mergers): World {
  const who = (id: unknown) => (id === null ? null : survivorIn(mergers, id as number))
  const linked = (row: Values): Values =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, links.includes(column) ? who(value) : value]),
    )
  const Actor = world.Actor!.filter(({ id }) => !mergers.has(id as number))
  return {
    ...Object.fromEntries(Object.entries(world).map(([table, rows]) => [table, rows.map(linked)])),
    Actor,
    ActorName: namesOf(world, mergers),
    Participation: once(world.Participation!, 'eventId', mergers).map(linked),
    ConditionParty: once(world.ConditionParty!, 'conditionId', mergers).map(linked),
    AgreementParty: once(world.AgreementParty!, 'agreementId', mergers).map(linked),
    ConsiderationParty: once(world.ConsiderationParty!, 'considerationId', mergers).map(linked),
    DatasetRecord: world.DatasetRecord!.map((record) =>
      record.type === 'ACTOR' ? { ...record, rowId: who(record.rowId) } : record,
    ),
  }
}

/** Who has which part in what, by the rows that name the first of those who are one, in whichever words. */
function once(rows: readonly Values[], fact: string, mergers: Mergers): Values[] {
  const who = ({ id, actorId }: Values) =>
    actorId === null ? `row ${id}` : survivorIn(mergers, actorId as number)
  const parts = Map.groupBy(rows, (row) => [row[fact], row.role, who(row)].join())
  return [...parts.values()].flatMap((part) => {
    const [first] = part.sort(bySurvivor(mergers))
    return part.filter(({ actorId }) => actorId === first!.actorId)
  })
}

/** The survivor's own names first, then those of the others, and what they were called themselves. */
function namesOf(world: World, mergers: Mergers): Values[] {
  const who = (id: unknown) => survivorIn(mergers, id as number)
  const names = new Map<string, Values>()
  for (const name of [...world.ActorName!].sort(bySurvivor(mergers))) {
    const row = { ...name, actorId: who(name.actorId) }
    const key = [row.actorId, name.text, name.language, name.kind].join('|')
    if (!names.has(key)) names.set(key, row)
  }
  const rows = [...names.values()]
  let last = Math.max(...world.ActorName!.map(({ id }) => Number(id)))
  const called = new Set(rows.map(({ actorId, text }) => `${actorId}|${text}`))
  for (const { id, name } of world.Actor!) called.add(`${id}|${name}`)
  for (const { id, name } of world.Actor!) {
    if (!mergers.has(id as number) || called.has(`${who(id)}|${name}`)) continue
    called.add(`${who(id)}|${name}`)
    last += 1
    rows.push({ id: last, actorId: who(id), text: name, language: 'und', kind: 'ALIAS' })
  }
  return rows
}
