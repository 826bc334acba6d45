import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase } from './database.ts'
import { mayEnter } from './identity.ts'

const nobody = { uid: 65534, gid: 65534 }
// an ordinary user cannot even start Node.js where the project lies in a folder of root's own
const canBeNobody = process.getuid?.() === 0 && (await mayEnter(nobody, dirname(process.execPath)))
const program = fileURLToPath(new URL('../../../test/support/hold-database.ts', import.meta.url))

let dataDir: string

beforeEach(async () => {
  // closed to other users, as `mktemp -d` and root's home are
  dataDir = await mkdtemp(join(tmpdir(), 'proviso-embedded-'))
})

afterEach(async () => {
  expect(await serverPid(), 'no server is left running').toBeUndefined()
  await rm(dataDir, { recursive: true, force: true })
})

/** The process number of the folder's server, if one runs. */
async function serverPid(): Promise<number | undefined> {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  if (!pid) return undefined
  try {
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

/** Opens the folder's database in another process, and waits until it is open. */
async function openElsewhere(
  options: { uid?: number; gid?: number } = {},
  state: 'empty' | 'migrated' = 'empty',
) {
  const child: ChildProcess = spawn(process.execPath, [program, dataDir, state], {
    ...options,
    cwd: '/',
    detached: true, // its own process group, which a test can kill as a terminal does
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout! }), 'line'),
    exited.then(([code]) =>
      Promise.reject(new Error(`the process ended with code ${code} before it was open`)),
    ),
  ])
  const [, url = '', applied] = String(line).split(' ')
  return {
    url,
    applied: Number(applied),
    close: async () => {
      child.stdin!.end()
      expect(await exited, 'it exits with code 0').toEqual([0, null])
    },
    kill: async () => {
      process.kill(-child.pid!, 'SIGKILL')
      await exited
    },
  }
}

