// Taking back, merging, importing: by mutations, in the name of whoever does it.
import { describe, expect, it } from 'vitest'
import { verify } from '../../prisma/src/index.ts'
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

  it('takes back an actor that should not have been made, as recorded before', async () => {
    const { createActor } = await ask(
      'mutation { createActor(input: { slug: "nobody", name: "Nobody Atall", actorKind: PERSON }) { ... on CreateActorPayload { actor { presentId version } } } }',
    )
    const { presentId, version } = createActor.actor
    const input = { id: presentId, expectedVersion: version, reason: 'there is no such person' }
    const of = (more: object) => ask(retract, { input: { ...input, ...more } })
    expect((await of({ by: 'SOURCE' })).retract.issues[0]).toMatchObject({ path: ['input', 'by'] })
    const { actors } = await ask(
      '{ actors(where: { conditionsIssued: { some: {} } }, first: 1) { nodes { presentId version } } }',
    )
    const [issuer] = actors.nodes
    expect(
      (await of({ id: issuer.presentId, expectedVersion: issuer.version })).retract.issues[0],
    ).toMatchObject({ code: 'still_referred_to' })
    const before = new Date().toISOString()
    expect((await of({})).retract).toMatchObject({ retractedId: presentId })
    const seen = await ask(
      `query ($id: ID!, $before: Moment!) {
        node(id: $id) { id }
        actor(by: { slug: "nobody" }) { id }
        named: actors(where: { named: "Nobody Atall" }) { totalCount }
        search(query: "Atall") { totalCount }
        earlier: actor(by: { slug: "nobody" }, knownAt: $before, knownBy: RECORDED) { name }
        found: search(query: "Atall", knownAt: $before, knownBy: RECORDED) { totalCount }
        changes(first: 1) { nodes { action subject { ... on Actor { slug } } } }
      }`,
      { id: presentId, before },
    )
    expect(seen).toEqual({
      node: null,
      actor: null,
      named: { totalCount: 0 },
      search: { totalCount: 0 },
      earlier: { name: 'Nobody Atall' },
      found: { totalCount: 1 },
      changes: { nodes: [{ action: 'RETRACTED', subject: { slug: 'nobody' } }] },
    })
  })

  const refuse = `mutation ($input: RetractInput!) { retract(input: $input) { __typename ... on Fault { message } ... on InvalidInput { issues { path code suggestions } } } }`

  it('is refused while something that stands refers to it, which is named by its id', async () => {
    const { assessments } = await ask(
      '{ assessments(first: 1) { nodes { condition { presentId version assessments { nodes { presentId } } } } } }',
    )
    const { presentId, version, assessments: of } = assessments.nodes[0].condition
    const input = { id: presentId, expectedVersion: version, reason: 'gone' }
    const { issues } = (await ask(refuse, { input })).retract
    const suggestions = [of.nodes[0].presentId]
    expect(issues).toContainEqual({ path: ['input', 'id'], code: 'still_referred_to', suggestions })
  })

  it('is not done at a moment before it was said, or to come, nor without a reason', async () => {
    const { assessments } = await ask('{ assessments(first: 1) { nodes { presentId version } } }')
    const [{ presentId, version }] = assessments.nodes
    const input = { id: presentId, expectedVersion: version, by: 'SOURCE', reason: 'taken back' }
    for (const [field, value] of [
      ['at', '1999-01-01'],
      ['at', '2999'],
      ['reason', '  '],
    ] as const)
      expect((await ask(refuse, { input: { ...input, [field]: value } })).retract).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: ['input', field], code: 'invalid_value' }],
      })
    // of a year that is not over yet it is the part until now
    const year = String(new Date().getUTCFullYear())
    const done = `mutation ($input: RetractInput!) { retract(input: $input, dryRun: true) { ... on RetractPayload { changed { ... on Claim { retracted { at } } } } } }`
    const { changed } = (await ask(done, { input: { ...input, at: year } })).retract
    const { retracted } = changed.find((node: object) => 'retracted' in node)
    expect(new Date(retracted.at).getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('is refused for what stands by claims alone, with what to do', async () => {
    const { events } = await ask(
      '{ events(first: 1, where: { bearings: { some: {} } }) { nodes { bearings { nodes { presentId version } } } } }',
    )
    const [{ presentId, version }] = events.nodes[0].bearings.nodes
    const input = { id: presentId, expectedVersion: version, reason: 'gone' }
    expect((await ask(refuse, { input })).retract).toEqual({
      __typename: 'InvalidInput',
      message: `${presentId} is a Bearing, which is not retracted by its id: retract the claims that state it, or revise the record of which it is a part.`,
      issues: [{ path: ['input', 'id'], code: 'wrong_type', suggestions: [] }],
    })
  })
})

