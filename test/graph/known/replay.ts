// Asks one database from a moment, and another plainly, that knows only what was there at the moment: the answers are the same.
import {
  type FieldNode,
  Kind,
  parse,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Pool } from 'pg'
import { expect } from 'vitest'
import { schema } from '../../../schema/src/index.ts'
import { createRandom } from '../../bench/dataset/random.ts'
import { createTestDatabase } from '../../support/database.ts'
import { answerOf, codeOf } from '../../support/graph.ts'
import { difference, isValid } from '../random/check.ts'
import { createOperation, type Operation, type OperationOptions } from '../random/operation.ts'
import { shrink } from '../random/shrink.ts'
import { loadStore } from '../reference/store.ts'
import { insertWorld } from '../world/insert.ts'
import { moments, type World } from '../world/world.ts'

const worlds = Number(process.env.WORLDS ?? 20)
const firstSeed = Number(process.env.SEED ?? 1)
const queriesPerWorld = Number(process.env.WORLD_QUERIES ?? 5)

/** How a graph of today is asked about a day, and what a database of that day would hold. */
export interface Replay {
  world(seed: number): World
  /** What of the world was there on the day. */
  ofDay(world: World, day: string, seed: number): World
  /** The arguments that ask for the day. */
  args(day: string): Record<string, ValueNode>
  /** What is done to today's graph before it is asked. */
  prepare?(pool: Pool, seed: number): Promise<void>
  /** What is asked in operations that are the same for both. */
  readonly without: NonNullable<OperationOptions['without']>
}

/** The operation with these arguments on each field of the root. */
function asked(query: string, args: Record<string, ValueNode>): string {
  const types = new TypeInfo(schema)
  const added = Object.entries(args).map(([name, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value,
  }))
  return print(
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field(node) {
          if (types.getParentType() !== schema.getQueryType() || !types.getFieldDef()?.args.length)
            return undefined
          return { ...node, arguments: [...(node.arguments ?? []), ...added] } as FieldNode
        },
      }),
    ),
  )
}

/** An answer without the perspective that its ids and cursors tell, which a database of the day is not asked from. */
function seenFromNowhere<Result extends { data?: unknown }>(result: Result): Result {
  if (!result.data) return result
  const text = JSON.stringify(result.data, (_, value) =>
    typeof value === 'string' ? withoutPerspective(value) : value,
  )
  return { ...result, data: JSON.parse(text) }
}

function withoutPerspective(text: string): string {
  if (/^[a-z]+_\d+~[\w-]+$/.test(text)) return text.slice(0, text.indexOf('~'))
  if (!/^WyI[\w-]+$/.test(text)) return text
  const cursor = Buffer.from(text, 'base64url').toString()
  return Buffer.from(cursor.replace(/^(\["[\w.-]+)~[\w-]+"/, '$1"')).toString('base64url')
}

const databaseOf = async (world: World) => {
  const database = await createTestDatabase()
  await insertWorld(database.pool, world)
  return database
}

/**
 * Finds both answers equal, in random operations on random worlds. `WORLDS=300` runs for longer, `WORLD_QUERIES=100` asks more of each,
 * `SEED=…` begins elsewhere.
 */
export async function expectSameAnswers(replay: Replay): Promise<void> {
  let told = 0
  for (let number = 0; number < worlds; number++) {
    const seed = firstSeed + number * 1000
    const world = replay.world(seed)
    const day = createRandom(seed).pick(moments.slice(0, -1))
    const today = await databaseOf(world)
    const then = await databaseOf(replay.ofDay(world, day, seed))
    await replay.prepare?.(today.pool, seed)
    try {
      // what there is to ask for by name is there in both
      const store = await loadStore(replay.prepare ? then.url : today.url)
      const found = async (operation: Operation) => {
        const fromToday = await answerOf(today.pool, {
          ...operation,
          query: asked(operation.query, replay.args(day)),
        })
        const plain = await answerOf(then.pool, operation)
        told += JSON.stringify(plain.result).length > 100 ? 1 : 0
        return codeOf(fromToday) === codeOf(plain)
          ? difference(seenFromNowhere(plain.result), seenFromNowhere(fromToday.result))
          : `fails with ${codeOf(fromToday)}`
      }
      for (let i = seed; i < seed + queriesPerWorld; i++) {
        const operation = createOperation({ seed: i, store, without: replay.without })
        if (!isValid(operation.query) || !(await found(operation))) continue
        const smallest = await shrink(operation, async (candidate) => (await found(candidate)) !== '')
        expect.fail(
          `seed ${i} of the world ${seed}, on ${day}:\n${await found(smallest)}\n${smallest.query}\nvariables: ${JSON.stringify(smallest.variables)}`,
        )
      }
    } finally {
      await today.close()
      await then.close()
    }
  }
  expect(told, 'answers that say something').toBeGreaterThan((worlds * queriesPerWorld) / 4)
}

/** For tests that may be told to run for long. */
export const timeout = 4 * 3600_000
