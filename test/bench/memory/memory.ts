// `bench memory`: what the server's memory does over many mixed requests: every workload in turn, every question different.
import { openDataset } from '../dataset/dataset.ts'
import { createRandom } from '../dataset/random.ts'
import { askAt, requestBody } from '../graph/answers.ts'
import { sendLoad } from '../graph/load.ts'
import { startPeer } from '../graph/peer.ts'
import { residentMiB } from '../graph/resources.ts'
import { readSample } from '../graph/workload.ts'
import { workloads } from '../graph/workloads/all.ts'
import { printTable, short } from '../print.ts'

/** How many requests are sent in all, the first tenth to warm up. */
const REQUESTS = 200_000
const PER_WORKLOAD = 400
const BATCH_SECONDS = 5

export interface MemoryReading {
  requests: number
  /** Resident memory of the server process. */
  mebibytes: number
}

export async function benchMemory(
  { scale, seed, connections }: { scale: number; seed: number; connections: number },
  progress: (message: string) => void,
): Promise<MemoryReading[]> {
  const dataset = await openDataset({ scale, seed }, progress)
  try {
    const sample = await readSample(dataset.pool)
    const server = await startPeer('proviso', dataset.url)
    try {
      const readings: MemoryReading[] = []
      for (let sent = 0, batch = 0; sent < REQUESTS; batch++) {
        const random = createRandom(seed * 1_000 + batch)
        const bodies: string[] = []
        for (const workload of workloads) {
          const varied = (await workload.prepare?.('proviso', askAt(server.url), sample)) ?? ((v) => v)
          for (let i = 0; i < PER_WORKLOAD; i++)
            bodies.push(requestBody('proviso', workload, varied(workload.draw(sample, random))))
        }
        sent += (await sendLoad({ url: server.url, bodies, connections, seconds: BATCH_SECONDS })).requests
        readings.push({ requests: sent, mebibytes: (await residentMiB(server.pid)) ?? Number.NaN })
        progress(`${sent} requests, ${readings.at(-1)!.mebibytes} MiB`)
      }
      return readings
    } finally {
      await server.stop()
    }
  } finally {
    await dataset.close()
  }
}

/** Prints the readings, and how far they lie apart once the server is warm. */
export function printMemory(readings: readonly MemoryReading[]): void {
  printTable(
    'Memory over mixed requests',
    ['requests', 'MiB'],
    readings.map(({ requests, mebibytes }) => [short(requests), short(mebibytes)]),
  )
  const warm = readings.filter(({ requests }) => requests > REQUESTS / 10).map(({ mebibytes }) => mebibytes)
  const mean = warm.reduce((a, b) => a + b, 0) / warm.length
  const apart = Math.max(...warm.map((mebibytes) => Math.abs(mebibytes / mean - 1)))
  console.log(
    `\nOnce warm, memory stays within ${Math.round(apart * 100)} % of ${short(mean)} MiB (target: 10 %).`,
  )
}
