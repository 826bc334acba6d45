// Every object is fetched again by its id as it was found, at whatever nesting and from wherever it was seen.
// `REFETCHED=5000` runs for longer, `SEED=…` from elsewhere.
import { expect, it } from 'vitest'
import { createRandom } from '../../bench/dataset/random.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'
import { isValid } from '../random/check.ts'
import { createOperation } from '../random/operation.ts'
import { loadStore } from '../reference/store.ts'
import { insertWorld } from '../world/insert.ts'
import { createWorld } from '../world/world.ts'
import { contradiction, foundIn, withIds } from './refetch.ts'

const queries = Number(process.env.REFETCHED ?? 150)
const firstSeed = Number(process.env.SEED ?? 1)
const perQuery = 4

it('by node, in random operations', { timeout: 3600_000 }, async () => {
  const database = await createTestDatabase()
  try {
    await insertWorld(database.pool, createWorld(firstSeed))
    const store = await loadStore(database.pool)
    let [present, past, along] = [0, 0, 0]
    for (let seed = firstSeed; seed < firstSeed + queries; seed++) {
      const operation = createOperation({ seed, store })
      const asked = { ...operation, query: withIds(operation.query) }
      if (!isValid(asked.query)) continue
      const { result } = await answerOf(database.pool, asked)
      if (!result.data) continue
      const found = foundIn(asked, result.data)
      const random = createRandom(seed)
      const picked =
        found.length > perQuery ? Array.from({ length: perQuery }, () => random.pick(found)) : found
      for (const { id, data, isAlong, again } of picked) {
        const { result: refetched } = await answerOf(database.pool, again)
        const told = `seed ${seed}, ${id}\n${again.query}\n${JSON.stringify(again.variables)}\nin\n${asked.query}`
        expect(refetched.errors, told).toBeUndefined()
        const node = (refetched.data as { node: unknown }).node
        if (node === null && isAlong) along += 1
        else expect(contradiction(node, data), told).toBe('')
        if (id.includes('~')) past += 1
        else present += 1
      }
    }
    expect(present).toBeGreaterThan(queries / 3)
    expect(past).toBeGreaterThan(queries / 3)
    expect(along).toBeLessThan((present + past) / 10)
  } finally {
    await database.close()
  }
})
