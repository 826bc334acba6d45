// The response cache: two service processes over one database, and writes from outside both of them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey, importFiles } from '../../prisma/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import { run, type Service, serve } from './service-process.ts'

const test = useTestDatabase({ corpus: 'sample' })
const COUNT = '{ articles { totalCount } }'

let folder: string
let services: Service[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-cache-'))
  const env = { DATABASE_URL: test.database.url, LOG_LEVEL: 'info', WORKERS: '1' }
  services = await Promise.all([serve(env), serve(env)])
})
afterAll(async () => {
  await Promise.all((services ?? []).map((service) => service.stop()))
  await rm(folder, { recursive: true, force: true })
})

/** Asks, and tells the answer with what the cache did for it. */
async function ask(service: Service, query: string, { method = 'POST', headers = {} } = {}) {
  const address = new URL('/graphql', service.url)
  if (method === 'GET') address.searchParams.set('query', query)
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: method === 'GET' ? null : JSON.stringify({ query }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    cache: response.headers.get('cache-status'),
    text,
    data: text && JSON.parse(text).data,
  }
}

/** The header of somebody with a key. */
async function bearing(scope: string) {
  const { text } = await createKey(test.database.pool, { name: 'cache', scopes: [scope] })
  return { authorization: `Bearer ${text}` }
}

let articles = 0

/** Imports one more article; when this returns, the import is acknowledged. */
async function importArticle(): Promise<void> {
  articles += 1
  const file = join(folder, 'articles.jsonl')
  await writeFile(
    file,
    `${JSON.stringify({ title: `No. ${articles}`, text: `The text no. ${articles}.` })}\n`,
  )
  const { totals } = await importFiles(test.database, [file])
  expect(totals.created).toBe(1)
}

describe('the cache', () => {
  it('answers what was asked before without asking the database, and logs it', async () => {
    const [service] = services as [Service]
    // a write to another database of the same PostgreSQL may come between the two, and is told apart from none of this one
    let times = 0
    const twice = async () => {
      const query = `query Twice${++times} { conditions(first: 3) { nodes { summary status } } }`
      return [await ask(service, query), await ask(service, query)] as const
    }
    let [first, second] = await twice()
    while (second.cache !== 'proviso; hit' && times < 10) [first, second] = await twice()
    expect(first.cache).toBe('proviso; fwd=miss; stored')
    expect(second.cache).toBe('proviso; hit')
    expect(second.text).toBe(first.text)
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
    const lines = () =>
      service.stderr
        .split('\n')
        .filter((line) => line.includes(`"Twice${times}"`))
        .map((line) => JSON.parse(line))
    await expect.poll(lines).toMatchObject([
      { statements: 1, status: 200 },
      { statements: 0, status: 200 },
    ])
  })

  it('tells requests apart by document, variables, name of the operation, type and what the asker may see', async () => {
    const [service] = services as [Service]
    const query =
      'query A($first: Int) { conditions(first: $first) { nodes { summary } } } query B { actors(first: 1) { nodes { slug } } }'
    const answers = new Set<string>()
    const post = async (body: object, headers = {}) => {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      expect(response.headers.get('cache-status')).toBe('proviso; fwd=miss; stored')
      answers.add(await response.text())
    }
    await post({ query, operationName: 'A', variables: { first: 1 } })
    await post({ query, operationName: 'A', variables: { first: 2 } })
    await post({ query, operationName: 'B' })
    await post({ query: `${query} `, operationName: 'B' })
    await post({ query, operationName: 'B' }, await bearing('texts'))
    await post({ query, operationName: 'B' }, { accept: 'application/graphql-response+json' })
    await post({ query, operationName: 'B' }, { origin: 'https://elsewhere.example' })
    expect(answers.size).toBe(3)
  })

  it('keeps neither errors nor what graphql-js answers, nor what the client does not want kept', async () => {
    const [service] = services as [Service]
    for (const query of [
      '{ nothing }',
      '{ actors(first: 1000) { totalCount } }',
      '{ __schema { description } }',
    ])
      for (let i = 0; i < 2; i++) expect((await ask(service, query)).cache).toBe('proviso; fwd=miss')
    const headers = { 'cache-control': 'no-store' }
    for (let i = 0; i < 2; i++) expect((await ask(service, COUNT, { headers })).cache).toBeNull()
  })

  it('is off with RESPONSE_CACHE_MB=0', async () => {
    const service = await serve({ DATABASE_URL: test.database.url, RESPONSE_CACHE_MB: '0', WORKERS: '1' })
    try {
      for (let i = 0; i < 2; i++) expect((await ask(service, COUNT)).cache).toBeNull()
    } finally {
      await service.stop()
    }
  })
})

