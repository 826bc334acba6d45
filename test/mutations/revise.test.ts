// Saying otherwise: by a new version of a record, or by a record in place of another.
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import * as asking from './ask.ts'
import { article, claims, condition, FAULT } from './ask.ts'

const test = useTestDatabase({ corpus: 'sample' })
const ask = (query: string, variables?: Record<string, unknown>) =>
  asking.ask(test.database.pool, query, variables)

const FIELDS = 'presentId slug version summary requirement deadline targets { slug } supersedes { slug }'
const read = async (slug: string) =>
  (await ask(`query ($by: ConditionBy!) { condition(by: $by) { ${FIELDS} } }`, { by: { slug } })).condition
const by = { slug: 'safe-airport' }

beforeAll(async () => {
  const created = await ask(
    `mutation ($article: CreateArticleInput!, $condition: CreateConditionInput!) {
      createArticle(input: $article) { ${FAULT} }
      createCondition(input: $condition) { ${FAULT} }
    }`,
    { article, condition },
  )
  expect(created).toEqual({
    createArticle: { __typename: 'CreateArticlePayload' },
    createCondition: { __typename: 'CreateConditionPayload' },
  })
})

describe('revising', () => {
  const revise = (input: object) =>
    ask(
      `mutation ($input: ReviseConditionInput!) { reviseCondition(input: $input) { ${FAULT} ... on ReviseConditionPayload { condition { ${FIELDS} } changed { presentId } } } }`,
      { input: { condition: by, dataset: 'desk', ...input } },
    ).then(({ reviseCondition }) => reviseCondition)

  it('keeps what is left out, and null clears', async () => {
    const { presentId, version } = await read('safe-airport')
    const dated = await revise({ expectedVersion: version, deadline: '2022-03', reason: 'said so' })
    expect(dated).toMatchObject({
      condition: {
        version: version + 1,
        summary: condition.summary,
        deadline: '2022-03',
        targets: [{ slug: 'taliban' }],
      },
      changed: expect.arrayContaining([{ presentId }]),
    })
    const cleared = await revise({ expectedVersion: version + 1, deadline: null })
    expect(cleared.condition).toMatchObject({ version: version + 2, deadline: null })
  })

  it('of what has another version by now is a conflict, and changes nothing', async () => {
    const { presentId, version, summary } = await read('safe-airport')
    expect(await revise({ expectedVersion: version - 1, summary: 'Otherwise' })).toMatchObject({
      code: 'CONFLICT',
      currentId: presentId,
      currentVersion: version,
    })
    expect((await read('safe-airport')).summary).toBe(summary)
  })

  it('of what cannot be cleared says where', async () => {
    const { version } = await read('safe-airport')
    expect(await revise({ expectedVersion: version, summary: null })).toMatchObject({
      issues: [{ path: ['input', 'summary'] }],
    })
  })

  it('is told with who did it and why', async () => {
    const { presentId } = await read('safe-airport')
    const { changes } = await ask(
      'query ($id: ID!) { changes(about: $id) { nodes { action origin { name operation reason } } } }',
      { id: presentId },
    )
    expect(changes.nodes).toContainEqual({
      action: 'UPDATED',
      origin: { name: 'ann', operation: 'reviseCondition', reason: 'said so' },
    })
  })
})

