// Who holds the connections to the database while others wait: real requests, of which all of conditions wait for a lock.
import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey, numberChanges, openDatabase, SMALL_WRITE } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'
import { insert } from '../support/rows.ts'

const test = useTestDatabase({ corpus: 'sample' })
const connections = 6
let server: RunningServer
let database: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: test.database.url, dataDir: '', poolSize: connections })
  server = await startServer({ database, configuration: { TRUST_PROXY: 'true' } })
})
afterAll(async () => {
  await server?.close()
  await database?.close()
})

interface Asker {
  readonly key?: string
  readonly address?: string
  /** The address that a proxy names. */
  readonly behind?: string
}

/** Posts a body, or gets what is at an address where there is none, and resolves to the status of the answer. */
const post = (body: unknown, { key, address = '127.0.0.1', behind }: Asker, path = '/graphql') =>
  new Promise<number>((resolve, reject) => {
    const headers = {
      accept: path.startsWith('/conditions') ? 'text/html' : 'application/json, text/event-stream',
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
      ...(behind && { 'x-forwarded-for': behind }),
    }
    request(
      server.url + path,
      { method: body === undefined ? 'GET' : 'POST', headers, localAddress: address, agent: false },
      (answer) => answer.resume().on('end', () => resolve(answer.statusCode!)),
    )
      .on('error', reject)
      .end(body && JSON.stringify(body))
  })

let addresses = 0
let asked = 0
/** A question that waits, another each time: the same is asked of the database once. */
const slow = () => ({ query: `{ conditions(where: { slug: { ne: "a-${asked++}" } }) { totalCount } }` })
const quick = () => ({ query: `{ topics(where: { slug: { ne: "a-${asked++}" } }) { totalCount } }` })
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

/** Records an actor, of which followers are told. */
async function record(): Promise<void> {
  const id = await insert(test.database.pool, 'Actor', { slug: `actor-${asked++}` })
  await test.database.pool.query(
    `INSERT INTO "PendingChange" ("recordedAt", actions, subjects, "rowIds", "originIds")
     VALUES (now(), '{ADDED}', '{actorId}', ARRAY[$1::bigint], '{NULL}')`,
    [id],
  )
  await numberChanges(test.database.pool)
}

const keyOf = async (name: string, scopes = ['read']) =>
  (await createKey(test.database.pool, { name, scopes })).text

