// What lists are ordered by and what links are followed by has its index, where the nouns say so.
import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { nounDefinitions } from '../schema/src/fields/noun.ts'
import { compilerOf, schema } from '../schema/src/index.ts'
import { enumValue } from '../schema/src/sql/enum-value.ts'
import { modelOf } from '../schema/src/sql/model.ts'
import { useTestDatabase } from './support/database.ts'

const test = useTestDatabase()

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Presorted Key'?: readonly string[]
  readonly Plans?: readonly Plan[]
}
const within = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(within)]

/** How PostgreSQL reads what a query asks for where it cannot help but do all of this. */
async function planOf(query: string, off: readonly string[]): Promise<Plan[]> {
  const document = parse(query)
  const { text, values } = compilerOf(schema).statement(document, getOperationAST(document)!, {}, 'body')
  const client = await test.database.pool.connect()
  try {
    for (const way of off) await client.query(`SET enable_${way} = off`)
    const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, [...values])
    return within(rows[0]['QUERY PLAN'][0].Plan)
  } finally {
    client.release(true)
  }
}

const lists = nounDefinitions().flatMap(({ model, plural, roots, columns = {}, orders = {} }) => {
  const indexed = Object.entries(columns).flatMap(([name, uses]) => (uses?.includes('order') ? [name] : []))
  return roots?.all ? [{ model, plural, names: [...indexed, ...Object.keys(orders), 'id'] }] : []
})

describe('orders that nouns say are indexed', () => {
  it.each(lists)('of $plural are read off an index', async ({ model, plural, names }) => {
    const unique = [...modelOf(model).columns.values()].filter((column) => column.unique)
    // rows that have a value in common are sorted by their ids all at once: that may be a tenth of all, and is one for what is unique
    const sorts = ({ 'Node Type': type, 'Presorted Key': presorted = [] }: Plan) =>
      type === 'Sort' ||
      (type === 'Incremental Sort' && !unique.some(({ name }) => presorted[0]?.endsWith(`.${name}`)))
    for (const name of names)
      for (const direction of ['ASC', 'DESC']) {
        const order = `{ field: ${enumValue(name)}, direction: ${direction} }`
        const query = `{ ${plural}(first: 3, orderBy: [${order}]) { nodes { id } } }`
        const plan = await planOf(query, ['sort', 'seqscan', 'bitmapscan'])
        const pages = plan.filter(
          (node) =>
            node['Node Type'] === 'Limit' && within(node).some((inner) => inner['Relation Name'] === model),
        )
        const unsorted = pages.filter((page) => !within(page).some(sorts))
        expect(
          unsorted,
          `${name} ${direction} is sorted: its model wants an index on it and the id, or its noun no 'order'`,
        ).not.toEqual([])
      }
  })
})

it.each([
  ['events', 'Participation'],
  ['conditionsIssued', 'ConditionParty'],
  ['conditionsFaced', 'ConditionParty'],
])(
  'the %s of an actor are counted of an index alone, which has all that decides whether a link counts',
  async (list, links) => {
    const query = `{ actor(by: { slug: "any" }) { ${list} { totalCount } } }`
    const plan = await planOf(query, ['seqscan', 'bitmapscan'])
    const read = plan.filter((node) => node['Relation Name'] === links)
    expect(read.map((node) => node['Node Type'])).toEqual(['Index Only Scan'])
  },
)

it('keys that lead to other rows are indexed, for filters follow them from the other side', async () => {
  const { rows } = await test.database.pool.query<{ key: string }>(`
    SELECT format('%s.%s', c.conrelid::regclass, a.attname) AS key
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f'
      AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = a.attnum)`)
  expect(rows.map(({ key }) => key).sort()).toEqual([])
})

it('how long the list of what has yet to be put into an index of words may be is said by whoever writes, and by no index', async () => {
  const { rows } = await test.database.pool.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c JOIN pg_am a ON a.oid = c.relam
    WHERE a.amname = 'gin' AND c.reloptions IS NOT NULL`)
  expect(rows.map(({ name }) => name)).toEqual([])
})