describe('merging actors', () => {
  it('makes them one, and two again', async () => {
    const create = `mutation ($a: CreateActorInput!) { createActor(input: $a) { ... on CreateActorPayload { actor { presentId version } } } }`
    const a = { slug: 'ruritania', name: 'Ruritania', actorKind: 'STATE' }
    const { actor } = (await ask(create, { a })).createActor
    const merge = `mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { ${fault} ... on MergeActorsPayload { mergedId survivor { slug names { text } mergedFrom { formerId version } } changed { presentId } } } }`
    const input = {
      actor: { slug: 'ruritania' },
      into: { slug: 'united-states' },
      expectedVersion: actor.version,
      reason: 'a novel',
    }
    const merged = (await ask(merge, { input })).mergeActors
    expect(merged).toMatchObject({ mergedId: actor.presentId, survivor: { slug: 'united-states' } })
    expect(merged.changed).toHaveLength(new Set(merged.changed.map(JSON.stringify)).size)
    expect((await ask('{ actor(by: { slug: "ruritania" }) { slug } }')).actor).toEqual({
      slug: 'united-states',
    })
    expect((await ask(merge, { input })).mergeActors).toMatchObject({ issues: [{ code: 'cycle' }] })
    const unmerge = `mutation ($input: UnmergeActorsInput!) { unmergeActors(input: $input) { ${fault} ... on UnmergeActorsPayload { actor { slug version } } } }`
    const [former] = merged.survivor.mergedFrom
    expect(former).toEqual({ formerId: merged.mergedId, version: actor.version + 1 })
    const undo = { actor: former.formerId, expectedVersion: former.version, reason: 'no novel' }
    expect((await ask(unmerge, { input: undo })).unmergeActors).toMatchObject({
      actor: { slug: 'ruritania', version: actor.version + 2 },
    })
  })
})

