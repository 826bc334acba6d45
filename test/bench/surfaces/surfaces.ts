// `bench surfaces`: the questions of the catalogue over OpenAPI and MCP, each beside the same operation over GraphQL.
import { readFile } from 'node:fs/promises'
import { questions } from '../../server/questions-asked.ts'
import { dataFolder, serve } from '../../server/service-process.ts'
import { median, printTable, short, spread } from '../print.ts'

export interface SurfaceResult {
  readonly question: string
  readonly surface: string
  /** Milliseconds, by round. */
  readonly milliseconds: number[]
  /** Against GraphQL in the same round. */
  readonly ratios: number[]
}

type Question = (typeof questions)[number]

type Request = RequestInit & { url: string }

const post = (url: string, body: object): Request => ({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
  body: JSON.stringify(body),
})

const document = (name: string) =>
  readFile(new URL(`../../../schema/operations/questions/${name}.graphql`, import.meta.url), 'utf8')

/** How a question is sent. */
const surfaces: Record<string, (url: string, question: Question) => Promise<Request>> = {
  GraphQL: async (url: string, { name, variables }: Question) =>
    post(`${url}/graphql`, { query: await document(name), variables }),
  OpenAPI: async (url: string, { name, flat }: Question) => {
    const parameters = Object.entries(flat).flatMap(([path, value]) =>
      [value].flat().map((one) => [path, String(one)]),
    )
    return { url: `${url}/api/${name}?${new URLSearchParams(parameters)}` }
  },
  MCP: async (url: string, { name, variables }: Question) =>
    post(`${url}/mcp`, {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: {
        name: name.replaceAll('-', '_'),
        arguments: name === 'actor-dossier' ? { actor: variables.by.slug } : variables,
      },
    }),
}

const ROUNDS = 100

export async function benchSurfaces(progress: (message: string) => void): Promise<SurfaceResult[]> {
  const data = await dataFolder()
  try {
    const service = await serve({ DATA_DIR: data.dataDir, LOG_LEVEL: 'error', RESPONSE_CACHE_MB: '0' })
    const results: SurfaceResult[] = []
    for (const question of questions) {
      progress(question.name)
      const asked = await Promise.all(
        Object.entries(surfaces).map(async ([surface, request]) => ({
          request: await request(service.url, question),
          result: { question: question.name, surface, milliseconds: [] as number[], ratios: [] as number[] },
        })),
      )
      for (let round = -10; round < ROUNDS; round++) {
        const took: number[] = []
        for (const { request } of asked) {
          const from = performance.now()
          const response = await fetch(request.url, request)
          const text = await response.text()
          took.push(performance.now() - from)
          if (!response.ok || text.includes('"isError":true')) throw new Error(`${request.url}: ${text}`)
        }
        if (round < 0) continue // warm
        for (const [i, { result }] of asked.entries()) {
          result.milliseconds.push(took[i]!)
          result.ratios.push(took[i]! / took[0]!)
        }
      }
      results.push(...asked.map(({ result }) => result))
    }
    await service.stop()
    return results
  } finally {
    await data.remove()
  }
}

export function printSurfaces(results: readonly SurfaceResult[]): void {
  printTable(
    `The same questions in other forms, ${ROUNDS} rounds in turn`,
    ['question', 'form', 'ms', 'against GraphQL'],
    results.map(({ question, surface, milliseconds, ratios }) => [
      question,
      surface,
      short(median(milliseconds)),
      spread(middle(ratios)),
    ]),
  )
}

/** Without the outer tenths, which are the machine's. */
const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b).slice(Math.ceil(values.length / 10), -Math.ceil(values.length / 10))
