import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { Readable, Writable } from 'node:stream'
import type { RunStatement } from '@proviso/schema'
import { GraphQLError } from 'graphql'
import { createSchema } from 'graphql-yoga'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEmptyDatabase, useTestDatabase } from '../../../test/support/database.ts'
import { type RunningServer, startServer } from './server.ts'

const test = useTestDatabase()

/** A small schema with what is hard to bring about in the real one. */
const schema = createSchema<{ run: RunStatement }>({
  typeDefs: /* GraphQL */ `
    type Query {
      ping: String
      twice: String
      sleep(seconds: Float!): String
      fail: String
      expected: String
      self: Query
    }
    type Mutation {
      act: String
    }
  `,
  resolvers: {
    Query: {
      ping: (_, __, { run }) => run({ name: 'ping', text: `SELECT 'pong'`, values: [], cost: 1 }),
      twice: async (_, __, { run }) => {
        await run({ name: 'ping', text: `SELECT 'pong'`, values: [], cost: 1 })
        return run({ name: 'ping', text: `SELECT 'pong'`, values: [], cost: 1 })
      },
      sleep: (_, { seconds }, { run }) =>
        run({
          name: 'sleep',
          text: 'SELECT $1::text FROM pg_sleep($1::float8)',
          values: [seconds],
          cost: 1,
        }),
      fail: (_, __, { run }) =>
        run({
          name: 'fail',
          text: 'SELECT secret FROM "no_such_table"',
          values: [],
          cost: 1,
        }),
      expected: () => {
        throw new GraphQLError('There is no such actor.', {
          extensions: { code: 'NOT_FOUND' },
        })
      },
      self: () => ({}),
    },
    Mutation: { act: () => 'done' },
  },
})

let server: RunningServer
const log: Record<string, unknown>[] = []

beforeAll(async () => {
  server = await startServer({
    database: test.database,
    schema,
    logger: pino(
      {
        level: 'debug',
        base: null,
        serializers: { err: pino.stdSerializers.errWithCause },
      },
      new Writable({
        write(line, _, done) {
          log.push(JSON.parse(String(line)))
          done()
        },
      }),
    ),
    configuration: {
      STATEMENT_TIMEOUT: 1000,
      MAX_BODY_SIZE: 20_000,
      MAX_BATCH: 3,
      MAX_TOKENS: 300,
      MAX_DEPTH: 6,
      MAX_FIELDS: 60,
      MAX_ALIASES: 4,
      MAX_DIRECTIVES: 4,
    },
  })
})
afterAll(() => server?.close())

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: text ? JSON.parse(text) : undefined,
  }
}

async function read(address: string) {
  const response = await fetch(address)
  return { status: response.status, json: await response.json() }
}

const codes = (result: { json: { errors?: { extensions: { code: string } }[] } }) =>
  result.json.errors?.map((error) => error.extensions.code)

/** The log line of a request, which is written when its response has been sent. */
async function logged(id: string | null, msg = 'request') {
  for (let i = 0; i < 100; i++) {
    const line = log.find((one) => one.id === id && one.msg === msg)
    if (line) return line
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`no line "${msg}" for request ${id}`)
}

describe('GraphQL over HTTP', () => {
  it('answers a POST', async () => {
    const { json, status } = await post({ query: '{ ping }' })
    expect({ json, status }).toEqual({
      json: { data: { ping: 'pong' } },
      status: 200,
    })
  })

  it('answers a query by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query={ping}`)
    expect(await response.json()).toEqual({ data: { ping: 'pong' } })
  })

  it('answers a batch in its order', async () => {
    const { json } = await post([{ query: '{ sleep(seconds: 0.05) }' }, { query: '{ ping }' }])
    expect(json).toEqual([{ data: { sleep: '0.05' } }, { data: { ping: 'pong' } }])
  })

  it('runs no mutation by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query=mutation{act}`)
    expect(response.status).toBe(405)
    expect((await post({ query: 'mutation { act }' })).json).toEqual({
      data: { act: 'done' },
    })
  })

  it('answers many requests over one connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const sockets = new Set<number | undefined>()
    for (let i = 0; i < 5; i++) {
      const sent = request(`${server.url}/graphql?query={ping}`, {
        agent,
      }).end()
      const [response] = (await once(sent, 'response')) as [IncomingMessage]
      sockets.add(response.socket.localPort)
      response.resume()
      await once(response, 'end')
    }
    agent.destroy()
    expect(sockets.size).toBe(1)
  })
})

