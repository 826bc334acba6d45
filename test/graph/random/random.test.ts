// Random operations on random graphs: no internal error, one statement, the body equal to what graphql-js makes of the tree,
// and both equal to what a slow and simple evaluator says. `QUERIES=100000` runs for longer, `SEED=…` from elsewhere.
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../support/database.ts'
import type { Perspective } from '../reference/known.ts'
import { KnownCursors } from '../reference/reference.ts'
import { loadStore } from '../reference/store.ts'
import { withHistory } from '../world/edited.ts'
import { insertWorld } from '../world/insert.ts'
import { withRetracted } from '../world/retracted.ts'
import { createWorld } from '../world/world.ts'
import { fault, isValid, type World } from './check.ts'
import { Coverage } from './coverage.ts'
import { createOperation, type Operation } from './operation.ts'
import { shrink } from './shrink.ts'
import { varied } from './variation.ts'

const queries = Number(process.env.QUERIES ?? 600)
const firstSeed = Number(process.env.SEED ?? 1)
const queriesPerWorld = 200

async function worldOf(seed: number): Promise<World & { close(): Promise<void> }> {
  const database = await createTestDatabase()
  await insertWorld(database.pool, withHistory(withRetracted(createWorld(seed)), seed))
  const store = await loadStore(database.pool)
  return { pool: database.pool, store, cursors: new KnownCursors(), told: 0, close: () => database.close() }
}

/** A failure for people: the smallest operation that fails. */
async function report(world: World, operation: Operation, found: string, turn: number): Promise<string> {
  // what fails only after other variables is shown as it is: a smaller document would have no plans yet
  const alone = turn === 0
  const smallest = alone
    ? await shrink(operation, async (candidate) => {
        const other = await fault(world, candidate)
        return other !== null && other.slice(0, 25) === found.slice(0, 25)
      })
    : operation
  const problem = alone ? await fault(world, smallest) : `with other variables than before, ${found}`
  return `${problem}\n${smallest.query}\nvariables: ${JSON.stringify(smallest.variables)}`
}

describe('random operations', () => {
  it(`agree with the reference, ${queries} of them`, { timeout: 4 * 3600_000 }, async () => {
    const failures: string[] = []
    let valid = 0
    let told = 0
    const coverage = new Coverage()
    for (let start = 0; start < queries && failures.length < 5; start += queriesPerWorld) {
      const world = await worldOf(firstSeed + start)
      try {
        for (let i = start; i < Math.min(queries, start + queriesPerWorld) && failures.length < 5; i++) {
          const seed = firstSeed + i
          const again = `SEED=${firstSeed + start} QUERIES=${i - start + 1}`
          const cursorsOf = (list: string, at: Perspective) => world.cursors.of(list, at)
          const operation = createOperation({ seed, store: world.store, cursorsOf })
          if (!isValid(operation.query)) continue
          valid += 1
          coverage.note(operation.query)
          const operations = [operation]
          if (Object.keys(operation.variables).length) operations.push(varied(operation, seed), operation)
          for (const [turn, asked] of operations.entries()) {
            const found = await fault(world, asked)
            if (!found) continue
            failures.push(`${again} finds it again\n${await report(world, asked, found, turn)}`)
            break
          }
        }
      } finally {
        told += world.told
        await world.close()
      }
    }
    expect(failures.join('\n\n')).toBe('')
    expect(valid).toBeGreaterThan(queries * 0.9)
    expect(told, 'answers that say something').toBeGreaterThan(valid / 3)
    // fewer, to find again what was found, need not ask for everything
    if (queries < 600) return
    expect(coverage.share, `never asked: ${coverage.missed.join(', ')}`).toBeGreaterThan(0.9)
  })
})
