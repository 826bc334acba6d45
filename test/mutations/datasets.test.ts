// A key for one dataset writes in its own name: it says something else of what others brought, and takes nothing of it from them.
import { beforeAll, expect, it } from 'vitest'
import type { Principal } from '../../schema/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import * as asking from './ask.ts'
import { article, condition, FAULT } from './ask.ts'
import { ann, mutate } from './mutate.ts'

const test = useTestDatabase({ corpus: 'sample' })
const ask = (query: string, variables?: Record<string, unknown>) =>
  asking.ask(test.database.pool, query, variables)
const bea: Principal = { id: 'key:bea', name: 'bea', scopes: ['write:mine'] }
const asBea = (query: string, input: object) => mutate(test.database.pool, query, { input }, bea)

const url = 'https://example.org/a-mission'
const revise = `mutation ($input: ReviseArticleInput!) { reviseArticle(input: $input) { ${FAULT} } }`
const FORBIDDEN = { errors: [{ extensions: { code: 'FORBIDDEN' } }] }

beforeAll(async () => {
  const made = await ask(
    `mutation ($article: CreateArticleInput!, $condition: CreateConditionInput!) {
      createArticle(input: $article) { ${FAULT} }
      createCondition(input: $condition) { ${FAULT} }
    }`,
    { article: { ...article, url }, condition },
  )
  expect(made.createCondition).toEqual({ __typename: 'CreateConditionPayload' })
})

const state = async () =>
  (await ask(
    `query ($url: String!) {
        article(by: { url: $url }) { version title licence text revisions { number } }
        condition(by: { slug: "safe-airport" }) { presentId version claims { nodes { presentId } } }
        datasets(where: { name: { eq: "desk" } }) { nodes { description licence } }
      }`,
    { url },
  )) as {
    article: { version: number }
    condition: { presentId: string; version: number; claims: { nodes: { presentId: string }[] } }
  }

it('the licence of an article that another dataset had first is not changed: by no revision, and by no import', async () => {
  const before = await state()
  for (const licence of ['restricted', 'CC0', null]) {
    const input = { article: { url }, expectedVersion: before.article.version, licence }
    expect(await asBea(revise, input)).toMatchObject({ data: { reviseArticle: null }, ...FORBIDDEN })
  }
  const dossier = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'mine' },
    { ...article, dataset: undefined, record: 'article', url, licence: 'restricted' },
  ]
  const sent = await asBea(
    `mutation ($input: ImportDossierInput!) { importDossier(input: $input) { ${FAULT} } }`,
    { dossier: dossier.map((line) => JSON.stringify(line)).join('\n') },
  )
  expect(sent.data).toEqual({ importDossier: { __typename: 'ImportDossierPayload' } })
  expect(await state()).toMatchObject({ article: { licence: null, text: article.text } })
})

it('nothing of another is taken back, moved, or said in its name', async () => {
  const { condition, article: there, ...before } = await state()
  const retract = `mutation ($input: RetractInput!) { retract(input: $input) { ${FAULT} } }`
  const [claim] = condition.claims.nodes
  for (const [id, expectedVersion] of [
    [condition.presentId, condition.version],
    [claim!.presentId, 1],
  ] as const)
    expect((await asBea(retract, { id, expectedVersion, reason: 'gone' })).data).toMatchObject({
      retract: { __typename: 'NotFound' },
    })
  const named = { article: { url }, expectedVersion: there.version }
  const add = `mutation ($input: AddRevisionInput!) { addRevision(input: $input) { ${FAULT} } }`
  expect(await asBea(add, { ...named, text: 'Another text.' })).toMatchObject(FORBIDDEN)
  expect(await asBea(revise, { ...named, dataset: 'desk', title: 'Another' })).toMatchObject(FORBIDDEN)
  expect(await state()).toEqual({ condition, article: there, ...before })
})

