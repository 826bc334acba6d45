// From a request to its answer: what is known is sent from the cache or as 304, the rest is asked of the GraphQL service.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendNodeResponse } from '@whatwg-node/server'
import type { YogaServerInstance } from 'graphql-yoga'
import type { DataVersion, DataVersions } from '../database/data-version.ts'
import { formatPosition, parsePosition } from '../database/replicas.ts'
import type { NodeContext } from '../graphql/context.ts'
import { logWhenClosed } from '../graphql/plugins/request-log.ts'
import type { Logger } from '../logger.ts'
import { type RequestRecord, requestRecord } from '../request-record.ts'
import { serverTiming } from '../tracing.ts'
import { type Answer, readAnswer } from './answer.ts'
import { type Coding, encode, isWorthCoding, preferredCoding } from './content-coding.ts'
import { codedTag, entityTag, holds, uncodedTags } from './etag.ts'
import type { QuickAnswers } from './quick-answer.ts'
import { sendRefusal } from './refusal.ts'
import { readRequestBody } from './request-body.ts'
import { cacheKey, type ResponseCache } from './response-cache.ts'

export interface HandlerOptions {
  // biome-ignore lint/suspicious/noExplicitAny: the context that resolvers see is none of our business
  readonly service: YogaServerInstance<NodeContext, any>
  readonly logger: Logger
  /** The largest request body, in bytes. */
  readonly maxBodySize: number
  /** Answers to operations that the service has answered before. Default: the service answers all. */
  readonly quick?: QuickAnswers | undefined
  /** Versions of the data. Needed by the cache, and by replicas. */
  readonly versions?: DataVersions | undefined
  /** Answers to keep. Default: none are kept. */
  readonly cache?: ResponseCache | undefined
  /** Where a page stands that shows an answer of the graph: what decides about it besides the request; undefined for any other address. */
  readonly pageKey?: ((request: IncomingMessage) => string | undefined) | undefined
  /** Whether replicas may answer. */
  readonly hasReplicas?: boolean
  /** Whether connections are to be closed rather than kept alive. */
  readonly isStopping: () => boolean
  /** Whether answers tell in `Server-Timing` what they took. */
  readonly tellsTimes: boolean
}

/** Handles requests within a request record. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const FOLLOWS = /text\/event-stream|subscriptionspec=/i

const GRAPHQL = /^\/graphql(\?|$)/

/**
 * A request header with which a reader says which version of the data the answer must at least show, and a response
 * header that says which version it does show at least. Without it, an answer shows every write that was acknowledged
 * before the request was made.
 */
export const VERSION_HEADER = 'x-proviso-version'

