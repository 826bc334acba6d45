// Inputs that nobody meant to send, or that mean something else than they seem to: each is refused where it is wrong, or taken as it is meant.
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import * as asking from './ask.ts'
import { article, claims, condition, FAULT } from './ask.ts'

const test = useTestDatabase({ corpus: 'sample' })
const ask = (query: string, variables?: Record<string, unknown>) =>
  asking.ask(test.database.pool, query, variables)

/** What a mutation of one input answers. */
const write = async (name: string, input: object, payload = '') => {
  const model = `${name[0]!.toUpperCase()}${name.slice(1)}`
  const data = await ask(
    `mutation ($input: ${model}Input!) { ${name}(input: $input) { ${FAULT} ${payload && `... on ${model}Payload { ${payload} }`} } }`,
    { input },
  )
  return data[name]
}

beforeAll(async () => {
  expect(await write('createArticle', article)).toMatchObject({ __typename: 'CreateArticlePayload' })
  expect(await write('createCondition', condition)).toMatchObject({ __typename: 'CreateConditionPayload' })
})

describe('what a reference names', () => {
  it.each(['security\0', 'secur\ud800ity', 'securty'])('is told with what is called so: %j', async (slug) => {
    expect(await write('createCondition', { ...condition, slug: 'other', topic: { slug } })).toMatchObject({
      issues: [{ path: ['input', 'topic'], code: 'unknown_reference', suggestions: ['security'] }],
    })
  })

  it('was retracted: then that is said, and it is not suggested', async () => {
    const input = { dataset: 'desk', slug: 'nobody-at-all', name: 'Nobody', actorKind: 'STATE' }
    const { actor } = await write('createActor', input, 'actor { presentId version }')
    await write('retract', { id: actor.presentId, expectedVersion: actor.version, reason: 'invented' })
    const refused = await write('createCondition', {
      ...condition,
      slug: 'other',
      issuers: [{ actor: { slug: 'nobody-at-all' } }],
    })
    expect(refused).toMatchObject({
      issues: [{ message: 'The actor of this slug: "nobody-at-all" was retracted.', suggestions: [] }],
    })
  })

  it('was merged: what is written of it is its own again when the merger is taken back', async () => {
    const identifier = { scheme: 'desk', value: 'T2' }
    const twin = {
      dataset: 'desk',
      slug: 'twin',
      key: 'second-twin',
      name: 'Twin',
      actorKind: 'STATE',
      identifiers: [identifier],
    }
    const { actor } = await write('createActor', twin, 'actor { presentId version }')
    const merger = { expectedVersion: actor.version, reason: 'the same' }
    const merged = await write(
      'mergeActors',
      { actor: { slug: 'twin' }, into: { slug: 'united-states' }, ...merger },
      'survivor { mergedFrom { formerId version } }',
    )
    const ways = [
      { slug: 'twin' },
      { id: actor.presentId },
      { record: { dataset: 'desk', key: 'second-twin' } },
      { identifier },
    ]
    for (const [i, assessor] of [...ways, { slug: 'united-states' }].entries()) {
      const judged = await write(
        'createAssessment',
        {
          dataset: 'desk',
          key: `judged-${i}`,
          condition: { slug: condition.slug },
          status: 'NOT_MET',
          judgedAt: '2022-01-20',
          assessor,
          claims: claims('It is late'),
        },
        'assessment { assessor { slug } }',
      )
      expect(judged.assessment.assessor.slug).toBe('united-states')
    }
    const [{ formerId, version }] = merged.survivor.mergedFrom
    await write('unmergeActors', { actor: formerId, expectedVersion: version, reason: 'two' })
    const { condition: judged } = await ask(
      `{ condition(by: { slug: "${condition.slug}" }) { assessments(orderBy: { field: JUDGED_AT }) { nodes { assessor { slug } } } } }`,
    )
    const slugs = judged.assessments.nodes.map((node: { assessor: { slug: string } }) => node.assessor.slug)
    expect(slugs.sort()).toEqual(['twin', 'twin', 'twin', 'twin', 'united-states'])
  })
})

it.each(['\0', 'half \ud800'])('a reason that cannot be kept is refused: %j', async (reason) => {
  const { condition: there } = await ask(`{ condition(by: { slug: "${condition.slug}" }) { version } }`)
  const by = { condition: { slug: condition.slug }, expectedVersion: there.version }
  for (const [name, input] of [
    ['reviseCondition', by],
    ['supersedeCondition', { ...by, claims: claims('It is late') }],
    ['importDossier', { dossier: '{}' }],
  ] as const)
    expect(await write(name, { ...input, reason })).toMatchObject({
      issues: [{ path: ['input', 'reason'], code: 'invalid_value' }],
    })
})

it('a key in decomposed letters is the same as in composed ones', async () => {
  const topic = { dataset: 'desk', slug: 'peche', name: 'Pêche' }
  const made = await write('createTopic', { ...topic, key: 'pe\u0302che' }, 'topic { name }')
  expect(made.topic).toEqual({ name: 'Pêche' })
  expect(await write('createTopic', { ...topic, key: 'p\u00eache' })).toMatchObject({ code: 'CONFLICT' })
})

