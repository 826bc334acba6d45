// Searching as known on a day, by what was reported and by what was recorded, finds in today's database what it finds plainly in one
// that was only fed by that day: the same things, by the same words, in the same places; and that is what the reference finds.
import type { Pool, PoolClient } from 'pg'
import { expect, it } from 'vitest'
import { indexStale } from '../../../prisma/src/search/refresh.ts'
import { createRandom } from '../../bench/dataset/random.ts'
import { answerOf } from '../../support/graph.ts'
import type { Perspective } from '../reference/known.ts'
import { found } from '../reference/search.ts'
import { loadStore } from '../reference/store.ts'
import { openWorldDatabase, type WorldDatabase } from '../world/database.ts'
import { moments, type World } from '../world/draws.ts'
import { asRead, withHistory } from '../world/edited.ts'
import { createWorld } from '../world/world.ts'
import { type Basis, fedBy } from './feed.ts'
import { timeout } from './replay.ts'

const worlds = Number(process.env.WORLDS ?? 4)
const firstSeed = Number(process.env.SEED ?? 1)
const words = ['talks', 'aid', 'safe', 'passage', 'embassy', 'Ana', 'Bo']
const bases: readonly Basis[] = ['REPORTED', 'RECORDED']

interface Found {
  snippet: string | null
  highlights: { field: string; item: number | null; startOffset: number; text: string | null }[]
  node: { __typename: string; presentId: string }
}

async function hold(database: WorldDatabase, world: World): Promise<void> {
  await database.hold(world)
  const client = await database.pool.connect()
  await indexStale(client)
  client.release()
}

/** What is found by a word, each thing once, in an order that no database makes. */
async function search(pool: Pool | PoolClient, word: string, day?: string, basis?: Basis): Promise<Found[]> {
  const { result } = await answerOf(pool, {
    query: `query ($query: String!, $knownAt: Moment, $knownBy: KnownBy) {
      search(query: $query, knownAt: $knownAt, knownBy: $knownBy, first: 100) {
        totalCount
        edges { snippet highlights { field item startOffset text } node { __typename ... on Node { presentId } } }
      }
    }`,
    variables: { query: `"${word}"`, knownAt: day, knownBy: basis },
  })
  expect(result.errors).toBeUndefined()
  const { totalCount, edges } = (result.data as { search: { totalCount: number; edges: Found[] } }).search
  expect(totalCount).toBe(edges.length)
  return edges.sort((a, b) => (a.node.presentId < b.node.presentId ? -1 : 1))
}

const named = (edges: readonly Found[]) =>
  edges.map(({ node }) => `${node.__typename} ${node.presentId.split('_')[1]}`).sort()

it(
  'search as known on a day, in random worlds',
  async () => {
    const [today, then] = [await openWorldDatabase(), await openWorldDatabase()]
    let told = 0
    try {
      for (let number = 0; number < worlds; number++) {
        const seed = firstSeed + number * 1000
        const world = withHistory({ ...createWorld(seed, { orderly: true }), Change: [] }, seed)
        const day = createRandom(seed).pick(moments.slice(0, -1))
        await hold(today, world)
        const store = await loadStore(today.pool)
        for (const word of words)
          expect(named(await search(today.pool, word)), `world ${seed}, ${word}, now`).toEqual(
            found(store, word, {}).sort(),
          )
        for (const basis of bases) {
          await hold(then, fedBy(asRead(world, day, basis), day, basis))
          const at: Perspective = { knownAt: new Date(day), knownBy: basis }
          for (const word of words) {
            const name = `world ${seed}, ${word}, as ${basis} by ${day}`
            const edges = await search(today.pool, word, day, basis)
            expect(edges, name).toEqual(await search(then.pool, word))
            expect(named(edges), name).toEqual(found(store, word, at).sort())
            told += edges.length
          }
        }
      }
    } finally {
      await today.close()
      await then.close()
    }
    expect(told, 'things found').toBeGreaterThan(worlds * 10)
  },
  timeout,
)
