// From a request to its answer: what is known is sent from the cache or as 304, the rest is asked of the GraphQL service.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendNodeResponse } from '@whatwg-node/server'
import type { YogaServerInstance } from 'graphql-yoga'
import type { DataVersions } from '../data-version.ts'
import type { NodeContext } from '../graphql-service.ts'
import type { Logger } from '../logger.ts'
import { logWhenClosed } from '../plugins/request-log.ts'
import { type RequestRecord, requestRecord } from '../request-record.ts'
import { cacheKey, type ResponseCache } from '../response-cache.ts'
import { type Answer, readAnswer } from './answer.ts'
import { encode, isWorthCoding, preferredCoding } from './content-coding.ts'
import { codedTag, entityTag, holds, uncodedTags } from './etag.ts'
import { readRequestBody } from './request-body.ts'

export interface HandlerOptions {
  // biome-ignore lint/suspicious/noExplicitAny: the context that resolvers see is none of our business
  readonly service: YogaServerInstance<NodeContext, any>
  readonly logger: Logger
  /** The largest request body, in bytes. */
  readonly maxBodySize: number
  /** Answers to keep, and the versions of the data under which they are kept. Default: none are kept. */
  readonly cache?: { readonly answers: ResponseCache; readonly versions: DataVersions } | undefined
  /** Whether connections are to be closed rather than kept alive. */
  readonly isStopping: () => boolean
}

/** Handles requests within a request record. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const GRAPHQL = /^\/graphql(\?|$)/

/** A {@link Handler} over the GraphQL service. */
export function createHandler({ service, logger, maxBodySize, cache, isStopping }: HandlerOptions): Handler {
  return async function handle(request, response) {
    const record = requestRecord()!
    const body = await readRequestBody(request, maxBodySize)
    const coding = preferredCoding(request)

    // Read before the data are, and after the request came in: see data-version.ts.
    const version = isCacheable(request, body) ? await readVersion() : undefined
    const key = version === undefined ? '' : cacheKey(request, body ?? '', coding)
    const cached = version === undefined ? undefined : cache?.answers.get(key, version)
    if (cached) {
      record.operations.push(...cached.operations)
      logWhenClosed(logger, record, request, response)
      return send(request, response, cached, { 'cache-status': 'proviso; hit' })
    }

    const heldTags = request.headers['if-none-match']
    if (heldTags !== undefined) request.headers['if-none-match'] = uncodedTags(heldTags)
    const given = await ask(request, response, body)
    const plain = await readAnswer(given)
    if (!plain) {
      if (isStopping()) response.setHeader('connection', 'close')
      return await sendNodeResponse(given, response, request, false)
    }
    if (heldTags !== undefined) request.headers['if-none-match'] = heldTags
    const isRepeatable = plain.status === 200 && isCompiled(record)
    const answer = await coded(isRepeatable ? revalidated(request, plain) : plain, request)
    if (version === undefined) return send(request, response, answer)
    if (isRepeatable) {
      const { 'x-request-id': _, ...headers } = answer.headers
      cache?.answers.set(key, version, { ...answer, headers, operations: record.operations })
    }
    return send(request, response, answer, {
      'cache-status': `proviso; fwd=miss${isRepeatable ? '; stored' : ''}`,
    })
  }

  function isCacheable({ method, url = '', headers }: IncomingMessage, body: string | undefined): boolean {
    return (
      cache !== undefined &&
      GRAPHQL.test(url) &&
      (method === 'GET' || (method === 'POST' && body !== undefined)) &&
      !headers['cache-control']?.includes('no-store')
    )
  }

  /** Undefined where it cannot be read; the service then finds its own words for what is wrong. */
  async function readVersion(): Promise<string | undefined> {
    try {
      return (await cache?.versions.read())?.text
    } catch {
      return undefined
    }
  }

  async function ask(request: IncomingMessage, response: ServerResponse, body: string | undefined) {
    const context = { req: request, res: response }
    if (body === undefined) return service.handleNodeRequestAndResponse(request, response, context)
    const { method = 'POST', headers, url } = request
    const controller = new AbortController()
    response.once('close', () => {
      if (!response.writableFinished) controller.abort()
    })
    const { signal } = controller
    const init = { method, headers: headers as Record<string, string>, body, signal }
    const address = `http://${headers.host ?? 'localhost'}${url}`
    return service.fetch(new service.fetchAPI.Request(address, init), context)
  }

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    { status, headers, body }: Answer,
    more: Record<string, string> = {},
  ): void {
    if (response.destroyed) return
    const all: Record<string, string | number> = { ...headers, ...more }
    const id = requestRecord()?.id
    if (id !== undefined) all['x-request-id'] = id
    // A connection kept alive would keep the server open.
    if (isStopping()) all.connection = 'close'
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && status === 200 && headers.etag && holds(request.headers['if-none-match'], headers.etag)) {
      delete all['content-type']
      delete all['content-encoding']
      response.writeHead(304, all).end()
    } else {
      if (request.method !== 'HEAD' && status !== 204 && status !== 304)
        all['content-length'] = body.byteLength
      response.writeHead(status, all).end(body)
    }
  }
}

/** Whether the answer is nothing but what the database said: no errors, nothing that a resolver added. */
const isCompiled = ({ operations, compiled, errors }: RequestRecord) =>
  compiled > 0 && compiled === operations.length && errors.length === 0

/** An answer to GET with its entity tag, which clients and proxies may keep if they ask each time whether it is still true. */
function revalidated({ method, headers }: IncomingMessage, answer: Answer): Answer {
  if (method !== 'GET') return answer
  return {
    ...answer,
    headers: {
      ...answer.headers,
      etag: entityTag(answer.headers['content-type'] ?? '', answer.body),
      'cache-control': headers.authorization === undefined ? 'no-cache' : 'private, no-cache',
    },
  }
}

/** The answer in the coding that the client likes best. */
async function coded(answer: Answer, request: IncomingMessage): Promise<Answer> {
  const { status, body } = answer
  const vary = [answer.headers.vary, 'accept', 'accept-encoding'].filter(Boolean).join(', ')
  const headers: Record<string, string> = { ...answer.headers, vary }
  const coding = preferredCoding(request)
  if (coding === 'identity') return { ...answer, headers }
  const tag = headers.etag && codedTag(headers.etag, coding)
  if (status === 304) {
    // what the client holds is the coded content
    if (tag && holds(request.headers['if-none-match'], tag)) headers.etag = tag
    return { ...answer, headers }
  }
  if (!isWorthCoding(body)) return { ...answer, headers }
  if (tag) headers.etag = tag
  headers['content-encoding'] = coding
  return { status, headers, body: await encode(body, coding) }
}
