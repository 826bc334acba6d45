// How many statements small writes take: between the BEGIN and the COMMIT of their transactions, with the reading of what they answer. A dataset that
// is written to for the first time takes one more.
import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import { article, ask, condition } from './ask.ts'

const test = useTestDatabase({ corpus: 'sample' })

/** What a mutation answers, and by how many statements. */
async function counted(query: string, input: object) {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  try {
    const answer = await ask(test.database.pool, query, { input })
    const texts = asked.mock.calls.map(([text]) =>
      String((text as unknown as { text?: string }).text ?? text),
    )
    const begin = texts.findIndex((text) => text.startsWith('BEGIN'))
    return { answer, statements: texts.indexOf('COMMIT') - begin - 1 }
  } finally {
    asked.mockRestore()
  }
}

const create = `mutation ($input: CreateConditionInput!) { createCondition(input: $input) {
  ... on CreateConditionPayload { condition { presentId version claims { nodes { quotes { exact } } } } changed { presentId } }
  ... on Fault { message } } }`

it('adds a condition with a claim and a quote by 7, and retracts it by 3', async () => {
  await ask(
    test.database.pool,
    `mutation ($input: CreateArticleInput!) { createArticle(input: $input) { __typename } }`,
    { input: article },
  )
  const { answer, statements } = await counted(create, condition)
  const added = answer.createCondition.condition
  expect(added.claims.nodes).toEqual([{ quotes: [{ exact: 'once the airport is safe' }] }])
  expect(statements).toBe(7)

  const retract = `mutation ($input: RetractInput!) { retract(input: $input) {
    ... on RetractPayload { retractedId changed { presentId } } ... on Fault { message } } }`
  const input = { id: added.presentId, expectedVersion: added.version, reason: 'misread', dataset: 'desk' }
  expect(await counted(retract, input)).toMatchObject({
    answer: {
      retract: {
        retractedId: added.presentId,
        changed: expect.arrayContaining([{ presentId: added.presentId }]),
      },
    },
    statements: 3,
  })
})

it('finds the words that it adds', async () => {
  await ask(test.database.pool, create, {
    input: { ...condition, slug: 'zanzibar', summary: 'Talks in Zanzibar' },
  })
  const { search } = await ask(
    test.database.pool,
    '{ search(query: "zanzibar", first: 3) { nodes { ... on Condition { slug } } } }',
  )
  expect(search.nodes).toEqual([{ slug: 'zanzibar' }])
})
