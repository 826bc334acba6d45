// Merging actors is as if there had been one from the start, whenever one asks and from whatever perspective; unmerging them gives
// back what was.
import type { Pool } from 'pg'
import { it } from 'vitest'
import { onWorlds, timeout } from '../known/replay.ts'
import { loadStore } from '../reference/store.ts'
import { type Mergers, mergersOf, oneFromTheStart, unmerged } from './one-from-the-start.ts'

// whom an actor was merged from, a graph with one from the start does not know
const without = { fields: ['Actor.mergedFrom'] }

async function merge(pool: Pool, mergers: Mergers): Promise<void> {
  for (const [id, into] of mergers)
    await pool.query('UPDATE "Actor" SET "mergedIntoId" = $2 WHERE id = $1', [id, into])
}

async function unmerge(pool: Pool, mergers: Mergers): Promise<void> {
  for (const id of mergers.keys())
    await pool.query('UPDATE "Actor" SET "mergedIntoId" = NULL WHERE id = $1', [id])
}

it(
  'actors that are merged are one, and as before when that is undone, in random operations',
  () =>
    onWorlds(async ({ today, then, seed, compare }) => {
      const mergers = mergersOf(seed)
      const world = unmerged(seed, mergers)
      await today.hold(world)
      const before = await loadStore(today.pool)

      await then.hold(oneFromTheStart(world, mergers))
      await merge(today.pool, mergers)
      await compare({ name: 'merged', store: await loadStore(then.pool), without, today: today.answer })

      await then.hold(world)
      await unmerge(today.pool, mergers)
      await compare({ name: 'unmerged', store: before, without, today: today.answer })
    }),
  timeout,
)
