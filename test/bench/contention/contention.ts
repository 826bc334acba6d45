// `bench contention`: how long cheap questions wait while heavy ones run, on one server with its usual pool.
import { openDataset } from '../dataset/dataset.ts'
import { startPeer } from '../graph/peer.ts'
import { printTable, short } from '../print.ts'
import { askCheap, percentile } from '../soak/clients.ts'

export interface ContentionOptions {
  readonly scale: number
  /** How long cheap questions are asked beside each number of heavy ones. */
  readonly seconds: number
}

export interface ContentionResult {
  /** How many clients ask heavy questions, one after the other. */
  readonly heavy: number
  /** Heavy questions that were answered, how long one took in the median, and what it cost. */
  readonly answered: number
  readonly heavyMs: number
  readonly cost: number
  /** Of the cheap questions, in ms. */
  readonly p50: number
  readonly p99: number
}

/** The numbers of heavy clients, and how many times as long as alone the slowest hundredth of the cheap may take. */
const crowds = new Map([
  [0, 1],
  [2, 3],
  [12, 10],
])

/** Looks at the text of every condition; never the same twice. */
const heavyQuery = (n: number) =>
  `{ conditions(where: { requirement: { contains: "zz${n}" } }) { totalCount } }`

export async function benchContention(
  { scale, seconds }: ContentionOptions,
  progress: (message: string) => void,
): Promise<ContentionResult[]> {
  const dataset = await openDataset({ scale, seed: 1 }, progress)
  try {
    const server = await startPeer('proviso', dataset.url)
    try {
      const service = new URL(server.url).origin
      await askCheap(service, 2000)
      const results: ContentionResult[] = []
      for (const heavy of crowds.keys()) {
        const stop = new AbortController()
        const asked: { ms: number; cost: number }[] = []
        const crowd = Array.from({ length: heavy }, (_, i) =>
          askHeavy(server.url, i, stop.signal, (one) => asked.push(one)),
        )
        const times = await askCheap(service, seconds * 1000)
        stop.abort()
        await Promise.all(crowd)
        results.push({
          heavy,
          answered: asked.length,
          heavyMs: percentile(
            asked.map(({ ms }) => ms),
            0.5,
          ),
          cost: asked[0]?.cost ?? 0,
          p50: percentile(times, 0.5),
          p99: percentile(times, 0.99),
        })
        progress(`beside ${heavy}: p99 ${short(results.at(-1)!.p99)} ms`)
      }
      return results
    } finally {
      await server.stop()
    }
  } finally {
    await dataset.close()
  }
}

async function askHeavy(
  url: string,
  client: number,
  signal: AbortSignal,
  onAnswer: (one: { ms: number; cost: number }) => void,
): Promise<void> {
  for (let n = client * 1_000_000; !signal.aborted; n++) {
    const start = performance.now()
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: heavyQuery(n) }),
        signal,
      })
      const { errors, extensions } = (await response.json()) as {
        errors?: { message: string; extensions: { code: string } }[]
        extensions: { cost: { requested: number } }
      }
      // a pool that has no place for one more is right to say so
      if (errors && errors[0]!.extensions.code !== 'TIMEOUT') throw new Error(errors[0]!.message)
      if (!errors) onAnswer({ ms: performance.now() - start, cost: extensions.cost.requested })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}

export function printContention(results: readonly ContentionResult[]): void {
  const alone = results[0]!.p99
  printTable(
    'Cheap questions beside heavy ones',
    [
      'heavy clients',
      'answered',
      'heavy ms',
      'its cost',
      'cheap p50 ms',
      'cheap p99 ms',
      '× alone',
      'at most',
    ],
    results.map(({ heavy, answered, heavyMs, cost, p50, p99 }) =>
      [heavy, answered, heavyMs, cost, p50, p99, p99 / alone, crowds.get(heavy)].map(short),
    ),
  )
}
