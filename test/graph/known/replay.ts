// Asks one database from a moment, and another plainly, that knows only what was there at the moment: the answers are the same.
import {
  type FieldNode,
  type GraphQLInterfaceType,
  Kind,
  parse,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { expect } from 'vitest'
import { schema } from '../../../schema/src/index.ts'
import { createRandom } from '../../bench/dataset/random.ts'
import { type Answer, codeOf } from '../../support/graph.ts'
import { difference, isValid } from '../random/check.ts'
import { createOperation, type Operation, type OperationOptions } from '../random/operation.ts'
import { shrink } from '../random/shrink.ts'
import { loadStore, type Store } from '../reference/store.ts'
import { openWorldDatabase, type WorldDatabase } from '../world/database.ts'
import { moments, type World } from '../world/draws.ts'

const worlds = Number(process.env.WORLDS ?? 20)
const firstSeed = Number(process.env.SEED ?? 1)
const queriesPerWorld = Number(process.env.WORLD_QUERIES ?? 5)

/** How a graph of today is asked about a day, and what a database of that day would hold. */
export interface Replay {
  world(seed: number): World
  readonly from: readonly {
    /** What of the world was there on the day. */
    ofDay(world: World, day: string, seed: number): World
    /** The arguments that ask for the day. */
    args(day: string): Record<string, ValueNode>
  }[]
  /** What is asked in operations that are the same for both. */
  readonly without: Without
}

export type Without = NonNullable<OperationOptions['without']>

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

/**
 * Finds both answers equal, in random operations on random worlds. `WORLDS=300` runs for longer, `WORLD_QUERIES=100` asks more of each,
 * `SEED=…` begins elsewhere.
 */
export const expectSameAnswers = ({ world, from, without }: Replay): Promise<void> =>
  onWorlds(async ({ today, then, seed, compare }) => {
    const ofToday = world(seed)
    const day = createRandom(seed).pick(moments.slice(0, -1))
    await today.hold(ofToday)
    // what there is to ask for by name is there in both
    const store = await loadStore(today.pool)
    for (const { ofDay, args } of from) {
      await then.hold(ofDay(ofToday, day, seed))
      const ofQuery = (query: string) => asked(query, args(day))
      const name = `on ${day}`
      await compare({
        name,
        store,
        without,
        today: (one) => today.answer({ ...one, query: ofQuery(one.query) }),
      })
    }
  })

// a version says when it was recorded, and until when, from wherever it is seen: a node of Proviso's own log, with one id
const node = schema.getType('Node') as GraphQLInterfaceType
export const versions = [node, ...schema.getPossibleTypes(node)].map(({ name }) => `${name}.versions`)

type Ask = (operation: Operation) => Promise<Answer>

/** Two databases, of which one is asked what the other is, by operations that the store names things for. */
interface Turn {
  readonly seed: number
  readonly today: WorldDatabase
  readonly then: WorldDatabase
  compare(asking: { name: string; store: Store; without: Without; today: Ask; then?: Ask }): Promise<void>
}

/** Runs for each random world; what is asked then, where nothing else is said, is asked plainly. */
export async function onWorlds(turn: (turn: Turn) => Promise<void>): Promise<void> {
  let [told, compared] = [0, 0]
  const [today, then] = [await openWorldDatabase(), await openWorldDatabase()]
  const compareAt =
    (seed: number): Turn['compare'] =>
    async ({ name, store, without, today, then: plainly = then.answer }) => {
      const differenceOf = async (operation: Operation) => {
        const [fromToday, plain] = [await today(operation), await plainly(operation)]
        told += JSON.stringify(plain.result).length > 100 ? 1 : 0
        if (codeOf(fromToday) !== codeOf(plain)) return `fails with ${codeOf(fromToday)}`
        // what else could be asked is told of today
        if (codeOf(plain)) return ''
        return difference(seenFromNowhere(plain.result), seenFromNowhere(fromToday.result))
      }
      // what the database refuses is told with its operation, as a difference is
      const found = (operation: Operation) =>
        differenceOf(operation).catch((error: Error) => `fails: ${error.message}`)
      compared += queriesPerWorld
      for (const operation of operationsOf(seed, store, without)) {
        if (!(await found(operation))) continue
        const smallest = await shrink(operation, async (candidate) => (await found(candidate)) !== '')
        expect.fail(
          `world ${seed}, ${name}:\n${await found(smallest)}\n${smallest.query}\nvariables: ${JSON.stringify(smallest.variables)}`,
        )
      }
    }
  try {
    for (let number = 0; number < worlds; number++) {
      const seed = firstSeed + number * 1000
      await turn({ seed, today, then, compare: compareAt(seed) })
    }
  } finally {
    await today.close()
    await then.close()
  }
  expect(told, 'answers that say something').toBeGreaterThan(compared / 4)
}

/** What a world is asked. */
function operationsOf(seed: number, store: Store, without: Without): Operation[] {
  const seeds = Array.from({ length: queriesPerWorld }, (_, i) => seed + i)
  return seeds
    .map((one) => createOperation({ seed: one, store, without }))
    .filter(({ query }) => isValid(query))
}

/** For tests that may be told to run for long. */
export const timeout = 4 * 3600_000
