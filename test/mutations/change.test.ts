// Taking back, merging, importing: by mutations, in the name of whoever does it.
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import { ann, mutate } from './mutate.ts'

const test = useTestDatabase({ corpus: 'sample' })
const ask = async (query: string, variables?: Record<string, unknown>) =>
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  (await mutate(test.database.pool, query, variables)).data as any

const fault =
  '__typename ... on Fault { code message } ... on InvalidInput { issues { path code } } ... on Conflict { currentVersion }'

describe('retracting', () => {
  const retract = `mutation ($input: RetractInput!) { retract(input: $input) { ${fault} ... on RetractPayload { retractedId changed { __typename presentId } } } }`

  it('takes back all that is claimed of a fact, once, with the reason and who did it', async () => {
    const { assessments } = await ask(
      '{ assessments(first: 1) { nodes { presentId version condition { slug } } } }',
    )
    const [{ presentId, version, condition }] = assessments.nodes
    const input = { id: presentId, expectedVersion: version, reason: 'misread' }
    expect((await ask(retract, { input: { ...input, expectedVersion: version + 1 } })).retract).toMatchObject(
      {
        code: 'CONFLICT',
        currentVersion: version,
      },
    )
    const done = (await ask(retract, { input })).retract
    expect(done).toMatchObject({ retractedId: presentId })
    expect(done.changed.map((node: { __typename: string }) => node.__typename)).toEqual(
      expect.arrayContaining(['Claim', 'Assessment', 'Condition']),
    )
    const { assessments: left } = await ask(
      `{ assessments(where: { condition: { slug: { eq: "${condition.slug}" } } }) { nodes { presentId } } }`,
    )
    expect(left.nodes).not.toContainEqual({ presentId })
    const { changes } = await ask(
      '{ changes(first: 1) { nodes { action origin { name operation reason } } } }',
    )
    expect(changes.nodes).toEqual([
      { action: 'RETRACTED', origin: { name: 'ann', operation: 'retract', reason: 'misread' } },
    ])
    expect((await ask(retract, { input })).retract).toMatchObject({
      code: 'CONFLICT',
      currentVersion: version + 1,
    })
  })

  it('is refused while something that stands refers to it', async () => {
    const { assessments } = await ask(
      '{ assessments(first: 1) { nodes { condition { presentId version } } } }',
    )
    const { presentId, version } = assessments.nodes[0].condition
    const input = { id: presentId, expectedVersion: version, reason: 'gone' }
    expect((await ask(retract, { input })).retract.issues[0]).toEqual({
      path: ['input', 'id'],
      code: 'still_referred_to',
    })
  })
})

describe('merging actors', () => {
  it('makes them one, and two again', async () => {
    const create = `mutation ($a: CreateActorInput!) { createActor(input: $a) { ... on CreateActorPayload { actor { presentId version } } } }`
    const a = { slug: 'ruritania', name: 'Ruritania', actorKind: 'STATE' }
    const { actor } = (await ask(create, { a })).createActor
    const merge = `mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { ${fault} ... on MergeActorsPayload { mergedId survivor { slug names { text } } changed { presentId } } } }`
    const input = {
      actor: { slug: 'ruritania' },
      into: { slug: 'united-states' },
      expectedVersion: actor.version,
      reason: 'a novel',
    }
    const merged = (await ask(merge, { input })).mergeActors
    expect(merged).toMatchObject({ mergedId: actor.presentId, survivor: { slug: 'united-states' } })
    expect((await ask('{ actor(by: { slug: "ruritania" }) { slug } }')).actor).toEqual({
      slug: 'united-states',
    })
    expect((await ask(merge, { input })).mergeActors).toMatchObject({ issues: [{ code: 'cycle' }] })
    const unmerge = `mutation ($input: UnmergeActorsInput!) { unmergeActors(input: $input) { ${fault} ... on UnmergeActorsPayload { actor { slug version } } } }`
    const undo = { actor: merged.mergedId, expectedVersion: actor.version + 1, reason: 'no novel' }
    expect((await ask(unmerge, { input: undo })).unmergeActors).toMatchObject({
      actor: { slug: 'ruritania', version: actor.version + 2 },
    })
  })
})

describe('importing a dossier', () => {
  const mutation = `mutation ($input: ImportDossierInput!) { importDossier(input: $input) { ${fault} ... on ImportDossierPayload { created updated unchanged changed { __typename } } } }`
  const lines = (...records: object[]) => records.map((record) => JSON.stringify(record)).join('\n')
  const head = { record: 'dataset', format: 'proviso-dossier/2', name: 'sent' }
  const actor = { record: 'actor', key: 'zenda', name: 'Zenda', actorKind: 'STATE' }

  it('writes it whole, and again not at all', async () => {
    const input = { dossier: lines(head, actor) }
    expect((await ask(mutation, { input })).importDossier).toEqual({
      __typename: 'ImportDossierPayload',
      created: 1,
      updated: 0,
      unchanged: 0,
      changed: [{ __typename: 'Actor' }],
    })
    expect((await ask(mutation, { input })).importDossier).toMatchObject({
      created: 0,
      unchanged: 1,
      changed: [],
    })
  })

  it('of other datasets than the key is for is refused: what is said of them, and what is moved out of them', async () => {
    const limited = { ...ann, scopes: ['write:mine'] }
    const mine = { ...head, name: 'mine' }
    for (const dossier of [
      lines({ ...head, licence: 'none' }),
      lines(head, actor),
      lines(mine, { ...actor, key: 'z', slug: 'zenda', supersedesRecord: 'sent/zenda' }),
    ])
      expect(await mutate(test.database.pool, mutation, { input: { dossier } }, limited)).toMatchObject({
        data: { importDossier: null },
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      })
  })

  it('names the line and the field of a fault', async () => {
    const input = { dossier: lines(head, { ...actor, key: 'x', actorKind: 'STAAT' }) }
    expect((await ask(mutation, { input })).importDossier.issues).toEqual([
      { path: ['input', 'dossier', '2', 'actorKind'], code: 'unknown_value' },
    ])
  })
})

describe('the log of changes', () => {
  it('shows who revised a record and why, and how it read before and after, under the ids of these recordings', async () => {
    const slug = 'doha-2021-no-terror-base'
    const { condition } = await ask(`{ condition(by: { slug: "${slug}" }) { presentId summary version } }`)
    const input = {
      condition: { slug },
      expectedVersion: condition.version,
      summary: 'Said otherwise.',
      reason: 'clearer',
    }
    await ask('mutation ($input: ReviseConditionInput!) { reviseCondition(input: $input) { __typename } }', {
      input,
    })
    const state = '... on Condition { id presentId version summary }'
    const { changes } = await ask(
      `{ changes(about: "${condition.presentId}", kinds: [CONDITION]) { nodes { action origin { name originKind operation reason } before { ${state} } after { ${state} } } } }`,
    )
    const [revised, added] = changes.nodes
    expect(revised).toMatchObject({
      action: 'UPDATED',
      origin: { name: 'ann', originKind: 'KEY', operation: 'reviseCondition', reason: 'clearer' },
      before: { presentId: condition.presentId, version: condition.version, summary: condition.summary },
      after: { presentId: condition.presentId, version: condition.version + 1, summary: 'Said otherwise.' },
    })
    expect(added).toMatchObject({ action: 'ADDED', before: null, after: { summary: condition.summary } })
    const ids = [revised.before.id, revised.after.id]
    expect(new Set([condition.presentId, ...ids]).size).toBe(3)
    const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${state} } }`, { ids })
    expect(nodes).toEqual([revised.before, revised.after])
  })
})
