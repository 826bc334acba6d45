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
    const commit = texts.findIndex((text) => text.endsWith('COMMIT'))
    return { answer, statements: texts.slice(begin + 1, commit) }
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

it('analyses the texts that it changes itself, and looks through none that an import beside has yet to', async () => {
  const { pool } = test.database
  const indexed = async (slug: string) => {
    const { rows } = await pool.query(
      `SELECT a.version, e.version > 0 AS "isIndexed" FROM "SearchEntry" e JOIN "Actor" a ON a.id = e."actorId" WHERE slug = $1`,
      [slug],
    )
    return rows[0]
  }
  const change = (name: string, input: object) =>
    ask(
      pool,
      `mutation ($input: ${name}Input!) { change: ${name[0]!.toLowerCase()}${name.slice(1)}(input: $input) { __typename ... on Fault { message } } }`,
      { input: { ...input, dataset: 'desk' } },
    )
  // 0 is no backend's: this is another's
  await pool.query(
    `UPDATE "SearchEntry" SET version = 0 WHERE "actorId" = (SELECT id FROM "Actor" WHERE slug = 'united-states')`,
  )
  const newcomer = { slug: 'newcomer', name: 'Newcomer', actorKind: 'PERSON' }
  expect(await change('CreateActor', newcomer)).toEqual({ change: { __typename: 'CreateActorPayload' } })
  const { version, ...created } = await indexed('newcomer')
  expect(created).toEqual({ isIndexed: true })
  const revised = { actor: { slug: 'newcomer' }, expectedVersion: version, names: [{ text: 'Greenhorn' }] }
  expect(await change('ReviseActor', revised)).toEqual({ change: { __typename: 'ReviseActorPayload' } })
  expect(await indexed('newcomer')).toMatchObject({ isIndexed: true })
  const { search } = await ask(
    pool,
    '{ search(query: "greenhorn", first: 3) { nodes { ... on Actor { slug } } } }',
  )
  expect(search.nodes).toEqual([{ slug: 'newcomer' }])
  expect(await indexed('united-states')).toMatchObject({ isIndexed: false })
})