it('a code that another topic has is told where it stands', async () => {
  const codes = [{ scheme: 'desk', value: 'L1' }]
  const lorries = { dataset: 'desk', slug: 'lorries', name: 'Lorries', codes }
  expect(await write('createTopic', lorries)).toMatchObject({ __typename: 'CreateTopicPayload' })
  const taken = {
    path: ['input', 'codes', '0'],
    code: 'identifier_taken',
    message:
      'The code desk L1 belongs to another topic already: "lorries". Is this the same one? then give it the slug "lorries".',
  }
  const trucks = { dataset: 'desk', slug: 'trucks', name: 'Trucks', codes }
  expect(await write('createTopic', trucks)).toMatchObject({ issues: [taken] })
  const dossier = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'desk' },
    { record: 'topic', key: 'trucks', name: 'Trucks', codes },
  ]
  expect(
    await write('importDossier', { dossier: dossier.map((line) => JSON.stringify(line)).join('\n') }),
  ).toMatchObject({ issues: [{ ...taken, path: ['input', 'dossier', '2', 'codes', '0'] }] })
})

it('a topic that Proviso ships takes codes, and nothing else', async () => {
  const read = async () =>
    (await ask('{ topic(by: { slug: "trade" }) { version name broader { slug } codes { scheme value } } }'))
      .topic
  const before = await read()
  const revise = (fields: object) =>
    write('reviseTopic', {
      topic: { slug: 'trade' },
      expectedVersion: before.version,
      dataset: 'desk',
      ...fields,
    })
  for (const [field, value] of [
    ['name', 'Trade X'],
    ['broader', { slug: 'prices' }],
    ['broader', null],
    ...(before.codes.length > 0 ? [['codes', []] as const] : []),
  ] as const)
    expect(await revise({ [field]: value })).toMatchObject({
      issues: [{ path: ['input', field], code: 'shipped_topic' }],
    })
  expect(await read()).toEqual(before)
  const codes = [...before.codes, { scheme: 'desk', value: 'T' }]
  const { broader, name } = before
  expect(await revise({ codes, name, broader: broader && { slug: broader.slug } })).toMatchObject({
    __typename: 'ReviseTopicPayload',
  })
  expect((await read()).codes).toEqual(expect.arrayContaining(codes))
})

it('what a dataset said of an actor or a topic by the API is said by its dossier from then on', async () => {
  const { actor, topic } = await ask(
    '{ actor(by: { slug: "taliban" }) { name actorKind version } topic(by: { slug: "trade" }) { name version codes { scheme value } } }',
  )
  const mine = [{ scheme: 'mine', value: 'X' }]
  const of = (kind: string, slug: string, { version }: { version: number }) => ({
    [kind]: { slug },
    expectedVersion: version,
    dataset: 'mine',
  })
  const revisedActor = await write('reviseActor', { ...of('actor', 'taliban', actor), identifiers: mine })
  expect(revisedActor).toEqual({ __typename: 'ReviseActorPayload' })
  const codes = [...topic.codes, ...mine]
  expect(await write('reviseTopic', { ...of('topic', 'trade', topic), codes })).toEqual({
    __typename: 'ReviseTopicPayload',
  })
  const dossier = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'mine' },
    { record: 'actor', key: 'taliban', name: actor.name, actorKind: actor.actorKind, identifiers: mine },
    { record: 'topic', key: 'trade', name: topic.name, codes: mine },
  ]
  const input = { dossier: dossier.map((line) => JSON.stringify(line)).join('\n') }
  expect(await write('importDossier', input)).toEqual({ __typename: 'ImportDossierPayload' })
  expect(await write('importDossier', input, 'unchanged')).toMatchObject({ unchanged: 2 })
  const { rows } = await test.database.pool.query(
    `SELECT key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId" WHERE d.name = 'mine' ORDER BY key`,
  )
  expect(rows).toEqual([{ key: 'taliban' }, { key: 'trade' }])
})

it('a part of what is read as one character is quoted where that is meant', async () => {
  const flag = { ...article, key: 'flag', text: 'They raised the flag 🇦🇫 today.' }
  await write('createArticle', flag)
  const quoting = (fields: object) => ({
    dataset: 'desk',
    eventType: 'CONSULT',
    title: 'A flag is raised',
    claims: [
      {
        attribution: 'PUBLISHER_VOICE',
        quotes: [{ article: { record: { dataset: 'desk', key: 'flag' } }, exact: '🇦', ...fields }],
      },
    ],
  })
  expect(await write('createEvent', quoting({}))).toMatchObject({ issues: [{ code: 'quote_splits' }] })
  expect(await write('createEvent', quoting({ splitsGrapheme: true }))).toMatchObject({
    __typename: 'CreateEventPayload',
  })
})

it('words that are not in a text are told with those that are most like them', async () => {
  const refused = await write('createCondition', {
    ...condition,
    slug: 'other',
    claims: claims('once the airprot is safe'),
  })
  expect(refused).toMatchObject({
    issues: [{ code: 'quote_not_found', suggestions: ['once the airport is safe'] }],
  })
})
