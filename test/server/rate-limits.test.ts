// So many requests a minute, and no more, over all processes that serve together.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { createClient } from '../../sdk/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import { type Service, serve } from './service-process.ts'

const test = useTestDatabase()
let service: Service
beforeAll(async () => {
  service = await serve({
    DATABASE_URL: test.database.url,
    WORKERS: '2',
    RATE_LIMIT: '6',
    RATE_LIMIT_KEY: '3',
    TRUST_PROXY: 'true',
  })
})
afterAll(() => service?.stop())

/** Asks over a connection of its own, which any of the processes may take. */
const ask = (headers: Record<string, string>, path = '/graphql?query={__typename}') =>
  fetch(service.url + path, { headers: { connection: 'close', ...headers } })

const statusesOf = async (count: number, headers: () => Record<string, string>) => {
  const statuses: number[] = []
  for (let i = 0; i < count; i++) statuses.push((await ask(headers())).status)
  return statuses
}

const times = (count: number, status: number) => Array(count).fill(status)

describe('requests', () => {
  it('are counted for an address, whichever process answers, and the answers tell how many are left', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.1' }
    const first = await ask(headers)
    expect(first.headers.get('ratelimit-policy')).toBe('"address";q=6;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"address";r=5;t=(60|[1-5]\d)$/)
    expect(await statusesOf(7, () => headers)).toEqual([...times(5, 200), ...times(2, 429)])
    const refused = await ask(headers)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect((await ask({ 'x-forwarded-for': '192.0.2.2' })).status).toBe(200)
  })

  it('are counted for a network of IPv6, in which an address costs nothing', async () => {
    let last = 0
    const headers = () => ({ 'x-forwarded-for': `2001:db8:1:2::${++last}` })
    expect(await statusesOf(7, headers)).toEqual([...times(6, 200), 429])
  })

  it('are counted for a key, wherever it is; one that is wrong counts for the address', async () => {
    const { text } = await createKey(test.database.pool, { name: 'busy', scopes: ['read'] })
    let last = 0
    const authorization = `Bearer ${text}`
    const headers = () => ({ authorization, 'x-forwarded-for': `192.0.2.${100 + ++last}` })
    expect(await statusesOf(4, headers)).toEqual([...times(3, 200), 429])
    const wrong = { authorization: 'Bearer prv_wrong', 'x-forwarded-for': '192.0.2.3' }
    expect(await statusesOf(7, () => wrong)).toEqual([...times(6, 401), 429])
  })

  it('by the form that takes a key have a count of their own: who may make no more without one can show it', async () => {
    const reader = { 'x-forwarded-for': '192.0.2.6', accept: 'text/html' }
    await statusesOf(6, () => reader)
    const refused = await ask(reader, '/conditions')
    expect(refused.status).toBe(429)
    const page = await refused.text()
    expect(page).toMatch(/<form method="post" action="[./]*key">/)
    const [, style] = /href="[./]*(style-[^"]+)"/.exec(page)!
    expect((await ask(reader, `/${style}`)).status).toBe(200)

    const { text } = await createKey(test.database.pool, { name: 'a reader', scopes: ['read'] })
    const show = (key: string) =>
      fetch(`${service.url}/key`, {
        method: 'POST',
        redirect: 'manual',
        headers: { connection: 'close', 'sec-fetch-site': 'same-origin', ...reader },
        body: new URLSearchParams({ key }),
      })
    const shown = await show(text)
    expect(shown.status).toBe(303)
    const cookie = shown.headers.get('set-cookie')!.split(';')[0]!
    expect((await ask({ ...reader, cookie }, '/conditions')).status).toBe(200)

    for (let i = 0; i < 9; i++) expect((await show('prv_wrong')).status).toBe(401)
    const tooMany = await show(text)
    expect(tooMany.status).toBe(429)
    expect(tooMany.headers.get('content-type')).toMatch('text/html')
    expect(await tooMany.text()).toContain('At most 10 requests in 60 seconds')
  })

  it('of probes are not counted', async () => {
    for (let i = 0; i < 10; i++)
      expect((await ask({ 'x-forwarded-for': '192.0.2.4' }, '/health')).status).toBe(200)
  })

  it('that are refused are told of by the SDK, with the time after which to ask again', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.5' }
    await statusesOf(6, () => headers)
    const client = createClient({ url: `${service.url}/graphql`, headers, retry: { maxDelay: 0 } })
    await expect(client.request('{ __typename }')).rejects.toMatchObject({
      kind: 'rateLimited',
      code: 'RATE_LIMITED',
      retryAfter: expect.any(Number),
    })
  })
})