/** A {@link Handler} over the GraphQL service. */
export function createHandler(options: HandlerOptions): Handler {
  const {
    service,
    quick,
    logger,
    maxBodySize,
    versions,
    cache,
    pageKey = () => undefined,
    hasReplicas = false,
    isStopping,
    tellsTimes,
  } = options

  return async function handle(request, response) {
    const record = requestRecord()!
    const body = await readRequestBody(request, maxBodySize)
    if (typeof body === 'object') return sendRefusal(response, body)
    const coding = preferredCoding(request)
    const page = request.method === 'GET' ? pageKey(request) : undefined
    const isQuestion = page !== undefined || isAsked(request, body)
    const isCacheable =
      isQuestion && cache !== undefined && !request.headers['cache-control']?.includes('no-store')
    const atLeast = hasReplicas ? parsePosition(request.headers[VERSION_HEADER]) : undefined

    // Read before the data are, and after the request came in: see data-version.ts.
    const isNeeded = isCacheable || (isQuestion && hasReplicas && atLeast === undefined)
    const version = isNeeded ? await readVersion() : undefined
    const more: Record<string, string> = {}
    // who follows changes is told of them by the primary
    if (hasReplicas && !FOLLOWS.test(request.headers.accept ?? '')) {
      record.needed = atLeast ?? version?.position
      const shown = version && !(atLeast && atLeast > version.position) ? version.position : atLeast
      if (shown !== undefined) more[VERSION_HEADER] = formatPosition(shown)
    }

    const key =
      isCacheable && version ? cacheKey(request, record.principal, body ?? page ?? '', coding) : undefined
    const cached = key && version && cache?.get(key, version.text)
    if (key) record.cache = cached ? 'hit' : 'miss'
    if (cached) {
      record.operations.push(...cached.operations)
      logWhenClosed(logger, record, request, response)
      return send(request, response, cached, { ...more, 'cache-status': 'proviso; hit' })
    }

    const heldTags = request.headers['if-none-match']
    if (heldTags !== undefined) request.headers['if-none-match'] = uncodedTags(heldTags)
    const signal = body === undefined ? undefined : closeSignal(response)
    const known = signal && isQuestion ? await quick?.answer(request, body!, record, signal) : undefined
    const failure = known && 'error' in known ? known : undefined
    let plain = known && 'body' in known ? known : undefined
    if (plain) {
      logWhenClosed(logger, record, request, response)
    } else {
      const given = await ask({ req: request, res: response, failure }, body, signal)
      plain = await readAnswer(given)
      if (!plain) {
        if (isStopping()) response.setHeader('connection', 'close')
        return await sendNodeResponse(given, response, request, false)
      }
      if (body !== undefined && plain.status === 200 && isCompiled(record))
        quick?.learn(request, plain.headers)
    }
    if (heldTags !== undefined) request.headers['if-none-match'] = heldTags
    const isRepeatable = plain.status === 200 && isCompiled(record)
    const answer = await coded(isRepeatable ? revalidated(request, plain) : plain, request, coding)
    if (key && version) {
      // A replica that the reader was content with may be behind the version.
      const isKept = isRepeatable && (record.replayed === undefined || record.replayed >= version.position)
      more['cache-status'] = `proviso; fwd=miss${isKept ? '; stored' : ''}`
      const { 'x-request-id': _, ...headers } = answer.headers
      if (isKept) cache?.set(key, version.text, { ...answer, headers, operations: record.operations })
    }
    return send(request, response, answer, more)
  }

  /** Whether it is asked of the graph, in a way in which queries are asked. */
  function isAsked({ method, url = '' }: IncomingMessage, body: string | undefined): boolean {
    return GRAPHQL.test(url) && (method === 'GET' || (method === 'POST' && body !== undefined))
  }

  /** Undefined where it cannot be read; the service then finds its own words for what is wrong. */
  async function readVersion(): Promise<DataVersion | undefined> {
    try {
      return await versions?.read()
    } catch {
      return undefined
    }
  }

  async function ask(context: NodeContext, body: string | undefined, signal: AbortSignal | undefined) {
    const { req: request, res: response } = context
    if (body === undefined || signal === undefined)
      return service.handleNodeRequestAndResponse(request, response, context)
    const { method = 'POST', headers, url } = request
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
    const record = requestRecord()
    if (record) {
      all['x-request-id'] = record.id
      if (tellsTimes) all['server-timing'] = serverTiming(record)
    }
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

/** Aborted when the client goes away before the answer is sent. */
function closeSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
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

/** The answer in a coding. */
function coded(answer: Answer, request: IncomingMessage, coding: Coding): Answer | Promise<Answer> {
  if (coding === 'identity') return answer
  const { status, body } = answer
  const headers: Record<string, string> = { ...answer.headers }
  const tag = headers.etag && codedTag(headers.etag, coding)
  if (status === 304) {
    // what the client holds is the coded content
    if (tag && holds(request.headers['if-none-match'], tag)) headers.etag = tag
    return { ...answer, headers }
  }
  if (!isWorthCoding(body)) return answer
  if (tag) headers.etag = tag
  headers['content-encoding'] = coding
  const encoded = encode(body, coding)
  return encoded instanceof Promise
    ? encoded.then((body) => ({ status, headers, body }))
    : { status, headers, body: encoded }
}
