import type { IncomingMessage, ServerResponse } from 'node:http'

/** Headers of answers that pages of other origins may read. */
export const EXPOSED = [
  'x-request-id',
  'x-proviso-version',
  'etag',
  'cache-status',
  'www-authenticate',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
]

/** Lets a page of another origin read an answer, if its origin is one of those that may; `*` stands for any. */
export function permitOrigin(
  { headers: { origin } }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): void {
  if (origins.includes('*')) response.setHeader('access-control-allow-origin', '*')
  else if (origin !== undefined && origins.includes(origin))
    response.setHeader('access-control-allow-origin', origin)
  if (origin !== undefined) response.setHeader('access-control-expose-headers', EXPOSED.join(', '))
}
