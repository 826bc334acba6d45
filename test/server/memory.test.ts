// What requests take of memory: so much while they are under way, and next to nothing once they are answered, whatever is remembered of them.
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

beforeAll(async () => {
  server = await startServer({ database: test.database })
})
afterAll(() => server?.close())

/** The length of what is sent each time, in characters. */
const LONG = 800_000
const TIMES = 30

async function post(body: unknown): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  await response.text()
}

/** What the heap holds, in characters of a text. */
async function held(): Promise<number> {
  // what is answered is let go of a turn later
  await new Promise((resolve) => setTimeout(resolve, 50))
  collect()
  return process.memoryUsage().heapUsed
}

/** A document with a comment behind it that makes it long. */
const padded = (document: string) => ({ query: `${document} # ${'x'.repeat(LONG)}` })

describe('a long request leaves nothing of its length behind', () => {
  it.each<[string, (n: number) => unknown]>([
    ['with a name', (n) => padded(`query NameOfAnOperation${n} { conditions { totalCount } }`)],
    ['with an alias', (n) => padded(`{ aliasOfTheConditions${n}: conditions { totalCount } }`)],
    [
      'with a variable',
      (n) => ({
        ...padded(
          `query ($howManyConditions${n}: Int) { conditions(first: $howManyConditions${n}) { nodes { id } } }`,
        ),
        variables: { [`howManyConditions${n}`]: 2 },
      }),
    ],
    [
      'with a shape of variables',
      (n) => ({
        ...padded(
          'query ($theseConditions: ConditionFilter) { conditions(where: $theseConditions) { totalCount } }',
        ),
        variables: { theseConditions: { or: Array.from({ length: n + 1 }, () => ({ not: {} })) } },
      }),
    ],
    ['that cannot be parsed', (n) => padded(`{ conditions${n}`)],
    ['that asks for what there is not', (n) => padded(`{ nothingOfThatName${n} }`)],
    ['about the schema', (n) => padded(`query AboutTheSchema${n} { __type(name: "Condition") { name } }`)],
    ['in a batch', (n) => [padded(`query NameOfAnOperation${n} { conditions { totalCount } }`)]],
    [
      'with a long name',
      (n) => ({ query: `query Name${n}${'x'.repeat(LONG)} { conditions { totalCount } }` }),
    ],
    [
      'with a long value',
      (n) => ({
        query: 'query ($slug: String) { conditions(where: { slug: { eq: $slug } }) { totalCount } }',
        variables: { slug: `${n}${'x'.repeat(LONG)}` },
      }),
    ],
  ])('%s', async (_, make) => {
    await post(make(TIMES))
    const before = await held()
    for (let n = 0; n < TIMES; n++) await post(make(n))
    expect((await held()) - before).toBeLessThan((TIMES * LONG) / 4)
  })
})

describe('requests that are under way', () => {
  const longest = 1000
  let small: RunningServer
  beforeAll(async () => {
    small = await startServer({ database: test.database, configuration: { MAX_BODY_SIZE: longest } })
  })
  afterAll(() => small?.close())

  /** Begins a request with a body of almost the greatest length. */
  function begin(body: string, headers = ''): Socket {
    const socket = connect(Number(new URL(small.url).port), '127.0.0.1').on('error', () => {})
    const length = `Content-Type: application/json\r\nContent-Length: ${longest - 10}\r\n`
    socket.write(`POST /graphql HTTP/1.1\r\nHost: a\r\n${headers}${length}\r\n${body}`)
    return socket
  }

  /** The status of the answer to a short request. */
  const ask = (localAddress: string) =>
    new Promise<number>((resolve, reject) => {
      const asked = request(
        `${small.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json' }, localAddress, agent: new Agent() },
        (answer) => answer.resume().on('end', () => resolve(answer.statusCode!)),
      )
      asked.on('error', reject).end(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(400)}` }))
    })

  it.each<[string, boolean, () => Socket]>([
    ['wait for their end', false, () => begin('x'.repeat(longest - 20))],
    [
      'are followed',
      true,
      () => {
        const query = 'subscription { changes { id } }'
        const body = JSON.stringify({ query: `${query} # ${'x'.repeat(longest - query.length - 25)}` })
        return begin(body, 'Accept: text/event-stream\r\n')
      },
    ],
  ])('are so many for one who asks, and others are answered: such as %s', async (_, isAnswered, make) => {
    const sockets = Array.from({ length: 16 }, make)
    if (isAnswered) for (const socket of sockets) await once(socket, 'data')
    await expect.poll(() => ask('127.0.0.1')).toBe(503)
    expect(await ask('127.0.0.2')).toBe(200)
    for (const socket of sockets) {
      socket.destroy()
      await once(socket, 'close')
    }
    await expect.poll(() => ask('127.0.0.1')).toBe(200)
  })
})
