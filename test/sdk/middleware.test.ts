// What one opts in to: hooks, questions asked once, batches, and answers that are only confirmed.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  batched,
  type ClientOptions,
  createClient,
  createTransport,
  deduplicated,
  type Hooks,
  observed,
  ProvisoError,
  revalidated,
  type Transport,
  tables,
} from '../../sdk/src/index.ts'
import { useServer } from './server.ts'

const proviso = useServer()

/** What went over the wire. */
const sent: {
  readonly method: string
  readonly body: any
  readonly headers: Headers
  readonly status: number
}[] = []
beforeEach(() => void sent.splice(0))

const recording: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const body = init?.body ? JSON.parse(init.body as string) : undefined
  sent.push({ method: init!.method!, body, headers: new Headers(init!.headers), status: response.status })
  return response
}
const transport = (options: Partial<ClientOptions> = {}) =>
  createTransport({ url: proviso.url, fetch: recording, tables, ...options })

describe('observed', () => {
  const told: [string, object][] = []
  beforeEach(() => void told.splice(0))
  const hooks: Hooks = {
    onRequest({ headers, ...request }) {
      headers.traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
      told.push(['request', request])
    },
    onResponse: ({ data, ...request }) => told.push(['response', request]),
    onRetry: (request) => told.push(['retry', request]),
    onError: (request) => told.push(['error', request]),
  }
  const variables = { by: { slug: 'taliban' } }

  it('tells of a request and its answer, and lets a trace context be sent', async () => {
    const actor = await createClient(observed(transport(), hooks)).actor(variables)
    expect(actor?.slug).toBe('taliban')
    const about = { operation: 'Actor', variables, attempt: 1 }
    expect(told).toEqual([
      ['request', about],
      ['response', { ...about, duration: expect.any(Number) }],
    ])
    expect(sent[0]!.headers.get('traceparent')).toMatch(/^00-0af7/)
  })

  it('tells of an error, once', async () => {
    const failing = createClient(observed(transport(), hooks)).conditions({ first: 1000 })
    await expect(failing).rejects.toThrow(ProvisoError)
    expect(told.map(([what]) => what)).toEqual(['request', 'error'])
    expect(told[1]![1]).toMatchObject({
      operation: 'Conditions',
      attempt: 1,
      error: { code: 'PAGE_TOO_LARGE' },
    })
  })

  it('tells of each repetition: why, how long it waits, and which attempt succeeded', async () => {
    let failures = 2
    const flaky = createServer((_, response) =>
      failures-- > 0
        ? response.writeHead(503).end()
        : response.setHeader('content-type', 'application/json').end('{"data":{"ok":true}}'),
    )
    await new Promise<void>((resolve) => flaky.listen(0, '127.0.0.1', resolve))
    try {
      const url = `http://127.0.0.1:${(flaky.address() as AddressInfo).port}`
      await observed(transport({ url, retry: { minDelay: 1 } }), hooks).request('query Ok { ok }')
    } finally {
      flaky.closeAllConnections()
      flaky.close()
    }
    const about = { operation: 'Ok', variables: undefined }
    const failed = { ...about, error: expect.any(ProvisoError), delay: expect.any(Number) }
    expect(told).toEqual([
      ['request', { ...about, attempt: 1 }],
      ['retry', { ...failed, attempt: 1 }],
      ['retry', { ...failed, attempt: 2 }],
      ['response', { ...about, attempt: 3, duration: expect.any(Number) }],
    ])
  })
})

describe('deduplicated', () => {
  const ask = (transport: Transport, slug: string, options = {}) =>
    transport.request('query Q($slug: String!) { actor(by: { slug: $slug }) { name } }', { slug }, options)

  it('sends equal questions in flight once, and gives each caller an answer of its own', async () => {
    const once = deduplicated(transport())
    const answers = await Promise.all(['taliban', 'taliban', 'european-union'].map((slug) => ask(once, slug)))
    expect(sent).toHaveLength(2)
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).not.toBe(answers[1])
    expect(answers[2]).not.toEqual(answers[0])
    await ask(once, 'taliban')
    expect(sent).toHaveLength(3)
  })

  it('lets one caller give up without the others, whoever asked first', async () => {
    const once = deduplicated(transport())
    const impatient = new AbortController()
    const first = ask(once, 'taliban', { signal: impatient.signal })
    const second = ask(once, 'taliban')
    impatient.abort()
    await expect(first).rejects.toMatchObject({ kind: 'aborted' })
    expect((await second).actor.name).toBe('Taliban')
    expect(sent).toHaveLength(1)
  })

  it('gives the request up when all have, and asks anew for who comes then', async () => {
    const once = deduplicated(transport())
    const impatient = new AbortController()
    const callers = [1, 2].map(() => ask(once, 'taliban', { signal: impatient.signal }))
    impatient.abort()
    for (const caller of await Promise.allSettled(callers))
      expect(caller).toMatchObject({ status: 'rejected', reason: { kind: 'aborted' } })
    expect((await ask(once, 'taliban')).actor.name).toBe('Taliban')
  })
})

describe('batched', () => {
  const name = (field: string) => `query { actors(first: 1) { ${field} } }`

  it('sends what is asked together as one request, and errors to whom they belong', async () => {
    const client = createClient(transport({ fetch: batched({ fetch: recording }) }))
    const [count, actor, failure] = await Promise.all([
      client.request(name('totalCount')),
      client.actor({ by: { slug: 'taliban' } }),
      client.request(name('nonsense')).catch((error) => error),
    ])
    expect(sent.map(({ body }) => body.length)).toEqual([3])
    expect(count.actors.totalCount).toBeGreaterThan(0)
    expect(actor?.slug).toBe('taliban')
    expect(failure).toMatchObject({ kind: 'graphql', message: expect.stringContaining('nonsense') })
  })

  it('fills no batch beyond its bound, and leaves one alone as it is', async () => {
    const one = transport({ fetch: batched({ max: 2, fetch: recording }) })
    await Promise.all([1, 2, 3].map(() => one.request(name('totalCount'))))
    expect(sent.map(({ body }) => (Array.isArray(body) ? body.length : 'alone')).sort()).toEqual([2, 'alone'])
  })
})

describe('revalidated', () => {
  it('asks by GET, and is told of what is unchanged in a word', async () => {
    const client = createClient(transport({ fetch: revalidated({ fetch: recording }) }))
    const ask = () => client.actor({ by: { slug: 'taliban' } })
    const first = await ask()
    expect(await ask()).toEqual(first)
    expect(sent.map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200', 'GET 304'])
  })

  it('sends long questions by POST', async () => {
    const client = createClient(transport({ fetch: revalidated({ maxUrl: 100, fetch: recording }) }))
    await client.actor({ by: { slug: 'taliban' } })
    expect(sent.map(({ method }) => method)).toEqual(['POST'])
  })
})
