// Who appears in the benchmark graph: publishers, and actors of which few are named often and most hardly ever.
import { createRandom, type Random, scatter, weighted, zipf } from './random.ts'
import type { GraphOptions, Sizes } from './sizes.ts'
import type { Emit } from './tables.ts'
import { actorTitles, properName } from './vocabulary.ts'

/** The publishers and actors that news can be about. */
export interface Cast {
  /** The name of the actor with this id. */
  nameOf(actorId: number): string
  /** An actor's id, popular ones more often. */
  anyActor(random: Random): number
  /** Ids of `count` different actors. */
  actors(random: Random, count: number): number[]
  anyPublisher(random: Random): number
}

const kindOf = weighted({
  STATE: 10,
  GOVERNMENT: 10,
  STATE_BODY: 20,
  DE_FACTO_AUTHORITY: 2,
  IGO: 5,
  NGO: 8,
  ARMED_GROUP: 4,
  PARTY: 6,
  COMPANY: 5,
  MEDIA: 3,
  PERSON: 22,
  POPULATION_GROUP: 3,
  COALITION: 2,
})

/** Emits publishers, actors, their names and identifiers, and returns them as a cast. */
export function generateCast({ seed }: GraphOptions, sizes: Sizes, emit: Emit): Cast {
  const random = createRandom(seed)
  for (let id = 1; id <= sizes.publishers; id++) {
    const name = `${properName(random)} ${random.pick(['Post', 'Herald', 'News Agency', 'Tribune'])} ${id}`
    emit('Publisher', { id, name, domain: random.chance(0.9) ? `${slugOf(name)}.example` : null })
  }
  const names: string[] = ['']
  let nameId = 0
  for (let id = 1; id <= sizes.actors; id++) {
    const kind = kindOf(random)
    const proper = properName(random)
    const name = random.pick(actorTitles[kind]).replace('%', proper)
    names.push(name)
    emit('Actor', {
      id,
      slug: `${slugOf(name)}-${id}`,
      name,
      actorKind: kind,
      description: random.chance(0.5) ? `${name} is an invented actor of the benchmark graph.` : null,
      mergedIntoId: id > 10 && random.chance(0.005) ? 1 + random.below(10) : null,
    })
    emit('ActorName', { id: ++nameId, actorId: id, text: name, language: 'en', kind: 'OFFICIAL' })
    if (random.chance(0.5)) {
      const text = `${proper} ${random.pick(['side', 'camp', 'leadership'])}`
      emit('ActorName', { id: ++nameId, actorId: id, text, language: 'und', kind: 'ALIAS' })
    }
    emit('ActorIdentifier', { id, actorId: id, scheme: 'wikidata', value: `Q${9_000_000 + id}` })
  }
  const actorRank = zipf(sizes.actors)
  const actorAt = scatter(sizes.actors)
  const publisherRank = zipf(sizes.publishers)
  const publisherAt = scatter(sizes.publishers)
  const anyActor = (r: Random) => actorAt(actorRank(r))
  return {
    nameOf: (id) => names[id]!,
    anyActor,
    anyPublisher: (r) => publisherAt(publisherRank(r)),
    actors(r, count) {
      const chosen = new Set<number>()
      while (chosen.size < count) chosen.add(anyActor(r))
      return [...chosen]
    },
  }
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
