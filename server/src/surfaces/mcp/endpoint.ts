// MCP over HTTP, at /mcp (Streamable HTTP). Every request stands for itself, so that any process of several can answer it.
import type { Answer } from '../../http/answer.ts'
import type { Surface } from '../../http/surface.ts'
import { loadMcpServers, McpMissing, type McpOptions, type McpServers } from './server.ts'

export interface McpEndpointOptions extends McpOptions {
  /** The web origins from which browsers may ask, besides those of this machine; `*` stands for any. */
  readonly origins: readonly string[]
}

const MCP = /^\/mcp(\?|$)/
const OWN_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

export function createMcpEndpoint(options: McpEndpointOptions): Surface {
  const { origins } = options
  let loading: Promise<McpServers> | undefined

  return async function read({ request, body, ask, address }) {
    if (!MCP.test(request.url ?? '')) return undefined
    const { origin } = request.headers
    const isAllowed =
      origin === undefined || OWN_ORIGIN.test(origin) || origins.includes('*') || origins.includes(origin)
    if (!isAllowed) return refused(403, `Pages of ${origin} may not ask here: see CORS_ORIGIN.`)
    const shared: Record<string, string> =
      origin === undefined ? {} : { 'access-control-allow-origin': origin, vary: 'Origin' }
    if (request.method === 'OPTIONS')
      return { status: 204, headers: { ...shared, ...PREFLIGHT }, body: nothing }
    try {
      loading ??= loadMcpServers(options)
      const servers = await loading
      const { createMcpHandler } = await import('@modelcontextprotocol/server')
      const handler = createMcpHandler(() => servers({ ask, address }), {
        maxSubscriptions: 0,
      })
      const { method = 'POST', headers, url } = request
      const response = await handler.fetch(
        new Request(new URL(url ?? '/mcp', 'http://localhost'), {
          method,
          headers: headers as Record<string, string>,
          ...(body !== undefined && { body }),
        }),
      )
      return {
        status: response.status,
        headers: { ...Object.fromEntries(response.headers), ...shared, ...ALWAYS },
        body: Buffer.from(await response.arrayBuffer()),
      }
    } catch (error) {
      if (error instanceof McpMissing) return refused(501, error.message)
      throw error
    }
  }
}

const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
const PREFLIGHT = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, accept, authorization, mcp-protocol-version, mcp-session-id',
  'access-control-max-age': '600',
}
const nothing = Buffer.alloc(0)

/** As JSON-RPC has it, without the id of a message, for none was read. */
const refused = (status: number, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...ALWAYS },
  body: Buffer.from(JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message }, id: null })),
})
