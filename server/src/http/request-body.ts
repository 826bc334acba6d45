import type { IncomingMessage } from 'node:http'

/**
 * Reads the body of a request whose length is announced and at most `limit` bytes; undefined for any other, whose body
 * is left unread.
 *
 * @throws when the connection breaks before the end
 */
export function readRequestBody(request: IncomingMessage, limit: number): Promise<string> | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const length = Number(request.headers['content-length'])
  if (!(length <= limit)) return undefined
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString()))
    request.once('error', reject)
  })
}
