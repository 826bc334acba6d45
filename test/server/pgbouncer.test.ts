// Through Debian's PgBouncer (1.18), which gives a connection to whoever begins the next transaction or session.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { identityFor } from '../../prisma/src/database/identity.ts'
import { type Database, importFiles, migrate, openDatabase } from '../../prisma/src/index.ts'
import type { Configuration } from '../../server/src/configuration.ts'
import { startServer } from '../../server/src/process/server.ts'
import { createEmptyDatabase, useTestDatabase } from '../support/database.ts'
import { freePort, isMissing } from '../support/debian.ts'

const PGBOUNCER = '/usr/sbin/pgbouncer'

interface Pooler {
  /** The address of a database by way of the pooler. */
  address(database: Database): string
  stop(): Promise<void>
}

async function startPooler(mode: 'transaction' | 'session', server: string): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), 'proviso-pgbouncer-'))
  const { hostname, port: behind, username, password } = new URL(server)
  const port = await freePort()
  const lines = [
    '[databases]',
    `* = host=${hostname} port=${behind} user=${username} password=${password}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    `logfile = ${join(folder, 'log')}`,
    'auth_type = any',
    `pool_mode = ${mode}`,
    'max_client_conn = 200',
    `default_pool_size = ${mode === 'session' ? 40 : 4}`,
  ]
  await writeFile(join(folder, 'pgbouncer.ini'), `${lines.join('\n')}\n`)
  // it does not run as root
  const identity = await identityFor(folder)
  if (identity) {
    await chown(folder, identity.uid, identity.gid)
    await chown(join(folder, 'pgbouncer.ini'), identity.uid, identity.gid)
  }
  const child: ChildProcess = spawn(PGBOUNCER, ['-q', join(folder, 'pgbouncer.ini')], {
    ...identity,
    cwd: folder,
    stdio: 'ignore',
  })
  const address = (url: string) => {
    const through = new URL(url)
    through.port = String(port)
    return through.href
  }
  for (let up = false; !up; ) {
    if (child.exitCode !== null) throw new Error(`pgbouncer ended with ${child.exitCode}`)
    await wait(50)
    const client = new pg.Client({ connectionString: address(server) })
    client.on('error', () => {})
    up = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
  }
  return {
    address: ({ url }) => address(url),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(
          `pgbouncer ended by itself: ${child.exitCode ?? child.signalCode}\n${await readFile(join(folder, 'log'), 'utf8')}`,
        )
      child.kill('SIGKILL')
      await once(child, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

describe.skipIf(isMissing(PGBOUNCER, 'pgbouncer')).each(['transaction', 'session'] as const)(
  'through PgBouncer in %s mode',
  (mode) => {
    const test = useTestDatabase({ corpus: 'sample' })
    let pooler: Pooler
    beforeAll(async () => {
      pooler = await startPooler(mode, test.database.url)
    })
    afterAll(() => pooler?.stop())

    async function serve(configuration: Partial<Configuration> = {}, options: { directUrl?: string } = {}) {
      const warnings: string[] = []
      const database = await openDatabase({
        databaseUrl: pooler.address(test.database),
        dataDir: '',
        poolSize: 16,
        ...options,
      })
      const logger = pino({ level: 'warn' }, { write: (line) => void warnings.push(JSON.parse(line).msg) })
      const server = await startServer({ database, logger, configuration })
      onTestFinished(async () => {
        await server.close()
        await database.close()
      })
      const ask = async (query: string, signal?: AbortSignal) => {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
          ...(signal && { signal }),
        })
        return {
          headers: response.headers,
          ...((await response.json()) as { data?: unknown; errors?: unknown }),
        }
      }
      return { server, ask, warnings }
    }

    it('answers every one of 240 requests, 16 at a time', async () => {
      const { ask } = await serve({ RESPONSE_CACHE_MB: 0 })
      const answers = await Promise.all(
        Array.from({ length: 16 }, async (_, client) => {
          const own: unknown[] = []
          for (let i = 0; i < 15; i++) {
            const first = 1 + ((client + i) % 9)
            own.push(
              (await ask(`{ conditions(first: ${first}) { nodes { slug issuers { name } } } }`)).errors,
            )
          }
          return own
        }),
      )
      expect(answers.flat()).toEqual(Array(240).fill(undefined))
    })

    it('leaves nothing in sessions that others get', async () => {
      const { ask } = await serve({ RESPONSE_CACHE_MB: 0, STATEMENT_TIMEOUT: 4321 })
      await Promise.all(Array.from({ length: 12 }, () => ask('{ conditions { totalCount } }')))
      const others = new pg.Pool({ connectionString: pooler.address(test.database), max: 8 })
      onTestFinished(() => others.end())
      const seen = await Promise.all(
        Array.from({ length: 8 }, () =>
          others.query(
            `SELECT current_setting('statement_timeout') AS timeout, current_setting('random_page_cost') AS cost,
               current_setting('plan_cache_mode') AS planning, current_setting('max_parallel_workers_per_gather') AS workers,
               current_setting('work_mem') AS memory,
               (SELECT count(*)::int FROM pg_prepared_statements) AS prepared FROM pg_sleep(0.05)`,
          ),
        ),
      )
      for (const { rows } of seen)
        expect(rows).toEqual([
          { timeout: '0', cost: '4', planning: 'auto', workers: '2', memory: '4MB', prepared: 0 },
        ])
    })

    it('bounds and cancels statements all the same', async () => {
      const { ask } = await serve({ RESPONSE_CACHE_MB: 0, STATEMENT_TIMEOUT: 2000 })
      const client = await test.database.pool.connect()
      const waiting = async () => {
        const { rows } = await client.query(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        )
        return rows[0].n
      }
      try {
        await client.query('BEGIN')
        await client.query('LOCK TABLE "Condition" IN ACCESS EXCLUSIVE MODE')
        expect((await ask('{ conditions { totalCount } }')).errors).toMatchObject([
          { extensions: { code: 'TIMEOUT' } },
        ])
        await expect.poll(waiting).toBe(0)
        const controller = new AbortController()
        const asked = ask('{ conditions { totalCount } }', controller.signal)
        await expect.poll(waiting, { interval: 10 }).toBe(1)
        controller.abort()
        await expect(asked).rejects.toThrow('aborted')
        await expect.poll(waiting, { interval: 10 }).toBe(0)
      } finally {
        await client.query('ROLLBACK')
        client.release()
      }
    })

    it('keeps answers only where the versions of the data are read past the pooler', async () => {
      const through = await serve()
      const beside = await serve({}, { directUrl: test.database.url })
      const query = '{ actors { totalCount } }'
      for (const { ask } of [through, beside]) await ask(query)
      expect((await through.ask(query)).headers.get('cache-status')).toBeNull()
      expect(through.warnings.join()).toContain('DATABASE_DIRECT_URL')
      await expect
        .poll(async () => (await beside.ask(query)).headers.get('cache-status'))
        .toBe('proviso; hit')
      expect(beside.warnings).toEqual([])
    })

    it('is migrated past the pooler, and imported into through it', async () => {
      const empty = await createEmptyDatabase()
      const databaseUrl = pooler.address(empty)
      const open = async (directUrl?: string) => {
        const database = await openDatabase({ databaseUrl, directUrl, dataDir: '', poolSize: 3 })
        onTestFinished(() => database.close())
        return database
      }
      onTestFinished(async () => {
        await empty.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()`)
        await empty.close()
      })
      await expect(migrate(await open())).rejects.toThrow('Set DATABASE_DIRECT_URL')
      const database = await open(empty.url)
      expect((await migrate(database)).applied.length).toBeGreaterThan(3)
      const folder = await mkdtemp(join(tmpdir(), 'proviso-pooled-'))
      onTestFinished(() => rm(folder, { recursive: true, force: true }))
      const lines = [
        { record: 'dataset', format: 'proviso-dossier/1', name: 'pooled' },
        ...['a', 'b'].map((key) => ({ record: 'actor', key, name: key, kind: 'STATE' })),
      ]
      await writeFile(join(folder, 'a.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      const { files, totals } = await importFiles(database, [join(folder, 'a.jsonl')])
      expect(files[0]!.errors).toEqual([])
      expect(totals.created).toBe(2)
    }, 180_000)
  },
)
