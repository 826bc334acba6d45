// Walks from actor to actor, step by step, each over a bounded number of links.
import { GraphQLError } from 'graphql'
import { firstStatedAt, type Perspective } from './known.ts'
import { counted } from './standing.ts'
import type { Entity } from './store.ts'
import { isListed } from './visible.ts'

export interface WalkArgs {
  readonly via?: readonly string[] | null
}

/** How many links of each sort count: of the actors where a walk starts, and of those on the way. */
const [atStart, onTheWay] = [100, 50]
/** A walk goes no further from more actors than this. */
const goesOnFrom = 100
/** From how many actors at each end a path is sought on. */
const soughtOn = 25

interface Neighbour {
  readonly actor: Entity
  readonly via: string
}

/** The actors next to an actor, each with what links them. */
function neighbours(actor: Entity, { via }: WalkArgs, at: Perspective, most: number): Neighbour[] {
  const found: { actor: Entity | null; via: string }[] = []
  const add = (link: string, facts: Entity[], others: (fact: Entity) => (Entity | null)[]) => {
    if (via?.length && !via.includes(link)) return
    for (const fact of facts.filter((one) => isListed(one, at)))
      for (const other of others(fact)) found.push({ actor: other, via: link })
  }
  const actorsIn = (links: string) => (fact: Entity) =>
    counted(fact.many(links), at).map((link) => link.one('actor'))
  /** The facts to which the latest links lead that are known and count. */
  const latestFacts = (links: Entity[], fact: string, dateOf: (fact: Entity) => Date | null) => {
    const facts = latest(
      links.map((link) => link.one(fact)!),
      dateOf,
      at,
      most,
    )
    const knownOnes = new Set(counted(links, at).map((link) => link.one(fact)))
    return facts.filter((one) => knownOnes.has(one))
  }

  for (const [from, to] of [
    ['affiliations', 'counterpart'],
    ['affiliates', 'actor'],
  ] as const)
    add('AFFILIATION', [...actor.many(from)].sort(byId).slice(0, most), (one) => [one.one(to)])

  const roles = Map.groupBy(actor.many('conditionParties'), (party) => party.get('role'))
  for (const parties of roles.values()) {
    const conditions = latestFacts(parties, 'condition', (one) => firstStatedAt(one, {}))
    add('CONDITION', conditions, actorsIn('parties'))
  }

  const events = latestFacts(actor.many('participations'), 'event', (one) => one.date('startedAt'))
  add('EVENT', events, actorsIn('participations'))
  return found.filter((one): one is Neighbour => one.actor !== null && one.actor !== actor)
}

/** The latest facts; seen from a moment, the latest up to then and as many of the next. */
function latest(
  facts: readonly Entity[],
  dateOf: (fact: Entity) => Date | null,
  { knownAt, asOf }: Perspective,
  most: number,
): Entity[] {
  const time = (fact: Entity) => dateOf(fact)?.getTime() ?? Number.NEGATIVE_INFINITY
  const inOrder = [...facts].sort((a, b) => {
    const [x, y] = [time(a), time(b)]
    return x < y ? -1 : x > y ? 1 : byId(a, b)
  })
  const moments = [knownAt, asOf].filter((moment) => moment != null).map(Number)
  const moment = Math.min(...moments, Number.POSITIVE_INFINITY)
  const turn = inOrder.filter((fact) => time(fact) <= moment).length
  return inOrder.slice(Math.max(0, turn - most), turn + most)
}

const byId = (a: Entity, b: Entity) => Number(a.id - b.id)

const failure = (code: string) => new GraphQLError(code, { extensions: { code } })

