// What is wrong with a request, as RFC 9457 has it.
import { type ErrorCode, errorCodes, refusal } from '@proviso/schema/errors'
import type { GraphQLError } from 'graphql'
import type { Answer } from '../../http/answer.ts'
import type { ToldError } from '../ask.ts'

/** The statuses of codes that are not for the client to mend, or say that something is not there; 400 for all others. */
const statuses: Partial<Record<string, number>> = {
  CONTENDED: 503,
  FORBIDDEN: 403,
  IDEMPOTENCY_KEY_REUSED: 422,
  INTERNAL_SERVER_ERROR: 500,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  REQUEST_ENTITY_TOO_LARGE: 413,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  UNAUTHENTICATED: 401,
} satisfies Partial<Record<ErrorCode, number>>

export const statusOf = (code: string): number => statuses[code] ?? 400

/** What faults of mutations say in general. */
const faults: Readonly<Record<string, string>> = {
  INVALID_INPUT: 'The input cannot be written as it is: `issues` say where and why.',
  CONFLICT: 'It is there already, or is another by now: `currentVersion` is its version.',
}

const titleOf = (code: string): string | undefined =>
  faults[code] ?? (errorCodes as Record<string, string>)[code]

/** The answer that tells an error; the headers are those of the service's own answer, if it gave one. */
export function problemOf({ message, extensions = {} }: ToldError, headers: Answer['headers'] = {}): Answer {
  const { code = 'INTERNAL_SERVER_ERROR', http, ...more } = extensions
  const own = (http ?? {}) as { status?: number; headers?: Answer['headers'] }
  const status = own.status ?? statusOf(code)
  const title = titleOf(code)
  const problem = { type: `urn:proviso:problem:${code}`, title, status, detail: message, code, ...more }
  return {
    status,
    headers: {
      ...headers,
      ...own.headers,
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 503 && { 'retry-after': '10' }),
    },
    body: Buffer.from(`${JSON.stringify(problem)}\n`),
  }
}

/** Says that something is read, and by no other methods. */
export const onlyRead = (what: string): GraphQLError =>
  refusal('BAD_REQUEST', `${what} is read: ask by GET.`, {
    http: { status: 405, headers: { allow: 'GET, HEAD' } },
  })
