// The life of the service, from outside: real processes, signals, and an embedded PostgreSQL of their own.
import { access, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../prisma/src/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { ask, dataFolder, run, type Service, serve } from './service-process.ts'

const COUNT = '{ conditions { totalCount } articles { totalCount } actors { totalCount } }'

type Connection = { totalCount: number }

let folder: Awaited<ReturnType<typeof dataFolder>>
let env: Record<string, string>
/** What the sample corpus answers to {@link COUNT}. */
let counted: unknown

const isRunning = () =>
  access(join(folder.dataDir, 'postgres', 'postmaster.pid')).then(
    () => true,
    () => false,
  )

/**
 * Runs `work` while every query of conditions waits for a lock; they go on when it returns.
 *
 * @param work is given what resolves when one of them waits
 */
async function whileConditionsWait<T>(work: (waits: () => Promise<void>) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir: folder.dataDir, poolSize: 1 })
  const client = await database.pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('LOCK TABLE "Condition" IN ACCESS EXCLUSIVE MODE')
    return await work(async () => {
      const waiting = async () =>
        (await client.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'`)).rowCount
      await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0)
    })
  } finally {
    await client.query('ROLLBACK')
    client.release()
    await database.close()
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

beforeAll(async () => {
  folder = await dataFolder()
  env = { DATA_DIR: folder.dataDir }
})
afterAll(() => folder?.remove())

describe('the first start', () => {
  let service: Service
  beforeAll(async () => {
    service = await serve(env)
  })
  afterAll(() => service?.stop())

  it('makes the database, loads the sample corpus, and answers', async () => {
    const { data, errors } = await ask(service.url, COUNT)
    expect(errors).toBeUndefined()
    expect(data.conditions.totalCount).toBeGreaterThanOrEqual(20)
    expect(data.actors.totalCount).toBeGreaterThanOrEqual(40)
    expect(data.articles.totalCount).toBeGreaterThanOrEqual(8)
    counted = data
    expect(service.stderr).toContain('loaded the sample corpus')
  })

  it('says where to go next, with three questions that can be opened in GraphiQL', async () => {
    expect(service.stdout).toContain(`Proviso is at ${service.url}, its API`)
    expect(service.stdout).toContain('npx pnpm proviso import')
    const links = service.stdout.match(/http\S+\/questions\/\S+/g) ?? []
    expect(links).toHaveLength(3)
    for (const link of links) {
      const page = await fetch(link, { headers: { accept: 'text/html' } })
      expect(new URL(page.url).pathname).toBe('/graphql')
      expect(new URL(page.url).searchParams.get('query')).toContain('query ')
      // Whoever does not ask for a page gets the answer.
      const answer = (await (await fetch(link)).json()) as {
        errors?: unknown
        data: Record<string, Connection>
      }
      expect(answer.errors).toBeUndefined()
      for (const { totalCount } of Object.values(answer.data)) expect(totalCount).toBeGreaterThan(0)
    }
  })

  it('logs JSON, one object per line, on standard error', () => {
    for (const line of service.stderr.trim().split('\n')) {
      expect(JSON.parse(line)).toMatchObject({
        level: expect.any(String),
        msg: expect.any(String),
      })
    }
  })

  it('says that the port is taken', async () => {
    const { port } = new URL(service.url)
    const { code, stderr } = await run(['serve'], { ...env, PORT: port })
    expect(code).toBe(1)
    expect(stderr).toBe(
      `Port ${port} on 127.0.0.1 is taken: another program, perhaps another Proviso, listens there. Stop it, or choose another port: PORT=${Number(port) + 1}.\n`,
    )
  })

  it('stops in good order on SIGTERM, and takes the database with it', async () => {
    expect(await isRunning()).toBe(true)
    expect(await service.stop('SIGTERM')).toBe(0)
    expect(await isRunning()).toBe(false)
  })
})

describe('a later start', () => {
  it('answers with what was there, and loads nothing', async () => {
    const service = await serve(env)
    const { data } = await ask(service.url, COUNT)
    expect(await service.stop('SIGINT')).toBe(0)
    expect(data).toEqual(counted)
    expect(service.stderr).not.toContain('sample corpus')
  })
})

describe('a PostgreSQL that was there before', () => {
  it('is used when DATABASE_URL names it; the sample corpus goes into it once, and never again', async () => {
    const database = await createTestDatabase()
    try {
      const first = await serve({ DATABASE_URL: database.url })
      expect((await ask(first.url, COUNT)).data).toEqual(counted)
      expect(first.stdout).toContain('the database at DATABASE_URL')
      expect(first.stdout).not.toContain(database.url)
      expect(await first.stop()).toBe(0)

      await database.pool.query('TRUNCATE "Article", "Condition", "Actor" CASCADE')
      const second = await serve({ DATABASE_URL: database.url })
      expect((await ask(second.url, COUNT)).data.articles.totalCount).toBe(0)
      expect(await second.stop()).toBe(0)
    } finally {
      await database.close()
    }
  }, 180_000)
})

describe('signals', () => {
  it('lets a request in flight finish', async () => {
    const service = await serve(env)
    const { answer } = await whileConditionsWait(async (waits) => {
      const answer = ask(service.url, COUNT)
      await waits()
      service.child.kill('SIGTERM')
      await wait(200)
      return { answer }
    })
    expect((await answer).data).toEqual(counted)
    expect(await service.exit).toBe(0)
  })

  it('is forced by a second signal', async () => {
    const service = await serve(env)
    await whileConditionsWait(async (waits) => {
      const answer = expect(ask(service.url, COUNT)).rejects.toThrow()
      await waits()
      service.child.kill('SIGINT')
      // Not yet: a Ctrl-C may arrive twice by way of the package manager.
      service.child.kill('SIGINT')
      await wait(700)
      expect(service.child.exitCode).toBeNull()
      service.child.kill('SIGINT')
      expect(await service.exit).toBe(130)
      await answer
    })
  })

  it('stops in good order when its terminal is closed', async () => {
    const service = await serve(env)
    expect(await service.stop('SIGHUP')).toBe(0)
    expect(await isRunning()).toBe(false)
  })

  it('comes up again after SIGKILL, with nothing lost', async () => {
    const first = await serve(env)
    expect(await first.stop('SIGKILL')).toBe('SIGKILL')
    const second = await serve(env)
    expect((await ask(second.url, COUNT)).data).toEqual(counted)
    expect(await second.stop()).toBe(0)
    expect(await isRunning()).toBe(false)
  })
})

describe('a statement that takes too long', () => {
  it('is answered with TIMEOUT, and the service goes on', async () => {
    const service = await serve({ ...env, STATEMENT_TIMEOUT: '300' })
    try {
      const { errors } = await whileConditionsWait(() => ask(service.url, COUNT))
      expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
      expect((await ask(service.url, COUNT)).data).toEqual(counted)
    } finally {
      await service.stop()
    }
  })
})

describe('wrong configuration', () => {
  it('is told before anything is begun', async () => {
    const { code, stderr, stdout } = await run(['serve'], {
      PORT: 'http',
      LOG_LEVEL: 'loud',
    })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('PORT=http: give a port')
    expect(stderr).toContain('LOG_LEVEL=loud: give one of')
  })

  it('says so when nothing listens at DATABASE_URL', async () => {
    const free = createServer().listen(0, '127.0.0.1')
    const { port } = await new Promise<{ port: number }>((resolve) =>
      free.once('listening', () => resolve(free.address() as { port: number })),
    )
    await new Promise((resolve) => free.close(resolve))
    const { code, stderr } = await run(['serve'], {
      PORT: '0',
      DATABASE_URL: `postgres://u:secret@127.0.0.1:${port}/x`,
    })
    expect(code).toBe(1)
    expect(stderr).toContain(`Nothing listens at 127.0.0.1:${port}/x`)
    expect(stderr).not.toContain('secret')
  })
})

describe('an embedded database that is killed', () => {
  it('is started again, and the streams of those who follow go on', async () => {
    const service = await serve(env)
    const following = new AbortController()
    const query = 'subscription { changes { subject { ... on Actor { slug } } } }'
    const response = await fetch(`${service.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'text/event-stream' },
      signal: following.signal,
    })
    let heard = ''
    const hearing = (async () => {
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) heard += chunk
    })().catch(() => {})
    const [pid] = (await readFile(join(folder.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
    process.kill(Number(pid), 'SIGKILL')
    const ready = () => fetch(`${service.url}/ready`).then(({ status }) => status)
    await expect.poll(ready, { timeout: 20_000 }).toBe(200)
    expect((await ask(service.url, COUNT)).data).toEqual(counted)

    const file = join(folder.dataDir, 'ruritania.jsonl')
    const records = [
      { record: 'dataset', format: 'proviso-dossier/2', name: 'afterwards' },
      { record: 'actor', key: 'ruritania', name: 'Ruritania', actorKind: 'STATE' },
    ]
    await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    expect((await run(['import', file], env)).code).toBe(0)
    await expect.poll(() => heard, { timeout: 20_000 }).toContain('"slug":"ruritania"')
    expect(heard).not.toContain('event: complete')
    following.abort()
    await hearing
    expect(await service.stop()).toBe(0)
    expect(await isRunning()).toBe(false)
  }, 180_000)
})
