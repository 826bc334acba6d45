// Merging actors is as if there had been one from the start, whenever one asks and from whatever perspective; unmerging them gives
// back what was.
import type { Pool } from 'pg'
import { it } from 'vitest'
import { expectSameAnswers, timeout } from '../known/replay.ts'
import { type Mergers, mergersOf, oneFromTheStart, unmerged } from './one-from-the-start.ts'

// whom an actor was merged from, a graph with one from the start does not know
const without = { fields: ['Actor.mergedFrom'] }

async function merge(pool: Pool, mergers: Mergers): Promise<void> {
  for (const [id, into] of mergers)
    await pool.query('UPDATE "Actor" SET "mergedIntoId" = $2 WHERE id = $1', [id, into])
}

it(
  'merged actors are one, in random operations',
  () =>
    expectSameAnswers({
      world: (seed) => unmerged(seed, mergersOf(seed)),
      ofDay: (world, _, seed) => oneFromTheStart(world, mergersOf(seed)),
      args: () => ({}),
      prepare: (pool, seed) => merge(pool, mergersOf(seed)),
      without,
    }),
  timeout,
)

it(
  'actors that were merged and unmerged are as before, in random operations',
  () =>
    expectSameAnswers({
      world: (seed) => unmerged(seed, mergersOf(seed)),
      ofDay: (world) => world,
      args: () => ({}),
      async prepare(pool, seed) {
        await merge(pool, mergersOf(seed))
        for (const id of mergersOf(seed).keys())
          await pool.query('UPDATE "Actor" SET "mergedIntoId" = NULL WHERE id = $1', [id])
      },
      without,
    }),
  timeout,
)