describe('superseding', () => {
  const supersede = (input: object) =>
    ask(
      `mutation ($input: SupersedeConditionInput!) { supersedeCondition(input: $input) { ${FAULT} ... on SupersedeConditionPayload { condition { ${FIELDS} claims { totalCount } } changed { presentId } } } }`,
      { input: { condition: by, dataset: 'desk', ...input } },
    ).then(({ supersedeCondition }) => supersedeCondition)
  const next = {
    slug: 'safe-and-open-airport',
    requirement: 'a safe and open airport',
    claims: claims('It is not safe'),
  }

  it('adds one in place of another, which reads as that does where nothing else is said', async () => {
    const before = await read('safe-airport')
    const { condition: after, changed } = await supersede({ ...next, expectedVersion: before.version })
    expect(after).toMatchObject({
      slug: next.slug,
      version: 1,
      summary: before.summary,
      requirement: next.requirement,
      targets: before.targets,
      supersedes: { slug: 'safe-airport' },
      claims: { totalCount: 1 },
    })
    expect(changed).toEqual(expect.arrayContaining([{ presentId: before.presentId }]))
    expect(await read('safe-airport')).toEqual(before)
  })

  it('of what has a successor already is a conflict with that', async () => {
    const { presentId, version } = await read(next.slug)
    const { version: expectedVersion } = await read('safe-airport')
    expect(await supersede({ ...next, slug: 'another', expectedVersion })).toMatchObject({
      code: 'CONFLICT',
      currentId: presentId,
      currentVersion: version,
    })
  })

  it('corrects a judgement: only the new one counts', async () => {
    const judged = await ask(
      `mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) { ${FAULT} ... on CreateAssessmentPayload { assessment { presentId version } } } }`,
      {
        input: {
          dataset: 'desk',
          condition: by,
          status: 'MET',
          judgedAt: '2022-01-21',
          claims: claims('It is late'),
        },
      },
    )
    const { presentId, version } = judged.createAssessment.assessment
    const corrected = await ask(
      `mutation ($input: SupersedeAssessmentInput!) { supersedeAssessment(input: $input) { ${FAULT}
        ... on SupersedeAssessmentPayload { assessment { status judgedAt supersedes { presentId } condition { slug status } } } } }`,
      {
        input: {
          dataset: 'desk',
          assessment: presentId,
          expectedVersion: version,
          status: 'NOT_MET',
          claims: claims('It is not safe'),
        },
      },
    )
    expect(corrected.supersedeAssessment.assessment).toEqual({
      status: 'NOT_MET',
      judgedAt: '2022-01-21',
      supersedes: { presentId },
      condition: { slug: 'safe-airport', status: 'NOT_MET' },
    })
  })

  it('takes the place of no judgement by another, and of none of another condition', async () => {
    const create = (fields: object) =>
      ask(
        `mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) { ${FAULT} ... on CreateAssessmentPayload { assessment { presentId version } } } }`,
        {
          input: {
            dataset: 'desk',
            condition: by,
            status: 'NOT_MET',
            judgedAt: '2022-01-20',
            assessor: { slug: 'european-union' },
            claims: claims('It is not safe'),
            ...fields,
          },
        },
      ).then(({ createAssessment }) => createAssessment)
    const { presentId, version } = (await create({})).assessment
    const given = { dataset: 'desk', assessment: presentId, expectedVersion: version, status: 'MET' }
    const supersede = (fields: object) =>
      ask(
        `mutation ($input: SupersedeAssessmentInput!) { supersedeAssessment(input: $input) { ${FAULT} } }`,
        { input: { ...given, claims: claims('It is late'), ...fields } },
      ).then(({ supersedeAssessment }) => supersedeAssessment)
    const refused = (field: string) => ({
      issues: [{ path: ['input', field], code: 'contradictory_succession' }],
    })
    expect(await supersede({ assessor: { slug: 'taliban' } })).toMatchObject(refused('assessor'))
    expect(await supersede({ condition: { slug: next.slug } })).toMatchObject(refused('condition'))
    expect(await create({ assessor: { slug: 'taliban' }, supersedes: presentId })).toMatchObject(
      refused('assessor'),
    )
    expect(await supersede({})).toMatchObject({ __typename: 'SupersedeAssessmentPayload' })
  })
})

it('has the words of an article be those of another publisher', async () => {
  const of = { record: { dataset: 'desk', key: 'report' } }
  const { article: before } = await ask('query ($of: ArticleBy!) { article(by: $of) { version } }', { of })
  const { reviseArticle } = await ask(
    `mutation ($input: ReviseArticleInput!) {
      reviseArticle(input: $input) { ${FAULT} ... on ReviseArticlePayload { article { publisher { name } } } } }`,
    {
      input: {
        article: of,
        dataset: 'desk',
        expectedVersion: before.version,
        publisher: { name: 'Gazette' },
      },
    },
  )
  expect(reviseArticle).toEqual({
    __typename: 'ReviseArticlePayload',
    article: { publisher: { name: 'Gazette' } },
  })
  const { rows } = await test.database.pool.query(
    `SELECT DISTINCT c.voice = 'publisher ' || p.id AS "isOfPublisher" FROM "Publisher" p
       JOIN "Article" a ON a."publisherId" = p.id JOIN "Revision" r ON r."articleId" = a.id JOIN "Quote" q ON q."revisionId" = r.id
       JOIN "ClaimQuote" l ON l."quoteId" = q.id JOIN "Claim" c ON c.id = l."claimId"
      WHERE p.name = 'Gazette' AND c."speakerId" IS NULL`,
  )
  expect(rows).toEqual([{ isOfPublisher: true }])
})
