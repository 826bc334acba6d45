// Who is let in, and to what: keys at every way to the graph.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey, revokeKey } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let open: RunningServer
let closed: RunningServer
/** Another process over the same database. */
let other: RunningServer

beforeAll(async () => {
  const { database } = test
  open = await startServer({ database })
  closed = await startServer({ database, configuration: { READ_ACCESS: 'key' } })
  other = await startServer({ database, configuration: { READ_ACCESS: 'key' } })
})
afterAll(() => Promise.all([open?.close(), closed?.close(), other?.close()]))

const keyOf = async (...scopes: string[]) =>
  (await createKey(test.database.pool, { name: scopes.join(' '), scopes })).text

const expiredKey = async () => {
  const expiresAt = new Date(Date.now() - 1000)
  return (await createKey(test.database.pool, { name: 'expired', scopes: ['read'], expiresAt })).text
}

async function revokedKey() {
  const { text, key } = await createKey(test.database.pool, { name: 'revoked', scopes: ['admin'] })
  await revokeKey(test.database.pool, key.publicId)
  return text
}

const bearing = (key: string | undefined): Record<string, string> =>
  key === undefined ? {} : { authorization: `Bearer ${key}` }

const QUERY = '{ conditions(first: 3) { nodes { summary } } }'
const json = { 'content-type': 'application/json' }

/** Every way to ask for what is in the graph, or how it is made. */
const ways: Record<string, (server: RunningServer, key?: string) => Promise<Response>> = {
  'a query': (server, key) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...json, ...bearing(key) },
      body: JSON.stringify({ query: QUERY }),
    }),
  'a query by GET': (server, key) =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`, { headers: bearing(key) }),
  'a batch': (server, key) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...json, ...bearing(key) },
      body: JSON.stringify([{ query: QUERY }]),
    }),
  introspection: (server, key) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...json, ...bearing(key) },
      body: JSON.stringify({ query: '{ __schema { description } }' }),
    }),
  'the schema': (server, key) => fetch(`${server.url}/schema.graphql`, { headers: bearing(key) }),
  'a table': (server, key) => fetch(`${server.url}/export/conditions.csv`, { headers: bearing(key) }),
  'a codebook': (server, key) => fetch(`${server.url}/export/codebook.md`, { headers: bearing(key) }),
  'a stream': (server, key) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...json, accept: 'text/event-stream', ...bearing(key) },
      body: JSON.stringify({ query: 'subscription { changes { id } }' }),
    }),
}

/** Nothing that is followed here goes on for longer. */
const soon = () => AbortSignal.timeout(4000)

const follow = (key: string, accept: string): Promise<Response> =>
  fetch(`${closed.url}/graphql`, {
    method: 'POST',
    headers: { ...json, accept, ...bearing(key) },
    body: JSON.stringify({ query: 'subscription { changes { id } }' }),
    signal: soon(),
  })

async function codeIn(response: Response): Promise<string | undefined> {
  if (response.status < 400) {
    await response.body?.cancel()
    return undefined
  }
  return ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions
    .code
}

describe('where reading needs a key (READ_ACCESS=key)', () => {
  describe.each(Object.entries(ways))('%s', (_, ask) => {
    it('is answered to who may read, by whatever scope', async () => {
      for (const scope of ['read', 'write:desk', 'admin', 'texts'])
        expect((await ask(closed, await keyOf(scope))).status).toBe(200)
    })

    it('is refused without a key', async () => {
      const response = await ask(closed)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="proviso"')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await codeIn(response)).toBe('UNAUTHENTICATED')
    })

    it('is refused with a key that is wrong, altered, revoked or expired', async () => {
      const key = await keyOf('read')
      const altered = key.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))
      for (const wrong of ['prv_x', 'secret', altered, await revokedKey(), await expiredKey()]) {
        const response = await ask(closed, wrong)
        expect(response.status).toBe(401)
        expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
        expect(await codeIn(response)).toBe('UNAUTHENTICATED')
      }
    })

    it('is refused with a key that permits nothing of it', async () => {
      const { text } = await createKey(test.database.pool, { name: 'nothing', scopes: [] })
      const response = await ask(closed, text)
      expect(response.status).toBe(403)
      expect(await codeIn(response)).toBe('FORBIDDEN')
    })
  })

  it('pages and probes are shown to all, and hold nothing of the graph', async () => {
    const { rows } = await test.database.pool.query('SELECT summary FROM "Condition" LIMIT 3')
    for (const path of ['/', '/graphql', '/health', '/ready']) {
      const response = await fetch(closed.url + path, { headers: { accept: 'text/html' } })
      expect(response.status, path).toBe(200)
      const text = await response.text()
      for (const { summary } of rows) expect(text).not.toContain(summary)
    }
  })

  it('a page of another origin may read why it is refused, and may ask whether it may ask', async () => {
    const headers = { origin: 'https://a.example' }
    const asked = await fetch(`${closed.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization')
    const refused = await fetch(`${closed.url}/graphql?query={__typename}`, { headers })
    expect(refused.status).toBe(401)
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('a page that was kept for a reader is not shown to a stranger', async () => {
    const front = (key?: string) =>
      fetch(`${closed.url}/`, { headers: { accept: 'text/html', ...bearing(key) } }).then((page) =>
        page.text(),
      )
    const key = await keyOf('read')
    const shown = await front(key)
    expect(await front(key)).toBe(shown)
    expect(await front()).not.toBe(shown)
  })

  it('no kept answer is given to who may not read', async () => {
    const key = await keyOf('read')
    await ways['a query']!(closed, key)
    await expect
      .poll(async () => (await ways['a query']!(closed, key)).headers.get('cache-status'))
      .toBe('proviso; hit')
    expect((await ways['a query']!(closed)).status).toBe(401)
  })
})

