// What a request adds to while it is answered: an addition each. The registry, which looks labels up in text, is told when the metrics are read.
import {
  Counter,
  type CounterConfiguration,
  type MetricObjectWithValues,
  type MetricValue,
} from 'prom-client'

/** A counter, by the values of its labels. */
export class Tally {
  /** By the values of the labels, a line each. */
  readonly #counts = new Map<string, number>()

  constructor(configuration: CounterConfiguration<string> & { readonly labelNames: readonly string[] }) {
    const counts = this.#counts
    new Counter({
      ...configuration,
      collect() {
        for (const [key, count] of counts) {
          const values = key.split('\n')
          this.inc(Object.fromEntries(configuration.labelNames.map((name, i) => [name, values[i]!])), count)
        }
        counts.clear()
      },
    })
  }

  add(key: string, by = 1): void {
    if (by > 0) this.#counts.set(key, (this.#counts.get(key) ?? 0) + by)
  }
}

interface DurationsConfiguration {
  readonly name: string
  readonly help: string
  /** The one label. */
  readonly label: string
  /** Upper bounds in seconds, ascending. */
  readonly buckets: readonly number[]
}

interface Distribution {
  /** For each bucket, how many lie in it and in none below; the last is for those above all. */
  readonly counts: Float64Array
  sum: number
}

/** A histogram of durations, by the values of a label. */
export class Durations {
  readonly #distributions = new Map<string, Distribution>()
  readonly #configuration: DurationsConfiguration

  constructor(configuration: DurationsConfiguration) {
    this.#configuration = configuration
  }

  observe(value: string, seconds: number): void {
    const { buckets } = this.#configuration
    let found = this.#distributions.get(value)
    if (!found) {
      found = { counts: new Float64Array(buckets.length + 1), sum: 0 }
      this.#distributions.set(value, found)
    }
    let i = 0
    while (i < buckets.length && seconds > buckets[i]!) i++
    found.counts[i]!++
    found.sum += seconds
  }

  /** As the registry tells a histogram: each bucket counts those of the ones below it as well. */
  read(): MetricObjectWithValues<MetricValue<string>> {
    const { name, help, label, buckets } = this.#configuration
    const values = [...this.#distributions].flatMap(([value, { counts, sum }]) => {
      let below = 0
      const bounds = [...buckets, '+Inf'].map((le, i) => {
        below += counts[i]!
        return { labels: { le, [label]: value }, value: below, metricName: `${name}_bucket` }
      })
      const labels = { [label]: value }
      return [
        ...bounds,
        { labels, value: sum, metricName: `${name}_sum` },
        { labels, value: below, metricName: `${name}_count` },
      ]
    })
    // the type asks for a function that is told to nobody
    return { name, help, type: 'histogram', values, aggregator: 'sum' } as unknown as ReturnType<
      Durations['read']
    >
  }
}
