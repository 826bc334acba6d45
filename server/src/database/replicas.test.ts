// Read replicas: two real PostgreSQL servers in streaming replication, and the service over both.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles, migrate, sampleCorpus } from '../../../prisma/src/index.ts'
import { type Replication, startReplication } from '../../../test/support/replica.ts'
import { readConfiguration } from '../configuration.ts'
import { type RunningServer, startServer } from '../process/server.ts'
import { formatPosition, parsePosition } from './replicas.ts'

const COUNT = '{ articles { totalCount } }'

let replication: Replication
let folder: string
/** One service without and one with the response cache. */
let services: { plain: RunningServer; caching: RunningServer }
const log: { id?: string; msg: string; replica?: string }[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-replicas-'))
  replication = await startReplication()
  const { primary: database, replica } = replication
  await migrate(database)
  await importFiles(database, [fileURLToPath(sampleCorpus)])
  const logger = pino(
    { level: 'info' },
    new Writable({
      write(line, _, done) {
        log.push(JSON.parse(line))
        done()
      },
    }),
  )
  const start = (RESPONSE_CACHE_MB: number) => {
    const configuration = { DATABASE_REPLICA_URLS: [replica.url], RESPONSE_CACHE_MB }
    return startServer({ database, logger, configuration })
  }
  services = { plain: await start(0), caching: await start(8) }
})
afterAll(async () => {
  await services?.plain.close()
  await services?.caching.close()
  await replication?.close()
  await rm(folder, { recursive: true, force: true })
})

// what was just asked may be of a moment that the replica has yet to reach: PostgreSQL writes to its log by itself
const caughtUp = () => expect.poll(() => replication.replica.hasCaughtUp(), { timeout: 10_000 }).toBe(true)

let requests = 0
interface Body {
  readonly data?: { readonly articles: { readonly totalCount: number } }
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

/** Asks one of the services how many articles there are; `version` is what the reader must see. */
async function count(service: keyof typeof services, version?: string) {
  const id = `request-${++requests}`
  const response = await fetch(`${services[service].url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': id,
      ...(version && { 'x-proviso-version': version }),
    },
    body: JSON.stringify({ query: COUNT }),
  })
  const body = (await response.json()) as Body
  const logged = () => log.find((line) => line.id === id && line.msg === 'request')
  while (!logged()) await new Promise((resolve) => setTimeout(resolve, 1))
  return {
    status: response.status,
    total: body.data?.articles.totalCount,
    error: body.errors?.[0]?.extensions.code,
    version: response.headers.get('x-proviso-version') ?? undefined,
    cache: response.headers.get('cache-status'),
    from: logged()?.replica ? 'replica' : 'primary',
  }
}

/** Asks until the replica answers: PostgreSQL writes to its log by itself, too, and a replica that was slow to say where it is rests for a second. */
async function countOnReplica(service: keyof typeof services, version?: string) {
  let counted = await count(service, version)
  await expect
    .poll(
      async () => {
        if (counted.from !== 'replica') counted = await count(service, version)
        return counted.from
      },
      { timeout: 10_000 },
    )
    .toBe('replica')
  return counted
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
  const { totals } = await importFiles(replication.primary, [file])
  expect(totals.created).toBe(1)
}

describe('a replica that has caught up', () => {
  it('answers', async () => {
    const { total, version } = await countOnReplica('plain')
    expect(total).toBeGreaterThan(5)
    expect(version).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/)
  })

  it('answers as the primary does', async () => {
    await caughtUp()
    const query = `{ conditions(first: 50) { nodes { id summary status issuers { name }
      claims(first: 5) { nodes { reportedAt quotes { exact revision { article { title } } } } } } } }`
    const ask = async (service: RunningServer) =>
      (
        await fetch(`${service.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-request-id': 'compared' },
          body: JSON.stringify({ query }),
        })
      ).text()
    const onPrimary = await startServer({ database: replication.primary })
    try {
      expect(await ask(services.plain)).toBe(await ask(onPrimary))
    } finally {
      await onPrimary.close()
    }
    await expect.poll(() => log.find((line) => line.id === 'compared')?.replica).toBeTruthy()
  })
})

