// GraphiQL, from the files of its package: it works without a connection to the internet.
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Example } from '../examples.ts'
import type { Page } from '../plugins/page.ts'

// The editor runs in workers made from the page itself, and its style is in the page.
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** More than fit side by side in a window help nobody. */
const TABS = 5

/**
 * Makes the GraphiQL page with a tab for each of the first examples. It is 9 MB of text, so that it is read and compressed once, when
 * it is first asked for.
 */
export function createGraphiQLPage(
  loadExamples: () => Promise<readonly Example[]>,
): (request: IncomingMessage) => Promise<Page> {
  let made: ReturnType<typeof make> | undefined

  async function make() {
    const [{ renderGraphiQL }, examples] = await Promise.all([
      import('@graphql-yoga/render-graphiql'),
      loadExamples(),
    ])
    const options = {
      title: 'Proviso',
      defaultTabs: examples
        .slice(0, TABS)
        .map(({ query, variables }) => ({ query, variables: variables ?? null })),
    }
    const json = JSON.stringify(options)
    const html = renderGraphiQL(options)
      .replace(json, () => inBrowser(json))
      .replace('<head>', '<head><meta name="viewport" content="width=device-width, initial-scale=1">')
      .replace('</head>', '<style>body { margin: 0; overflow: hidden }</style></head>')
    const plain = Buffer.from(html)
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    return {
      plain,
      zipped: Buffer.from(await promisify(gzip)(plain, { level: 4 })),
      etag,
    }
  }

  return async (request) => {
    made ??= make()
    const { plain, zipped, etag } = await made.catch((error) => {
      made = undefined
      throw error
    })
    const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding']))
    return {
      body: compressed ? zipped : plain,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'private, max-age=300',
        vary: 'accept, accept-encoding',
        etag,
        ...(compressed && { 'content-encoding': 'gzip' }),
      },
    }
  }
}

// GraphiQL takes the operation of a link, but not its variables, and would put it under the name of the first tab; of
// its default tabs it takes the variables of all but the first. Whoever was here before has tabs of their own.
const inBrowser = (options: string) => `((options) => {
  const given = new URLSearchParams(location.search)
  if (given.has('query')) return { ...options, defaultTabs: undefined, variables: given.get('variables') ?? '' }
  if (localStorage.getItem('graphiql:tabState')) return options
  return { ...options, variables: options.defaultTabs[0]?.variables ?? '' }
})(${options})`
