// What changed, as feed readers follow it: Atom, with ids that stay, and tags that spare a second reading.
import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { mutate } from '../mutations/mutate.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
let server: RunningServer

beforeAll(async () => {
  server = await startServer({ database: test.database })
})
afterAll(() => server?.close())

const slug = 'doha-2021-safe-passage'
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers })

/** The address of the feed that a page tells of. */
async function feedOn(page: string): Promise<string> {
  const text = await (await get(page, { accept: 'text/html' })).text()
  const [, href] = /<link rel="alternate" type="application\/atom\+xml" title="Feed" href="([^"]+)">/.exec(
    text,
  )!
  return new URL(href!.replaceAll('&amp;', '&'), `${server.url}${page}`).href.slice(server.url.length)
}

it('is told of by the pages, of what each is about', async () => {
  expect(await feedOn('/changes')).toBe('/changes.atom')
  const pages = [`/condition/${slug}`, '/actor/taliban', '/event/kranj-ministers-meeting']
  for (const page of [...pages, '/article/sample/wire-1992-01-16']) {
    const path = await feedOn(page)
    expect(path).toMatch(/^\/changes\.atom\?about=[a-z]+_\d+$/)
    const feed = parseAtomFeed(await (await get(path)).text())
    expect(feed.entries!.length, page).toBeGreaterThan(0)
  }
})

it('names what was given, also where nothing was asked for it', async () => {
  const given = 'Financing granted: What the International Monetary Fund pays Portugal after its fifth review'
  const { entries } = parseAtomFeed(await (await get('/changes.atom')).text())
  expect(entries!.map(({ title }) => title!.value).join('\n')).toContain(given)
  expect(await (await get('/changes', { accept: 'text/html' })).text()).toContain(given)
})

it('has what changed of a condition, latest first, and is sent again only when that is more', async () => {
  const path = await feedOn(`/condition/${slug}`)
  const first = await get(path)
  expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const before = parseAtomFeed(await first.text())
  expect(before).toMatchObject({
    id: server.url + path,
    title: { value: 'Proviso: what changed' },
    links: [
      { rel: 'alternate', href: expect.stringContaining('/changes?about=con_') },
      { rel: 'self', href: server.url + path },
    ],
  })
  for (const { id, title, links, authors, updated } of before.entries!) {
    expect(id).toMatch(/\/changes#chg_\d+$/)
    expect(title!.value).not.toBe('')
    expect(authors![0]!.name).toBe('sample.jsonl')
    expect(new Date(updated!).getTime()).toBeLessThanOrEqual(Date.now())
    expect((await get(new URL(links![0]!.href!).pathname, { accept: 'text/html' })).status).toBe(200)
  }
  const etag = first.headers.get('etag')!
  expect((await get(path, { 'if-none-match': etag })).status).toBe(304)

  const { data } = await mutate(
    test.database.pool,
    `mutation { reviseCondition(input: { condition: { slug: "${slug}" }, expectedVersion: 1, summary: "Peace & <quiet> ]]> 和平." }) { __typename } }`,
  )
  expect(data).toEqual({ reviseCondition: { __typename: 'ReviseConditionPayload' } })
  const second = await get(path, { 'if-none-match': etag })
  expect(second.status).toBe(200)
  const [latest, ...rest] = parseAtomFeed(await second.text()).entries!
  expect(latest).toMatchObject({
    title: { value: 'Updated: Peace &amp; &lt;quiet&gt; ]]&gt; 和平.', type: 'html' },
    links: [{ href: `${server.url}/condition/${slug}` }],
    authors: [{ name: 'ann' }],
  })
  expect(rest.map(({ id }) => id)).toEqual(before.entries!.map(({ id }) => id))
})

it('says what is wrong with an address, as pages do', async () => {
  expect((await get('/changes.atom?about=nonsense')).status).toBe(400)
  expect((await get('/data.atom')).status).toBe(404)
})

it('is for those with a key where reading needs one', async () => {
  const closed = await startServer({ database: test.database, configuration: { READ_ACCESS: 'key' } })
  try {
    expect((await fetch(`${closed.url}/changes.atom`)).status).toBe(401)
    const { text } = await createKey(test.database.pool, { name: 'reader', scopes: ['read'] })
    const given = await fetch(`${closed.url}/changes.atom`, { headers: { authorization: `Bearer ${text}` } })
    expect(given.status).toBe(200)
    expect(given.headers.get('cache-control')).toContain('private')
  } finally {
    await closed.close()
  }
})
