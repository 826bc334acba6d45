// Relay: its compiler takes a `@refetchable` fragment on a node type, and its second page stays on the day of the first. What
// `usePaginationFragment` does is done here by the same functions of relay-runtime, without React.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  type ConcreteRequest,
  ConnectionHandler,
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getRefetchMetadata,
  getSingularSelector,
  Network,
  type ReaderFragment,
  RecordSource,
  Store,
} from 'relay-runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { useServer } from '../sdk/server.ts'
import { BOTH, day, plain, sent, slug } from './asked.ts'

const proviso = useServer()
const here = fileURLToPath(new URL('..', import.meta.url))
let folder: string

const documents = `
  graphql\`fragment caches_conditions on Actor
    @refetchable(queryName: "cachesPaginationQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
    id
    conditionsFaced(first: $count, after: $cursor) @connection(key: "caches_conditionsFaced") {
      edges { node { id presentId status } }
    }
  }\`
  graphql\`query cachesActorQuery($slug: String!, $day: Moment) {
    actor(by: { slug: $slug }, knownAt: $day) { id ...caches_conditions }
  }\`
  graphql\`${BOTH.replace('query Both', 'query cachesBothQuery')}\`
  graphql\`query cachesListQuery($day: Moment) {
    conditions(first: 100, knownAt: $day) @connection(key: "caches_conditions") { edges { node { id } } }
  }\`
  graphql\`query cachesWrongQuery($day: Moment) {
    conditions(first: 100, knownAt: $day) @connection(key: "cachesWrong_conditions", filters: []) { edges { node { id } } }
  }\`
  graphql\`query cachesJudgedQuery {
    assessments(first: 100) @connection(key: "caches_assessments") { edges { node { id version } } }
  }\`
  graphql\`mutation cachesRetractMutation($connections: [ID!]!, $input: RetractInput!) {
    retract(input: $input) {
      ... on RetractPayload {
        retractedId @deleteEdge(connections: $connections)
        changed { id }
      }
    }
  }\`
  graphql\`mutation cachesMergeMutation($connections: [ID!]!, $input: MergeActorsInput!) {
    mergeActors(input: $input) {
      ... on MergeActorsPayload {
        mergedId @deleteEdge(connections: $connections)
        survivor { id name mergedFrom { formerId } }
      }
    }
  }\`
  graphql\`query cachesActorsQuery {
    actors(first: 100) @connection(key: "caches_actors") { edges { node { id name } } }
  }\`
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-relay-'))
  await symlink(join(here, 'node_modules'), join(folder, 'node_modules'))
  await mkdir(join(folder, 'src'))
  await writeFile(join(folder, 'src/caches.js'), documents)
  await copyFile(join(here, '../schema/schema.graphql'), join(folder, 'schema.graphql'))
  const configuration = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    eagerEsModules: false,
  }
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(configuration))
  await promisify(execFile)(process.execPath, [join(here, 'node_modules/relay-compiler/cli.js')], {
    cwd: folder,
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const artifact = <Kind>(name: string): Kind =>
  createRequire(join(folder, 'src/'))(`./__generated__/${name}.graphql.js`) as Kind

const environmentOf = (key?: string) =>
  new Environment({
    network: Network.create(async ({ text }, variables) => ({
      data: await sent<Record<string, unknown>>(proviso.url, text!, variables, key),
    })),
    store: new Store(new RecordSource()),
  })

// biome-ignore lint/suspicious/noExplicitAny: what a query asks for
type Any = any

async function load(environment: Environment, name: string, variables: Any): Promise<Any> {
  await fetchQuery(environment, artifact<ConcreteRequest>(name), variables).toPromise()
  return shown(environment, name, variables)
}

/** What is shown of a query, out of the store alone. */
const shown = (environment: Environment, name: string, variables: Any): Any =>
  environment.lookup(createOperationDescriptor(artifact<ConcreteRequest>(name), variables).fragment).data

it('shows both perspectives side by side as the server gave them', async () => {
  const environment = environmentOf()
  const variables = { slug, day }
  await load(environment, 'cachesActorQuery', { slug })
  const both = await load(environment, 'cachesBothQuery', variables)
  expect(plain(both)).toEqual(await sent(proviso.url, BOTH, variables))
  expect(both.now).not.toEqual(both.then)
})

/** The nodes of all pages of the fragment, on the actor as seen from a moment. */
async function pages(environment: Environment, variables: { slug: string; day?: string }): Promise<Any[]> {
  const fragment = artifact<ReaderFragment>('caches_conditions')
  const { actor } = await load(environment, 'cachesActorQuery', variables)
  const read = (): Any => environment.lookup(getSingularSelector(fragment, actor)! as Any).data
  const { identifierInfo, refetchableRequest } = getRefetchMetadata(fragment, 'test')
  const { paginationMetadata } = getPaginationMetadata(fragment, 'test') as Any
  for (;;) {
    const { id, conditionsFaced } = read()
    const { hasNextPage, endCursor } = conditionsFaced.pageInfo
    if (!hasNextPage) return conditionsFaced.edges.map(({ node }: Any) => node)
    const next = getPaginationVariables('forward', 5, endCursor, {}, {}, paginationMetadata) as Any
    const asked = { ...next, [identifierInfo!.identifierQueryVariableName]: id }
    await fetchQuery(environment, refetchableRequest as ConcreteRequest, asked).toPromise()
  }
}

it('goes on to the next page on the day of the first, and shows today as before', async () => {
  const environment = environmentOf()
  const whole = await sent<Any>(proviso.url, BOTH, { slug, day })
  const now = await pages(environment, { slug })
  const then = await pages(environment, { slug, day })
  expect(plain(now)).toEqual(whole.now.conditionsFaced.nodes)
  expect(plain(then)).toEqual(whole.then.conditionsFaced.nodes)
  expect(then.length).toBeGreaterThan(5)
  expect(then.length).toBeLessThan(now.length)
  expect(plain(await pages(environment, { slug }))).toEqual(plain(now))
})

it.each([
  ['cachesListQuery', 'with its own arguments keeps a list for each perspective', false],
  ['cachesWrongQuery', 'with `filters: []` mixes them: the wrong form', true],
])('%s: @connection %s', async (name, _, isMixed) => {
  const environment = environmentOf()
  const before = plain(await load(environment, name, {}))
  await load(environment, name, { day })
  const after = plain(shown(environment, name, {}))
  if (isMixed) expect(after).not.toEqual(before)
  else expect(after).toEqual(before)
})

describe('what was written', () => {
  let key: string
  beforeAll(async () => {
    key = (await createKey(proviso.database.pool, { name: 'ann', scopes: ['write'] })).text
  })
  const commit = (environment: Environment, name: string, variables: Any) =>
    new Promise<Any>((resolve, reject) => {
      commitMutation(environment, {
        mutation: artifact<ConcreteRequest>(name),
        variables,
        onCompleted: resolve,
        onError: reject,
      })
    })

  it('a retracted fact leaves its list by `retractedId @deleteEdge`', async () => {
    const environment = environmentOf(key)
    const { assessments } = await load(environment, 'cachesJudgedQuery', {})
    const ids = (list: Any) => list.edges.map(({ node }: Any) => node.id)
    const { id, version: expectedVersion } = assessments.edges[0].node
    const { retract } = await commit(environment, 'cachesRetractMutation', {
      connections: [ConnectionHandler.getConnectionID('client:root', 'caches_assessments')],
      input: { id, expectedVersion, reason: 'misread' },
    })
    expect(retract.retractedId).toBe(id)
    const left = shown(environment, 'cachesJudgedQuery', {})
    expect(ids(left.assessments)).toEqual(ids(assessments).slice(1))
  })

  it('a merged actor leaves its list by `mergedId @deleteEdge`, and the survivor says whom it was merged from', async () => {
    const environment = environmentOf(key)
    const create = `mutation ($input: CreateActorInput!) { createActor(input: $input) { ... on CreateActorPayload { actor { version } } } }`
    const input = { slug: 'ruritania', name: 'Ruritania', actorKind: 'STATE' }
    const created = await sent<Any>(proviso.url, create, { input }, key)
    await load(environment, 'cachesActorsQuery', {})
    const connections = [ConnectionHandler.getConnectionID('client:root', 'caches_actors')]
    const { mergeActors } = await commit(environment, 'cachesMergeMutation', {
      connections,
      input: {
        actor: { slug: 'ruritania' },
        into: { slug: 'united-states' },
        expectedVersion: created.createActor.actor.version,
        reason: 'a novel',
      },
    })
    expect(mergeActors.survivor.mergedFrom).toEqual([{ formerId: mergeActors.mergedId }])
    const left = shown(environment, 'cachesActorsQuery', {})
    const names = (list: Any) => list.actors.edges.map(({ node }: Any) => node.name)
    expect(names(left)).not.toContain('Ruritania')
    // loaded anew, the page is full again
    const fresh = await load(environmentOf(), 'cachesActorsQuery', {})
    expect(names(left)).toEqual(names(fresh).slice(0, names(left).length))
  })
})
