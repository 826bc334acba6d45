import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { attempt } from './attempt.ts'
import { createClient } from './client.ts'
import { ProvisoError } from './error.ts'
import { createTransport } from './transport.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A real HTTP server that answers the nth request by the nth listener, and by the last one from then on. */
async function serve(...answers: RequestListener[]) {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answers[Math.min(requests.length, answers.length) - 1]!(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  return { url, requests, transport: createTransport({ url, retry: { minDelay: 5 } }) }
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }
const answer = json({ data: { ok: true } })
const unavailable = json({}, 503)
const cut: RequestListener = (request) => void request.socket.destroy()

it('a Date is sent as ISO 8601; an invalid one and NaN are errors, not null', async () => {
  const { transport, requests } = await serve(answer)
  const ask = (value: unknown) => transport.request('query ($at: Moment) { ok }', { where: [{ at: value }] })
  await ask(new Date('2021-12-05'))
  for (const wrong of [new Date('soon'), Number.NaN, Number.POSITIVE_INFINITY])
    await expect(ask(wrong)).rejects.toThrow(new TypeError(`at is ${wrong}`))
  expect(requests).toHaveLength(1)
})

describe('a failed query', () => {
  it.each([
    ['a cut connection', cut],
    ['502', json({}, 502)],
    ['503', unavailable],
    ['504', json({}, 504)],
    ['429', json({}, 429)],
    [
      'a rate limit inside GraphQL',
      json({ errors: [{ message: 'slow down', extensions: { code: 'RATE_LIMITED' } }] }),
    ],
  ])('is sent again after %s', async (_, failure) => {
    const { transport, requests } = await serve(failure, answer)
    expect(await transport.request('{ ok }')).toEqual({ ok: true })
    expect(requests).toHaveLength(2)
  })

  it.each([
    ['500', json({}, 500), 'http'],
    ['400', json({ errors: [{ message: 'no such field' }] }, 400), 'graphql'],
    ['401', json({}, 401), 'http'],
  ])('is not sent again after %s', async (_, failure, kind) => {
    const { transport, requests } = await serve(failure, answer)
    await expect(transport.request('{ ok }')).rejects.toMatchObject({ kind })
    expect(requests).toHaveLength(1)
  })

  it('is given up after two repetitions, or as many as one asks for', async () => {
    const { transport, requests } = await serve(unavailable)
    await expect(transport.request('{ ok }')).rejects.toMatchObject({
      kind: 'http',
      status: 503,
      code: 'HTTP_503',
    })
    expect(requests).toHaveLength(3)
    await expect(transport.request('{ ok }', {}, { retry: { retries: 4, minDelay: 1 } })).rejects.toThrow()
    expect(requests).toHaveLength(8)
    await expect(transport.request('{ ok }', {}, { retry: false })).rejects.toThrow()
    expect(requests).toHaveLength(9)
  })

  it('waits as long as Retry-After says', async () => {
    const { transport } = await serve(json({}, 429, { 'retry-after': '1' }), answer)
    const start = performance.now()
    await transport.request('{ ok }')
    expect(performance.now() - start).toBeGreaterThan(990)
  })

  it('is not sent again where Retry-After asks for more patience than one has', async () => {
    const { transport, requests } = await serve(json({}, 429, { 'retry-after': '3600' }), answer)
    await expect(transport.request('{ ok }')).rejects.toMatchObject({ kind: 'rateLimited', retryAfter: 3600 })
    expect(requests).toHaveLength(1)
  })
})

describe('a failed mutation', () => {
  const mutation = 'mutation Grant { grant }'

  it('is never sent again', async () => {
    const { transport, requests } = await serve(unavailable, answer)
    await expect(transport.request(mutation)).rejects.toThrow(ProvisoError)
    expect(requests).toHaveLength(1)
  })

  it('is sent again when it carries an idempotency key', async () => {
    const { transport, requests } = await serve(unavailable, answer)
    await transport.request(mutation, {}, { idempotencyKey: 'once' })
    expect(requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['once', 'once'])
  })

  it('is sent again with its key where no answer came in time, for it may have been done', async () => {
    const never: RequestListener = () => {}
    const { transport, requests } = await serve(never, answer)
    // the first has to arrive within its time, on a slow machine too
    await transport.request(mutation, {}, { idempotencyKey: 'once', timeout: 1000 })
    expect(requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['once', 'once'])
  })

  it('is recognised wherever the word stands, and only where it is a keyword', async () => {
    const { transport, requests } = await serve(unavailable, unavailable, answer)
    await expect(transport.request('query A { a }\nmutation B { b }')).rejects.toThrow()
    expect(requests).toHaveLength(1)
    await transport.request('{ a(text: "mutation") # mutation\n}')
    expect(requests).toHaveLength(3)
  })
})

describe('an error', () => {
  it('of GraphQL has code, path, request id and the partial answer', async () => {
    const errors = [
      { message: 'too many', extensions: { code: 'PAGE_TOO_LARGE', field: ['conditions', 'nodes'] } },
    ]
    const { transport } = await serve(json({ data: { a: 1 }, errors }, 200, { 'x-request-id': 'r-7' }))
    await expect(transport.request('{ a }')).rejects.toMatchObject({
      name: 'ProvisoError',
      kind: 'graphql',
      code: 'PAGE_TOO_LARGE',
      message: 'too many (at conditions.nodes)',
      path: ['conditions', 'nodes'],
      data: { a: 1 },
      requestId: 'r-7',
      errors,
    })
  })

  it('says that an address which answers with a web page is not a GraphQL endpoint', async () => {
    const { transport } = await serve(
      (_, response) => void response.end('<!doctype html><title>Hello</title>'),
    )
    await expect(transport.request('{ a }')).rejects.toMatchObject({
      kind: 'http',
      code: 'NOT_GRAPHQL',
      message: expect.stringContaining('<!doctype html>'),
    })
  })

  it('names why no server could be reached', async () => {
    const { url, transport } = await serve(answer)
    await new Promise((resolve) => servers.pop()!.close(resolve))
    await expect(transport.request('{ a }', {}, { retry: false })).rejects.toMatchObject({
      kind: 'network',
      message: `${url} could not be reached, or broke off: ECONNREFUSED.`,
    })
  })

  it('is a timeout when the body takes too long, even after the headers came', async () => {
    const { transport, requests } = await serve((_, response) => void response.write('{'))
    await expect(transport.request('{ a }', {}, { timeout: 50 })).rejects.toMatchObject({ kind: 'timeout' })
    // On a slow machine it may not even have arrived; it is never sent again.
    expect(requests.length).toBeLessThan(2)
  })

  it('is a value for those who ask for one', async () => {
    const { transport } = await serve(json({ data: { a: 1 }, errors: [{ message: 'b failed' }] }), answer)
    const failed = await attempt(transport.request<{ a: number; b: number }>('{ a b }'))
    expect(failed).toMatchObject({ data: { a: 1 }, error: { kind: 'graphql' } })
    expect(await attempt(transport.request('{ ok }'))).toEqual({ data: { ok: true } })
    await expect(attempt(Promise.reject(new RangeError('a mistake')))).rejects.toThrow(RangeError)
  })
})

describe('a refused token', () => {
  it('is renewed once, and the request sent again, a mutation too', async () => {
    const { url, requests } = await serve(json({}, 401), answer)
    const asked: boolean[] = []
    const token = ({ refresh }: { refresh: boolean }) => {
      asked.push(refresh)
      return refresh ? 'new' : 'old'
    }
    const transport = createTransport({ url, token })
    expect(await transport.request('mutation { ok }')).toEqual({ ok: true })
    expect(asked).toEqual([false, true])
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
  })

  it('is an error where the new one is refused too, and where it cannot be renewed', async () => {
    const { url, requests, transport } = await serve(json({}, 401))
    await expect(createTransport({ url, token: () => 'x' }).request('{ ok }')).rejects.toMatchObject({
      status: 401,
    })
    expect(requests).toHaveLength(2)
    await expect(transport.request('{ ok }')).rejects.toMatchObject({ status: 401 })
    expect(requests).toHaveLength(3)
  })
})

describe('what is no GraphQL', () => {
  it('is kept on the error, as far as it helps', async () => {
    const page = `<h1>Gateway</h1>${'x'.repeat(5_000)}`
    const { transport } = await serve((_, response) => void response.writeHead(500).end(page))
    await expect(transport.request('{ ok }')).rejects.toMatchObject({
      kind: 'http',
      body: page.slice(0, 1000),
    })
  })

  it.for(['', 'localhost:4000', 'not an address', 'ftp://host/graphql', undefined])(
    'is no address: %s',
    (url) => {
      expect(() => createTransport({ url: url as string })).toThrow(/is no url: give/)
      expect(() => createClient(url === undefined ? (url as never) : { url })).toThrow(/is no url: give/)
    },
  )
})

it('an operation is sent with its name, and with that of the client', async () => {
  const bodies: any[] = []
  const { transport, requests } = await serve(async (request, response) => {
    bodies.push(JSON.parse(await text(request)))
    answer(request, response)
  })
  await transport.request('query Who($a: Int) { ok }')
  await transport.request('# the query of a desk\nquery Which { ok }')
  await transport.request('{ ok(words: "a query about aid") }', {}, { headers: { 'x-client-name': 'desk' } })
  expect(bodies.map(({ operationName }) => operationName)).toEqual(['Who', 'Which', undefined])
  expect(requests.map(({ headers }) => headers['x-client-name'])).toEqual([
    '@proviso/sdk',
    '@proviso/sdk',
    'desk',
  ])
})

describe('a signal', () => {
  it('ends a request in flight', async () => {
    const { transport } = await serve(() => {})
    await expect(transport.request('{ a }', {}, { signal: AbortSignal.timeout(30) })).rejects.toMatchObject({
      kind: 'aborted',
    })
  })

  it('ends the wait before a repetition', async () => {
    const controller = new AbortController()
    const { transport, requests } = await serve((request, response) => {
      // some time after the answer, when the client waits to repeat the request
      response.on('finish', () => setTimeout(() => controller.abort(), 30))
      json({}, 503, { 'retry-after': '10' })(request, response)
    })
    await expect(transport.request('{ a }', {}, { signal: controller.signal })).rejects.toMatchObject({
      kind: 'aborted',
    })
    expect(requests).toHaveLength(1)
  })

  it('that fired before prevents the request', async () => {
    const { transport, requests } = await serve(answer)
    const signal = AbortSignal.abort()
    await expect(transport.request('{ a }', {}, { signal })).rejects.toMatchObject({ kind: 'aborted' })
    expect(requests).toHaveLength(0)
  })
})

describe('a request', () => {
  it('carries token and headers, asked for anew at every attempt', async () => {
    const { url, requests } = await serve(unavailable, answer)
    let tokens = 0
    const token = () => `token-${++tokens}`
    const transport = createTransport({ url, token, headers: { 'x-team': 'desk' }, retry: { minDelay: 1 } })
    await transport.request('{ ok }', {}, { headers: { 'x-trace': '1' } })
    expect(
      requests.map(({ headers }) => [headers.authorization, headers['x-team'], headers['x-trace']]),
    ).toEqual([
      ['Bearer token-1', 'desk', '1'],
      ['Bearer token-2', 'desk', '1'],
    ])
  })

  it('needs to know where the server is', () => {
    expect(() => createTransport({ url: '' })).toThrow(/is no url: give/)
  })

  it('refuses a syntax tree that has lost its text, and says what to do', async () => {
    const { transport } = await serve(answer)
    const tree = { kind: 'Document', definitions: [] }
    await expect(transport.request(tree as never)).rejects.toThrow(/documentMode: 'string'/)
  })
})

it('a server whose schema is older says so by what it refuses, and the error where its own SDK is', async () => {
  const { url } = await serve(
    json(
      {
        errors: [
          {
            message: 'Cannot query field "effect" on type "Condition".',
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      },
      400,
    ),
  )
  await expect(createClient({ url }).conditions()).rejects.toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: expect.stringMatching(/^Cannot query field "effect".* the one that fits it, at \/sdk\.tgz\.$/),
  })
})
