import type { IncomingMessage } from 'node:http'
import { inexactNumberIn, inexactWords } from '@proviso/prisma'
import type { CountBytes } from './bodies.ts'
import type { Refusal } from './refusal.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads the body of a request, of at most `limit` bytes. What is longer, no UTF-8, or has a number that a double does not hold, is refused
 * rather than read as other than was meant. Undefined for a request that has none.
 *
 * @param count is told what came in, and says whether it can be taken
 * @throws when the connection breaks before the end
 */
export function readRequestBody(
  request: IncomingMessage,
  limit: number,
  count: CountBytes,
): Promise<string | Refusal> | Refusal | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const length = request.headers['content-length']
  // what is announced goes by unread, so that the client hears why before its connection ends
  if (length !== undefined && !(Number(length) <= limit))
    return { ...tooLarge(limit), headers: { connection: 'keep-alive' } }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let isRefused = false
    request.on('data', (chunk: Buffer) => {
      if (isRefused) return
      size += chunk.length
      const refused = size > limit ? tooLarge(limit) : count(chunk.length) ? undefined : tooMany
      if (!refused) return void chunks.push(chunk)
      isRefused = true
      chunks.length = 0
      resolve(refused)
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

const tooMany: Refusal = {
  status: 503,
  code: 'SERVICE_UNAVAILABLE',
  message:
    'The server has as many long requests in hand as it can take. Send fewer at a time, or try again later.',
  headers: { 'retry-after': '1' },
}

function decoded(body: Buffer): string | Refusal {
  try {
    return exact(utf8.decode(body))
  } catch {
    return { status: 400, message: 'The body of the request is not in UTF-8.' }
  }
}

/** A body, all numbers of which are held as they are written; such as is no JSON is refused by others. */
function exact(body: string): string | Refusal {
  const inexact = /^\s*(\[\s*)?\{\s*"/.test(body) ? inexactNumberIn(body) : undefined
  if (!inexact) return body
  const { message, became } = inexactWords(inexact.written)
  return { status: 400, message: `In the body of the request ${message}; ${became}.` }
}
