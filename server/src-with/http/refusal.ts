// Requests that are refused before anything of them is read.
import { isUtf8 } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ErrorCode, refusal } from '@proviso/schema/errors'
import { problemOf } from '../surfaces/openapi/problem.ts'

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number
  readonly message: string
  /** Default: BAD_REQUEST. */
  readonly code?: ErrorCode
  readonly headers?: Readonly<Record<string, string>>
}

/** Refuses a request that two readers could understand differently, or whose body cannot be read; else returns false. */
export function refuse(request: IncomingMessage, response: ServerResponse): boolean {
  const refused = refusalOf(request)
  if (refused) sendRefusal(response, refused)
  return refused !== undefined
}

/** Refuses a request whose body is not, or not wholly, read. */
export function sendRefusal(response: ServerResponse, refused: Refusal): void {
  const { status, message, code = 'BAD_REQUEST', headers } = refused
  // the body is left unread, so that nothing behind it can be told from it
  const shared = { connection: 'close', ...headers }
  if (TELLS_PROBLEMS.test(response.req.url ?? '')) {
    const problem = problemOf(refusal(code, message, { http: { status } }), shared)
    response.writeHead(status, problem.headers).end(problem.body)
  } else
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...shared })
      .end(JSON.stringify({ errors: [refusal(code, message)] }))
}

/** Addresses where all that is wrong is told as RFC 9457 has it. */
const TELLS_PROBLEMS = /^\/(api|ld)\/|^\/openapi\.json/

function refusalOf({ headers, rawHeaders, url }: IncomingMessage): Refusal | undefined {
  const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1)
    return { status: 400, message: 'The request has more than one Host header. Send one.' }
  if (!URL.canParse(`http://${headers.host ?? 'localhost'}${url}`))
    return { status: 400, message: 'The address of the request is not valid.' }
  if (!isInUtf8(url!))
    return { status: 400, message: 'The % codes in the address of the request are not in UTF-8.' }
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (coding !== '' && coding !== 'identity')
    return {
      status: 415,
      message: 'Bodies of requests are not read in a content coding. Send it without Content-Encoding.',
      headers: { 'accept-encoding': 'identity' },
    }
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset))
    return { status: 415, message: `Bodies of requests are read in UTF-8, not in ${charset}.` }
  return undefined
}

/** Whether the bytes of an address, those of its % codes among them, are UTF-8: others would be read as other words than were meant. */
function isInUtf8(address: string): boolean {
  if (!/%[89a-f]|[^\0-\x7f]/i.test(address)) return true
  const bytes = address.replace(/%([0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return isUtf8(Buffer.from(bytes, 'latin1'))
}
