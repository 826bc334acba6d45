import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads the body of a request, of at most `limit` bytes. What is no UTF-8 is refused rather than read as other words than were
 * meant. Undefined for a request that has none, and for one that is announced to be longer, whose body is left unread.
 *
 * @throws when the connection breaks before the end
 */
export function readRequestBody(
  request: IncomingMessage,
  limit: number,
): Promise<string | Refusal> | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const length = request.headers['content-length']
  if (length !== undefined && !(Number(length) <= limit)) return undefined
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else resolve(tooLarge(limit))
    })
    request.once('end', () => resolve(decoded(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))))
    request.once('error', reject)
  })
}

const tooLarge = (limit: number): Refusal => ({
  status: 413,
  code: 'REQUEST_ENTITY_TOO_LARGE',
  message: `The body of the request is longer than ${limit} bytes.`,
})

function decoded(body: Buffer): string | Refusal {
  try {
    return utf8.decode(body)
  } catch {
    return { status: 400, message: 'The body of the request is not in UTF-8.' }
  }
}
