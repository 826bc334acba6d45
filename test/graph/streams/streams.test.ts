// What can be followed live, read from the log of changes as a follower reads it.
import { getOperationAST, parse, validate } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { describe, expect, it } from 'vitest'
import { numberChanges, retract } from '../../../prisma/src/index.ts'
import { compilerOf, schema } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'

const test = useTestDatabase({ corpus: 'sample' })

// biome-ignore lint/suspicious/noExplicitAny: as the subscription asks
type Event = any

/** What a subscription tells behind a place in the log, all of it. */
async function told(query: string, after = '0', variables = {}): Promise<Event[]> {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)!
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  const next = compilerOf(schema).stream(document, operation, coerced!)
  const events: Event[] = []
  for (let at = after; ; ) {
    const { text, values } = next(at)
    const { rows } = await test.database.pool.query({ text, values, rowMode: 'array' })
    const entries: [string, { data: Record<string, Event> }][] = JSON.parse(rows[0]![0])
    if (entries.length === 0) return events
    for (const [id, { data }] of entries) {
      expect(BigInt(id)).toBeGreaterThan(BigInt(at))
      events.push(Object.values(data)[0])
      at = id
    }
  }
}

const ask = async (query: string): Promise<Event> => {
  const { result } = await answerOf(test.database.pool, { query })
  expect(result.errors).toBeUndefined()
  return result.data
}

const lastPlace = async () =>
  (await test.database.pool.query('SELECT max(id)::text AS last FROM "Change"')).rows[0].last

describe('changes', () => {
  it('are told of by what sort of thing was changed, and by what it is like', async () => {
    const all = await told('subscription { changes { action subject { __typename } } }')
    const kinds = '(kinds: [ARTICLE, CONDITION])'
    const some = await told(`subscription { changes${kinds} { action subject { __typename } } }`)
    expect(some).toEqual(all.filter(({ subject }) => ['Article', 'Condition'].includes(subject.__typename)))
    expect(some.length).toBeGreaterThan(5)
    const where = '(where: { condition: { force: { eq: DEMAND } } })'
    const demands = await told(`subscription { changes${where} { subject { ... on Condition { force } } } }`)
    const { conditions } = await ask('{ conditions(where: { force: { eq: DEMAND } }) { totalCount } }')
    expect(demands).toEqual(Array(conditions.totalCount).fill({ subject: { force: 'DEMAND' } }))
  })

  it('are listed by the same', async () => {
    const { changes } = await ask(
      '{ changes(kinds: [ARTICLE]) { totalCount nodes { subject { __typename } } } }',
    )
    expect(changes.totalCount).toBeGreaterThan(5)
    for (const { subject } of changes.nodes) expect(subject.__typename).toBe('Article')
  })
})

describe('articles that are added', () => {
  it('are told of once each, as articles', async () => {
    const { articles } = await ask('{ articles(first: 100) { nodes { title } } }')
    const events = await told('subscription { articleAdded { title } }')
    expect(events.map(({ title }) => title).toSorted()).toEqual(
      articles.nodes.map(({ title }: Event) => title).toSorted(),
    )
  })

  it('are told of to who asks for the like', async () => {
    const where = '(where: { language: { eq: "de" } })'
    const { articles } = await ask(`{ articles${where} { totalCount } }`)
    const events = await told(`subscription { articleAdded${where} { language } }`)
    expect(events).toEqual(Array(articles.totalCount).fill({ language: 'de' }))
  })
})

describe('conditions whose status changes', () => {
  const statuses = async (by = '') => {
    const { conditions } = await ask(
      `{ conditions(first: 100) { nodes { slug status${by} } pageInfo { hasNextPage } } }`,
    )
    expect(conditions.pageInfo.hasNextPage).toBe(false)
    return new Map<string, string>(conditions.nodes.map(({ slug, status }: Event) => [slug, status]))
  }
  const selection = '{ condition { slug } statusBefore status change { action } }'

  it.each(['', '(by: { role: TARGET })', '(by: { role: ISSUER })'])(
    'are told of when judgements are recorded, once for what is recorded at once %s',
    async (by) => {
      const events = await told(`subscription { conditionStatusChanged${by} ${selection} }`)
      const judged = [...(await statuses(by))].filter(([, status]) => status !== 'UNJUDGED')
      expect(judged.length).toBeGreaterThan(0)
      expect(Object.fromEntries(events.map(({ condition, status }) => [condition.slug, status]))).toEqual(
        Object.fromEntries(judged),
      )
      expect(events).toHaveLength(judged.length)
      for (const { statusBefore } of events) expect(statusBefore).toBe('UNJUDGED')
    },
  )

  it('are told of when a judgement is retracted, if it was the one that counted', async () => {
    const before = await statuses()
    const { rows } = await test.database.pool.query(
      `SELECT r.key, d.name AS dataset FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId" WHERE r.type = 'ASSESSMENT'`,
    )
    // of those that others refer to, none can be retracted alone
    for (const { key, dataset } of rows.slice(0, 15)) {
      const [place, then] = [await lastPlace(), await statuses()]
      const isRetracted = await retract(test.database, dataset, [key]).then(
        () => true,
        () => false,
      )
      if (!isRetracted) continue
      await numberChanges(test.database.pool)
      const now = await statuses()
      const events = await told(`subscription { conditionStatusChanged ${selection} }`, place)
      expect(events).toEqual(
        [...now]
          .filter(([slug, status]) => status !== then.get(slug))
          .map(([slug, status]) => ({
            condition: { slug },
            statusBefore: then.get(slug),
            status,
            change: { action: 'RETRACTED' },
          })),
      )
    }
    expect(await statuses()).not.toEqual(before)
  })

  it('are told of to who asks for the like', async () => {
    const [slug] = [...(await statuses())].find(([, status]) => status !== 'UNJUDGED')!
    const where = `(where: { slug: { eq: "${slug}" } })`
    const events = await told(`subscription { conditionStatusChanged${where} ${selection} }`)
    expect(events.length).toBeGreaterThan(0)
    for (const { condition } of events) expect(condition.slug).toBe(slug)
  })
})
