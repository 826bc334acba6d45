// What means the same costs the same: filters written in other ways find the same rows, by the same statement or one that
// PostgreSQL plans as the same, at the same declared cost.
import { type GraphQLInputObjectType, getNamedType, isEnumType, isInputObjectType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../../schema/src/index.ts'
import { createRandom, type Random } from '../../bench/dataset/random.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

type Where = Record<string, unknown>

const test = useTestDatabase({ corpus: 'sample' })
const roots = {
  conditions: 'ConditionWhere',
  events: 'EventWhere',
  articles: 'ArticleWhere',
  actors: 'ActorWhere',
}

beforeAll(() => test.database.pool.query('ANALYZE'))

const fieldsOf = (type: string) => Object.values((schema.getType(type) as GraphQLInputObjectType).getFields())

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items]
  return items.map(() => left.splice(random.below(left.length), 1)[0]!)
}

/** A filter of several fields, comparisons and relations. */
function createFilter(random: Random, type: string, depth: number): Where {
  const chosen = shuffled(random, fieldsOf(type)).filter(({ name }) => !['and', 'or', 'not'].includes(name))
  const demands = chosen.flatMap((field) => {
    const inner = getNamedType(field.type)
    if (!isInputObjectType(inner)) return []
    if (inner.name.endsWith('ListFilter') || inner.name.endsWith('Where')) {
      if (depth === 0) return []
      const below = createFilter(random, inner.name.replace(/(ListFilter|Where)$/, 'Where'), depth - 1)
      const demand = inner.name.endsWith('Where')
        ? below
        : { [random.pick(['some', 'every', 'none'])]: below }
      return [[field.name, demand] as const]
    }
    return [[field.name, createComparison(random, inner)] as const]
  })
  return Object.fromEntries(demands.slice(0, 1 + random.below(3)))
}

function createComparison(random: Random, type: GraphQLInputObjectType): Where {
  // what names one record, as a topic's own field does that takes narrower ones as well
  if (type.isOneOf) return { slug: random.pick(['economy', 'security', 'human-rights']) }
  const { eq, in: among } = type.getFields()
  const value = (eq ?? among) && getNamedType((eq ?? among)!.type)
  if (value && isEnumType(value))
    return { in: [random.pick(value.getValues()).name, random.pick(value.getValues()).name] }
  switch (String(value)) {
    case 'DateTime':
      return { lt: '2021-12-01T00:00:00Z' }
    case 'Moment':
      return { lt: '2021-12' }
    case 'Boolean':
      return { eq: random.chance(0.5) }
    case 'ID':
      return { notIn: ['con_1'] }
    case 'String':
      return random.pick([{ contains: 'a' }, { ne: 'taliban' }, { startsWith: 't' }])
    default:
      return { gte: 1 }
  }
}

/** The same filter, written otherwise. */
function rewritten(random: Random, where: Where, depth = 0): Where {
  const again = (one: Where) => (depth < 3 ? rewritten(random, one, depth + 1) : one)
  const within = Object.fromEntries(
    shuffled(random, Object.entries(where)).map(([name, demand]) => [
      name,
      rewrittenDemand(random, demand as Where, again),
    ]),
  )
  const parts = Object.entries(within).map(([name, demand]) => ({ [name]: demand }))
  switch (random.below(6)) {
    case 0:
      return { and: parts }
    case 1:
      return parts.length > 1
        ? { and: [{ and: parts.slice(0, 1) }, ...parts.slice(1)] }
        : { and: [{ and: parts }] }
    case 2:
      return { not: { not: within } }
    case 3:
      return { not: { or: parts.map((part) => ({ not: part })) } }
    case 4:
      return { or: [within] }
    default:
      return within
  }
}

/** `every` and `none` are each other's opposite, and `some` is what `none` is not. */
function rewrittenDemand(random: Random, demand: Where, again: (where: Where) => Where): Where {
  const [quantifier] = Object.keys(demand)
  if (!['some', 'every', 'none'].includes(quantifier!)) return demand
  const below = again(demand[quantifier!] as Where)
  if (quantifier === 'some' || random.chance(0.5)) return { [quantifier!]: below }
  return { [quantifier === 'every' ? 'none' : 'every']: { not: below } }
}

async function asked(root: string, type: string, where: Where) {
  const query = `query ($where: ${type}) { ${root}(where: $where, first: 100, orderBy: [{ field: ID }]) { nodes { id } totalCount } }`
  const { result, statements } = await answerOf(test.database.pool, { query, variables: { where } })
  expect(result.errors, JSON.stringify(where)).toBeUndefined()
  const [{ text, values, cost }] = statements as [(typeof statements)[0]]
  const { rows } = await test.database.pool.query({
    text: `EXPLAIN (FORMAT JSON) ${text}`,
    values: [...values],
  })
  return { data: result.data, cost, planned: rows[0]['QUERY PLAN'][0].Plan['Total Cost'] as number }
}

describe('a filter written in another way', () => {
  it.each(Object.entries(roots))(
    'finds the same %s at the same cost',
    { timeout: 300_000 },
    async (root, type) => {
      for (let seed = 1; seed <= 15; seed++) {
        const random = createRandom(seed)
        const where = createFilter(random, type, 2)
        const other = rewritten(random, where)
        const [plain, same] = [await asked(root, type, where), await asked(root, type, other)]
        const told = `${JSON.stringify(where)}\nand ${JSON.stringify(other)}`
        expect(same.data, told).toEqual(plain.data)
        expect(same.cost, told).toBe(plain.cost)
        // the order in which demands are named may change the order in which PostgreSQL joins
        expect(same.planned / plain.planned, told).toBeLessThan(2)
        expect(plain.planned / same.planned, told).toBeLessThan(2)
      }
    },
  )

  it('is read from the same table: nested `and` hides no access path', async () => {
    const parts = [
      { issuers: { some: { slug: { eq: 'united-states' } } } },
      { targets: { some: { slug: { eq: 'taliban' } } } },
    ]
    const conditions = (where: Where) => asked('conditions', 'ConditionWhere', where)
    const plain = await conditions({ ...parts[0], ...parts[1] })
    for (const where of [{ and: parts }, { and: [{ and: [parts[0]] }, { not: { not: parts[1] } }] }])
      expect(await conditions(where)).toEqual(plain)
  })
})
