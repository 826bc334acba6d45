// The short way to an answer: most messages call a tool, in a form that is seen at a glance to be right. For these the protocol's own code
// took as long as the rest. Whatever is otherwise goes through that code, which says what is wrong with it.
import type { IncomingHttpHeaders } from 'node:http'

/** A call of a tool, and the id of its message. */
export interface PlainCall {
  readonly id: string | number
  readonly name: string
  readonly given: unknown
}

/**
 * The call that a message is; undefined for any other message, and for one of a revision from 2026 on, which says more of itself.
 *
 * @param revisions those until 2025
 */
export function plainCallIn(
  headers: IncomingHttpHeaders,
  message: unknown,
  revisions: readonly string[],
): PlainCall | undefined {
  const { accept = '', 'content-type': type = '', 'mcp-protocol-version': revision } = headers
  if (!accept.includes('application/json') || !accept.includes('text/event-stream')) return undefined
  if (!/^application\/json\s*(;|$)/i.test(type)) return undefined
  if (revision !== undefined && !revisions.includes(String(revision))) return undefined
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return undefined
  const { jsonrpc, id, method, params, ...others } = message as Record<string, unknown>
  if (jsonrpc !== '2.0' || method !== 'tools/call' || Object.keys(others).length > 0) return undefined
  if (typeof id !== 'string' && !Number.isSafeInteger(id)) return undefined
  if (typeof params !== 'object' || params === null) return undefined
  const { name, arguments: given = {}, ...more } = params as Record<string, unknown>
  if (typeof name !== 'string' || Object.keys(more).length > 0) return undefined
  return { id: id as string | number, name, given }
}
