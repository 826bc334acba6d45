import type { IncomingMessage, ServerResponse } from 'node:http'

/** Headers of answers that pages of other origins may read. */
export const EXPOSED = [
  'x-request-id',
  'x-proviso-version',
  'etag',
  'cache-status',
  'link',
  'x-proviso-cost',
  'www-authenticate',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
]

/** Headers with which a page of another origin may read an answer, if its origin is one of those that may; `*` stands for any. */
export function originHeaders(
  { headers: { origin } }: Pick<IncomingMessage, 'headers'>,
  origins: readonly string[],
): Record<string, string> {
  const isNamed = origin !== undefined && origins.includes(origin)
  const permitted = origins.includes('*') ? '*' : isNamed ? origin : undefined
  return {
    ...(permitted !== undefined && { 'access-control-allow-origin': permitted }),
    ...(origin !== undefined && { 'access-control-expose-headers': EXPOSED.join(', ') }),
  }
}

/** Lets a page of another origin read an answer: see {@link originHeaders}. */
export function permitOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): void {
  for (const [name, value] of Object.entries(originHeaders(request, origins))) response.setHeader(name, value)
}