describe('after a write', () => {
  it('no process gives an older answer once the write is acknowledged, while others keep asking', async () => {
    let isOver = false
    let hits = 0
    const readers = services.flatMap((service) =>
      ['POST', 'GET'].map(async (method) => {
        for (let last = 0; !isOver; ) {
          const { data, cache } = await ask(service, COUNT, { method })
          if (cache === 'proviso; hit') hits += 1
          expect(data.articles.totalCount).toBeGreaterThanOrEqual(last)
          last = data.articles.totalCount
        }
      }),
    )
    try {
      let count = (await ask(services[0]!, COUNT)).data.articles.totalCount
      for (let i = 0; i < 20; i++) {
        await importArticle()
        count += 1
        const answers = await Promise.all(
          services.flatMap((service) => ['POST', 'GET'].map((method) => ask(service, COUNT, { method }))),
        )
        for (const { data } of answers) expect(data.articles.totalCount).toBe(count)
      }
    } finally {
      isOver = true
    }
    await Promise.all(readers)
    // else it was the database that was tested here, not the cache
    expect(hits).toBeGreaterThan(40)
  })

  it('the very next request sees it, however soon it comes', async () => {
    const query = '{ actor(by: { slug: "taliban" }) { description } }'
    const shown = async () => {
      const answers = await Promise.all(services.map((service) => ask(service, query)))
      return answers.map(({ data }) => data.actor.description)
    }
    const client = await test.database.pool.connect()
    try {
      for (let i = 0; i < 100; i++) {
        await shown()
        await client.query({
          name: 'write',
          text: `UPDATE "Actor" SET description = $1 WHERE slug = 'taliban'`,
          values: [`No. ${i}`],
        })
        expect(await shown()).toEqual([`No. ${i}`, `No. ${i}`])
      }
    } finally {
      client.release()
    }
  })

  it('an import by the command shows at once', async () => {
    const before = await Promise.all(services.map((service) => ask(service, COUNT)))
    const file = join(folder, 'by-command.txt')
    await writeFile(file, 'They will recognise the government once it has kept its word.\n')
    const { code } = await run(['import', file], { DATABASE_URL: test.database.url })
    expect(code).toBe(0)
    for (const [i, service] of services.entries()) {
      const { data } = await ask(service, COUNT)
      expect(data.articles.totalCount).toBe(before[i]!.data.articles.totalCount + 1)
    }
  })

  it('shows what was written by hand, with no entry in the change log', async () => {
    const query = '{ actor(by: { slug: "taliban" }) { description } }'
    await Promise.all(services.map((service) => ask(service, query)))
    await test.database.pool.query(`UPDATE "Actor" SET description = 'By hand.' WHERE slug = 'taliban'`)
    for (const service of services) {
      expect((await ask(service, query)).data).toEqual({ actor: { description: 'By hand.' } })
    }
  })

  it('shows a transaction that began before, and ended after, one that is shown already', async () => {
    const [service] = services as [Service]
    const query = '{ actors(where: { actorKind: { eq: COMPANY } }) { totalCount } }'
    const insert = (slug: string) =>
      `INSERT INTO "Actor" (slug, name, "actorKind") VALUES ('${slug}', '${slug}', 'COMPANY')`
    const total = async () => (await ask(service, query)).data.actors.totalCount
    const before = await total()
    const early = await test.database.pool.connect()
    try {
      await early.query('BEGIN')
      await early.query(insert('early'))
      await test.database.pool.query(insert('late'))
      expect(await total()).toBe(before + 1)
      expect(await total()).toBe(before + 1)
      await early.query('COMMIT')
      expect(await total()).toBe(before + 2)
    } finally {
      early.release()
    }
  })

  it('survives that its connection is cut', async () => {
    const [service] = services as [Service]
    expect((await ask(service, COUNT)).status).toBe(200)
    await test.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'proviso version' AND datname = current_database()`,
    )
    await importArticle()
    const fresh = await ask(service, COUNT, { headers: { 'cache-control': 'no-store' } })
    expect((await ask(service, COUNT)).data).toEqual(fresh.data)
    await expect.poll(async () => (await ask(service, COUNT)).cache).toBe('proviso; hit')
  })
})

describe('the clock', () => {
  it('changes a status without a write when the day of an assessment comes', async () => {
    const [service] = services as [Service]
    const query = '{ condition(by: { slug: "until-tomorrow" }) { status } }'
    const { pool } = test.database
    // tomorrow comes with a lock, which nobody writes
    await pool.query(`
      CREATE OR REPLACE FUNCTION proviso_today() RETURNS timestamptz LANGUAGE sql STABLE
        RETURN date_trunc('day', now(), 'UTC') + interval '1 day -1 millisecond'
          + (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 20211205) * interval '1 day';
      WITH condition AS (
        INSERT INTO "Condition" (slug, summary, requirement, "topicId", force, polarity, formality)
        SELECT 'until-tomorrow', summary, requirement, "topicId", force, polarity, formality FROM "Condition" LIMIT 1
        RETURNING id)
      INSERT INTO "Assessment" ("conditionId", status, "judgedAt", "judgedAtPrecision")
      SELECT id, 'MET', proviso_today() + interval '1 day', 'DAY' FROM condition`)
    expect((await ask(service, query)).data).toEqual({ condition: { status: 'UNJUDGED' } })
    await expect.poll(async () => (await ask(service, query)).cache).toBe('proviso; hit')
    const tomorrow = await pool.connect()
    try {
      await tomorrow.query('SELECT pg_advisory_lock(20211205)')
      expect((await ask(service, query)).data).toEqual({ condition: { status: 'MET' } })
      await expect.poll(async () => (await ask(service, query)).cache).toBe('proviso; hit')
    } finally {
      tomorrow.release(true)
    }
  })
})

describe('revalidation', () => {
  it('answers 304 to a client that holds the answer, until it changes', async () => {
    const [service] = services as [Service]
    const first = await ask(service, COUNT, { method: 'GET' })
    const etag = first.headers.get('etag')!
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const held = await ask(service, COUNT, { method: 'GET', headers: { 'if-none-match': `"x", W/${etag}` } })
    expect(held).toMatchObject({ status: 304, text: '' })
    expect(held.headers.get('etag')).toBe(etag)
    // in another process, too: the tag is made from the answer
    const other = await ask(services[1]!, COUNT, { method: 'GET', headers: { 'if-none-match': etag } })
    expect(other.status).toBe(304)
    await importArticle()
    const changed = await ask(service, COUNT, { method: 'GET', headers: { 'if-none-match': etag } })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(etag)
  })

  it('is for GET alone; what is asked by POST, and what is said to one asker, is not for others to keep', async () => {
    const [service] = services as [Service]
    const post = await ask(service, COUNT)
    expect(post.headers.get('etag')).toBeNull()
    expect(post.headers.get('cache-control')).toBe('no-store')
    const headers = await bearing('read')
    const get = await ask(service, COUNT, { method: 'GET', headers })
    expect(get.headers.get('cache-control')).toBe('private, no-cache')
    const failed = await ask(service, '{ nothing }', { method: 'GET' })
    expect(failed.headers.get('cache-control')).toBe('no-store')
    expect(failed.headers.get('etag')).toBeNull()
  })
})

describe('compression', () => {
  const query = '{ conditions(first: 20) { nodes { id summary requirement topic { slug } force status } } }'
  const asked = async (coding: string, headers = {}) =>
    ask(services[0]!, query, { method: 'GET', headers: { 'accept-encoding': coding, ...headers } })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate, br;q=0.9, zstd', 'zstd'],
    ['gzip, deflate, br', 'br'],
    ['gzip, br;q=0.5', 'gzip'],
    ['gzip;q=0, br;q=0', null],
    ['identity', null],
    ['compress', null],
  ])('a client that accepts %s gets %s', async (accepted, coding) => {
    const plain = await asked('identity')
    for (let i = 0; i < 2; i++) {
      const { headers, text } = await asked(accepted)
      expect(headers.get('content-encoding')).toBe(coding)
      expect(headers.get('vary')).toContain('accept-encoding')
      expect(text).toBe(plain.text)
    }
  })

  it('gives each coding a tag of its own', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br', 'zstd'].map(async (coding) => (await asked(coding)).headers.get('etag')!),
    )
    expect(new Set(tags).size).toBe(4)
    expect((await asked('br', { 'if-none-match': tags[2] })).status).toBe(304)
    expect((await asked('gzip', { 'if-none-match': tags[2] })).status).toBe(200)
  })

  it('leaves small answers as they are', async () => {
    const { headers } = await ask(services[0]!, COUNT, { headers: { 'accept-encoding': 'gzip' } })
    expect(headers.get('content-encoding')).toBeNull()
  })
})
