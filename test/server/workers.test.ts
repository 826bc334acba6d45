// Several processes on one port, from outside: real processes, real signals, an embedded PostgreSQL.
import { access } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../prisma/src/index.ts'
import { ask, dataFolder, type Service, serve } from './service-process.ts'

const COUNT = '{ conditions { totalCount } }'

let folder: Awaited<ReturnType<typeof dataFolder>>
let service: Service

beforeAll(async () => {
  folder = await dataFolder()
})
afterAll(() => folder?.remove())
beforeEach(async () => {
  service = await serve({ DATA_DIR: folder.dataDir, WORKERS: '2', LOG_LEVEL: 'info' })
})
afterEach(async () => {
  if (service?.child.exitCode === null && service.child.signalCode === null) await service.stop('SIGTERM')
})

/** Asks over a connection of its own, so that any worker may get it. */
function askAnew(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const address = `${url}/graphql?query=${encodeURIComponent(COUNT)}`
    request(address, { agent: new Agent() }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!))
    })
      .on('error', reject)
      .end()
  })
}

/** The workers that have logged a request so far. */
const workersSeen = () =>
  new Set([...service.stderr.matchAll(/"worker":(\d+).*"msg":"request"/g)].map(([, pid]) => Number(pid)))

async function workers(): Promise<number[]> {
  await expect
    .poll(
      async () => {
        // while no worker serves, the port is closed
        await askAnew(service.url).catch(() => {})
        return [...workersSeen()].filter(isAlive)
      },
      { timeout: 240_000 },
    )
    .toHaveLength(2)
  return [...workersSeen()].filter(isAlive)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const isDatabaseRunning = () =>
  access(join(folder.dataDir, 'postgres', 'postmaster.pid')).then(
    () => true,
    () => false,
  )

describe('workers', () => {
  it('serves with all its workers, finishes what is in flight when told to stop, and takes the database with it', async () => {
    const pids = await workers()
    const database = await openDatabase({ dataDir: folder.dataDir, poolSize: 1 })
    const client = await database.pool.connect()
    await client.query('BEGIN')
    await client.query('LOCK TABLE "Condition" IN ACCESS EXCLUSIVE MODE')
    const answer = ask(service.url, '{ conditions(first: 1) { totalCount } }')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const ended = service.stop('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await client.query('ROLLBACK')
    client.release()
    await database.close()
    expect((await answer).data.conditions.totalCount).toBeGreaterThan(0)
    expect(await ended).toBe(0)
    expect(pids.filter(isAlive)).toEqual([])
    expect(await isDatabaseRunning()).toBe(false)
  })

  it('starts another worker for one that was killed, and serves all the while', async () => {
    const [victim, other] = (await workers()) as [number, number]
    process.kill(victim, 'SIGKILL')
    await expect.poll(() => isAlive(victim)).toBe(false)
    for (let i = 0; i < 5; i++) expect(await askAnew(service.url)).toBe(200)
    const now = await workers()
    expect(now).toContain(other)
    expect(now).not.toContain(victim)
    expect(service.stderr).toContain('a worker ended unasked; starting another')
  })

  it('goes on, however often workers end', async () => {
    for (let i = 0; i < 3; i++) {
      const victims = await workers()
      for (const victim of victims) process.kill(victim, 'SIGKILL')
      await expect.poll(() => victims.some(isAlive)).toBe(false)
    }
    await workers()
    expect(await askAnew(service.url)).toBe(200)
  }, 300_000)

  it('does not outlive its first process', async () => {
    const pids = await workers()
    expect(await service.stop('SIGKILL')).toBe('SIGKILL')
    await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([])
  })

  it('is forced to stop by a second signal', async () => {
    const pids = await workers()
    const database = await openDatabase({ dataDir: folder.dataDir, poolSize: 1 })
    const client = await database.pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('LOCK TABLE "Condition" IN ACCESS EXCLUSIVE MODE')
      const answer = expect(ask(service.url, '{ conditions(first: 1) { totalCount } }')).rejects.toThrow()
      await new Promise((resolve) => setTimeout(resolve, 300))
      service.child.kill('SIGINT')
      await new Promise((resolve) => setTimeout(resolve, 700))
      service.child.kill('SIGINT')
      expect(await service.exit).toBe(130)
      await answer
      await expect.poll(() => pids.filter(isAlive), { timeout: 5000 }).toEqual([])
    } finally {
      await client.query('ROLLBACK')
      client.release()
      await database.close()
    }
  })
})
