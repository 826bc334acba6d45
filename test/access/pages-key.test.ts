// Reading pages with a key: it is shown by a form, kept in a cookie that no script sees and no other site sends, and counts for pages alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey, revokeKey } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer
let key: string
let keyId: string

beforeAll(async () => {
  server = await startServer({
    database: test.database,
    configuration: { READ_ACCESS: 'key', TRUST_PROXY: 'true' },
  })
  const made = await createKey(test.database.pool, { name: 'a reader', scopes: ['read', 'write'] })
  key = made.text
  keyId = made.key.publicId
})
afterAll(() => server?.close())

const html = { accept: 'text/html' }
const own = { 'sec-fetch-site': 'same-origin' }
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers: { ...html, ...headers } })
const show = (shown: string, headers: Record<string, string>) =>
  fetch(`${server.url}/key`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...html, ...headers },
    body: new URLSearchParams({ key: shown }),
  })

/** What a browser sends back of what it was told to keep. */
async function signedIn(): Promise<Record<string, string>> {
  const response = await show(key, own)
  return { cookie: response.headers.get('set-cookie')!.split(';')[0]! }
}

describe('a page where reading needs a key', () => {
  it('asks a reader for one, and shows nothing else', async () => {
    const { rows } = await test.database.pool.query('SELECT summary FROM "Condition" LIMIT 20')
    for (const path of ['/conditions', '/of/taliban', '/changes', '/key']) {
      const response = await get(path)
      expect(response.status, path).toBe(path === '/key' ? 200 : 401)
      const page = await response.text()
      expect(page).toMatch(/<form method="post" action="[./]*key">/)
      for (const { summary } of rows) expect(page).not.toContain(summary)
    }
  })

  it('has its stylesheet, scripts and icon also for who has no key: they hold nothing of the graph', async () => {
    const html = await (await get('/conditions', await signedIn())).text()
    const files = [...html.matchAll(/(?:href|src)="[./]*((?:style|live)-[^"]+|icon\.svg)"/g)]
    expect(files).toHaveLength(3)
    for (const [, path] of files) expect((await get(`/${path}`)).status, path).toBe(200)
  })

  it('is shown with the cookie that the form sets, which no shared cache keeps', async () => {
    const response = await show(key, own)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('./')
    expect(response.headers.get('set-cookie')).toMatch(
      /^proviso-key=prv_\S+; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    const cookie = await signedIn()
    for (let time = 1; time <= 2; time++) {
      const page = await get('/conditions', cookie)
      expect(page.status).toBe(200)
      expect(page.headers.get('cache-control')).toMatch(/private|no-store/)
      expect(page.headers.get('vary')).toMatch(/cookie/i)
    }
    // also behind a proxy that asks people for a password of its own
    expect((await get('/conditions', { ...cookie, authorization: 'Basic YTpi' })).status).toBe(200)
    expect((await get('/conditions')).status).toBe(401)
    expect(await (await get('/key', cookie)).text()).toContain('<strong>a reader</strong>')
  })

  it('has a cookie bound to this host and to TLS, where the service is behind TLS', async () => {
    const secure = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'proviso.example' }
    const response = await show(key, { ...secure, origin: 'https://proviso.example' })
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-proviso-key=.*; Secure$/)
    const given = { ...secure, ...(await signedIn()) }
    expect((await get('/conditions', given)).status).toBe(401)
  })
})

describe('the form', () => {
  it.each([
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['of another origin, by an old browser', { origin: 'https://evil.example' }],
    ['of a sandbox', { origin: 'null' }],
    ['of nobody knows where', {}],
  ])('%s sets no key', async (_, headers) => {
    const response = await show(key, headers as Record<string, string>)
    expect(response.status).toBe(403)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('keeps no key that lets nobody in, and says so', async () => {
    const response = await show('prv_wrong', own)
    expect(response.status).toBe(401)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.text()).toContain('no key of Proviso')
  })

  it('forgets a key', async () => {
    const response = await show('', { ...own, ...(await signedIn()) })
    expect(response.headers.get('set-cookie')).toMatch(/^proviso-key=; .*Max-Age=0/)
  })
})

describe('the cookie', () => {
  const graphql = (method: 'GET' | 'POST', headers: Record<string, string>) =>
    method === 'GET'
      ? fetch(`${server.url}/graphql?query={__typename}`, { headers })
      : fetch(`${server.url}/graphql`, {
          method,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({
            query: 'mutation { importDossier(input: { dossier: "" }) { __typename } }',
          }),
        })

  it('counts for nothing but pages', async () => {
    const cookie = await signedIn()
    expect((await graphql('GET', cookie)).status).toBe(401)
    expect((await graphql('POST', cookie)).status).toBe(401)
    for (const path of [
      '/api/conditions',
      '/export/conditions.csv',
      '/ld/con_1',
      '/schema.graphql',
      '/openapi.json',
    ])
      expect((await get(path, cookie)).status, path).toBe(401)
    const mcp = await fetch(`${server.url}/mcp`, { method: 'POST', headers: cookie, body: '{}' })
    expect(mcp.status).toBe(401)
  })

  it('lets a page that is open follow what is recorded, and no page of others', async () => {
    const follow = (headers: Record<string, string>) =>
      fetch(`${server.url}/live`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body: JSON.stringify({ query: 'subscription { changes { id } }', variables: {} }),
        signal: AbortSignal.timeout(60_000),
      })
    const cookie = await signedIn()
    const followed = await follow({ ...own, ...cookie })
    expect(followed.headers.get('content-type')).toContain('text/event-stream')
    const events = followed.body!.getReader()
    const written = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({
        query:
          'mutation { createActor(input: { slug: "genovia", name: "Genovia", actorKind: STATE, dataset: "api" }) { __typename } }',
      }),
    })
    expect(await written.json()).toMatchObject({
      data: { createActor: { __typename: 'CreateActorPayload' } },
    })
    let told = ''
    while (!/recordedAt|errors/.test(told)) told += new TextDecoder().decode((await events.read()).value)
    // of what it may follow the page does not decide
    expect(told).toContain('"recordedAt"')
    await events.cancel()
    expect((await follow(own)).status).toBe(401)
    expect((await follow({ ...cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('is forgotten once its key is revoked', async () => {
    const cookie = await signedIn()
    await revokeKey(test.database.pool, keyId)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const response = await get('/conditions', cookie)
    expect(response.status).toBe(401)
    expect(response.headers.get('set-cookie')).toMatch(/Max-Age=0/)
  })
})
