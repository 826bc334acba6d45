// What the service counts about itself, for Prometheus and what reads its format.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type DocumentNode, parse } from 'graphql'
import type pg from 'pg'
import {
  AggregatorRegistry,
  Gauge,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client'
import { shared } from './database/data-version.ts'
import { Durations, Tally } from './metrics-tallies.ts'
import { type RequestRecord, statusOf } from './request-record.ts'

/** The metrics of one process, to be summed with those of others. */
export type ProcessMetrics = MetricObjectWithValues<MetricValue<string>>[]

/** The media type of {@link formatMetrics}. */
export const METRICS_TYPE = Registry.OPENMETRICS_CONTENT_TYPE

/** Methods that get a label of their own; a client may send any word. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** Upper bounds of durations, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const IMPORTS = `SELECT count(*)::int AS imports, coalesce(sum(created + updated), 0)::float8 AS records,
  coalesce(extract(epoch FROM max("recordedAt")), 0)::float8 AS latest FROM "Origin"`

/** The metrics of this process. No client can add to the values that a label has. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #names: ReadonlySet<string>
  readonly #requests = this.#counter('requests', 'HTTP requests that have ended.', 'method', 'status')
  readonly #statements = this.#counter('statements', 'SQL statements that requests have asked for.')
  readonly #plans = this.#counter(
    'plans',
    'Statements by whether their plan was made or used again.',
    'result',
  )
  readonly #responses = this.#counter(
    'response_cache',
    'Requests that the response cache was asked for.',
    'result',
  )
  readonly #errors = this.#counter('errors', 'Errors in answers, by their code.', 'code')
  readonly #replicas = this.#counter('replica_answers', 'Requests that a replica answered.', 'replica')
  readonly #durations = new Durations({
    name: 'proviso_operation_duration_seconds',
    help: 'From a request to the end of its answer, by the name of its operation in a manifest; others are `other`.',
    label: 'operation',
    buckets: BUCKETS,
  })

  readonly #pools = new Map<string, Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>>()

  #readImports: (() => Promise<void>) | undefined

  /** @param documents the texts whose operations are told apart by name */
  constructor(documents: Iterable<string> = []) {
    this.#names = new Set([...documents].flatMap(namesIn))
    const pools = this.#pools
    new Gauge({
      name: 'proviso_pool_connections',
      help: 'Connections to the database that are busy or idle, and statements that wait for one, by what they are for.',
      labelNames: ['pool', 'state'],
      registers: [this.#registry],
      collect() {
        for (const [pool, { totalCount, idleCount, waitingCount }] of pools) {
          this.set({ pool, state: 'busy' }, totalCount - idleCount)
          this.set({ pool, state: 'idle' }, idleCount)
          this.set({ pool, state: 'waiting' }, waitingCount)
        }
      },
    })
  }

  #counter(name: string, help: string, ...labelNames: string[]) {
    // the format adds `_total`
    return new Tally({ name: `proviso_${name}`, help, labelNames, registers: [this.#registry] })
  }

  /** Tells of a pool's connections whenever the metrics are read. */
  watchPool(name: string, pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>): void {
    this.#pools.set(name, pool)
  }

  /** Tells how many follow, whenever the metrics are read. */
  watchFollowers(followers: { readonly count: number }): void {
    new Gauge({
      name: 'proviso_subscriptions',
      help: 'Subscriptions that are followed.',
      registers: [this.#registry],
      collect() {
        this.set(followers.count)
      },
    })
  }

  /** Tells what was imported, by whichever process, whenever the metrics are read; while the database does not answer, as it was read last. */
  watchImports(pool: Pick<pg.Pool, 'query'>): void {
    const one = { labelNames: [], registers: [this.#registry], aggregator: 'max' as const }
    const records = new Gauge({
      ...one,
      name: 'proviso_imported_records',
      help: 'Records created or changed by all imports.',
    })
    const latest = new Gauge({
      ...one,
      name: 'proviso_last_import_timestamp_seconds',
      help: 'When records were last imported, in seconds since 1970.',
    })
    const imports = new Gauge({
      ...one,
      name: 'proviso_imports',
      help: 'Imports, and other occasions at which records came in.',
    })
    // however many ask at the same time: others wait for that connection
    this.#readImports = shared(async () => {
      const { rows } = await pool.query(IMPORTS).catch(() => ({ rows: [] }))
      if (!rows[0]) return
      imports.set(rows[0].imports)
      records.set(rows[0].records)
      latest.set(rows[0].latest)
    })
  }

  /** Counts a request whose answer was sent, or whose client is gone. */
  count(record: RequestRecord, { method = '' }: IncomingMessage, response: ServerResponse): void {
    this.#requests.add(`${METHODS.has(method) ? method : 'other'}\n${statusOf(response)}`)
    this.#statements.add('', record.statements)
    this.#plans.add('made', record.plans.made)
    this.#plans.add('reused', record.plans.reused)
    if (record.cache) this.#responses.add(record.cache)
    if (record.replica) this.#replicas.add(record.replica)
    for (const code of record.errors) this.#errors.add(code)
    if (record.operations.length === 0) return
    this.#durations.observe(this.#labelOf(record.operations), (performance.now() - record.startedAt) / 1000)
  }

  #labelOf([name, ...more]: readonly string[]): string {
    if (more.length > 0) return 'batch'
    return name !== undefined && this.#names.has(name) ? name : 'other'
  }

  /** What they are now. */
  async read(): Promise<ProcessMetrics> {
    // one reading for several metrics: the registry asks each of them on its own
    await this.#readImports?.()
    return [...(await this.#registry.getMetricsAsJSON()), this.#durations.read()]
  }
}

/** The types leave out the second parameter. */
const aggregate: (processes: ProcessMetrics[], type: string) => Registry =
  AggregatorRegistry.aggregate as never

/** The metrics of several processes as one, in OpenMetrics form. */
export function formatMetrics(processes: ProcessMetrics[]): Promise<string> {
  return aggregate(processes, METRICS_TYPE).metrics()
}

/** A manifest may hold what is no document; whoever asks for it is told. */
function namesIn(text: string): string[] {
  let document: DocumentNode
  try {
    document = parse(text, { noLocation: true })
  } catch {
    return []
  }
  return document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' && definition.name ? [definition.name.value] : [],
  )
}
