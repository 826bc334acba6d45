// Walks from actor to actor, step by step.
import { GraphQLError } from 'graphql'
import { isKnown, type Perspective } from './known.ts'
import { affiliationsOf } from './relations.ts'
import type { Entity } from './store.ts'

export interface WalkArgs {
  readonly via?: readonly string[] | null
}

/** The actors next to an actor, each with what links them. */
function neighbours(actor: Entity, { via }: WalkArgs, at: Perspective): { actor: Entity; via: string }[] {
  const asked = (link: string) => !via?.length || via.includes(link)
  const others = (facts: Entity[], parts: string) =>
    facts
      .filter((fact) => isKnown(fact, at))
      .flatMap((fact) => fact.many(parts).map((part) => part.one('actor')))
  const found: { actor: Entity | null; via: string }[] = []
  if (asked('AFFILIATION'))
    for (const affiliation of affiliationsOf(actor).filter((row) => isKnown(row, at)))
      for (const end of ['from', 'to']) found.push({ actor: affiliation.one(end), via: 'AFFILIATION' })
  if (asked('CONDITION'))
    for (const other of others(
      actor.many('conditionParties').map((party) => party.one('condition')!),
      'parties',
    ))
      found.push({ actor: other, via: 'CONDITION' })
  if (asked('EVENT'))
    for (const other of others(
      actor.many('participations').map((one) => one.one('event')!),
      'participations',
    ))
      found.push({ actor: other, via: 'EVENT' })
  return found.filter(
    (link): link is { actor: Entity; via: string } => link.actor !== null && link.actor !== actor,
  )
}

const failure = (code: string) => new GraphQLError(code, { extensions: { code } })

/** The actors linked to an actor, nearest first. */
export function relatedActors(
  actor: Entity,
  { depth, first, ...walk }: WalkArgs & { depth?: number | null; first?: number | null },
  at: Perspective,
) {
  if (depth != null && (depth < 1 || depth > 3)) throw failure('BAD_USER_INPUT')
  if (first != null && (first < 0 || first > 100)) throw failure('PAGE_TOO_LARGE')
  const distances = new Map<Entity, number>([[actor, 0]])
  let edge = [actor]
  for (let distance = 1; distance <= (depth ?? 1); distance++) {
    const next = edge.flatMap((one) => neighbours(one, walk, at).map((link) => link.actor))
    edge = [...new Set(next)].filter((one) => !distances.has(one))
    for (const one of edge) distances.set(one, distance)
  }
  return [...distances]
    .filter(([one]) => one !== actor)
    .sort(([a, x], [b, y]) => x - y || Number(a.id - b.id))
    .slice(0, first ?? 20)
    .map(([row, distance]) => ({ actor: { row, at }, distance }))
}

/** A shortest path; of several, that over the earliest actors. */
export function pathBetween(
  from: Entity | null,
  to: Entity | null,
  args: WalkArgs & { maxLength?: number | null },
) {
  const most = args.maxLength ?? 3
  if (most < 1 || most > 4) throw failure('BAD_USER_INPUT')
  if (!from || !to) return []
  let paths: { actor: Entity; via: string | null }[][] = [[{ actor: from, via: null }]]
  for (let length = 0; length <= most; length++) {
    const arrived = paths.filter((path) => path.at(-1)!.actor === to)
    if (arrived.length)
      return arrived.sort(byActors)[0]!.map(({ actor, via }) => ({ actor: { row: actor, at: {} }, via }))
    const seen = new Set<Entity>()
    // the best path to each actor is enough: a path over it goes on in the same way
    paths = paths
      .flatMap((path) =>
        neighbours(path.at(-1)!.actor, args, {})
          .sort((a, b) => (a.via < b.via ? -1 : 1))
          .map((link) => [...path, link]),
      )
      .sort(byActors)
      .filter((path) => {
        const end = path.at(-1)!.actor
        return seen.has(end) ? false : seen.add(end)
      })
  }
  return []
}

function byActors(a: readonly { actor: Entity }[], b: readonly { actor: Entity }[]): number {
  for (const [i, { actor }] of a.entries())
    if (actor.id !== b[i]!.actor.id) return actor.id < b[i]!.actor.id ? -1 : 1
  return 0
}
