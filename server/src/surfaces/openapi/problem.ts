// What is wrong with a request, as RFC 9457 has it.
import { type ErrorCode, errorCodes } from '@proviso/schema/errors'
import type { Answer } from '../../http/answer.ts'
import type { ToldError } from '../ask.ts'

/** The statuses of codes that are not for the client to mend, or say that something is not there; 400 for all others. */
const statuses: Partial<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  NOT_FOUND: 404,
  REQUEST_ENTITY_TOO_LARGE: 413,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
} satisfies Partial<Record<ErrorCode, number>>

export const statusOf = (code: string): number => statuses[code] ?? 400

/** The answer that tells an error; the headers are those of the service's own answer, if it gave one. */
export function problemOf({ message, extensions = {} }: ToldError, headers: Answer['headers'] = {}): Answer {
  const { code = 'INTERNAL_SERVER_ERROR', http: _, ...more } = extensions
  const status = statusOf(code)
  const title = (errorCodes as Record<string, string>)[code]
  const problem = { type: `urn:proviso:problem:${code}`, title, status, detail: message, code, ...more }
  return {
    status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 503 && { 'retry-after': '10' }),
    },
    body: Buffer.from(`${JSON.stringify(problem)}\n`),
  }
}
