// MCP over HTTP, at /mcp (Streamable HTTP). Every request stands for itself, so that any process of several can answer it.
import type { Answer } from '../../http/answer.ts'
import type { Asked } from '../../http/asked.ts'
import type { Surface } from '../../http/surface.ts'
import { plainCallIn } from './plain-call.ts'
import { loadMcp, McpMissing, type McpOptions, type McpSession } from './server.ts'
import { createSetAside } from './set-aside.ts'

export interface McpEndpointOptions extends McpOptions {
  /** The web origins from which browsers may ask, besides those of this machine; `*` stands for any. */
  readonly origins: readonly string[]
  /** How many messages one request may hold. */
  readonly maxBatch: number
}

/** So long may a request be, in characters: arguments are flat and short, and what is wrong with them is repeated. */
const LONGEST = 50_000

const MCP = /^\/mcp(\?|$)/
const OWN_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

export function createMcpEndpoint(options: McpEndpointOptions): Surface {
  const { origins, maxBatch } = options
  let loading: Promise<Exchange> | undefined

  return async function read({ request, body, ask, address }) {
    if (!MCP.test(request.url ?? '')) return undefined
    const { origin } = request.headers
    const isAllowed =
      origin === undefined || OWN_ORIGIN.test(origin) || origins.includes('*') || origins.includes(origin)
    if (!isAllowed) return refused(403, `Pages of ${origin} may not ask here: see CORS_ORIGIN.`)
    const shared: Record<string, string> =
      origin === undefined ? {} : { 'access-control-allow-origin': origin }
    if (request.method === 'OPTIONS')
      return { status: 204, headers: { ...shared, ...PREFLIGHT }, body: nothing }
    if (request.method !== 'POST') return refused(405, 'Messages are sent by POST.', { allow: 'POST' })
    if (body !== undefined && body.length > LONGEST)
      return refused(413, `A request has at most ${LONGEST} characters here; ask for more by GraphQL.`)
    const message = parsedJson(body)
    if (message === undefined) return refused(400, 'The body is no JSON.', {}, NO_JSON)
    if (Array.isArray(message) && message.length > maxBatch)
      return refused(413, `A request holds at most ${maxBatch} messages.`)
    try {
      loading ??= loadExchange(options)
      const exchange = await loading
      const aside = createSetAside()
      const given = await exchange({ request, message }, { ask, address, setAside: aside.set })
      return {
        status: given.status,
        headers: { ...given.headers, ...shared, ...ALWAYS },
        body: aside.restored(given.text),
      }
    } catch (error) {
      if (error instanceof McpMissing) return refused(501, error.message)
      throw error
    }
  }
}

/** Answers one request, whichever revision of the protocol it speaks. */
type Exchange = (
  asked: { readonly request: Asked; readonly message: unknown },
  session: McpSession,
) => Promise<{ readonly status: number; readonly headers: Record<string, string>; readonly text: string }>

async function loadExchange(options: McpOptions): Promise<Exchange> {
  const mcp = await loadMcp(options)
  const {
    createMcpHandler,
    isLegacyRequest,
    SUPPORTED_PROTOCOL_VERSIONS,
    WebStandardStreamableHTTPServerTransport,
  } = await import('@modelcontextprotocol/server')
  const sessions = new WeakMap<Request, McpSession>()
  const present = createMcpHandler(({ requestInfo }) => mcp.serve(sessions.get(requestInfo!)!), {
    legacy: 'reject',
    maxSubscriptions: 0,
  })

  return async function exchange({ request: { method = 'POST', headers }, message }, session) {
    const plain = plainCallIn(headers, message, SUPPORTED_PROTOCOL_VERSIONS)
    const result = plain && (await mcp.call(plain.name, plain.given, session))
    if (plain && result)
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        text: JSON.stringify({ result, jsonrpc: '2.0', id: plain.id }),
      }
    const request = new Request('http://localhost/mcp', {
      method,
      headers: headers as Record<string, string>,
    })
    const response = await byProtocol(request, message, session)
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    }
  }

  async function byProtocol(request: Request, message: unknown, session: McpSession): Promise<Response> {
    const parsed = { parsedBody: message }
    if (!(await isLegacyRequest(request, message))) {
      sessions.set(request, session)
      return present.fetch(request, parsed)
    }
    // revisions until 2025 are answered by one message as well, rather than by a stream of one
    const server = mcp.serve(session)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    try {
      return await transport.handleRequest(request, parsed)
    } finally {
      await server.close()
    }
  }
}

/** Undefined for what is no JSON. */
function parsedJson(body = ''): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
const PREFLIGHT = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, accept, authorization, mcp-protocol-version, mcp-session-id',
  'access-control-max-age': '600',
}
const nothing = Buffer.alloc(0)

/** The code of JSON-RPC for it. */
const NO_JSON = -32700

/** As JSON-RPC has it, without the id of a message, for none was read. */
const refused = (
  status: number,
  message: string,
  headers: Record<string, string> = {},
  code = -32000,
): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...ALWAYS, ...headers },
  body: Buffer.from(JSON.stringify({ jsonrpc: '2.0', error: { code, message }, id: null })),
})
