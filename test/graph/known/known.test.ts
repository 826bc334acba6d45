// Answering "as known on a day" out of today's database is answering plainly out of one that was only ever fed what was
// reported (or recorded) by that day. `KNOWN_QUERIES=5000` runs for longer, `SEED=…` from elsewhere.
import { type FieldNode, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../../schema/src/index.ts'
import { createRandom } from '../../bench/dataset/random.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf, codeOf } from '../../support/graph.ts'
import { difference, isValid } from '../random/check.ts'
import { createOperation, type Operation } from '../random/operation.ts'
import { shrink } from '../random/shrink.ts'
import { loadStore } from '../reference/store.ts'
import { insertWorld } from '../world/insert.ts'
import { createWorld, moments } from '../world/world.ts'
import { type Basis, fedBy } from './feed.ts'

const queries = Number(process.env.KNOWN_QUERIES ?? 200)
const firstSeed = Number(process.env.SEED ?? 1)
const queriesPerDay = 100

/** The operation with `knownAt` and `knownBy` on each field of the root. */
function asKnown(query: string, day: string, basis: Basis): string {
  const types = new TypeInfo(schema)
  const argument = (name: string, value: object) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value,
  })
  return print(
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field(node) {
          if (types.getParentType() !== schema.getQueryType() || !types.getFieldDef()?.args.length)
            return undefined
          return {
            ...node,
            arguments: [
              ...(node.arguments ?? []),
              argument('knownAt', { kind: Kind.STRING, value: day }),
              argument('knownBy', { kind: Kind.ENUM, value: basis }),
            ],
          } as FieldNode
        },
      }),
    ),
  )
}

const databaseOf = async (world: ReturnType<typeof createWorld>) => {
  const database = await createTestDatabase()
  await insertWorld(database.pool, world)
  return database
}

it.each<Basis>(['REPORTED', 'RECORDED'])(
  'as known on a day, by what was %s, in random operations',
  async (basis) => {
    let told = 0
    for (let start = 0; start < queries; start += queriesPerDay) {
      const seed = firstSeed + start
      const world = { ...createWorld(seed, { orderly: true }), Change: [] }
      const day = createRandom(seed).pick(moments.slice(0, -1))
      const today = await databaseOf(world)
      const then = await databaseOf(fedBy(world, day, basis))
      try {
        const store = await loadStore(today.url)
        const found = async (operation: Operation) => {
          const known = await answerOf(today.pool, {
            ...operation,
            query: asKnown(operation.query, day, basis),
          })
          const plain = await answerOf(then.pool, operation)
          told += JSON.stringify(plain.result).length > 100 ? 1 : 0
          return codeOf(known) === codeOf(plain)
            ? difference(plain.result, known.result)
            : `fails with ${codeOf(known)}`
        }
        for (let i = seed; i < seed + queriesPerDay; i++) {
          const operation = createOperation({ seed: i, store, perspective: false })
          if (!isValid(operation.query) || !(await found(operation))) continue
          const smallest = await shrink(operation, async (candidate) => (await found(candidate)) !== '')
          expect.fail(
            `seed ${i} of the world ${seed}, as known on ${day}:\n${await found(smallest)}\n${smallest.query}\nvariables: ${JSON.stringify(smallest.variables)}`,
          )
        }
      } finally {
        await today.close()
        await then.close()
      }
    }
    expect(told, 'answers that say something').toBeGreaterThan(queries / 4)
  },
  4 * 3600_000,
)
