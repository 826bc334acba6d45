// How much filters may ask for: refused before any SQL is sent, whether they stand in the document or in its variables.
import { getOperationAST, parse } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { describe, expect, it } from 'vitest'
import { compilerOf, type Statement, schema } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf, codeOf } from '../../support/graph.ts'

const test = useTestDatabase({ corpus: 'sample' })

const conditions = 'query ($where: ConditionWhere) { conditions(first: 1, where: $where) { nodes { id } } }'
const asked = (where: unknown, query = conditions) =>
  answerOf(test.database.pool, { query, variables: { where } })

/** `where` inputs, one within the other. */
const nested = (levels: number, around: (inner: object) => object, inner: object): object =>
  levels === 0 ? inner : around(nested(levels - 1, around, inner))

const notSuperseding = (inner: object) => ({ not: { supersedes: inner } })
const byAllOfAll = (inner: object) => ({ issuers: { every: { conditionsIssued: { every: inner } } } })
const demand = { force: { eq: 'DEMAND' } }

async function planOf({ text, values }: Statement): Promise<string> {
  const { rows } = await test.database.pool.query({
    text: `EXPLAIN ${text}`,
    values: [...values],
    rowMode: 'array',
  })
  return rows.join('\n')
}

/** How many scans of tables PostgreSQL planned. */
async function scansOf(where: object): Promise<number> {
  const { result, statements } = await asked(where)
  expect(result.errors).toBeUndefined()
  return (await planOf(statements[0]!)).match(/Scan /g)!.length
}

describe('a filter within a filter', () => {
  it.each([
    ['not', notSuperseding, 1],
    ['every', byAllOfAll, 2],
    ['or', (inner: object) => ({ or: [demand, { supersedes: inner }] }), 1],
    [
      'or of none',
      (inner: object) => ({ or: [demand, { issuers: { none: { conditionsFaced: { none: inner } } } }] }),
      2,
    ],
  ] as const)('is planned once, however deep: %s', async (_, around, relations) => {
    const scans = (levels: number) => scansOf(nested(levels / relations, around, demand))
    const [two, four, eight] = [await scans(2), await scans(4), await scans(8)]
    // four more levels take twice what two more take; planned twice a level, they would take twenty times as much
    expect(eight - four).toBeLessThanOrEqual(3 * (four - two))
  })

  it('may go over eight relations', async () => {
    expect(codeOf(await asked(nested(8, notSuperseding, demand)))).toBeUndefined()
    const { result, statements } = await asked(nested(9, notSuperseding, demand))
    expect(statements).toEqual([])
    expect(result.errors![0]).toMatchObject({
      message: expect.stringContaining('goes over more than 8 relations'),
      extensions: { code: 'QUERY_TOO_COSTLY', exceeded: { measure: 'relations', limit: 8 } },
    })
    expect(codeOf(await asked(nested(5, byAllOfAll, demand)))).toBe('QUERY_TOO_COSTLY')
  })

  it('is refused however deep it is, by `not` alone too', async () => {
    const nots = (levels: number) => nested(levels, (inner) => ({ not: inner }), demand)
    expect(codeOf(await asked(nots(100)))).toBeUndefined()
    expect(codeOf(await asked(nots(400)))).toBe('QUERY_TOO_COSTLY')
  })
})

describe('the filters of an operation', () => {
  const named = { issuers: { none: { name: { contains: 'x' } } } }

  it('hold at most 150 comparisons and relations', async () => {
    const { result, statements } = await asked({ and: Array(400).fill(named) })
    expect(statements).toEqual([])
    expect(result.errors![0]).toMatchObject({
      message: expect.stringContaining('more than 150 comparisons and relations'),
      extensions: { code: 'QUERY_TOO_COSTLY', exceeded: { measure: 'filters', limit: 150 } },
    })
  })

  it('are counted together, and in the document as in variables', async () => {
    const one = '{ or: [{ slug: { eq: "a" } }, { slug: { eq: "b" } }, { slug: { eq: "c" } }] }'
    const lists = (count: number) =>
      Array.from({ length: count }, (_, i) => `a${i}: conditions(first: 1, where: ${one}) { nodes { id } }`)
    expect(codeOf(await asked({}, `{ ${lists(37).join(' ')} }`))).toBeUndefined()
    expect(codeOf(await asked({}, `{ ${lists(38).join(' ')} }`))).toBe('QUERY_TOO_COSTLY')
  })

  it.each([
    ['nothing, often', { or: Array(20_001).fill({}) }],
    ['many of many', { and: Array(50).fill({ or: Array(50).fill({ not: {} }) }) }],
  ])('are refused where they say %s', async (_, where) => {
    expect(codeOf(await asked(where))).toBe('QUERY_TOO_COSTLY')
  })

  it.each([
    ['facets', 'conditions(where: $where) { facets(by: [FORCE]) { count } }'],
    ['series', 'conditions(where: $where) { series(field: FIRST_STATED_AT, interval: YEAR) { count } }'],
    ['counts', 'conditions(where: $where) { totalCount }'],
    ['search', 'search(query: "aid", where: { condition: $where }) { totalCount }'],
    ['inner lists', 'actors { nodes { conditionsIssued(where: $where) { totalCount } } }'],
  ])('are counted wherever they stand: %s', async (_, field) => {
    const query = `query ($where: ConditionWhere) { ${field} }`
    expect(codeOf(await asked(named, query))).toBeUndefined()
    expect(codeOf(await asked({ and: Array(80).fill(named) }, query))).toBe('QUERY_TOO_COSTLY')
  })

  it('are counted in subscriptions', () => {
    const document = parse(
      'subscription ($where: ConditionWhere) { changes { subject { ... on Actor { conditionsIssued(where: $where) { totalCount } } } } }',
    )
    const operation = getOperationAST(document)!
    const { coerced } = getVariableValues(schema, operation.variableDefinitions!, {
      where: { and: Array(80).fill(named) },
    })
    expect(() => compilerOf(schema).stream(document, operation, coerced!)).toThrow(
      'comparisons and relations',
    )
  })

  it('take lists of any length', async () => {
    const ids = Array.from({ length: 70_000 }, (_, i) => `con_${i + 1}`)
    const { result, statements } = await asked({ id: { in: ids } })
    expect(result.data).toMatchObject({ conditions: { nodes: [{ id: expect.any(String) }] } })
    expect(statements[0]!.values).toHaveLength(1)
  })
})

describe('a moment that everything is seen from', () => {
  it('is one parameter, however often it is asked of', async () => {
    const { statements } = await answerOf(test.database.pool, {
      query:
        'query ($at: Moment) { conditions(knownAt: $at) { nodes { status issuers { name } claims { totalCount } } } }',
      variables: { at: '2021-09-01T00:00:00Z' },
    })
    expect(statements[0]!.text.match(/\$1::timestamptz/g)!.length).toBeGreaterThan(3)
    expect(statements[0]!.values).toHaveLength(1)
  })
})
