import { describe, expect, it } from 'vitest'
import type { Principal } from '../../schema/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import { ann, mutate } from './mutate.ts'

const test = useTestDatabase({ corpus: 'sample' })
const ask = (query: string, variables?: Record<string, unknown>, principal?: Principal) =>
  mutate(test.database.pool, query, variables, principal)

const createArticle = `mutation ($input: CreateArticleInput!) {
  createArticle(input: $input) { ... on CreateArticlePayload { article { presentId version title } } ... on Fault { code message } }
}`
const createCondition = `mutation ($input: CreateConditionInput!, $dryRun: Boolean! = false) {
  createCondition(input: $input, dryRun: $dryRun) {
    __typename
    ... on CreateConditionPayload {
      condition { presentId slug summary version force issuers { slug } targets { slug } claims { nodes { quotes { exact } agent { name } } } }
      changed { __typename presentId }
    }
    ... on Fault { code message }
    ... on InvalidInput { issues { path code message suggestions } }
    ... on Conflict { currentId currentVersion }
  }
}`
const article = {
  key: 'report',
  publisher: { name: 'Wire' },
  title: 'Talks in Doha',
  publishedAt: '2021-12-05',
  text: 'The United States wants the schools open for all girls.',
}
const demand = {
  slug: 'schools-open-for-girls',
  summary: 'Open the schools for girls',
  requirement: 'The schools are opened for girls.',
  topic: { slug: 'womens-rights' },
  force: 'DEMAND',
  issuers: [{ actor: { slug: 'united-states' } }],
  targets: [{ actor: { identifier: { scheme: 'wikidata', value: 'Q42418' } } }],
  claims: [
    {
      attribution: 'INDIRECT_SPEECH',
      speaker: { slug: 'united-states' },
      quotes: [{ article: { record: { dataset: 'api', key: 'report' } }, exact: 'wants the schools open' }],
    },
  ],
}

const count = async (table: string) =>
  (await test.database.pool.query(`SELECT count(*)::int AS n FROM "${table}"`)).rows[0].n