describe('creating an actor that was retracted', () => {
  it('brings it back, by a record of another key: a version of its own, of which the log of changes tells', async () => {
    const create = (input: object) =>
      ask(
        `mutation ($input: CreateActorInput!) { createActor(input: $input) { ${fault} ... on CreateActorPayload { actor { presentId slug version } changed { presentId } } } }`,
        { input: { slug: 'borduria', name: 'Borduria', actorKind: 'STATE', ...input } },
      ).then(({ createActor }) => createActor)
    const { actor } = await create({})
    const input = { id: actor.presentId, expectedVersion: 1, reason: 'a novel' }
    await ask('mutation ($input: RetractInput!) { retract(input: $input) { __typename } }', { input })
    expect((await ask('{ actor(by: { slug: "borduria" }) { slug } }')).actor).toBeNull()
    expect(await create({})).toMatchObject({ code: 'CONFLICT' })
    const again = await create({ key: 'borduria-after-all' })
    expect(again).toMatchObject({
      actor: { ...actor, version: 3 },
      changed: [{ presentId: actor.presentId }],
    })
    const { changes } = await ask(
      '{ changes(first: 1) { nodes { action subject { ... on Actor { slug } } } } }',
    )
    expect(changes.nodes).toEqual([{ action: 'UPDATED', subject: { slug: 'borduria' } }])
    // also in other words, and by another dataset
    await ask('mutation ($input: RetractInput!) { retract(input: $input) { __typename } }', {
      input: { ...input, expectedVersion: 3 },
    })
    const theirs = await create({ dataset: 'other', key: 'theirs', name: 'Borduria, as others know it' })
    expect(theirs.actor.version).toBe(5)
    expect((await ask('{ actor(by: { slug: "borduria" }) { name } }')).actor).toEqual({
      name: 'Borduria, as others know it',
    })
    expect((await verify(test.database)).filter(({ found }) => found > 0)).toEqual([])
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

  it('of a record its versions, each a node of its own that stays what it is, with the record as it was recorded then', async () => {
    const { createActor } = await ask(
      'mutation ($a: CreateActorInput!) { createActor(input: $a) { ... on CreateActorPayload { actor { presentId version versions { nodes { recordedUntil } } } } } }',
      { a: { slug: 'strelsau', name: 'Strelsau', actorKind: 'STATE' } },
    )
    const { presentId } = createActor.actor
    expect(createActor.actor).toMatchObject({ version: 1, versions: { nodes: [{ recordedUntil: null }] } })
    for (const [i, description] of ['A capital.', 'The capital of Ruritania.'].entries())
      await ask('mutation ($input: ReviseActorInput!) { reviseActor(input: $input) { __typename } }', {
        input: { actor: { id: presentId }, expectedVersion: i + 1, description },
      })
    const VERSION =
      'id presentId version recordedAt recordedUntil record { ... on Actor { id presentId description } }'
    const read = async (args: string) =>
      (
        await ask(
          `query ($id: ID!) { node(id: $id) { versions${args} { totalCount nodes { ${VERSION} } pageInfo { hasNextPage endCursor } } } }`,
          { id: presentId },
        )
      ).node.versions
    const { nodes, totalCount } = await read('')
    expect(totalCount).toBe(3)
    expect(
      nodes.map(({ version, record }: Version) => [version, record.description, record.presentId]),
    ).toEqual([
      [3, 'The capital of Ruritania.', presentId],
      [2, 'A capital.', presentId],
      [1, null, presentId],
    ])
    const [third, second, first] = nodes as [Version, Version, Version]
    expect([first.recordedUntil, second.recordedUntil, third.recordedUntil]).toEqual([
      second.recordedAt,
      third.recordedAt,
      null,
    ])
    for (const { id, presentId: own, recordedAt, record } of nodes) {
      expect(own).toBe(id)
      expect(record.id).toBe(`${presentId}~1k${Date.parse(recordedAt)}r`)
    }
    const ids = nodes.flatMap(({ id, record }: Version) => [id, record.id])
    const again = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Version { ${VERSION} } ... on Actor { id presentId description } } }`,
      { ids },
    )
    expect(again.nodes).toEqual(nodes.flatMap((version: Version) => [version, version.record]))

    const [page, rest] = [await read('(first: 2)'), await read('(last: 1)')]
    expect([page.nodes, page.pageInfo.hasNextPage, rest.nodes]).toEqual([[third, second], true, [first]])
    expect((await read(`(after: "${page.pageInfo.endCursor}")`)).nodes).toEqual([first])
    const then = await ask(`{ node(id: "${second.record.id}") { versions { nodes { id } } } }`)
    expect(then.node.versions.nodes).toEqual([{ id: second.id }, { id: first.id }])
    // what is never written over has none, and neither has a version
    const none = await ask(
      `query ($id: ID!) { node(id: $id) { versions { totalCount } } claims(first: 1) { nodes { versions { totalCount } } } }`,
      { id: third.id },
    )
    expect([none.node, ...none.claims.nodes]).toEqual([
      { versions: { totalCount: 0 } },
      { versions: { totalCount: 0 } },
    ])
  })
})

interface Version {
  id: string
  version: number
  recordedAt: string
  recordedUntil: string | null
  record: { id: string; presentId: string; description: string | null }
}
