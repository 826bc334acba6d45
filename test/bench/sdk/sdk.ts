// `bench sdk`: nodes per second of the SDK's iterator, against fetch and JSON.parse of the same requests.
import { createClient } from '@proviso/sdk'
import { openDataset } from '../dataset/dataset.ts'
import { startPeer } from '../graph/peer.ts'
import { median, printTable, short, spread } from '../print.ts'

/** The share of raw fetch's speed that the SDK aims at. */
const TARGET = 0.85
const PAGE = 100

export interface SdkResult {
  nodes: number
  /** Nodes per second, by round. */
  fetch: number[]
  sdk: number[]
}

export async function benchSdk(
  { scale, seed, rounds }: { scale: number; seed: number; rounds: number },
  progress: (message: string) => void,
): Promise<SdkResult> {
  const dataset = await openDataset({ scale, seed }, progress)
  try {
    const server = await startPeer('proviso', dataset.url)
    try {
      const nodes = Math.min(10_000, Math.round(100_000 * scale))
      const body = await firstBody(server.url)
      const result: SdkResult = { nodes, fetch: [], sdk: [] }
      const client = createClient({ url: server.url })
      // both once, to warm up
      await byFetch(server.url, body, nodes)
      await bySdk(client, nodes)
      for (let round = 0; round < rounds; round++) {
        progress(`round ${round + 1}`)
        const ways = [
          async () => result.fetch.push(await rate(() => byFetch(server.url, body, nodes), nodes)),
          async () => result.sdk.push(await rate(() => bySdk(client, nodes), nodes)),
        ]
        for (const way of round % 2 === 0 ? ways : ways.reverse()) await way()
      }
      return result
    } finally {
      await server.stop()
    }
  } finally {
    await dataset.close()
  }
}

async function rate(work: () => Promise<number>, nodes: number): Promise<number> {
  const started = performance.now()
  const read = await work()
  if (read !== nodes) throw new Error(`${read} nodes were read, not ${nodes}`)
  return (nodes * 1000) / (performance.now() - started)
}

interface Body {
  query: string
  variables: Record<string, unknown>
}

/** What the SDK sends for the first page, caught on its way. */
async function firstBody(url: string): Promise<Body> {
  let sent: Body | undefined
  const client = createClient({
    url,
    fetch: (input, init) => {
      sent ??= JSON.parse(String(init!.body))
      return fetch(input, init)
    },
  })
  await client.conditions({ first: PAGE })
  return sent!
}

async function byFetch(url: string, body: Body, nodes: number): Promise<number> {
  let read = 0
  let after: string | undefined
  while (read < nodes) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ...body, variables: { ...body.variables, after } }),
    })
    const { data } = JSON.parse(await response.text())
    read += data.conditions.nodes.length
    after = data.conditions.pageInfo.endCursor
    if (!data.conditions.pageInfo.hasNextPage) break
  }
  return read
}

async function bySdk(client: ReturnType<typeof createClient>, nodes: number): Promise<number> {
  let read = 0
  for await (const _condition of client.conditions({ first: PAGE })) {
    read++
    if (read === nodes) break
  }
  return read
}

export function printSdk({ nodes, fetch, sdk }: SdkResult): void {
  const ratios = sdk.map((value, i) => value / fetch[i]!)
  printTable(
    `The SDK’s iterator against fetch and JSON.parse: ${nodes.toLocaleString('en')} conditions, ${PAGE} a page`,
    ['way', 'nodes per second', 'SDK : this', 'target'],
    [
      ['fetch', short(median(fetch)), spread(ratios), `${median(ratios) >= TARGET ? '✓' : '✗'} ${TARGET}`],
      ['SDK', short(median(sdk)), '', ''],
    ],
  )
}
