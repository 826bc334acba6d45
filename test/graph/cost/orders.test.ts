// The order of a page: an index has it by one key and the ids. What puts those into order that share the key is charged by how many they can be.
import { describe, expect, it } from 'vitest'
import type { Sizes } from '../../../schema/src/index.ts'
import { readTableSizes } from '../../../server/src/database/table-sizes.ts'
import { useTestDatabase } from '../../support/database.ts'
import { compile, isRefused, large, times } from './compile.ts'

const costOf = (query: string, sizes: Sizes = large): number =>
  (compile(query, sizes, {}, Number.POSITIVE_INFINITY) as unknown as { cost: number }).cost

const page = (field: string, orderBy: string, where = '') =>
  `${field}(first: 1, ${where && `where: ${where}, `}orderBy: [${orderBy}]) { nodes { id } }`

describe('a further key of an order', () => {
  it.each([
    ['of all that there is', page('conditions', '{ field: TOPIC }, { field: RECURS }')],
    [
      'also where it is the id, the other way round',
      page('assessments', '{ field: STATUS }, { field: ID, direction: DESC }'),
    ],
    [
      'of what hangs on one thing',
      `actor(by: { slug: "most" }) { ${page('conditionsFaced', '{ field: FIRST_STATED_AT }, { field: FORCE }')} }`,
    ],
  ])('costs for all that can share the first: %s', (_, asked) => {
    const one = asked.replace(/, \{ field: (?!.*\{ field).* \}\]/, ']')
    expect(one).not.toBe(asked)
    expect(costOf(`{ ${one} }`)).toBeLessThan(10)
    expect(costOf(`{ ${asked} }`)).toBeGreaterThan(1000)
    expect(isRefused(times(60, one), large)).toBe(false)
    expect(isRefused(times(60, asked), large)).toBe(true)
  })

  it('costs little where few share the first', () => {
    const asked = `{ ${page('events', '{ field: STARTED_AT }, { field: TITLE }')} }`
    const sharing = (events: number) => costOf(asked, new Map([...large, ['Event.startedAt:tied', events]]))
    expect(sharing(100)).toBeLessThan(50)
    expect(sharing(40_000)).toBeGreaterThan(200 * sharing(100))
  })

  it('costs nothing after the id, which no two share', () => {
    const [alone, further] = ['{ field: ID }', '{ field: ID }, { field: SLUG }'].map((orderBy) =>
      compile(`{ ${page('conditions', orderBy)} }`, large),
    )
    expect(further).toEqual(alone)
  })
})

describe('what the links to somebody do not have in order', () => {
  it.each([
    ['{ field: TOPIC }'],
    ['{ field: FIRST_STATED_AT }, { field: REQUIREMENT }'],
    ['{ field: FIRST_STATED_AT, nulls: FIRST }, { field: SLUG, direction: DESC }'],
  ])('is all found and put into order, and costs so: %s', (orderBy) => {
    const asked = (slug: string) =>
      times(6, page('conditions', orderBy, `{ issuers: { some: { slug: { eq: "${slug}" } } } }`))
    expect(isRefused(asked('most'), large)).toBe(true)
    expect(isRefused(asked('another'), large)).toBe(false)
    expect(isRefused(asked('most').replaceAll(orderBy, '{ field: FIRST_STATED_AT }'), large)).toBe(false)
  })
})

describe('an order by several keys', () => {
  const test = useTestDatabase({ corpus: 'sample' })

  it('counts how many rows share a value, and how many have none, of what an index has in order', async () => {
    const { rows } = await test.database.pool.query(
      `SELECT (SELECT max(n)::int FROM (SELECT count(*) n FROM "Condition" GROUP BY "topicId") topics) AS topics,
              (SELECT count(*)::int FROM "Condition" WHERE "supersedesId" IS NULL) AS missing`,
    )
    await test.database.pool.query('ANALYZE "Condition"')
    const sizes = await readTableSizes(test.database.pool)
    expect(sizes.get('Condition.topicId:tied')).toBeCloseTo(rows[0].topics, 0)
    expect(sizes.get('Condition.supersedesId:tied')).toBeCloseTo(rows[0].missing, 0)
    expect(sizes.has('Condition.requirement:tied')).toBe(false)
  })
})

it('as of a moment a page in the order of ids goes past what came later, and costs so; one in the order of moments begins there', () => {
  const pages = (field: string) => times(50, `${field}(first: 10, asOf: "2021-12-01") { nodes { id } }`)
  expect(isRefused(pages('figures'), large)).toBe(true)
  expect(isRefused(pages('events'), large)).toBe(false)
  // what is on offer holds at every moment: nothing comes later
  expect(isRefused(pages('considerations'), large)).toBe(false)
})
