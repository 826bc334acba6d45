// What a stranger can send: it is answered shortly and with the right code, and tells nothing that is to be kept.
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { getIntrospectionQuery } from 'graphql'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../schema/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let open: RunningServer
let closed: RunningServer

beforeAll(async () => {
  open = await startServer({ database: test.database })
  closed = await startServer({
    database: test.database,
    configuration: { EXPOSURE: 'closed', TRUST_PROXY: 'true' },
  })
})
afterAll(() => Promise.all([open?.close(), closed?.close()]))

async function post(server: RunningServer, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, ...JSON.parse(text) }
}

/** Sends bytes as they are, and returns the first line of the answer. */
async function sendRaw(server: RunningServer, request: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.end(request)
  let answer = ''
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk
  return answer.split('\r\n')[0]!
}

describe('a request that cannot be understood', () => {
  it('is refused when it has two Host headers', async () => {
    const request = 'GET /health HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n'
    expect(await sendRaw(open, request)).toBe('HTTP/1.1 400 Bad Request')
  })

  it('is refused in a content coding', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ __typename }' }))
    const { status, headers, errors } = await post(open, body, { 'content-encoding': 'gzip' })
    expect(status).toBe(415)
    expect(headers.get('accept-encoding')).toBe('identity')
    expect(errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  it.each([
    ['JSON that is broken', `{"query": "{ __typename }", "x": ${'a'.repeat(900_000)}`],
    ['JSON that is no object', JSON.stringify('a'.repeat(900_000))],
    [
      'a variable of another type',
      {
        query: 'query ($n: Int) { conditions(first: $n) { totalCount } }',
        variables: { n: 'a'.repeat(900_000) },
      },
    ],
  ])('is not repeated: %s', async (_, body) => {
    const { text, errors } = await post(open, body)
    expect(errors[0].extensions.code).toMatch(/^BAD_/)
    expect(text).not.toContain('originalError')
    expect(text.length).toBeLessThan(2000)
  })
})

describe('values that are nested too deep', () => {
  const query = 'query ($where: ConditionFilter) { conditions(where: $where, first: 1) { nodes { id } } }'
  const where = (levels: number) => `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`

  it.each([1001, 100_000])('are refused in variables, at %d levels', async (levels) => {
    const body = `{"query": ${JSON.stringify(query)}, "variables": {"where": ${where(levels)}}}`
    const { status, errors } = await post(open, body, { accept: 'application/graphql-response+json' })
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('are refused in a document', async () => {
    const literal = `${'{ not: '.repeat(1500)}{}${' }'.repeat(1500)}`
    const { errors } = await post(open, { query: `{ conditions(where: ${literal}) { totalCount } }` })
    expect(errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|QUERY_TOO_COSTLY)$/)
  })
})

describe('answers', () => {
  it('say of a repeated directive three times at most that it is wrong', async () => {
    const { errors } = await post(open, { query: `{ __typename ${'@aa'.repeat(40)} }` })
    expect(errors.length).toBeLessThanOrEqual(3)
  })

  it.each([
    '/graphql?query={__typename}',
    '/graphql',
    '/health',
    '/',
    '/nothing',
    '/openapi.json',
    '/api/nothing',
    '/ld/nothing',
    '/mcp',
    '/%ff',
  ])('say that they depend on the origin: %s', async (path) => {
    const response = await fetch(`${open.url}${path}`)
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin')
  })

  it('about the schema have a cost, and are the same again', async () => {
    const ask = () => post(open, { query: getIntrospectionQuery() })
    const [first, second] = [await ask(), await ask()]
    expect(first.extensions.cost.requested).toBeGreaterThan(1000)
    expect(second.text).toBe(first.text)
    const type = await post(open, { query: '{ __type(name: "Condition") { name fields { name } } }' })
    expect(type.data.__type.fields.length).toBeGreaterThan(10)
    expect(type.extensions.cost.requested).toBeLessThan(100)
  })

  it('are refused that would hold the schema many times over', async () => {
    const query = `{ __schema { ${Array.from({ length: 12 }, (_, i) => `a${i}: types { fields { args { type { name } } } }`).join(' ')} } }`
    const server = await startServer({ database: test.database, configuration: { MAX_COST: 5000 } })
    try {
      expect((await post(server, { query })).errors[0].extensions.code).toBe('QUERY_TOO_COSTLY')
    } finally {
      await server.close()
    }
  })
})

describe('GraphQL over HTTP, by the audits of graphql-http', () => {
  it.each(
    serverAudits({ url: () => `${open.url}/graphql` }).map((audit) => [audit.id, audit.name, audit] as const),
  )('%s %s', async (_, __, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  })
})

describe('a closed server', () => {
  it.each([
    ['introspection', { query: getIntrospectionQuery() }],
    ['a type by name', { query: '{ __type(name: "Query") { name } }' }],
  ])('does not show its schema: %s', async (_, body) => {
    const { data, errors } = await post(closed, body)
    expect(data).toBeUndefined()
    expect(errors).toHaveLength(1)
  })

  it('serves no GraphiQL and no landing page', async () => {
    for (const path of ['/', '/graphql']) {
      const response = await fetch(`${closed.url}${path}`, { headers: { accept: 'text/html' } })
      expect(await response.text()).not.toContain('<html')
    }
  })

  it('permits no web origin that is not named', async () => {
    const { headers } = await post(closed, { query: '{ __typename }' }, { origin: 'https://a.example' })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    const named = await startServer({
      database: test.database,
      configuration: { EXPOSURE: 'closed', CORS_ORIGIN: ['https://a.example'] },
    })
    const answer = await post(named, { query: '{ __typename }' }, { origin: 'https://a.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://a.example')
    await named.close()
  })

  it('asks browsers for TLS from then on, where it is reached by TLS', async () => {
    const { headers } = await post(closed, { query: '{ __typename }' }, { 'x-forwarded-proto': 'https' })
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    expect(
      (await post(open, { query: '{ __typename }' })).headers.get('strict-transport-security'),
    ).toBeNull()
  })

  // as clairvoyance does: words that may be near a name are tried, and the suggestions and messages are read
  it('gives no name away to whoever guesses', async () => {
    const names = Object.keys(schema.getQueryType()!.getFields())
    const types = Object.keys(schema.getTypeMap()).filter(
      (name) => !/^(__|String|Int|Float|Boolean|ID$)/.test(name),
    )
    const guesses = [
      ...names.map((name) => `{ ${name.slice(0, -1)}x }`),
      ...names.map((name) => `{ ${name} }`),
      ...names.map((name) => `{ ${name}(nothing: 1) { nothing } }`),
      ...types.slice(0, 40).map((name) => `query ($v: ${name.slice(0, -1)}) { __typename }`),
      '{ condition { __typename nam } }',
      'subscription { chang }',
      'mutation { x }',
    ]
    const told = new Set<string>()
    for (let i = 0; i < guesses.length; i += 10) {
      const answers = await post(
        closed,
        guesses.slice(i, i + 10).map((query) => ({ query })),
      )
      for (const answer of JSON.parse(answers.text))
        for (const error of answer.errors ?? []) told.add(error.message)
    }
    for (const message of told) {
      expect(message).not.toMatch(/Did you mean/)
      for (const name of [...names, ...types]) expect(message.split(/\W+/)).not.toContain(name)
    }
  })
})