describe('a replica that is behind', () => {
  it('does not answer a reader who must see more, and does answer one who need not', async () => {
    await caughtUp()
    const before = await count('plain')
    await caughtUp()
    await replication.replica.pause()
    try {
      await importArticle()
      // whoever says nothing sees every acknowledged write
      const after = await count('plain')
      expect(after).toMatchObject({ total: before.total! + 1, from: 'primary' })
      // so does whoever says that they have seen it
      expect(await count('plain', after.version)).toMatchObject({ total: before.total! + 1, from: 'primary' })
      // whoever has seen only what was before is content with less
      expect(await count('plain', before.version)).toMatchObject({ total: before.total, from: 'replica' })
      expect(await count('plain', '0/0')).toMatchObject({ total: before.total, from: 'replica' })
      // what is no version is as good as none
      expect(await count('plain', 'yesterday')).toMatchObject({ total: before.total! + 1, from: 'primary' })

      await replication.replica.resume()
      await caughtUp()
      expect(await count('plain', after.version)).toMatchObject({ total: before.total! + 1, from: 'replica' })
    } finally {
      await replication.replica.resume()
    }
  })

  it('puts nothing old into the cache', async () => {
    await caughtUp()
    const before = await count('caching')
    await caughtUp()
    await replication.replica.pause()
    try {
      await importArticle()
      const old = await count('caching', before.version)
      expect(old).toMatchObject({ total: before.total, from: 'replica', cache: 'proviso; fwd=miss' })
      expect(await count('caching')).toMatchObject({
        total: before.total! + 1,
        from: 'primary',
        cache: 'proviso; fwd=miss; stored',
      })
      expect(await count('caching', before.version)).toMatchObject({
        total: before.total! + 1,
        cache: 'proviso; hit',
      })
    } finally {
      await replication.replica.resume()
    }
  })

  it.each(['plain', 'caching'] as const)('never shows: imports in a loop, %s', async (service) => {
    const seen = { replica: 0, primary: 0 }
    let { total, version } = await count(service)
    for (let i = 0; i < 15; i++) {
      await importArticle()
      total = total! + 1
      const known = await Promise.all([count(service), count(service)])
      for (const one of known) expect(one.total).toBe(total)
      version = known[0]!.version
      // the reader goes on with the version that it was told
      await new Promise((resolve) => setTimeout(resolve, 2 * i))
      const again = await count(service, version)
      expect(again.total).toBe(total)
      for (const { from, cache } of [...known, again])
        if (cache !== 'proviso; hit') seen[from as 'replica'] += 1
    }
    expect(seen.replica + seen.primary).toBeGreaterThan(10)
    if (service === 'plain') expect(seen.replica).toBeGreaterThan(0)
  })
})

describe('a replica that is stopped', () => {
  it('is not missed, and is used again when it is back', async () => {
    await caughtUp()
    expect((await count('plain')).from).toBe('replica')
    let isOver = false
    const statuses = new Set<number>()
    const readers = Array.from({ length: 4 }, async () => {
      while (!isOver) statuses.add((await count('plain')).status)
    })
    try {
      await replication.replica.stop()
      expect(await count('plain')).toMatchObject({ status: 200, from: 'primary' })
      expect(log.some((line) => line.msg === 'a replica cannot be used')).toBe(true)
      await replication.replica.start()
      await expect.poll(async () => (await count('plain')).from, { timeout: 10_000 }).toBe('replica')
      expect(log.some((line) => line.msg === 'a replica can be used again')).toBe(true)
    } finally {
      isOver = true
      await Promise.all(readers)
    }
    expect([...statuses]).toEqual([200])
  })
})

describe('a server that is no replica', () => {
  it('is not asked', async () => {
    const configuration = { DATABASE_REPLICA_URLS: [replication.primary.url] }
    const warnings: string[] = []
    const logger = pino(
      { level: 'warn' },
      new Writable({ write: (line, _, done) => done(void warnings.push(`${line}`) as never) }),
    )
    const server = await startServer({ database: replication.primary, configuration, logger })
    try {
      const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(COUNT)}`)
      expect(response.status).toBe(200)
      expect(warnings.join()).toContain('it does not replay a log')
    } finally {
      await server.close()
    }
  })
})

describe('a primary that is lost', () => {
  it('leaves those readers their answers who know what they must see', async () => {
    await caughtUp()
    const { version, total } = await count('plain')
    await caughtUp()
    await replication.losePrimary()
    expect(await countOnReplica('plain', version)).toMatchObject({ status: 200, total })
    expect(await countOnReplica('caching', version)).toMatchObject({ status: 200, total })
    expect((await count('plain')).error).toBe('SERVICE_UNAVAILABLE')
  })
})

describe('a version', () => {
  it.each(['0/0', '0/16B3748', '16/B374D848', 'FFFFFFFF/FFFFFFFF'])(
    '%s is read and written as PostgreSQL does',
    (text) => {
      expect(formatPosition(parsePosition(text)!)).toBe(text)
    },
  )

  it.each([undefined, '', '16', '16/', '16/B374D848 ', '123456789/0', ['0/0', '0/0']])(
    '%s is none',
    (text) => {
      expect(parsePosition(text)).toBeUndefined()
    },
  )
})

it('an address of a replica that is none is refused, and not told, for it may hold a password', () => {
  const read = () =>
    readConfiguration({ DATABASE_REPLICA_URLS: 'postgres://a:secret@b/c, mysql://a:secret@b/c' })
  expect(read).toThrow('DATABASE_REPLICA_URLS: give addresses such as')
  expect(read).not.toThrow('secret')
})
