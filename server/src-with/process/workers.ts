// Several processes that serve together on one port. The first process holds the database open and serves nothing
// itself; it starts the others, starts one again that ends unasked, and stops them.
import cluster, { type Worker } from 'node:cluster'
import { availableParallelism } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { countForWorkers } from '../access/rate-limits.ts'
import type { Configuration } from '../configuration.ts'
import type { Logger } from '../logger.ts'
import { assertPortIsFree } from './listen.ts'
import { MetricsGatherer, type MetricsOrder, type MetricsReport } from './worker-metrics.ts'

/** What a worker is told by the first process. */
export type Order = 'stop' | MetricsOrder
/** What it tells. */
export type Report = { readonly type: 'serving'; readonly url: string } | MetricsReport

export interface WorkersOptions {
  /** How many workers, at least 1. */
  readonly workers: number
  /** The address of the database, with its password. */
  readonly databaseUrl: string
  /** That of the whole service; connections and memory are shared out among the workers. */
  readonly configuration: Configuration
  readonly logger: Logger
}

/** Workers that serve together. */
export interface RunningWorkers {
  readonly url: string
  /** Settles, with the reason, when no worker serves and none can be started. */
  readonly failed: Promise<WorkersError>
  /** Stops all in good order; those that do not stop in time are killed. */
  close(): Promise<void>
  /** Kills all. */
  kill(): void
}

/** The workers cannot be started, or not be kept running. */
export class WorkersError extends Error {
  override readonly name = 'WorkersError'
}

/** Workers that end within this time of each other wait longer each time before they are started again, up to a limit. */
const PERIOD_MS = 60_000
const PAUSE_MS = { first: 100, longest: 5000 }

/** While none serves, so many attempts in a row that come to nothing end the service. */
const MOST_FAILURES = 10

/** What a worker may take beyond SHUTDOWN_TIMEOUT to close its connections. */
const GRACE_MS = 5000

/**
 * How many workers `WORKERS` means. `auto` leaves half of the cores to an embedded PostgreSQL, which needs about as
 * much as the service, and takes all of them where the database is elsewhere.
 */
export function workerCount(
  { WORKERS }: Pick<Configuration, 'WORKERS'>,
  database: 'embedded' | 'external',
  cores: number = availableParallelism(),
): number {
  if (WORKERS !== 'auto') return WORKERS
  return Math.max(1, database === 'embedded' ? Math.floor(cores / 2) : cores)
}

/** The share of one worker in what the whole service may use. */
export function shareOf(configuration: Configuration, workers: number) {
  return {
    POOL_SIZE: Math.max(2, Math.ceil(configuration.POOL_SIZE / workers)),
    RESPONSE_CACHE_MB: Math.floor(configuration.RESPONSE_CACHE_MB / workers),
    MAX_SUBSCRIPTIONS: Math.ceil(configuration.MAX_SUBSCRIPTIONS / workers),
  }
}

/**
 * Starts workers and waits until all of them serve.
 *
 * @throws WorkersError where one of them ends before it serves; its own log says why
 */
export async function startWorkers(options: WorkersOptions): Promise<RunningWorkers> {
  const { workers: count, databaseUrl, configuration, logger } = options
  cluster.setupPrimary({
    exec: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    args: [],
    execArgv: [...process.execArgv, `--import=${new URL('./type-stripping.ts', import.meta.url)}`],
  })
  const env = {
    DATABASE_URL: databaseUrl,
    // one port for all who ever serve, though at a time none may
    PORT: `${await assertPortIsFree(configuration.HOST, configuration.PORT)}`,
    // not that of another database, where this one is embedded
    ...(!configuration.DATABASE_URL && { DATABASE_DIRECT_URL: '' }),
    ...Object.fromEntries(Object.entries(shareOf(configuration, count)).map(([name, n]) => [name, `${n}`])),
  }
  if (configuration.RATE_LIMIT > 0 || configuration.RATE_LIMIT_KEY > 0) countForWorkers()
  const workers = new Set<Worker>()
  const serving = new Set<Worker>()
  const metrics = new MetricsGatherer(serving)
  const restarts: number[] = []
  let failures = 0
  let isStopping = false
  let fail: (error: WorkersError) => void
  const failed = new Promise<WorkersError>((resolve) => {
    fail = resolve
  })

  /** Starts one, and returns where it serves. */
  function start(): Promise<string> {
    const worker = cluster.fork(env)
    workers.add(worker)
    return new Promise((resolve, reject) => {
      let isServing = false
      worker.on('message', (report: Report) => {
        if (report.type !== 'serving') return metrics.hear(worker, report)
        isServing = true
        serving.add(worker)
        resolve(report.url)
      })
      worker.once('exit', (code, signal) => {
        workers.delete(worker)
        serving.delete(worker)
        const end = signal ? `signal ${signal}` : `exit code ${code}`
        if (!isServing) reject(new WorkersError(`A worker ended with ${end} before it served.`))
        else if (!isStopping) startAgain(worker.process.pid, end)
      })
    })
  }

  /** Starts one in the place of one that ended, however often that happens: what takes memory from one is not every client's fault. */
  function startAgain(pid: number | undefined, end: string): void {
    const now = performance.now()
    restarts.push(now)
    while (now - restarts[0]! > PERIOD_MS) restarts.shift()
    logger.error({ pid, end }, 'a worker ended unasked; starting another')
    const pause = Math.min(PAUSE_MS.first * 2 ** (restarts.length - 1), PAUSE_MS.longest)
    wait(pause, undefined, { ref: false }).then(async () => {
      if (isStopping) return
      try {
        await start()
        failures = 0
      } catch (error) {
        failures += 1
        if (serving.size === 0 && failures >= MOST_FAILURES) fail(error as WorkersError)
        else startAgain(undefined, (error as Error).message)
      }
    })
  }

  async function stop(worker: Worker): Promise<void> {
    const ended = new Promise((resolve) => worker.once('exit', resolve))
    if (worker.isConnected()) worker.send('stop' satisfies Order, () => {})
    const late = setTimeout(() => {
      logger.warn({ pid: worker.process.pid }, 'a worker did not stop in time and is killed')
      worker.process.kill('SIGKILL')
    }, configuration.SHUTDOWN_TIMEOUT + GRACE_MS)
    await ended
    clearTimeout(late)
  }

  let closing: Promise<unknown> | undefined
  const running = {
    failed,
    close: async () => {
      isStopping = true
      closing ??= Promise.all([...workers].map(stop))
      await closing
    },
    kill() {
      isStopping = true
      for (const worker of workers) worker.process.kill('SIGKILL')
    },
  }
  try {
    const urls = await Promise.all(Array.from({ length: count }, start))
    return { ...running, url: urls[0]! }
  } catch (error) {
    await running.close()
    throw error
  }
}