/** Does something while all questions of conditions wait, or what else a lock holds up; it is told how many do. */
async function whileSlow(
  work: (waiting: () => Promise<number>) => Promise<Promise<number>[]>,
  lock = 'LOCK TABLE "Condition" IN ACCESS EXCLUSIVE MODE',
): Promise<number[]> {
  const client = await test.database.pool.connect()
  let answers: Promise<number>[] = []
  try {
    await client.query('BEGIN')
    await client.query(lock)
    answers = await work(async () => {
      // not on that connection: what a transaction sees of the others stays as it was first
      const { rowCount } = await test.database.pool.query(
        `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      )
      return rowCount!
    })
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
  return await Promise.all(answers)
}

/** That so many come to wait, and no more. */
async function settles(waiting: () => Promise<number>, count: number): Promise<void> {
  await expect.poll(waiting, { timeout: 20_000 }).toBe(count)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await waiting()).toBe(count)
}

it.each<[string, (key: string) => Asker[]]>([
  ['a key', (key) => [{ key }]],
  ['a key that is shown at two addresses', (key) => [{ key }, { key, address: '127.0.0.2' }]],
  ['an address', () => [{ address: '127.0.0.3' }]],
  [
    'a network of IPv6, in which an address costs nothing',
    () => times(6, () => ({ behind: `2001:db8:1:2::${++addresses}` })),
  ],
])(
  '%s holds half of the connections at most: whoever else asks is answered meanwhile',
  async (name, askersOf) => {
    const [key, other] = [await keyOf(name), await keyOf(`other than ${name}`)]
    const statuses = await whileSlow(async (waiting) => {
      expect(await post(quick(), { key: other })).toBe(200)
      const answers = askersOf(key).flatMap((asker) => times(12, () => post(slow(), asker)))
      await settles(waiting, connections / 2)
      expect(await post(quick(), { key: other })).toBe(200)
      expect((await fetch(`${server.url}/ready`)).status).toBe(200)
      return answers
    })
    expect(new Set(statuses)).toEqual(new Set([200]))
  },
)

interface Found {
  readonly data: { readonly conditions: { readonly nodes: readonly FoundCondition[] } }
}
interface FoundCondition {
  readonly id: string
  readonly claims: { readonly nodes: readonly { readonly id: string }[] }
}

const call = (n: number) => ({
  jsonrpc: '2.0',
  id: n,
  method: 'tools/call',
  params: { name: 'disagreements', arguments: { first: n + 1 } },
})

it.each<[string, (n: number, ids: { condition: string; claim: string }) => [path: string, body?: unknown]]>([
  ['GraphQL by GET', (n) => [`/graphql?query={conditions(first:${n + 1}){nodes{slug}}}`]],
  ['pages', (n) => [`/conditions?n=${n}`]],
  ['pictures of pages', (n) => [`/conditions.png?n=${n}`]],
  ['feeds', (n, { condition }) => [`/changes.atom?about=${condition}&n=${n}`]],
  ['plain HTTP', (n) => [`/api/conditions?first=${n + 1}`]],
  ['linked data', (n, { claim }) => [`/ld/${claim}?n=${n}`]],
  ['MCP', (n) => ['/mcp', call(n)]],
])('they are shared out so whatever is asked: %s', async (name, make) => {
  const other = { key: await keyOf(`other than ${name}`) }
  const address = `127.0.1.${++addresses}`
  const response = await fetch(
    `${server.url}/graphql?query={conditions(first:1){nodes{id,claims(first:1){nodes{id}}}}}`,
  )
  const { nodes } = ((await response.json()) as Found).data.conditions
  const ids = { condition: nodes[0]!.id, claim: nodes[0]!.claims.nodes[0]!.id }
  await whileSlow(async (waiting) => {
    expect(await post(quick(), other)).toBe(200)
    const answers = Array.from({ length: 12 }, (_, n) => {
      const [path, body] = make(n, ids)
      return post(body, { address }, path)
    })
    await settles(waiting, connections / 2)
    expect(await post(quick(), other)).toBe(200)
    return answers
  })
})

it('whoever follows what is slow to read keeps nobody from hearing of a change', async () => {
  const following = new AbortController()
  /** Follows, and resolves once it is known whether it is heard of. */
  const heard = async (selection: string, localAddress: string): Promise<string> => {
    const query = `subscription { changes { ${selection} } }`
    const asked = request(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'text/event-stream' },
      localAddress,
      agent: false,
      signal: following.signal,
    }).end()
    const [answer] = await once(asked, 'response')
    for await (const chunk of answer) if (String(chunk).includes('event: next')) return String(chunk)
    throw new Error('the stream has ended')
  }
  const lock = 'LOCK TABLE "Quote" IN ACCESS EXCLUSIVE MODE'
  await whileSlow(async (waiting) => {
    const slow = times(6, () => {
      asked += 1
      const selection = `id a${asked}: subject { ... on Condition { claims { nodes { quotes { exact } } } } }`
      return heard(selection, '127.0.0.5').catch(() => '')
    })
    const quick = heard('id action', '127.0.0.6')
    await expect
      .poll(async () => (await fetch(`${server.url}/metrics`)).text())
      .toContain('proviso_subscriptions 7')
    await record()
    await settles(waiting, 1)
    await record()
    expect(await quick).toContain('"action":"ADDED"')
    following.abort()
    await Promise.all(slow)
    return []
  }, lock)
})

it('whoever writes holds half of them at most, too: writes wait for each other', async () => {
  const writer = { key: await keyOf('writer', ['read', 'write']) }
  const reader = { key: await keyOf('reader') }
  const query = `mutation { reviseCondition(input: {
    condition: { slug: "doha-2021-humanitarian-access" }, expectedVersion: 99, summary: "No." }) { __typename } }`
  await whileSlow(async (waiting) => {
    expect(await post(quick(), reader)).toBe(200)
    const answers = times(12, () => post({ query }, writer))
    await settles(waiting, connections / 2)
    expect(await post(quick(), reader)).toBe(200)
    return answers
  }, SMALL_WRITE)
})

it('two keys are two who ask, though at one address', async () => {
  const keys = [await keyOf('one'), await keyOf('two')]
  await whileSlow(async (waiting) => {
    for (const key of keys) expect(await post(quick(), { key })).toBe(200)
    const answers = times(12, () => post(slow(), { key: keys[0]! }))
    await settles(waiting, connections / 2)
    answers.push(...times(12, () => post(slow(), { key: keys[1]! })))
    await settles(waiting, connections)
    // a probe has a connection of its own
    expect((await fetch(`${server.url}/ready`)).status).toBe(200)
    return answers
  })
})

it('a batch holds half of them at most, also of whoever is alone', async () => {
  await whileSlow(async (waiting) => {
    const answers = [post(times(10, slow), { address: '127.0.0.4' })]
    await settles(waiting, connections / 2)
    return answers
  })
})