describe('creating', () => {
  it('needs somebody who may write', async () => {
    const stranger = await mutate(
      test.database.pool,
      createCondition,
      { input: demand },
      { ...ann, scopes: [] },
    )
    expect(stranger).toMatchObject({
      data: { createCondition: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    })
  })

  it('adds a record with its claims and quotes, and answers with any of the graph', async () => {
    const { data } = (await ask(createArticle, { input: article })) as { data: { createArticle: object } }
    expect(data.createArticle).toMatchObject({ article: { version: 1, title: 'Talks in Doha' } })
    const given = { ...demand, targets: [{ actor: { slug: 'taliban' } }] }
    const tried = (await ask(createCondition, { input: given, dryRun: true })) as never as { data: Answer }
    expect(tried.data.createCondition.condition.slug).toBe(demand.slug)
    const answer = (await ask(createCondition, { input: given })) as never as { data: Answer }
    expect(answer.data.createCondition).toMatchObject({
      condition: {
        slug: demand.slug,
        version: 1,
        force: 'DEMAND',
        issuers: [{ slug: 'united-states' }],
        targets: [{ slug: 'taliban' }],
        claims: { nodes: [{ quotes: [{ exact: 'wants the schools open' }], agent: { name: 'ann' } }] },
      },
    })
    expect(answer.data.createCondition.changed.map(({ __typename }) => __typename).sort()).toEqual([
      'Claim',
      'Condition',
    ])
    const { rows } = await test.database.pool.query(
      `SELECT o.operation, o.writer, o.name, c.action FROM "Change" c JOIN "Origin" o ON o.id = c."originId" ORDER BY c.id DESC LIMIT 1`,
    )
    expect(rows).toEqual([{ operation: 'createCondition', writer: 'key:ann', name: 'ann', action: 'ADDED' }])
  })

  it('of what is there already is a conflict, and changes nothing', async () => {
    const before = await count('Claim')
    const answer = await ask(createCondition, {
      input: { ...demand, targets: [], claims: demand.claims, summary: 'Otherwise' },
    })
    expect(answer.data).toMatchObject({
      createCondition: { code: 'CONFLICT', currentId: expect.stringMatching(/^con_\d+$/), currentVersion: 1 },
    })
    expect(await count('Claim')).toBe(before)
  })

  it('says where an input is wrong, and what was perhaps meant', async () => {
    const input = {
      ...demand,
      slug: 'schools-closed',
      issuers: [{ actor: { slug: 'united-sates' } }],
      targets: [],
      claims: [
        {
          ...demand.claims[0],
          quotes: [
            { article: { record: { dataset: 'api', key: 'report' } }, exact: 'wants the shools open' },
          ],
        },
      ],
    }
    const unknown = await ask(createCondition, { input })
    expect(unknown.data).toMatchObject({
      createCondition: {
        code: 'INVALID_INPUT',
        issues: [
          {
            path: ['input', 'issuers', '0', 'actor'],
            code: 'unknown_reference',
            suggestions: expect.arrayContaining(['united-states']),
          },
        ],
      },
    })
    const misquoted = await ask(createCondition, { input: { ...input, issuers: [] } })
    expect(misquoted.data).toMatchObject({
      createCondition: {
        issues: [{ path: ['input', 'claims', '0', 'quotes', '0', 'exact'], code: 'quote_not_found' }],
      },
    })
  })

  it('calls things in its messages what the input calls them', async () => {
    const ambiguous = {
      ...demand,
      slug: 'of-an-a',
      claims: [
        {
          ...demand.claims[0],
          quotes: [{ article: { record: { dataset: 'api', key: 'report' } }, exact: 'a' }],
        },
      ],
    }
    const { issues, message } = (
      (await ask(createCondition, { input: ambiguous })).data as {
        createCondition: { issues: { code: string }[]; message: string }
      }
    ).createCondition
    expect(issues[0]).toMatchObject({ code: 'quote_ambiguous' })
    expect(message).toContain('"api/report"')
    // of a slug that is none its own fault tells, and not that of the key that is made of it
    for (const slug of ['Of An A', 'a'.repeat(201)]) {
      const faulty = await ask(
        `mutation ($input: CreateActorInput!) { createActor(input: $input) { ... on InvalidInput { issues { path } } } }`,
        { input: { slug, name: 'A', actorKind: 'STATE' } },
      )
      expect(faulty.data).toEqual({ createActor: { issues: [{ path: ['input', 'slug'] }] } })
    }
  })

  it('tells of a slug that is needed, and of no key that was made', async () => {
    const { slug: _, ...unnamed } = demand
    const needed = await ask(createCondition, { input: unnamed })
    expect(needed.data).toMatchObject({
      createCondition: {
        message: 'The condition needs a slug: lower-case letters, digits and single hyphens.',
        issues: [{ path: ['input', 'slug'], code: 'slug_needed' }],
      },
    })
  })

  it('says how sure whoever read it is, as a part of one', async () => {
    const input = { ...demand, slug: 'nearly-sure', claims: [{ ...demand.claims[0], confidence: 0.8 }] }
    const sure = await ask(
      `mutation ($input: CreateConditionInput!) { createCondition(input: $input, dryRun: true) { ... on CreateConditionPayload { condition { claims { nodes { confidence } } } } } }`,
      { input },
    )
    expect(sure.data).toEqual({
      createCondition: { condition: { claims: { nodes: [{ confidence: 0.8 }] } } },
    })
  })

  it('refuses ids that say from where they are seen, wherever they stand, and names the plain ones', async () => {
    const then = await ask(
      `{ us: actor(by: { slug: "united-states" }, knownAt: "2021-12-05") { id presentId }
         taliban: actor(by: { slug: "taliban" }, asOf: "2021-12-05") { id presentId } }`,
    )
    const { us, taliban } = then.data as Record<string, { id: string; presentId: string }>
    const input = {
      ...demand,
      slug: 'seen-from-elsewhere',
      issuers: [{ actor: { id: us!.id } }],
      claims: [{ ...demand.claims[0], speaker: { id: taliban!.id } }],
    }
    const issue = (path: string[], { id, presentId }: { id: string; presentId: string }) => ({
      path: ['input', ...path],
      code: 'id_with_perspective',
      message: `${id} is ${presentId} as seen from another moment, and what is written is of the present: pass its presentId, ${presentId}.`,
      suggestions: [presentId],
    })
    const issues = (result: { data?: unknown }, name: string) =>
      (result.data as Record<string, { issues: { path: string[] }[] }>)[name]!.issues
    expect(issues(await ask(createCondition, { input }), 'createCondition')).toEqual(
      expect.arrayContaining([
        issue(['issuers', '0', 'actor', 'id'], us!),
        issue(['claims', '0', 'speaker', 'id'], taliban!),
      ]),
    )
    const retract = `mutation ($input: RetractInput!) { retract(input: $input) { ... on InvalidInput { issues { path code message suggestions } } } }`
    const retracted = await ask(retract, { input: { id: us!.id, expectedVersion: 1, reason: 'misread' } })
    expect(issues(retracted, 'retract')).toEqual([issue(['id'], us!)])
    const unmerge = `mutation ($input: UnmergeActorsInput!) { unmergeActors(input: $input) { ... on InvalidInput { issues { path code message suggestions } } } }`
    const unmerged = await ask(unmerge, { input: { actor: us!.id, expectedVersion: 1, reason: 'misread' } })
    expect(issues(unmerged, 'unmergeActors')).toEqual([issue(['actor'], us!)])
    const plain = { ...input, issuers: [{ actor: { id: us!.presentId } }], claims: demand.claims }
    expect((await ask(createCondition, { input: plain, dryRun: true })).data).toMatchObject({
      createCondition: { __typename: 'CreateConditionPayload' },
    })
  })

  it('keeps a committed answer where a later field fails', async () => {
    const { data } = await ask(
      `mutation ($one: CreateActorInput!, $two: CreateActorInput!) {
        one: createActor(input: $one) { ... on CreateActorPayload { actor { slug } } }
        two: createActor(input: $two) { __typename }
      }`,
      {
        one: { slug: 'ruritania', name: 'Ruritania', actorKind: 'STATE' },
        two: { slug: 'ruritania', name: 'Ruritania', actorKind: 'STATE' },
      },
    )
    expect(data).toEqual({ one: { actor: { slug: 'ruritania' } }, two: { __typename: 'Conflict' } })
  })
})

interface Answer {
  createCondition: { condition: { slug: string }; changed: { __typename: string }[] }
}

describe('what the mutations of a request bring', () => {
  const refused = {
    errors: [{ message: expect.stringContaining('1000'), extensions: { code: 'BAD_USER_INPUT' } }],
  }
  const importing =
    'mutation ($a: ImportDossierInput!, $b: ImportDossierInput!) { a: importDossier(input: $a) { __typename ... on InvalidInput { message issues { code } } } b: importDossier(input: $b, dryRun: true) { __typename } }'
  const dossier = (count: number, record: object) => ({
    dossier: [{ record: 'dataset', format: 'proviso-dossier/2', name: 'many' }, ...Array(count).fill(record)]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  })
  const wrong = { record: 'actor', key: 'k' }

  it('is at most a thousand entries of lists', async () => {
    const targets = Array(1000).fill({ actor: { slug: 'taliban' } })
    expect(
      await ask(createCondition, { input: { ...demand, slug: 'many', targets }, dryRun: true }),
    ).toMatchObject(refused)
  })

  it('is at most a thousand records, over all its mutations; of what is wrong with them a hundred are told', async () => {
    const { data, errors } = await ask(importing, { a: dossier(600, wrong), b: dossier(401, wrong) })
    expect({ errors }).toMatchObject(refused)
    expect(data).toMatchObject({
      a: { __typename: 'InvalidInput', message: expect.stringMatching(/\(and \d{3,4} more\)$/) },
      b: null,
    })
    expect((data as { a: { issues: unknown[] } }).a.issues).toHaveLength(100)
  })
})
