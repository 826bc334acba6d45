// The service as a subgraph: composed with one that knows nothing of it, and asked by a gateway over both.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation'
import { composeServices } from '@theguild/federation-composition'
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  graphql,
  parse,
  validate,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import { createRequestLog } from './request-log.ts'
import { run } from './service-process.ts'

const guide = readFileSync(new URL('../../server/docs/federation.md', import.meta.url), 'utf8')
const [, notesSdl, question] = [...guide.matchAll(/```graphql\n(.*?)```/gs)].map(([, code]) => code!) as [
  string,
  string,
  string,
]

const test = useTestDatabase({ corpus: 'sample' })
const log = createRequestLog()
let server: RunningServer
let taliban: { id: string; presentId: string }

const DAY = '2021-12-05T00:00:00.000Z'
const ENTITIES = `query ($representations: [_Any!]!, $day: Moment) {
  _entities(representations: $representations) {
    __typename
    ... on Actor { id presentId name conditionsFaced { totalCount } }
    ... on Condition { id presentId status statusThen: status(knownAt: $day) }
    ... on Quote { id startOffset }
  }
}`

async function sent<Data>(query: string, variables: object = {}, url = server.url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return { id: response.headers.get('x-request-id'), ...(await response.json()) } as {
    id: string
    data: Data
    errors?: { message: string; extensions: { code: string } }[]
    extensions?: { cost: { requested: number } }
  }
}

interface Entities {
  _entities: (Record<string, unknown> | null)[]
}
const entities = (representations: object[]) => sent<Entities>(ENTITIES, { representations })

beforeAll(async () => {
  server = await startServer({
    database: test.database,
    logger: log.logger,
    configuration: { FEDERATION: true },
  })
  const { data } = await sent<{ actor: typeof taliban }>(
    '{ actor(by: { slug: "taliban" }) { id presentId } }',
  )
  taliban = data.actor
})
afterAll(() => server?.close())

