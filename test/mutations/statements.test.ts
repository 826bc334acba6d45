// How many statements small writes take: between the BEGIN and the COMMIT of their transactions, with the reading of what they answer. A dataset that
// is written to for the first time takes one more.
import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import { article, ask, claims, condition } from './ask.ts'

const test = useTestDatabase({ corpus: 'sample' })

/** What a mutation answers, and by which statements. */
async function recorded(query: string, input: object) {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  try {
    const answer = await ask(test.database.pool, query, { input })
    const texts = asked.mock.calls.map(([text]) =>
      String((text as unknown as { text?: string }).text ?? text),
    )
    const begin = texts.findIndex((text) => text.startsWith('BEGIN'))
    return { answer, statements: texts.slice(begin + 1, texts.indexOf('COMMIT')) }
  } finally {
    asked.mockRestore()
  }
}

/** The same, and by how many. */
async function counted(query: string, input: object) {
  const { answer, statements } = await recorded(query, input)
  return { answer, statements: statements.length }
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

it('judges a condition by 7, revises it by 10 whatever it read before, and puts another in its place by 9', async () => {
  const { createCondition } = await ask(test.database.pool, create, {
    input: { ...condition, slug: 'revised' },
  })
  const judge = `mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) {
    ... on CreateAssessmentPayload { assessment { status } } ... on Fault { message } } }`
  const judgement = {
    condition: { slug: 'revised' },
    dataset: 'desk',
    status: 'NOT_MET',
    judgedAt: '2022-01-20',
    claims: claims('It is not safe'),
  }
  expect(await counted(judge, judgement)).toEqual({
    answer: { createAssessment: { assessment: { status: 'NOT_MET' } } },
    statements: 7,
  })
  const revise = `mutation ($input: ReviseConditionInput!) { reviseCondition(input: $input) {
    ... on ReviseConditionPayload { condition { version requirement } } ... on Fault { message } } }`
  const { version } = createCondition.condition
  for (const later of [0, 1]) {
    const requirement = `an airport that is safe for ${later + 1} weeks`
    const input = {
      condition: { slug: 'revised' },
      expectedVersion: version + later,
      requirement,
      dataset: 'desk',
    }
    expect(await counted(revise, input)).toEqual({
      answer: { reviseCondition: { condition: { version: version + later + 1, requirement } } },
      statements: 10,
    })
  }
  const supersede = `mutation ($input: SupersedeConditionInput!) { supersedeCondition(input: $input) {
    ... on SupersedeConditionPayload { condition { supersedes { slug } } } ... on Fault { message } } }`
  const input = {
    condition: { slug: 'revised' },
    expectedVersion: version + 2,
    slug: 'put-anew',
    claims: claims('It is late'),
    dataset: 'desk',
  }
  expect(await counted(supersede, input)).toEqual({
    answer: { supersedeCondition: { condition: { supersedes: { slug: 'revised' } } } },
    statements: 9,
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

it('adds an actor without looking through what an import beside has yet to analyse, and commit', async () => {
  const query = `mutation ($input: CreateActorInput!) { createActor(input: $input) { ... on CreateActorPayload { actor { slug } } ... on Fault { message } } }`
  const { answer, statements } = await recorded(query, {
    slug: 'newcomer',
    name: 'Newcomer',
    actorKind: 'PERSON',
    dataset: 'desk',
  })
  expect(answer).toEqual({ createActor: { actor: { slug: 'newcomer' } } })
  expect(statements.filter((text) => /version < /.test(text))).toEqual([])
  const { rows } = await test.database.pool.query(
    `SELECT e.version > 0 AS "isIndexed" FROM "SearchEntry" e JOIN "Actor" a ON a.id = e."actorId" WHERE slug = 'newcomer'`,
  )
  expect(rows).toEqual([{ isIndexed: true }])
})