it('who an actor of another is, it does not say: by no mutation, and by no import', async () => {
  const { actor } = await ask('{ actor(by: { slug: "european-union" }) { presentId version } }')
  const merge = `mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { ${FAULT} } }`
  const named = { actor: { id: actor.presentId }, expectedVersion: actor.version, reason: 'the same' }
  expect(await asBea(merge, { ...named, into: { slug: 'taliban' } })).toMatchObject(FORBIDDEN)
  const unmerge = `mutation ($input: UnmergeActorsInput!) { unmergeActors(input: $input) { ${FAULT} } }`
  expect(await asBea(unmerge, { ...named, actor: actor.presentId })).toMatchObject(FORBIDDEN)
  const own = { record: 'actor', key: 'own', slug: 'own', name: 'Own', actorKind: 'NGO' }
  const joined = { ...own, key: 'eu', slug: 'european-union', name: 'EU', actorKind: 'IGO' }
  const send = (record: object) => {
    const dossier = [{ record: 'dataset', format: 'proviso-dossier/2', name: 'mine' }, own, record]
    return asBea(`mutation ($input: ImportDossierInput!) { importDossier(input: $input) { ${FAULT} } }`, {
      dossier: dossier.map((line) => JSON.stringify(line)).join('\n'),
    })
  }
  expect((await send({ ...joined, mergedInto: 'own' })).data).toMatchObject({
    importDossier: { issues: [{ path: ['input', 'dossier', '3', 'mergedInto'], code: 'foreign_actor' }] },
  })
  // but an actor of its own is whoever it says
  expect((await send({ ...own, key: 'alliance', slug: 'alliance', mergedInto: 'own' })).data).toEqual({
    importDossier: { __typename: 'ImportDossierPayload' },
  })
})

it('something else is said of it in its own name, which the versions and the log tell', async () => {
  const { article: there } = await state()
  const input = {
    article: { url },
    expectedVersion: there.version,
    title: 'The mission',
    reason: 'the headline',
  }
  expect((await asBea(revise, input)).data).toEqual({ reviseArticle: { __typename: 'ReviseArticlePayload' } })
  const { changes } = await ask('{ changes(first: 1) { nodes { origin { name reason dataset { name } } } } }')
  expect(changes.nodes[0].origin).toEqual({ name: 'bea', reason: 'the headline', dataset: { name: 'mine' } })
  // whoever may write everywhere says its licence, in whichever name
  const licensed = { article: { url }, expectedVersion: there.version + 1, dataset: 'mine', licence: 'CC0' }
  expect((await mutate(test.database.pool, revise, { input: licensed }, ann)).data).toEqual({
    reviseArticle: { __typename: 'ReviseArticlePayload' },
  })
})

it.each(['', ' ', 'a/b', 'a b', 'x'.repeat(201)])(
  'a dataset that no file can name is written to by nobody: "%s"',
  async (dataset) => {
    const create = `mutation ($input: CreateActorInput!) { createActor(input: $input) { ${FAULT} } }`
    const { createActor } = await ask(create, { input: { dataset, name: 'Nobody', actorKind: 'STATE' } })
    expect(createActor).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['input', 'dataset'], code: 'invalid_value' }],
    })
    const lines = [
      { record: 'dataset', format: 'proviso-dossier/2', name: dataset },
      { record: 'actor', key: 'nobody', name: 'Nobody', actorKind: 'STATE' },
    ]
    const { importDossier } = await ask(
      `mutation ($input: ImportDossierInput!) { importDossier(input: $input) { ${FAULT} } }`,
      { input: { dossier: lines.map((line) => JSON.stringify(line)).join('\n') } },
    )
    expect(importDossier).toMatchObject({ issues: [{ path: ['input', 'dossier', '1', 'name'] }] })
    const { datasets } = await ask(
      `query ($name: String!) { datasets(where: { name: { eq: $name } }) { totalCount } }`,
      {
        name: dataset,
      },
    )
    expect(datasets.totalCount).toBe(0)
  },
)
