import { getOperationAST, parse } from 'graphql'
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { compilerOf, schema } from '../index.ts'
import { enumValue } from '../sql/enum-value.ts'

const test = useTestDatabase({ corpus: 'sample' })

/** How PostgreSQL would answer from an index, if there were so many rows that it were worth it. */
async function explain(query: string): Promise<string> {
  const document = parse(query)
  const { text, values } = compilerOf(schema).statement(document, getOperationAST(document)!, {}, 'body')
  const client = await test.database.pool.connect()
  try {
    await client.query('BEGIN')
    for (const way of ['seqscan', 'sort', 'bitmapscan']) await client.query(`SET LOCAL enable_${way} = off`)
    const { rows } = await client.query(`EXPLAIN (ANALYZE, COSTS off, TIMING off) ${text}`, values)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

/** The scan of the index whose condition looks so, as a plan tells of it. */
function scanWith(plan: string, condition: RegExp): string {
  expect(plan).toMatch(condition)
  return plan.split('->').find((step) => condition.test(step))!
}

it.each([
  ['articles', 'publishedAt', 'DESC', '{ lt: "2021-12-01T00:00:00Z" }'],
  ['articles', 'publishedAt', 'ASC', '{ gte: "2021-12-01T00:00:00Z" }'],
  ['conditions', 'firstStatedAt', 'DESC', '{ gt: "2021-01-01T00:00:00Z", lte: "2021-12-01T00:00:00Z" }'],
  ['events', 'startedAt', 'DESC', '{ lt: "2021-12-01T00:00:00Z" }'],
])(
  '%s bounded by %s and ordered by it, %s, read no row outside the bounds',
  async (list, field, direction, bounds) => {
    const plan = await explain(
      `{ ${list}(first: 5, where: { ${field}: ${bounds} }, orderBy: [{ field: ${enumValue(field)}, direction: ${direction} }]) { nodes { id } } }`,
    )
    const scan = scanWith(plan, new RegExp(`Index Cond: .*COALESCE\\("?${field}"?`))
    expect(scan).not.toMatch(/Rows Removed by Filter: [1-9]/)
  },
)

it.each([
  ['conditions', '{ conditions(asOf: $day, first: 5) { nodes { id } } }', 'firstStatedAt'],
  ['events', '{ events(asOf: $day, first: 5) { nodes { id } } }', 'startedAt'],
  ['assessments', '{ assessments(asOf: $day, first: 5) { nodes { id } } }', 'judgedAt'],
  ['outcomes', '{ outcomes(asOf: $day, first: 5) { nodes { id } } }', 'effectiveAt'],
  [
    'the conditions that an actor faces',
    '{ actor(by: { slug: "taliban" }, asOf: $day) { conditionsFaced(first: 5) { nodes { id } } } }',
    'firstStatedAt',
  ],
  [
    'the events that an actor takes part in',
    '{ actor(by: { slug: "taliban" }, asOf: $day) { events(first: 5) { nodes { id } } } }',
    'eventStartedAt',
  ],
])('%s as of a moment, latest first, read no row that is later', async (_, query, column) => {
  const plan = await explain(query.replace('$day', '"2021-10-01T00:00:00Z"'))
  const scan = scanWith(plan, new RegExp(`Index Cond: .*"?${column}"?[^)]*\\)* <= `))
  expect(scan).not.toMatch(/Rows Removed by Filter: [1-9]/)
})
