import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSchema, createYoga } from 'graphql-yoga'
import { afterEach, describe, expect, it } from 'vitest'
import { subscribe } from './subscribe.ts'
import { createTransport } from './transport.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function listen(listener: RequestListener) {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return createTransport({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` })
}

async function collect<T>(events: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const event of events) all.push(event)
  return all
}

describe('a subscription served by Yoga', () => {
  let closed = 0
  const yoga = createYoga({
    logging: false,
    schema: createSchema({
      typeDefs: 'type Query { a: Int } type Subscription { count(to: Int!): Int! }',
      resolvers: {
        Subscription: {
          count: {
            async *subscribe(_: unknown, { to }: { to: number }) {
              try {
                for (let count = 1; count <= to; count++) {
                  yield { count }
                  await new Promise((resolve) => setTimeout(resolve, 1))
                }
              } finally {
                closed++
              }
            },
          },
        },
      },
    }),
  })
  const document = 'subscription ($to: Int!) { count(to: $to) }'

  it('gives every event and ends when it is complete', async () => {
    const transport = await listen(yoga)
    const events = await collect(subscribe<{ count: number }>(transport, document, { to: 4 }))
    expect(events).toEqual([{ count: 1 }, { count: 2 }, { count: 3 }, { count: 4 }])
  })

  it('is closed at the server when the loop is left', async () => {
    const transport = await listen(yoga)
    const before = closed
    for await (const { count } of subscribe(transport, document, { to: 100_000 })) if (count === 2) break
    await expect.poll(() => closed).toBe(before + 1)
  })

  it('ends with a signal, also while nothing comes', async () => {
    const transport = await listen(yoga)
    const signal = AbortSignal.timeout(50)
    await expect(collect(subscribe(transport, document, { to: 1e9 }, { signal }))).rejects.toMatchObject({
      kind: 'aborted',
    })
  })

  it('that the server refuses is an error like that of any request', async () => {
    const transport = await listen(yoga)
    await expect(collect(subscribe(transport, 'subscription { nothing }'))).rejects.toMatchObject({
      kind: 'graphql',
    })
  })
})

describe('a lost connection', () => {
  /** Sends events of a numbered log behind the Last-Event-ID, and breaks off after `each` of them. */
  const log = (
    size: number,
    each: number,
    repeat = 0,
    ids = true,
  ): { asked: (string | undefined)[]; listener: RequestListener } => {
    const asked: (string | undefined)[] = []
    const listener: RequestListener = (request, response) => {
      const last = request.headers['last-event-id'] as string | undefined
      asked.push(last)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(':\n\n')
      const from = Math.max(0, Number(last ?? 0) - (last ? repeat : 0))
      for (let n = from + 1; n <= Math.min(size, from + each + repeat); n++)
        response.write(`event: next\n${ids ? `id: ${n}\n` : ''}data: ${JSON.stringify({ data: { n } })}\n\n`)
      if (from + each + repeat >= size) response.end('event: complete\n\n')
      else setTimeout(() => request.socket.destroy(), 10)
    }
    return { asked, listener }
  }

  it('is taken up again behind the last event, without gap or duplicate', async () => {
    const { asked, listener } = log(7, 3)
    const transport = await listen(listener)
    const events = await collect(
      subscribe<{ n: number }>(transport, 'subscription { n }', {}, { retry: { minDelay: 1 } }),
    )
    expect(events.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(asked).toEqual([undefined, '3', '6'])
  })

  it('leaves out what a server repeats', async () => {
    const { listener } = log(6, 3, 2)
    const transport = await listen(listener)
    const events = await collect(
      subscribe<{ n: number }>(transport, 'subscription { n }', {}, { retry: { minDelay: 1 } }),
    )
    expect(events.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is an error where the server gives no ids, for something would be missing', async () => {
    const { asked, listener } = log(6, 3, 0, false)
    const transport = await listen(listener)
    const seen: unknown[] = []
    const follow = async () => {
      for await (const event of subscribe(transport, 'subscription { n }', {}, { retry: { minDelay: 1 } }))
        seen.push(event)
    }
    await expect(follow()).rejects.toMatchObject({ kind: 'network' })
    expect(seen).toHaveLength(3)
    expect(asked).toHaveLength(1)
  })

  it('can be taken up in a later program, by the id of the last event', async () => {
    const { asked, listener } = log(5, 5)
    const transport = await listen(listener)
    const events = await collect(
      subscribe<{ n: number }>(transport, 'subscription { n }', {}, { lastEventId: '3' }),
    )
    expect(events.map(({ n }) => n)).toEqual([4, 5])
    expect(asked).toEqual(['3'])
  })

  it('is noticed where it falls silent without being closed', async () => {
    let connections = 0
    const transport = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const n = ++connections
      response.write(`event: next\nid: ${n}\ndata: ${JSON.stringify({ data: { n } })}\n\n`)
      if (n === 3) response.end('event: complete\n\n')
    })
    const options = { idleTimeout: 50, retry: { minDelay: 1 } }
    const events = await collect(subscribe<{ n: number }>(transport, 'subscription { n }', {}, options))
    expect(events.map(({ n }) => n)).toEqual([1, 2, 3])
  })
})