describe('an embedded database', () => {
  it('is PostgreSQL 18 in UTF-8 and UTC, on the loopback interface, with a password only its owner can read', async () => {
    const database = await openDatabase({ dataDir })
    const { rows } = await database.pool.query(
      `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('TimeZone') AS zone,
              current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS addresses`,
    )
    expect(rows[0]).toEqual({ version: 18, zone: 'UTC', encoding: 'UTF8', addresses: '127.0.0.1' })
    expect(database.kind).toBe('embedded')
    expect((await stat(join(dataDir, 'postgres', 'proviso-password'))).mode & 0o777).toBe(0o600)
    const wrong = database.url.replace(/:[^:@]+@/, ':guess@')
    await expect(openDatabase({ databaseUrl: wrong, dataDir })).rejects.toThrow(
      /refuses the user name or password/,
    )
    await database.close()
  })

  it('keeps its data', async () => {
    const first = await openDatabase({ dataDir })
    await first.pool.query('CREATE TABLE kept AS SELECT 42 AS answer')
    await first.close()
    expect(await serverPid()).toBeUndefined()
    const second = await openDatabase({ dataDir })
    const { rows } = await second.pool.query('SELECT answer FROM kept')
    await second.close()
    expect(rows).toEqual([{ answer: 42 }])
  })

  it('writes nothing of statements that fail into its log, which strangers could fill the disk with', async () => {
    const database = await openDatabase({ dataDir })
    const size = async () => (await stat(join(dataDir, 'postgres', 'server.log'))).size
    const before = await size()
    for (let i = 0; i < 20; i++)
      await expect(database.pool.query(`SELECT 1/0 /* ${'x'.repeat(10_000)} */`)).rejects.toThrow('division')
    expect(await size()).toBe(before)
    await database.close()
    expect(await readFile(join(dataDir, 'postgres', 'server.log'), 'utf8')).toContain('shut down')
  })

  it('is shared by processes, and stopped by the last of them', async () => {
    const serve = await openElsewhere()
    const pid = await serverPid()
    const verb = await openDatabase({ dataDir })
    expect(verb.url).toBe(serve.url)
    await verb.close()
    expect(await serverPid(), 'a guest stops nothing').toBe(pid)

    const guest = await openDatabase({ dataDir })
    await serve.close()
    expect(await serverPid(), 'nor does its founder, while there are guests').toBe(pid)
    expect((await guest.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await guest.close()
    expect(await serverPid()).toBeUndefined()
  })

  it('is created and migrated once by processes that start at the same moment', async () => {
    const open = () => openElsewhere({}, 'migrated')
    const processes = await Promise.all([open(), open(), open()])
    expect(new Set(processes.map((process) => process.url)).size).toBe(1)
    const applied = processes.map((process) => process.applied).sort()
    expect(applied).toEqual([0, 0, expect.any(Number)])
    expect(applied[2]).toBeGreaterThan(0)
    await Promise.all(processes.map((process) => process.close()))
    expect(await readdir(dataDir)).toEqual(['postgres'])
  })

  it('outlives a process that is killed, and is joined and stopped by the next', async () => {
    const killed = await openElsewhere()
    const pid = await serverPid()
    await killed.kill()
    expect(await serverPid(), 'the server runs on').toBe(pid)
    const next = await openDatabase({ dataDir })
    expect(next.url).toBe(killed.url)
    await next.close()
    expect(await serverPid()).toBeUndefined()
  })

  it('starts again after the server itself was killed, with everything that was committed', async () => {
    const before = await openDatabase({ dataDir })
    await before.pool.query('CREATE TABLE kept AS SELECT 42 AS answer')
    process.kill((await serverPid())!, 'SIGKILL')
    await before.close()
    const after = await openDatabase({ dataDir })
    expect((await after.pool.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }])
    await after.close()
  })

  it('is started again by those who use it when it was killed, where it was', async () => {
    const database = await openDatabase({ dataDir })
    await database.pool.query('CREATE TABLE kept AS SELECT 42 AS answer')
    const killed = (await serverPid())!
    // a backend that computes does not notice by itself that its postmaster is gone
    const busy = database.pool.query('SELECT count(*) FROM generate_series(1, 1e12::bigint)').catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 200))
    process.kill(killed, 'SIGKILL')
    await busy
    const answer = () =>
      database.pool.query('SELECT answer FROM kept').then(
        ({ rows }) => rows,
        () => undefined,
      )
    await expect.poll(answer, { timeout: 20_000, interval: 50 }).toEqual([{ answer: 42 }])
    expect(await serverPid()).not.toBe(killed)
    await database.close()
  })

  it('starts although postmaster.pid names a process that is something else by now', async () => {
    await (await openDatabase({ dataDir })).close()
    const file = join(dataDir, 'postgres', 'postmaster.pid')
    await writeFile(file, `${process.pid}\n${dataDir}/postgres\n1\n5432\n\n127.0.0.1\n0\nready\n`)
    const database = await openDatabase({ dataDir })
    await database.close()
  })

  it('clears away what a process left that was killed while creating it', async () => {
    const { pid } = spawn('true')
    await mkdir(join(dataDir, `postgres.new-${pid}-0a1b2c3d`, 'data'), { recursive: true })
    await (await openDatabase({ dataDir })).close()
    expect(await readdir(dataDir)).toEqual(['postgres'])
  })

  it('clears it away although an orphan of that process still writes into it', async () => {
    const { pid } = spawn('true')
    const left = join(dataDir, `postgres.new-${pid}-0a1b2c3d`, 'data')
    await mkdir(left, { recursive: true })
    // until its folder is gone
    const orphan = spawn(process.execPath, [
      '--eval',
      `for (let i = 0; i < 50_000; i++) require('node:fs').writeFileSync(${JSON.stringify(join(left, 'file-'))} + i, '')`,
    ])
    const ended = once(orphan, 'exit')
    while ((await readdir(left)).length < 1000) await wait(10)
    await (await openDatabase({ dataDir })).close()
    await ended
    expect(await readdir(dataDir)).toEqual(['postgres'])
  })

  it.skipIf(!canBeNobody)(
    'belongs to an ordinary user who opens it, and root then joins as that user',
    async () => {
      await chown(dataDir, nobody.uid, nobody.gid)
      await chmod(dataDir, 0o700)
      const user = await openElsewhere(nobody)
      await user.close()
      expect((await stat(join(dataDir, 'postgres'))).uid).toBe(nobody.uid)
      await (await openDatabase({ dataDir })).close()
    },
  )

  it('says what to do where the data are of another version of PostgreSQL', async () => {
    await (await openDatabase({ dataDir })).close()
    const file = join(dataDir, 'postgres', 'PG_VERSION')
    await writeFile(file, '16\n')
    await expect(openDatabase({ dataDir })).rejects.toThrow(
      /written by PostgreSQL 16, but the embedded one is 18.*DATA_DIR/,
    )
  })
})
