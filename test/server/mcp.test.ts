// The Model Context Protocol, by the SDK's own client, over HTTP and over standard input and output.
import { readFileSync } from 'node:fs'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../schema/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { isForeign } from '../../server/src/surfaces/foreign-text.ts'
import { useTestDatabase } from '../support/database.ts'
import { questions } from './questions-asked.ts'
import { createRequestLog } from './request-log.ts'
import { cli } from './service-process.ts'

const test = useTestDatabase({ corpus: 'sample' })
const log = createRequestLog()
let server: RunningServer
let client: Client
let lastId: string | null

interface Answered {
  perspective: { asOf: string | null; knownAt: string | null }
  address: string
  foreignText: { fields: string[] }
  data: Record<string, unknown>
}

beforeAll(async () => {
  server = await startServer({
    database: test.database,
    logger: log.logger,
    configuration: { RESPONSE_CACHE_MB: 0 },
  })
  client = await connected(server.url)
})
afterAll(async () => {
  await client?.close()
  await server?.close()
})

async function connected(url: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', url), {
    fetch: async (input, init) => {
      const response = await fetch(input, init)
      lastId = response.headers.get('x-request-id')
      return response
    },
  })
  await client.connect(transport)
  return client
}

/** What a tool answers: as text and as structured content. */
async function called(name: string, given: Record<string, unknown>, from = client) {
  const { content, structuredContent, isError } = await from.callTool({ name, arguments: given })
  const [{ text }] = content as unknown as [{ text: string }]
  return { text, isError, answered: structuredContent as unknown as Answered }
}

const toolOf = (name: string) => name.replaceAll('-', '_')
const flatOf = ({ name, variables }: (typeof questions)[number]): Record<string, unknown> =>
  name === 'actor-dossier' ? { actor: 'taliban' } : variables

/** The answer to the same operation by GraphQL: the bytes of its data. */
async function dataOf(name: string, variables: object): Promise<string> {
  const query = readFileSync(
    new URL(`../../schema/operations/questions/${name}.graphql`, import.meta.url),
    'utf8',
  )
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  return text.slice(text.indexOf(':') + 1, text.lastIndexOf(',"extensions"')).trim()
}

describe('tools', () => {
  it('are about ten, read only, flat, described, and take less than 10 kB', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      ...questions.map(({ name }) => toolOf(name)),
      'find_actor',
      'search',
      'conditions_between',
      'condition',
      'what_changed',
    ])
    expect(JSON.stringify(tools).length).toBeLessThan(10_000)
    for (const { annotations, description, inputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true)
      expect(description).toMatch(/[.?]$/)
      for (const property of Object.values(inputSchema.properties!) as {
        type: string
        description: string
      }[]) {
        expect(property.type).not.toBe('object')
        expect(property.description).toMatch(/\w/)
      }
    }
  })

  it.each(questions)('$name answers as GraphQL does, byte by byte, from one statement', async (question) => {
    const { text, answered } = await called(toolOf(question.name), flatOf(question))
    expect(await log.of(lastId)).toMatchObject({ statements: 1 })
    const data = await dataOf(question.name, question.variables)
    expect(text.endsWith(`"data":${data}}`)).toBe(true)
    expect(JSON.parse(text)).toEqual(answered)
  })

  it('say from where the answer is seen, where it can be had again, and which fields are words of others', async () => {
    const on = '2021-12-05T23:59:59.000Z'
    const given = { target: 'taliban', issuers: ['united-states'], on }
    const { answered } = await called('requirements_as_known', given)
    expect(answered.perspective).toEqual({ asOf: on, knownAt: on })
    expect(answered.foreignText.fields).toEqual(['Article.title', 'Quote.exact'])
    expect(answered.address).toBe(
      `${server.url}/api/requirements-as-known?target=taliban&issuers=united-states&on=2021-12-05T23%3A59%3A59.000Z`,
    )
    const { answered: now } = await called('disagreements', {})
    expect(now.perspective).toEqual({ asOf: null, knownAt: null })
    expect(JSON.stringify(now.data)).toMatch(/"stance" ?: ?"ASSERTS"/)
  })

  it('lead from a name to an actor, to what is between two, to a condition with its sentences', async () => {
    const found = await called('find_actor', { named: 'talib', first: 1 })
    expect(JSON.stringify(found.answered.data)).toContain('"taliban"')
    const between = await called('conditions_between', {
      issuer: 'united-states',
      target: 'taliban',
      first: 1,
    })
    const { slug } = (between.answered.data as never as { conditionsBetween: { nodes: [{ slug: string }] } })
      .conditionsBetween.nodes[0]
    const { answered } = await called('condition', { slug })
    expect(JSON.stringify(answered.data)).toMatch(/"exact" ?: ?"/)
    expect((await called('search', { query: 'safe passage', first: 1 })).text).toContain('"totalCount"')
    expect((await called('what_changed', { first: 1 })).text).toContain('"recordedAt"')
  })

  it('say what is wrong, and what is nearest', async () => {
    const none = await called('conditions_between', { issuer: 'united-sates', target: 'taliban' })
    expect(none.isError).toBe(true)
    expect(none.text).toMatch(/^NOT_FOUND: There is no actor "united-sates".*united-states/)
    expect(await called('disagreements', { first: 5000 })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/^PAGE_TOO_LARGE/),
    })
    expect((await called('disagreements', { frist: 3 })).isError).toBe(true)
    const issuers = Array.from({ length: 3000 }, (_, i) => `a${i}`)
    const many = await called('requirements_as_known', { target: 'taliban', on: '2021-12-05', issuers })
    expect(many).toMatchObject({ isError: true, text: expect.stringMatching(/^BAD_USER_INPUT.*8000/) })
  })
})

