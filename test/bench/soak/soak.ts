// `bench soak`: a service over minutes, with all that is asked of it at once: questions of many kinds, an import now and
// then, followers, clients that go away, and readers that are slow. Memory and connections must not grow.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../../../prisma/src/index.ts'
import { dataFolder, serve } from '../../server/service-process.ts'
import { residentMiB } from '../graph/resources.ts'
import { printTable, short } from '../print.ts'
import {
  abortOften,
  askCheap,
  askMixed,
  follow,
  importNowAndThen,
  percentile,
  readSlowly,
} from './clients.ts'

export interface SoakOptions {
  readonly minutes: number
  readonly followers: number
}

export interface SoakReading {
  /** Since the start, in seconds. */
  readonly second: number
  /** Resident memory of the service and of all PostgreSQL processes. */
  readonly mebibytes: number
  readonly connections: number
  /** Since the last reading: questions answered, and the 99th percentile of cheap ones, in ms. */
  readonly answered: number
  readonly p99: number
}

export interface SoakResult {
  /** The 99th percentile of cheap questions with nothing beside them, in ms. */
  readonly alone: number
  readonly readings: readonly SoakReading[]
  /** Answers with an error that nobody asked for, by code. */
  readonly errors: Readonly<Record<string, number>>
  /** Events that the followers have received, and changes that were recorded, for each of them. */
  readonly events: number
  readonly expected: number
}

const READINGS = 20

/** How long the last events may take to reach all followers, in s. */
const PATIENCE_S = 30

export async function benchSoak(
  { minutes, followers }: SoakOptions,
  progress: (message: string) => void,
): Promise<SoakResult> {
  const folder = await dataFolder()
  const service = await serve({ DATA_DIR: folder.dataDir, LOG_LEVEL: 'error', WORKERS: '1' })
  const database = await openDatabase({ dataDir: folder.dataDir, poolSize: 1 })
  const errors: Record<string, number> = {}
  const counts = { answered: 0, events: 0 }
  const onError = (code: string) => {
    errors[code] = (errors[code] ?? 0) + 1
  }
  const stop = new AbortController()
  const { signal } = stop
  const stopFollowing = new AbortController()
  try {
    const alone = percentile(await askCheap(service.url, 3000), 0.99)
    const following = follow(service.url, followers, stopFollowing.signal, () => counts.events++)
    await wait(2000 + 10 * followers)
    const importing = importNowAndThen(join(folder.dataDir, 'soak'), { DATA_DIR: folder.dataDir }, signal)
    const clients = [
      ...Array.from({ length: 6 }, (_, i) =>
        askMixed(service.url, i, signal, () => counts.answered++, onError),
      ),
      abortOften(service.url, signal),
      readSlowly(service.url, signal),
    ]
    const started = performance.now()
    const readings: SoakReading[] = []
    for (let i = 0; i < READINGS; i++) {
      const before = counts.answered
      const times = await askCheap(service.url, (minutes * 60_000) / READINGS)
      const { rows } = await database.pool.query(
        `SELECT pid FROM pg_stat_activity WHERE datname IS NOT NULL AND application_name LIKE 'proviso%'`,
      )
      const memory = await Promise.all(
        [service.child.pid!, ...rows.map(({ pid }: { pid: number }) => pid)].map(residentMiB),
      )
      readings.push({
        second: Math.round((performance.now() - started) / 1000),
        mebibytes: memory[0] ?? Number.NaN,
        connections: rows.length,
        answered: counts.answered - before,
        p99: percentile(times, 0.99),
      })
      const last = readings.at(-1)!
      progress(
        `${last.second} s: ${last.mebibytes} MiB, ${last.connections} connections, p99 ${short(last.p99)} ms`,
      )
    }
    stop.abort()
    const expected = (await importing) * followers
    await Promise.all(clients)
    for (let i = 0; i < PATIENCE_S && counts.events < expected; i++) await wait(1000)
    stopFollowing.abort()
    await following
    return { alone, readings, errors, events: counts.events, expected }
  } finally {
    stop.abort()
    stopFollowing.abort()
    await database.close()
    await service.stop()
    await folder.remove()
  }
}

/** How far the readings of a warm service lie from their mean, as a share of it. */
export function unsteadiness(readings: readonly SoakReading[]): number {
  const warm = readings.slice(Math.floor(readings.length / 4)).map(({ mebibytes }) => mebibytes)
  const mean = warm.reduce((a, b) => a + b, 0) / warm.length
  return Math.max(...warm.map((mebibytes) => Math.abs(mebibytes / mean - 1)))
}

export function printSoak({ alone, readings, errors, events, expected }: SoakResult): void {
  printTable(
    'A service under all that is asked of it',
    ['s', 'MiB', 'connections', 'answered', 'p99 of cheap, ms'],
    readings.map((one) => [one.second, one.mebibytes, one.connections, one.answered, one.p99].map(short)),
  )
  const percent = Math.round(unsteadiness(readings) * 100)
  console.log(`
Once warm, memory stays within ${percent} % (target: 10 %). Cheap questions alone: p99 ${short(alone)} ms.
Followers received ${events} events of ${expected}. Unasked errors: ${JSON.stringify(errors)}.`)
}
