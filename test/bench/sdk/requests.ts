// `bench requests`: 20 conditions with issuers, assessments and quotes, in one selection and a class per model.
import { createClient, type Transport } from '@proviso/sdk'
import { openDataset } from '../dataset/dataset.ts'
import { startPeer } from '../graph/peer.ts'
import { median, printTable, short } from '../print.ts'

const CONDITIONS = 20

export interface RequestsResult {
  way: string
  requests: number
  sent: number
  received: number
  /** By round. */
  milliseconds: number[]
}

/** One selection: what is asked for, and nothing else. */
async function bySelection(url: string, fetch: typeof globalThis.fetch): Promise<void> {
  await createClient({ url, fetch }).query({
    conditions: {
      $: { first: CONDITIONS },
      nodes: {
        summary: true,
        issuers: { name: true },
        assessments: { $: { first: 10 }, nodes: { status: true, assessor: { name: true } } },
        claims: { $: { first: 10 }, nodes: { quotes: { exact: true } } },
      },
    },
  })
}

/** As an SDK with a class per model does it: every object with all its fields, every relation a request of its own. */
async function byModel(url: string, fetch: typeof globalThis.fetch): Promise<void> {
  const client: Transport = createClient({ url, fetch })
  const condition =
    'id slug summary requirement topic { id } force polarity formality deadline firstStatedAt status disputed consideration { id }'
  const { conditions } = await client.request(
    `{ conditions(first: ${CONDITIONS}) { nodes { ${condition} } } }`,
  )
  const relation = (id: string, fields: string) =>
    client.request('query ($id: ID!) { node(id: $id) { ... on Condition { '.concat(fields, ' } } }'), { id })
  const actor = 'id slug name actorKind description'
  await Promise.all(
    conditions.nodes.map(async ({ id }: { id: string }) => {
      await relation(id, `issuers { ${actor} }`)
      const { node } = await relation(
        id,
        'assessments(first: 10) { nodes { id status statusClass judgedAt assessor { id } } }',
      )
      for (const { assessor } of node.assessments.nodes)
        if (assessor)
          await client.request(`query ($id: ID!) { node(id: $id) { ... on Actor { ${actor} } } }`, {
            id: assessor.id,
          })
      await relation(
        id,
        'claims(first: 10) { nodes { id stance attribution saidAt reportedAt recordedAt retracted { by at recordedAt } confidence speakerAsWritten quotes { id exact prefix suffix startOffset endOffset } } }',
      )
    }),
  )
}

const ways = { 'one selection': bySelection, 'a class per model': byModel }

export async function benchRequests(
  { scale, seed, rounds }: { scale: number; seed: number; rounds: number },
  progress: (message: string) => void,
): Promise<RequestsResult[]> {
  const dataset = await openDataset({ scale, seed }, progress)
  try {
    const server = await startPeer('proviso', dataset.url)
    try {
      const results: RequestsResult[] = []
      for (const [way, ask] of Object.entries(ways)) {
        progress(way)
        const result: RequestsResult = { way, requests: 0, sent: 0, received: 0, milliseconds: [] }
        const counting: typeof fetch = async (input, init) => {
          const response = await fetch(input, init)
          result.requests++
          result.sent += String(init!.body).length
          result.received += (await response.clone().arrayBuffer()).byteLength
          return response
        }
        await ask(server.url, counting)
        for (let round = 0; round < rounds; round++) {
          const started = performance.now()
          await ask(server.url, fetch)
          result.milliseconds.push(performance.now() - started)
        }
        results.push(result)
      }
      return results
    } finally {
      await server.stop()
    }
  } finally {
    await dataset.close()
  }
}

export function printRequests(results: readonly RequestsResult[]): void {
  printTable(
    `${CONDITIONS} conditions with issuers, assessments and quotes`,
    ['way', 'requests', 'kB sent', 'kB received', 'ms'],
    results.map(({ way, requests, sent, received, milliseconds }) => [
      way,
      String(requests),
      (sent / 1000).toFixed(1),
      (received / 1000).toFixed(1),
      short(median(milliseconds)),
    ]),
  )
}