describe('resources', () => {
  it('are the schema and the codebook', async () => {
    const { resources } = await client.listResources()
    expect(resources.map(({ uri }) => uri)).toEqual(['proviso://schema.graphql', 'proviso://codebook.md'])
    for (const [uri, text] of [
      ['proviso://schema.graphql', 'type Condition implements Node'],
      ['proviso://codebook.md', 'conditions'],
    ] as const) {
      const { contents } = await client.readResource({ uri })
      expect((contents[0] as { text: string }).text).toContain(text)
    }
  })

  it('are not there where the schema is not to be seen', async () => {
    const closed = await startServer({ database: test.database, configuration: { EXPOSURE: 'closed' } })
    const other = await connected(closed.url)
    expect((await other.listTools()).tools.length).toBeGreaterThan(5)
    expect(other.getServerCapabilities()?.resources).toBeUndefined()
    await other.close()
    await closed.close()
  })
})

describe('/mcp', () => {
  const post = (origin: string, method = 'POST') =>
    fetch(`${server.url}/mcp`, {
      method,
      headers: {
        origin,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      ...(method === 'POST' && { body: '{"jsonrpc":"2.0","id":1,"method":"ping"}' }),
    })

  it('answers a call by one message, which is no stream, in whatever revision it is asked', async () => {
    const call = (revision: string, more: object) =>
      fetch(`${server.url}/mcp`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          'mcp-protocol-version': revision,
        },
        body: JSON.stringify({
          jsonrpc: '2.0',
          id: 7,
          method: 'tools/call',
          params: { name: 'disagreements', arguments: { first: 1 }, ...more },
        }),
      })
    const answers = new Set<string>()
    // a message that says more of itself than it needs goes through the protocol's own code
    for (const [revision, more] of [
      ['2025-03-26', {}],
      ['2025-06-18', {}],
      ['2025-06-18', { _meta: {} }],
    ] as const) {
      const response = await call(revision, more)
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      answers.add(await response.text())
    }
    expect(answers.size).toBe(1)
    const [answer] = [...answers].map((text) => JSON.parse(text))
    expect([answer.id, answer.result.content.length]).toEqual([7, 1])
  })

  it('refuses what is too long, and more messages than a batch may hold', async () => {
    const status = async (body: unknown) => {
      const response = await fetch(`${server.url}/mcp`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body: JSON.stringify(body),
      })
      return [response.status, (await response.text()).length < 500]
    }
    const ping = { jsonrpc: '2.0', id: 1, method: 'ping' }
    expect(await status({ ...ping, params: { x: 'x'.repeat(50_000) } })).toEqual([413, true])
    expect(await status(Array(11).fill(ping))).toEqual([413, true])
  })

  it('takes nothing but messages: any other method is 405', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const { status, headers } = await fetch(`${server.url}/mcp`, { method })
      expect([status, headers.get('allow')]).toEqual([405, 'POST'])
    }
  })

  it('answers pages of this machine, and of the origins that the configuration names, but no others', async () => {
    expect((await post('http://localhost:3000')).status).toBe(200)
    expect((await post('http://localhost:3000', 'OPTIONS')).headers.get('access-control-allow-origin')).toBe(
      'http://localhost:3000',
    )
    const foreign = await post('https://elsewhere.example')
    expect(foreign.status).toBe(403)
    expect(await foreign.json()).toMatchObject({ error: { message: expect.stringContaining('CORS_ORIGIN') } })
  })
})

describe('proviso mcp', () => {
  const guide = readFileSync(new URL('../../server/docs/mcp.md', import.meta.url), 'utf8')
  const { mcpServers } = JSON.parse(/```json\n(.*?)```/s.exec(guide)![1]!) as {
    mcpServers: Record<'proviso' | 'elsewhere', { command: string; args: string[] }>
  }

  it.each([
    ['serves the configured database', () => mcpServers.proviso.args.slice(2)],
    [
      'asks a service that runs elsewhere',
      () =>
        mcpServers.elsewhere.args.slice(2).map((arg) => arg.replace('https://proviso.example', server.url)),
    ],
  ])('%s over standard input and output', async (_, args) => {
    const other = new Client({ name: 'test', version: '1.0.0' })
    await other.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [cli, ...args()],
        env: {
          ...(process.env as Record<string, string>),
          DATABASE_URL: test.database.url,
          LOG_LEVEL: 'silent',
        },
      }),
    )
    const [question] = questions
    const { text } = await called('requirements_as_known', question.variables, other)
    expect(text).toContain(`"data":${await dataOf(question.name, question.variables)}}`)
    await other.close()
  })
})

it('knows the fields that hold words of others by names that are in the schema', () => {
  const held = Object.values(schema.getTypeMap()).flatMap((type) =>
    'getFields' in type
      ? Object.keys(type.getFields()).flatMap((field) =>
          isForeign(type.name, field) ? [`${type.name}.${field}`] : [],
        )
      : [],
  )
  expect(held).toEqual(
    expect.arrayContaining([
      'Article.title',
      'Highlight.text',
      'Quote.exact',
      'Quote.prefix',
      'Quote.suffix',
    ]),
  )
})
