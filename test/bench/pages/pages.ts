// `bench pages`: the first byte of each page beside that of the operation it asks, over GraphQL, and what a page weighs.
import { readFile } from 'node:fs/promises'
import { dataFolder, serve } from '../../server/service-process.ts'
import { median, printTable, short } from '../print.ts'

export interface PageResult {
  readonly path: string
  /** Whether answers are kept. */
  readonly isCached: boolean
  /** Milliseconds to the first byte of the page, by round. */
  readonly page: number[]
  /** The same of its operation over GraphQL. */
  readonly operation: number[]
  /** Bytes, compressed by Brotli as the server does. */
  readonly html: number
  /** Bytes of its scripts, as they are. */
  readonly scripts: number
}

const PATHS = [
  '/',
  '/of/taliban',
  '/conditions',
  '/topic/inclusive-government',
  '/condition/eu-2021-inclusive-government',
  '/actor/taliban',
  '/event/kranj-ministers-meeting',
  '/agreement/doha-agreement',
  '/article/sample/wire-1992-01-16',
  '/search?q=safe+passage',
  '/actors',
  '/changes',
  '/data',
]

/** Milliseconds to the first byte. The rest is read before the next is asked for. */
async function firstByte(url: string, init: RequestInit): Promise<number> {
  const from = performance.now()
  const response = await fetch(url, init)
  const took = performance.now() - from
  const body = await response.text()
  if (!response.ok) throw new Error(`${url}: ${body}`)
  return took
}

export async function benchPages(rounds: number, progress: (message: string) => void): Promise<PageResult[]> {
  const data = await dataFolder()
  try {
    const results: PageResult[] = []
    for (const isCached of [false, true]) {
      const service = await serve({
        DATA_DIR: data.dataDir,
        LOG_LEVEL: 'error',
        ...(!isCached && { RESPONSE_CACHE_MB: '0' }),
      })
      for (const path of PATHS) {
        progress(`${path}${isCached ? ', kept' : ''}`)
        results.push(await measure(service.url, path, isCached, rounds))
      }
      await service.stop()
    }
    return results
  } finally {
    await data.remove()
  }
}

async function measure(root: string, path: string, isCached: boolean, rounds: number): Promise<PageResult> {
  const page = { headers: { accept: 'text/html', 'accept-encoding': 'br' } }
  const shown = await fetch(root + path, page)
  const html = await shown.text()
  const [, name, variables] = /questions\/([\w-]+)\?variables=([^"]*)"/.exec(html)!
  const operation = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
    body: JSON.stringify({
      query: await readFile(
        new URL(
          `../../../schema/operations/${name === 'search' ? '' : 'pages/'}${name}.graphql`,
          import.meta.url,
        ),
        'utf8',
      ),
      variables: JSON.parse(decodeURIComponent(variables!.replaceAll('+', ' '))),
    }),
  }
  const sources = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, source]) => source!)
  const scripts = await Promise.all(
    sources.map(async (source) => (await (await fetch(new URL(source, root + path))).bytes()).byteLength),
  )
  const result: PageResult = {
    path,
    isCached,
    page: [],
    operation: [],
    html: Number(shown.headers.get('content-length')),
    scripts: scripts.reduce((sum, bytes) => sum + bytes, 0),
  }
  for (let round = -10; round < rounds; round++) {
    // in turn, so that what slows the machine slows both
    const took = [await firstByte(root + path, page), await firstByte(`${root}/graphql`, operation)] as const
    if (round < 0) continue // warm
    result.page.push(took[0])
    result.operation.push(took[1])
  }
  return result
}

export function printPages(results: readonly PageResult[]): void {
  printTable(
    'The first byte of pages, beside their operations over GraphQL, and what they weigh',
    ['page', 'answers', 'page, ms', 'operation, ms', 'ratio', 'HTML, bytes', 'scripts, bytes'],
    results.map(({ path, isCached, page, operation, html, scripts }) => [
      path,
      isCached ? 'kept' : 'made',
      short(median(page)),
      short(median(operation)),
      (median(page) / median(operation)).toFixed(2),
      String(html),
      String(scripts),
    ]),
  )
}