describe('_entities', () => {
  it('answers in the order of the representations, of any type, each seen from where its id says', async () => {
    const { data } = await sent<{ conditions: { nodes: { id: string; status: string }[] } }>(
      `{ conditions(knownAt: "${DAY}", first: 5) { nodes { id status } } }`,
    )
    const conditions = data.conditions.nodes
    const asked = [...conditions.map(({ id }) => ({ __typename: 'Condition', id })), actor(taliban.id)]
    const { data: found } = await entities(asked)
    expect(found._entities.map((entity) => entity?.id)).toEqual(asked.map(({ id }) => id))
    expect(found._entities.slice(0, -1).map((entity) => entity?.status)).toEqual(
      conditions.map(({ status }) => status),
    )
    expect(conditions[0]!.id).toContain('~')
  })

  it('is one statement, whatever is asked and however much', async () => {
    const { data } = await sent<{ actors: { nodes: { id: string }[] } }>(
      '{ actors(first: 100) { nodes { id } } }',
    )
    for (const count of [1, 7, 50]) {
      const { id, data: found } = await entities(
        Array.from({ length: count }, (_, i) => actor(data.actors.nodes[i % data.actors.nodes.length]!.id)),
      )
      expect(found._entities.filter((entity) => entity?.name)).toHaveLength(count)
      expect(await log.of(id)).toMatchObject({ statements: 1 })
    }
  })

  it('has no place for an id that names nothing, or a thing of another type', async () => {
    const { data } = await entities(['act_999999', 'nonsense', 'con_1', taliban.id].map(actor))
    expect(data._entities.map((entity) => entity?.id ?? null)).toEqual([null, null, null, taliban.id])
  })

  it.each([
    [{ __typename: 'Actor', slug: 'taliban' }, /of Actor has no id\. Entities are asked for by id/],
    [{ __typename: 'Actor', presentId: 'act_1' }, /of Actor has no id/],
    [{ __typename: 'PageInfo', id: 'act_1' }, /names no entity of this subgraph as __typename: "PageInfo"/],
    [{ id: 'act_1' }, /it is missing/],
  ])('refuses %o', async (representation, message) => {
    const { errors } = await entities([actor(taliban.id), representation])
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it('costs what nodes costs, and is bounded by the same limit', async () => {
    const ids = Array.from({ length: 8 }, () => taliban.id)
    const { extensions } = await entities(ids.map(actor))
    const { extensions: same } = await sent(
      ENTITIES.replace('[_Any!]!', '[ID!]!').replace('_entities(representations:', 'nodes(ids:'),
      { representations: ids },
    )
    expect(extensions?.cost.requested).toBe(same?.cost.requested)
    const many = await entities(Array.from({ length: 20_000 }, () => actor(taliban.id)))
    expect(many.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COSTLY' } }])
  })
})

const actor = (id: string) => ({ __typename: 'Actor', id })

describe('_service', () => {
  it('is there where the schema may be seen, and only in a subgraph', async () => {
    const { data } = await sent<{ _service: { sdl: string } }>('{ _service { sdl } }')
    expect(data._service.sdl).toContain('type Actor implements Node @key(fields: "id")')
    expect((await run(['schema', '--federation'])).stdout).toBe(`${data._service.sdl}\n`)
    for (const configuration of [{ FEDERATION: true, EXPOSURE: 'closed' as const }, {}]) {
      const other = await startServer({ database: test.database, configuration })
      const { errors } = await sent('{ _service { sdl } }', {}, other.url)
      expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
      await other.close()
    }
  })
})

describe('composed with a subgraph of notes', () => {
  let notes: Server
  let notesUrl: string
  let supergraph: string
  let gateway: GraphQLSchema

  beforeAll(async () => {
    notes = await notesSubgraph(taliban.presentId)
    notesUrl = `http://127.0.0.1:${(notes.address() as AddressInfo).port}/graphql`
    const { data } = await sent<{ _service: { sdl: string } }>('{ _service { sdl } }')
    const composed = composeServices([
      { name: 'proviso', typeDefs: parse(data._service.sdl), url: `${server.url}/graphql` },
      { name: 'notes', typeDefs: parse(notesSdl), url: notesUrl },
    ])
    expect(composed.errors).toBeUndefined()
    supergraph = composed.supergraphSdl!
    gateway = getStitchedSchemaFromSupergraphSdl({ supergraphSdl: supergraph })
  })
  afterAll(() => new Promise((resolve) => notes.close(resolve)))

  it('keeps @oneOf', () => {
    expect(supergraph).toMatch(/input ActorBy[^{]*@oneOf/)
  })

  it('answers a question over both: what is added is found by who it is, what is led to by its id', async () => {
    const document = parse(question)
    expect(validate(gateway, document)).toEqual([])
    const { data, errors } = (await execute({
      schema: gateway,
      document,
      variableValues: { day: DAY },
    })) as ExecutionResult<{
      notes: { text: string; about: { name: string; conditionsFaced: { totalCount: number } } }[]
      actor: { name: string; notes: { text: string }[]; conditionsFaced: { totalCount: number } }
    }>
    expect(errors).toBeUndefined()
    const own = await sent<Record<'now' | 'then', { conditionsFaced: { totalCount: number } }>>(
      `{ now: actor(by: { slug: "taliban" }) { conditionsFaced { totalCount } }
         then: actor(by: { slug: "taliban" }, knownAt: "${DAY}") { conditionsFaced { totalCount } } }`,
    )
    expect(data!.notes).toEqual([
      { text: 'a note', about: { name: 'Taliban', conditionsFaced: own.data.now.conditionsFaced } },
    ])
    expect(data!.actor).toEqual({
      name: 'Taliban',
      notes: [{ text: 'a note' }],
      conditionsFaced: own.data.then.conditionsFaced,
    })
    expect(own.data.now).not.toEqual(own.data.then)
  })
})

/** A subgraph that keeps one note, on the actor with this id. */
async function notesSubgraph(presentId: string): Promise<Server> {
  const note = { text: 'a note', about: { __typename: 'Actor', id: presentId, presentId } }
  const notesOn = (id: string) => (id === presentId ? [note] : [])
  const schema = buildSchema(
    `${notesSdl}
     scalar _Any union _Entity = Actor
     extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`,
    { assumeValidSDL: true },
  )
  const rootValue = {
    notes: [{ ...note, about: { ...note.about, notes: [note] } }],
    _entities: ({ representations }: { representations: { presentId: string }[] }) =>
      representations.map((given) => ({
        ...given,
        __typename: 'Actor',
        id: given.presentId,
        notes: notesOn(given.presentId),
      })),
  }
  const http = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { query, variables } = JSON.parse(body)
    const result = await graphql({ schema, source: query, variableValues: variables, rootValue })
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return http
}
