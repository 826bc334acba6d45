// The metrics of all workers as one: the worker that is asked for them asks the first process, which asks every worker.
import type { Worker } from 'node:cluster'
import { formatMetrics, type Metrics, type ProcessMetrics } from '../metrics.ts'

/** What a worker tells the first process about metrics. */
export type MetricsReport =
  | { readonly type: 'metrics-asked'; readonly id: number }
  | { readonly type: 'metrics'; readonly id: number; readonly metrics: ProcessMetrics }

/** What it is told. */
export type MetricsOrder =
  | { readonly type: 'read-metrics'; readonly id: number }
  | { readonly type: 'metrics-text'; readonly id: number; readonly text: string }

/** A worker that is stuck is left out. */
const PATIENCE_MS = 2000

let last = 0

/** The first process's part: gathers what the workers in a set say. */
export class MetricsGatherer {
  readonly #workers: ReadonlySet<Worker>
  readonly #waiting = new Map<number, (metrics: ProcessMetrics) => void>()

  constructor(workers: ReadonlySet<Worker>) {
    this.#workers = workers
  }

  async hear(from: Worker, report: MetricsReport): Promise<void> {
    if (report.type === 'metrics') return this.#waiting.get(report.id)?.(report.metrics)
    if (report.type !== 'metrics-asked') return
    const all = await Promise.all([...this.#workers].map((worker) => this.#read(worker)))
    send(from, { type: 'metrics-text', id: report.id, text: await formatMetrics(all) })
  }

  #read(worker: Worker): Promise<ProcessMetrics> {
    const id = ++last
    return new Promise<ProcessMetrics>((resolve) => {
      const late = setTimeout(resolve, PATIENCE_MS, [])
      this.#waiting.set(id, (metrics) => {
        clearTimeout(late)
        resolve(metrics)
      })
      send(worker, { type: 'read-metrics', id })
    }).finally(() => this.#waiting.delete(id))
  }
}

const send = (worker: Worker, order: MetricsOrder) => {
  if (worker.isConnected()) worker.send(order, () => {})
}

/** A worker's part: says what it has counted, and asks for what all have. */
export class MetricsMember {
  readonly #own: Metrics
  readonly #waiting = new Map<number, (text: string) => void>()

  constructor(own: Metrics) {
    this.#own = own
  }

  async hear(order: MetricsOrder): Promise<void> {
    const { id } = order
    if (order.type === 'metrics-text') {
      this.#waiting.get(id)?.(order.text)
      this.#waiting.delete(id)
    } else if (order.type === 'read-metrics') {
      process.send?.({ type: 'metrics', id, metrics: await this.#own.read() } satisfies MetricsReport)
    }
  }

  /** The metrics of all workers. */
  readAll(): Promise<string> {
    const id = ++last
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      process.send?.({ type: 'metrics-asked', id } satisfies MetricsReport)
    })
  }
}