/** The actors linked to an actor, nearest first. */
export function relatedActors(
  actor: Entity,
  { depth, via }: WalkArgs & { depth?: number | null },
  at: Perspective,
) {
  if (depth != null && (depth < 1 || depth > 3)) throw failure('BAD_USER_INPUT')
  const distances = new Map<Entity, number>([[actor, 0]])
  let edge = [actor]
  for (let distance = 1; distance <= (depth ?? 1) && distances.size <= goesOnFrom; distance++) {
    const next = edge.flatMap((one) =>
      neighbours(one, { via }, at, distance === 1 ? atStart : onTheWay).map((link) => link.actor),
    )
    edge = [...new Set(next)].filter((one) => !distances.has(one))
    for (const one of edge) distances.set(one, distance)
  }
  return [...distances]
    .filter(([one]) => one !== actor)
    .sort(([a, x], [b, y]) => x - y || byId(a, b))
    .map(([row, distance]) => ({ actor: { row, at }, distance }))
}

/** A way between an end and an actor that was reached from there: the actors from left to right, and the links between them. */
interface Way {
  readonly actors: readonly Entity[]
  readonly links: readonly string[]
}

/** A shortest path; of several, that over the earliest actors. */
export function pathBetween(
  from: Entity | null,
  to: Entity | null,
  args: WalkArgs & { maxLength?: number | null },
  at: Perspective,
) {
  const longest = args.maxLength ?? 3
  if (longest < 1 || longest > 4) throw failure('BAD_USER_INPUT')
  if (!from || !to) return []
  const ends = [from, to].map((end) => {
    const way: Way = { actors: [end], links: [] }
    return { reached: new Map([[end, way]]), edge: [end], ties: new Map([[end, 1]]) }
  })
  for (let step = 0; step <= Math.ceil(longest / 2); step++) {
    if (step > 0)
      for (const [i, end] of ends.entries())
        goOn(end, (way, { actor, via }) =>
          i === 0
            ? { actors: [...way.actors, actor], links: [...way.links, via] }
            : { actors: [actor, ...way.actors], links: [via, ...way.links] },
        )
    const paths = meetings(ends[0]!.reached, ends[1]!.reached).filter(({ links }) => links.length <= longest)
    const [best] = paths.sort(byLength)
    if (best)
      return best.actors.map((row, i) => ({ actor: { row, at }, via: i === 0 ? null : best.links[i - 1]! }))
  }
  return []

  function goOn(
    end: { reached: Map<Entity, Way>; edge: Entity[]; ties: Map<Entity, number> },
    longer: (way: Way, next: Neighbour) => Way,
  ) {
    const most = end.reached.size === 1 ? atStart : onTheWay
    const ways = end.edge
      .sort((a, b) => end.ties.get(b)! - end.ties.get(a)! || byId(a, b))
      .slice(0, soughtOn)
      .flatMap((one) =>
        neighbours(one, args, at, most).map(
          (next) => [next.actor, longer(end.reached.get(one)!, next)] as const,
        ),
      )
      .filter(([actor]) => !end.reached.has(actor))
      .sort(([, a], [, b]) => byLength(a, b))
    for (const [actor, way] of ways) {
      if (!end.reached.has(actor)) end.reached.set(actor, way)
      end.ties.set(actor, (end.ties.get(actor) ?? 0) + 1)
    }
    end.edge = [...new Set(ways.map(([actor]) => actor))]
  }
}

/** The paths over each actor that both ends have reached. */
const meetings = (one: Map<Entity, Way>, other: Map<Entity, Way>): Way[] =>
  [...one].flatMap(([actor, left]) => {
    const right = other.get(actor)
    if (!right) return []
    return [{ actors: [...left.actors, ...right.actors.slice(1)], links: [...left.links, ...right.links] }]
  })

/** The shorter first, then that over the actors with lower ids, then that whose links come first by name. */
function byLength(a: Way, b: Way): number {
  if (a.links.length !== b.links.length) return a.links.length - b.links.length
  for (const [i, actor] of a.actors.entries()) if (actor !== b.actors[i]) return byId(actor, b.actors[i]!)
  return a.links.join() < b.links.join() ? -1 : 1
}
