// Requests that are refused before anything of them is read.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { refusal } from '@proviso/schema/errors'

interface Refusal {
  readonly status: number
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Refuses a request that two readers could understand differently, or whose body cannot be read; else returns false. */
export function refuse(request: IncomingMessage, response: ServerResponse): boolean {
  const refused = refusalOf(request)
  if (!refused) return false
  const { status, message, headers } = refused
  const body = JSON.stringify({ errors: [refusal('BAD_REQUEST', message)] })
  // the body is left unread, so that nothing behind it can be told from it
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close', ...headers })
    .end(body)
  return true
}

function refusalOf({ headers, rawHeaders, url }: IncomingMessage): Refusal | undefined {
  const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1)
    return { status: 400, message: 'The request has more than one Host header. Send one.' }
  if (!URL.canParse(`http://${headers.host ?? 'localhost'}${url}`))
    return { status: 400, message: 'The address of the request is not valid.' }
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (coding !== '' && coding !== 'identity')
    return {
      status: 415,
      message: 'Bodies of requests are not read in a content coding. Send it without Content-Encoding.',
      headers: { 'accept-encoding': 'identity' },
    }
  return undefined
}
