// Changes as they are recorded, over server-sent events, followed by the SDK while an importer writes.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles, numberChanges } from '../../prisma/src/index.ts'
import { createClient } from '../../sdk/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'
import { insert } from '../support/rows.ts'

const test = useTestDatabase()
let server: RunningServer
let folder: string

beforeAll(async () => {
  server = await startServer({ database: test.database })
  folder = await mkdtemp(join(tmpdir(), 'proviso-live-'))
})
afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

const document = 'subscription { changes { id action subject { __typename ... on Actor { slug } } } }'
const client = () => createClient({ url: `${server.url}/graphql` })

/** Imports actors with these slugs, as one file and so as one transaction. */
async function record(...slugs: string[]) {
  const file = join(folder, `${slugs.join('-')}.jsonl`)
  const records = [
    { record: 'dataset', format: 'proviso-dossier/2', name: 'live' },
    ...slugs.map((slug) => ({ record: 'actor', key: slug, name: slug.toUpperCase(), actorKind: 'STATE' })),
  ]
  await writeFile(file, records.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const { totals, files } = await importFiles(test.database, [file])
  expect(files[0]!.errors).toEqual([])
  expect(totals.created).toBe(slugs.length)
}

/** Begins a transaction that adds an actor. */
async function write(client: pg.PoolClient, slug: string) {
  await client.query('BEGIN')
  const id = await insert(client, 'Actor', { slug })
  await client.query(
    `INSERT INTO "PendingChange" ("recordedAt", actions, subjects, "rowIds", "originIds") VALUES (now(), '{ADDED}', '{actorId}', ARRAY[$1::bigint], '{NULL}')`,
    [id],
  )
}

async function commit(client: pg.PoolClient) {
  await client.query('COMMIT')
  await numberChanges(client)
}

const isFollowed = async () =>
  /^proviso_subscriptions 1$/m.test(await (await fetch(`${server.url}/metrics`)).text())

/** Follows until so many changes have come, and returns the slugs of their actors. */
async function follow(count: number, options: { lastEventId?: string } = {}, ready = () => {}) {
  const slugs: string[] = []
  const changes = client().subscribe(document, {}, { ...options, signal: AbortSignal.timeout(20_000) })
  const reading = (async () => {
    for await (const { changes: change } of changes) {
      slugs.push(change.subject.slug)
      if (slugs.length === count) break
    }
  })()
  // on a busy machine it takes its time until the server follows
  while (!(await Promise.race([reading.then(() => true), isFollowed()]))) await wait(100)
  setTimeout(ready, 500)
  await reading
  return slugs
}

describe('live changes', () => {
  it('come as they are recorded, in order', async () => {
    const slugs = await follow(3, {}, async () => {
      await record('ruritania', 'graustark')
      await record('genovia')
    })
    expect(slugs).toEqual(['ruritania', 'graustark', 'genovia'])
  })

  it('go on behind the last event that a client saw, without a gap or a repetition', async () => {
    const { rows } = await test.database.pool.query('SELECT max(id)::text AS last FROM "Change"')
    await record('syldavia', 'borduria')
    expect(await follow(2, { lastEventId: rows[0].last })).toEqual(['syldavia', 'borduria'])
  })

  it('of writers that overlap are told of once each, whoever is committed first', async () => {
    const { rows } = await test.database.pool.query('SELECT max(id)::text AS last FROM "Change"')
    const [slow, quick] = await Promise.all([test.database.pool.connect(), test.database.pool.connect()])
    const slugs = await follow(3, { lastEventId: rows[0].last }, async () => {
      await write(slow, 'strelsau')
      await write(quick, 'zenda')
      await commit(quick)
      await new Promise((resolve) => setTimeout(resolve, 300))
      // ends before it gives its changes their places
      await slow.query('COMMIT')
      await record('hentzau')
    })
    slow.release()
    quick.release()
    expect(slugs).toEqual(['zenda', 'strelsau', 'hentzau'])
  })

  it('are told of some seconds later where their writer ended at its commit', async () => {
    const writer = await test.database.pool.connect()
    const slugs = await follow(1, {}, async () => {
      await write(writer, 'left-behind')
      await writer.query('COMMIT')
      writer.release()
    })
    expect(slugs).toEqual(['left-behind'])
  })

  it.each(['text/event-stream', 'text/*', '*/*', ''])(
    'have ids, whatever a client says that it accepts: "%s"',
    async (accept) => {
      await record(`urbania-${accept.length}`)
      const { rows } = await test.database.pool.query('SELECT max(id)::text AS last FROM "Change"')
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept, 'last-event-id': `${rows[0].last - 1}` },
        body: JSON.stringify({ query: document }),
      })
      expect(response.headers.get('content-type')).toBe('text/event-stream')
      let told = ''
      for await (const chunk of response.body!) {
        told += new TextDecoder().decode(chunk)
        if (told.includes('data:') && told.endsWith('\n\n')) break
      }
      expect(told).toContain(`\nid: ${rows[0].last}\n`)
    },
  )

  it('are refused to who accepts no form in which they can go on', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const body = JSON.stringify({ query: document })
    expect((await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status).toBe(406)
  })

  it('refuse an id that is none', async () => {
    await expect(follow(1, { lastEventId: 'yesterday' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('outlive a restart of the server', async () => {
    const port = Number(new URL(server.url).port)
    const slugs = await follow(2, {}, async () => {
      await record('latveria')
      await new Promise((resolve) => setTimeout(resolve, 500))
      await server.close()
      await record('sokovia')
      server = await startServer({ database: test.database, port })
    })
    expect(slugs).toEqual(['latveria', 'sokovia'])
  })
})
