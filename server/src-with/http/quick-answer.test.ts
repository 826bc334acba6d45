import { Writable } from 'node:stream'
import { openDatabase } from '@proviso/prisma'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { type RunningServer, startServer } from '../process/server.ts'

const test = useTestDatabase({ corpus: 'sample' })
const log: Record<string, unknown>[] = []
let server: RunningServer

beforeAll(async () => {
  const logger = pino(
    { level: 'info', base: null },
    new Writable({
      write(line, _, done) {
        log.push(JSON.parse(line))
        done()
      },
    }),
  )
  server = await startServer({
    database: test.database,
    logger,
    configuration: { RESPONSE_CACHE_MB: 0, STATEMENT_TIMEOUT: 400, MAX_COST: 5000 },
  })
})
afterAll(() => server?.close())

/** POSTs, and returns all that the client sees but what differs from one request to the next. */
async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const seen = Object.fromEntries(response.headers)
  const id = seen['x-request-id']
  for (const name of ['x-request-id', 'date', 'server-timing']) delete seen[name]
  return { id, seen: { status: response.status, headers: seen, body: await response.text() } }
}

const logged = (id: string | undefined) => log.find((line) => line.id === id && line.msg === 'request')

const QUERY = `query Few($first: Int, $by: ActorBy!) {
  conditions(first: $first) { nodes { summary status issuers { name } } }
  actor(by: $by) { name }
}
query Other { actors(first: 1) { nodes { slug } } }`
const variables = { first: 2, by: { slug: 'taliban' } }
const few = { query: QUERY, operationName: 'Few', variables }

describe('what is asked a second time', () => {
  it.each([
    ['as it was', few, {}],
    ['with another type of answer', few, { accept: 'application/graphql-response+json' }],
    ['from a page', few, { origin: 'https://a.example' }],
    ['with other variables', { ...few, variables: { ...variables, first: 3 } }, {}],
    ['another operation', { query: QUERY, operationName: 'Other' }, {}],
    ['with an extension', { ...few, extensions: { any: 1 } }, {}],
    ['no operation named of two', { query: QUERY, variables }, {}],
    ['an operation that there is not', { ...few, operationName: 'None' }, {}],
    ['a variable of the wrong type', { ...few, variables: { ...variables, first: 'two' } }, {}],
    ['a variable missing', { ...few, variables: {} }, {}],
    ['variables that are a list', { ...few, variables: [] }, {}],
    ['a page that is too large', { ...few, variables: { ...variables, first: 101 } }, {}],
    ['a member that nobody knows', { ...few, more: true }, {}],
    ['a batch', [few, few], {}],
    ['no JSON', '{', {}],
    ['null', 'null', {}],
  ])('is answered as the first time: %s', async (_, body, headers) => {
    // asked in all ways first, so that the operation itself is known
    await post(few, headers)
    const [first, second] = [await post(body, headers), await post(body, headers)]
    expect(second.seen).toEqual(first.seen)
    // a server that has never been asked goes the long way
    const database = await openDatabase({ databaseUrl: test.database.url, dataDir: '', poolSize: 2 })
    const fresh = await startServer({
      database,
      configuration: { RESPONSE_CACHE_MB: 0, MAX_COST: 5000 },
    })
    const known = server
    try {
      server = fresh
      expect((await post(body, headers)).seen).toEqual(second.seen)
    } finally {
      server = known
      await fresh.close()
      await database.close()
    }
  })

  it('is logged like the first time, with one statement', async () => {
    const [first, second] = [await post(few), await post(few)]
    await expect.poll(() => logged(second.id)).toBeTruthy()
    const { id: _, time: __, duration: ___, ...line } = logged(second.id)!
    expect(line).toEqual({
      level: 30,
      msg: 'request',
      method: 'POST',
      path: '/graphql',
      operation: 'Few',
      statements: 1,
      status: 200,
    })
    expect(logged(first.id)).toMatchObject(line)
  })
})

describe('a statement that fails', () => {
  it('is run once, and the service says what is wrong', async () => {
    await post(few)
    const client = await test.database.pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('LOCK TABLE "Condition" IN ACCESS EXCLUSIVE MODE')
      const { id, seen } = await post(few)
      expect(JSON.parse(seen.body).errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
      await expect
        .poll(() => logged(id))
        .toMatchObject({ statements: 1, errors: ['TIMEOUT'], operation: 'Few' })
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
    expect(JSON.parse((await post(few)).seen.body).data.actor).toBeTruthy()
  })

  it('is cancelled when the client goes away', async () => {
    await post(few)
    const client = await test.database.pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('LOCK TABLE "Condition" IN ACCESS EXCLUSIVE MODE')
      const waiting = async () => {
        const { rows } = await client.query(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        )
        return rows[0].n
      }
      const controller = new AbortController()
      const asked = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(few),
        signal: controller.signal,
      })
      await expect.poll(waiting, { interval: 10 }).toBe(1)
      controller.abort()
      await expect(asked).rejects.toThrow('aborted')
      await expect.poll(waiting, { interval: 10, timeout: 300 }).toBe(0)
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })
})