describe('errors', () => {
  it('gives every error of the client a code', async () => {
    expect(codes(await post({ query: '{ ' }))).toEqual(['GRAPHQL_PARSE_FAILED'])
    expect(codes(await post({ query: '{ nothing }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(codes(await post({ query: '{ expected }' }))).toEqual(['NOT_FOUND'])
    expect(
      codes(
        await post({
          query: 'query ($s: Float!) { sleep(seconds: $s) }',
          variables: { s: 'x' },
        }),
      ),
    ).toEqual(['BAD_USER_INPUT'])
    expect(codes(await post('not json'))).toEqual(['BAD_REQUEST'])
    expect(codes(await post({}))).toEqual(['BAD_REQUEST'])
  })

  it('hides an unexpected error, and returns the id under which it was logged', async () => {
    const result = await post({ query: 'query Q { fail }' })
    expect(codes(result)).toEqual(['INTERNAL_SERVER_ERROR'])
    expect(result.text).not.toMatch(/no_such_table|secret|relation|node_modules|\.ts/)
    const { requestId } = result.json.errors[0].extensions
    expect(requestId).toBe(result.headers.get('x-request-id'))
    expect(await logged(requestId, 'unexpected error')).toMatchObject({
      err: { message: 'relation "no_such_table" does not exist' },
    })
  })

  it('answers TIMEOUT when a statement takes too long', async () => {
    expect(codes(await post({ query: '{ sleep(seconds: 30) }' }))).toEqual(['TIMEOUT'])
  })

  it('tells nothing of itself for an address that is not valid', async () => {
    const sent = request(`${server.url}/graphql`, {
      headers: { host: '[' },
    }).end()
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    const body = (await response.toArray()).join('')
    expect(response.statusCode).toBe(400)
    expect(body).not.toMatch(/at |node:|\.ts/)
  })
})

describe('request ids and the log', () => {
  it('keeps the id that the client gave', async () => {
    const { headers } = await post({ query: '{ ping }' }, { 'x-request-id': 'my-id.1' })
    expect(headers.get('x-request-id')).toBe('my-id.1')
  })

  it('makes one where the client gave none, or one that would upset a log', async () => {
    const { headers } = await post({ query: '{ ping }' }, { 'x-request-id': 'a b"c' })
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('writes one line per request: who asks, operation, duration, SQL statements, status', async () => {
    const id = 'one-line'
    await post(
      { query: 'query Both { ping twice }' },
      { 'x-request-id': id, 'x-client-name': '@desk/app 1.2' },
    )
    expect(await logged(id)).toMatchObject({
      clientName: '@desk/app 1.2',
      operation: 'Both',
      statements: 3,
      status: 200,
      method: 'POST',
      path: '/graphql',
      duration: expect.any(Number),
    })
    expect(log.filter((line) => line.id === id)).toHaveLength(1)
  })

  it('writes the codes of errors', async () => {
    const { headers } = await post({ query: '{ expected ping }' })
    expect(await logged(headers.get('x-request-id'))).toMatchObject({
      errors: ['NOT_FOUND'],
      status: 200,
    })
  })

  it('cancels the statement of a client that goes away, and logs 499', async () => {
    const answer = fetch(`${server.url}/graphql?query={sleep(seconds:0.9)}`, {
      headers: { 'x-request-id': 'gone' },
      signal: AbortSignal.timeout(150),
    })
    await expect(answer).rejects.toThrow()
    expect(await logged('gone')).toMatchObject({ status: 499 })
    const running = async () => {
      const { rows } = await test.database.pool.query(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`,
      )
      return rows[0].n
    }
    await expect.poll(running, { timeout: 5000 }).toBe(0)
    expect(log.filter((line) => line.id === 'gone' && line.msg === 'unexpected error')).toEqual([])
  })
})

describe('limits', () => {
  const tooCostly = async (query: string, measure: string) => {
    const { json } = await post({ query })
    expect(json.errors).toHaveLength(1)
    expect(json.errors[0].extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      exceeded: { measure },
    })
    return json.errors[0].message
  }

  it('refuses a document with too many tokens', async () => {
    expect(await tooCostly(`{ ${'ping '.repeat(300)} }`, 'tokens')).toContain('more than 300 tokens')
  })

  it('refuses an operation that is too deep', async () => {
    const nested = (depth: number) => `${'{ self '.repeat(depth - 1)}{ ping }${' }'.repeat(depth - 1)}`
    expect(await tooCostly(nested(7), 'depth')).toContain('is 7 levels deep; at most 6 are allowed')
    expect((await post({ query: nested(6) })).json.errors).toBeUndefined()
  })

  it('refuses too many aliases, directives, and fields in fragments', async () => {
    await tooCostly('{ a: ping b: ping c: ping d: ping e: ping }', 'aliases')
    await tooCostly(`{ ${'... @skip(if: false) { ping } '.repeat(5)} }`, 'directives')
    await tooCostly(`{ ${'...F '.repeat(8)} } fragment F on Query { ${'ping '.repeat(8)} }`, 'fields')
  })

  it('refuses it again when it is sent again', async () => {
    const query = '{ a: ping b: ping c: ping d: ping e: ping }'
    await tooCostly(query, 'aliases')
    await tooCostly(query, 'aliases')
  })

  it('refuses a body that is too large', async () => {
    const result = await post({
      query: '{ ping }',
      variables: { x: 'x'.repeat(20_000) },
    })
    expect(result.status).toBe(413)
    expect(codes(result)).toEqual(['REQUEST_ENTITY_TOO_LARGE'])
  })

  it('refuses a body that is too large, and does not say how large it is', async () => {
    const body = Readable.toWeb(Readable.from(['{"query":"{ ping }","variables":{"x":"', 'x'.repeat(30_000)]))
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body as ReadableStream,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect((await response.json()).errors[0].extensions.code).toBe('REQUEST_ENTITY_TOO_LARGE')
  })

  it.each([
    [
      'another charset',
      'application/json; charset=iso-8859-1',
      '{"query":"{ ping }"}',
      415,
      'not in iso-8859-1',
    ],
    [
      'bytes that are not UTF-8',
      'application/json',
      Buffer.from('{"query":"{ ping } # é"}', 'latin1'),
      400,
      'not in UTF-8',
    ],
  ])('refuses a body in %s', async (_, type, body, status, message) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_REQUEST' } }],
    })
  })

  it.each([
    [
      'query A { ping } query B { ping }',
      undefined,
      'has 2 operations; say as "operationName" which is meant: "A", "B".',
    ],
    ['query A { ping }', 'B', 'has no operation "B". It has: "A".'],
    ['{ ping }', 'B', 'its only one has no name. Leave "operationName" out.'],
    ['fragment F on Query { ping }', undefined, 'has no operation, only fragments. Send one with it.'],
  ])(
    'says which operations a document has: %s, of which %s is asked for',
    async (query, operationName, message) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        errors: [
          { message: expect.stringContaining(message), extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
        ],
      })
    },
  )

  it.each([
    ['words that are not UTF-8', 'query={ping}&x=%e9', 'not in UTF-8'],
    ['variables that are no JSON', 'query={ping}&variables={x', 'variables is no JSON'],
    [
      'a number that cannot be held',
      `query=query($s:Float!){sleep(seconds:$s)}&variables={"s":0.1234567890123456789}`,
      'variables: the number 0.1234567890123456789 cannot be held exactly',
    ],
  ])('refuses an address with %s', async (_, parameters, message) => {
    const { status, json } = await read(`${server.url}/graphql?${parameters}`)
    expect([status, json.errors[0].message]).toEqual([400, expect.stringContaining(message)])
    expect(json.errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  it.each([
    ['variable', { query: 'query ($s: Float!) { sleep(seconds: $s) }', variables: { s: 'written' } }],
    ['literal', { query: '{ sleep(seconds: written) }' }],
  ])('refuses, as a %s, a number that cannot be held exactly, rather than round it', async (_, body) => {
    const sent = (number: string) => post(JSON.stringify(body).replace(/"written"|written/, number))
    for (const number of ['9007199254740993', '0.1234567890123456789', '1e400'])
      expect((await sent(number)).json.errors[0].message).toContain(
        `the number ${number} cannot be held exactly`,
      )
    for (const number of ['0.010', '1e-3']) expect((await sent(number)).json.errors).toBeUndefined()
  })

  it('refuses a batch that is too large', async () => {
    const result = await post(Array(4).fill({ query: '{ ping }' }))
    expect(result.status).toBe(413)
    expect(codes(result)).toEqual(['BAD_REQUEST'])
  })
})

describe('browsers', () => {
  it('lets pages of any origin ask, without credentials', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses a POST of %s, which a foreign page can send without asking',
    async (type) => {
      const result = await post('{"query":"mutation { act }"}', {
        'content-type': type,
      })
      expect(result.status).toBe(415)
      expect(codes(result)).toEqual(['BAD_REQUEST'])
    },
  )

  it('sends headers that keep a response from being misused', async () => {
    const { headers } = await post({ query: '{ ping }' })
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
  })

  it('says at / what this is', async () => {
    const response = await fetch(server.url, {
      headers: { accept: 'text/html' },
    })
    expect(response.headers.get('content-type')).toContain('text/html')
    const page = await response.text()
    expect(page).toContain('Who demands what of whom')
    expect(page).toContain('href="graphql"')
    expect(page).not.toMatch(/(src|href)="https?:/)
  })

  it('serves GraphiQL from its own files, once per browser', async () => {
    const accept = { accept: 'text/html' }
    const response = await fetch(`${server.url}/graphql`, { headers: accept })
    const page = await response.text()
    expect(page).toContain('GraphiQL is loading')
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="?https?:/)
    const etag = response.headers.get('etag') ?? ''
    const again = await fetch(`${server.url}/graphql?query={ping}`, {
      headers: { ...accept, 'if-none-match': etag },
    })
    expect(again.status).toBe(304)
  })

  it('has a small page, whose files it loads: compressed, and kept for good', {
    timeout: 240_000,
  }, async () => {
    const page = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).text()
    expect(page.length).toBeLessThan(20_000)
    const [, style] = /href="(graphiql\/[\w-]+\/page\.css)"/.exec(page)!
    for (const coding of ['br', 'gzip']) {
      const { status, headers } = await fetch(`${server.url}/${style}`, {
        method: 'HEAD',
        headers: { 'accept-encoding': coding },
      })
      expect([status, headers.get('content-encoding'), headers.get('content-type')]).toEqual([
        200,
        coding,
        'text/css; charset=utf-8',
      ])
      expect(headers.get('cache-control')).toContain('immutable')
    }
    for (const other of ['graphiql/old/app.js', style!.replace('page.css', 'nothing.css')])
      expect((await fetch(`${server.url}/${other}`)).status).toBe(404)
  })
})

describe('health', () => {
  it('is up, and ready when the database has all migrations', async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({
      status: 'up',
    })
    const response = await fetch(`${server.url}/ready`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      ready: true,
      database: 'reachable',
      pendingMigrations: [],
    })
  })

  it('is ready while all connections of the pool are busy', async () => {
    const { pool } = test.database
    const all = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    try {
      const response = await fetch(`${server.url}/ready`)
      expect(response.status).toBe(200)
    } finally {
      for (const client of all) client.release()
    }
  })

  it('is not ready while migrations are missing, or the database', async () => {
    const database = await createEmptyDatabase()
    const other = await startServer({ database, schema })
    try {
      const response = await fetch(`${other.url}/ready`)
      expect(response.status).toBe(503)
      const report = (await response.json()) as { pendingMigrations: string[] }
      expect(report).toMatchObject({ ready: false, database: 'reachable' })
      expect(report.pendingMigrations.length).toBeGreaterThan(0)
      await database.close()
      const without = await fetch(`${other.url}/ready`)
      expect(without.status).toBe(503)
      expect(await without.json()).toEqual({
        ready: false,
        database: 'unreachable',
      })
      expect((await fetch(`${other.url}/health`)).status).toBe(200)
    } finally {
      await other.close()
    }
  })
})

describe('stopping', () => {
  it('lets requests in flight finish, and takes no new ones', async () => {
    const other = await startServer({ database: test.database, schema })
    const inFlight = fetch(`${other.url}/graphql?query={sleep(seconds:0.4)}`)
    await new Promise((resolve) => setTimeout(resolve, 150))
    const closing = other.close()
    await expect(fetch(`${other.url}/health`)).rejects.toThrow()
    const response = await inFlight
    expect(await response.json()).toEqual({ data: { sleep: '0.4' } })
    await closing
  })

  it('cuts requests off that do not finish in time', async () => {
    const other = await startServer({
      database: test.database,
      schema,
      configuration: { SHUTDOWN_TIMEOUT: 100 },
    })
    const inFlight = expect(fetch(`${other.url}/graphql?query={sleep(seconds:9)}`)).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await other.close()
    await inFlight
  })

  it('says which port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startServer({ database: test.database, schema, port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken`,
    )
  })
})