describe('where reading is open', () => {
  it.each(Object.entries(ways))(
    '%s is answered to strangers, and refused to who shows a wrong key',
    async (_, ask) => {
      const response = await ask(open)
      expect(response.status).toBe(200)
      await response.body?.cancel()
      expect((await ask(open, 'prv_wrong')).status).toBe(401)
      expect((await ask(open, await revokedKey())).status).toBe(401)
    },
  )

  it('what a proxy asks of people is not our business', async () => {
    const headers = { authorization: 'Basic dXNlcjpwYXNz' }
    expect((await fetch(`${open.url}/graphql?query={__typename}`, { headers })).status).toBe(200)
  })

  it('answers are kept by what their asker may see, not by who it is', async () => {
    const [first, second] = [await keyOf('read'), await keyOf('write')]
    const query = '{ actors(first: 2) { nodes { name } } }'
    const ask = async (key: string) => {
      const response = await fetch(`${open.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: bearing(key),
      })
      return response.headers.get('cache-status')
    }
    await ask(first)
    await expect.poll(() => ask(second)).toBe('proviso; hit')
    expect(await ask(await keyOf('texts'))).toBe('proviso; fwd=miss; stored')
  })
})

describe('a key that is revoked', () => {
  it('is of no use within a second, in every process', async () => {
    const { text, key } = await createKey(test.database.pool, { name: 'short', scopes: ['read'] })
    const statuses = () =>
      Promise.all([closed, other].map(async (server) => (await ways['a query']!(server, text)).status))
    expect(await statuses()).toEqual([200, 200])
    await revokeKey(test.database.pool, key.publicId)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await statuses()).toEqual([401, 401])
  })

  it.each(['text/event-stream', 'text/*', '*/*', '', 'multipart/mixed; subscriptionSpec=1.0'])(
    'ends what is followed with it, by whatever form it is asked for: "%s"',
    async (accept) => {
      const { text, key } = await createKey(test.database.pool, { name: 'follower', scopes: ['read'] })
      const stream = await follow(text, accept)
      expect(stream.status).toBe(200)
      const end = stream.text()
      await revokeKey(test.database.pool, key.publicId)
      await expect(end).rejects.toThrow('terminated')
      expect((await follow(text, accept)).status).toBe(401)
    },
  )

  it('ends what an open page follows with it', async () => {
    const { text, key } = await createKey(test.database.pool, { name: 'a page', scopes: ['read'] })
    const stream = await fetch(`${closed.url}/live`, {
      method: 'POST',
      headers: { ...json, cookie: `proviso-key=${text}`, 'sec-fetch-site': 'same-origin' },
      body: '{}',
      signal: soon(),
    })
    expect(stream.status).toBe(200)
    const end = stream.text()
    await revokeKey(test.database.pool, key.publicId)
    await expect(end).rejects.toThrow('terminated')
  })
})

it('notes when a key was last used', async () => {
  const { text, key } = await createKey(test.database.pool, { name: 'noted', scopes: ['read'] })
  const server = await startServer({ database: test.database })
  await ways['a query']!(server, text)
  await server.close()
  const { rows } = await test.database.pool.query(
    `SELECT "lastUsedAt" >= "createdAt" AS used FROM "ApiKey" WHERE "publicId" = $1`,
    [key.publicId],
  )
  expect(rows).toEqual([{ used: true }])
})
