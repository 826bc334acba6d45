// From what is asked to its answer: what is known comes from the cache, the rest is asked of the GraphQL service.
import type { YogaServerInstance } from 'graphql-yoga'
import type { DataVersion, DataVersions } from '../database/data-version.ts'
import { formatPosition, parsePosition } from '../database/replicas.ts'
import type { NodeContext } from '../graphql/context.ts'
import { type RequestRecord, requestRecord } from '../request-record.ts'
import { type Answer, isPicture, readAnswer } from './answer.ts'
import type { Asked } from './asked.ts'
import { type Coding, encode, isWorthCoding } from './content-coding.ts'
import { codedTag, entityTag, holds, uncodedTags } from './etag.ts'
import type { QuickAnswers } from './quick-answer.ts'
import { cacheKey, type ResponseCache } from './response-cache.ts'

export interface AnswersOptions {
  // biome-ignore lint/suspicious/noExplicitAny: the context that resolvers see is none of our business
  readonly service: YogaServerInstance<NodeContext, any>
  /** Answers to operations that the service has answered before. Default: the service answers all. */
  readonly quick?: QuickAnswers | undefined
  /** Versions of the data. Needed by the cache, and by replicas. */
  readonly versions?: DataVersions | undefined
  /** Answers to keep. Default: none are kept. */
  readonly cache?: ResponseCache | undefined
  /** Whether replicas may answer. */
  readonly hasReplicas?: boolean
}

/** What is to be answered. */
export interface Question {
  /** The request as it came in. */
  readonly request: Asked
  /** The body as the service is to read it; undefined where it reads it by itself. */
  readonly body: string | undefined
  /** Where a page stands that shows an answer of the graph: what decides about it besides the request. */
  readonly page?: string | undefined
  /** How the service is asked, where that is not as the request came in. */
  readonly translation?: Translation | undefined
  readonly coding: Coding
  readonly context: NodeContext
  /** Aborted when nobody waits for the answer any longer. */
  readonly signal: AbortSignal
}

/** A request of another form, as the service understands it. */
export interface Translation {
  readonly asked: Asked
  readonly body: string
  /** What decides about the form of the answer besides the request, such as the address of the service as it is known to the client. */
  readonly standpoint?: string
  /** The service's answer in the form of the request. */
  render(answer: Answer): Answer
}

/** An answer, whole or as a stream, with headers that are not kept with it. */
export type Given = { readonly more: Readonly<Record<string, string>> } & (
  | { readonly answer: Answer }
  | { readonly stream: Response }
)

export type Answers = (question: Question) => Promise<Given>

const GRAPHQL = /^\/graphql(\?|$)/

/**
 * A request header with which a reader says which version of the data the answer must at least show, and a response
 * header that says which version it does show at least. Without it, an answer shows every write that was acknowledged
 * before the request was made.
 */
const VERSION_HEADER = 'x-proviso-version'

export function createAnswers(options: AnswersOptions): Answers {
  const { service, quick, versions, cache, hasReplicas = false } = options

  return async function answer({ request, body, page, translation, coding, context, signal }) {
    const record = requestRecord()!
    const asked = translation?.asked ?? request
    const isQuestion = page !== undefined || isAsked(asked, body)
    const isCacheable =
      isQuestion && cache !== undefined && !request.headers['cache-control']?.includes('no-store')
    const atLeast = hasReplicas ? parsePosition(request.headers[VERSION_HEADER]) : undefined

    // Read before the data are, and after the request came in: see data-version.ts.
    const isNeeded = isCacheable || (isQuestion && hasReplicas && atLeast === undefined)
    const version = isNeeded ? await readVersion() : undefined
    const more: Record<string, string> = {}
    if (hasReplicas) {
      record.needed = atLeast ?? version?.position
      const shown = version && !(atLeast && atLeast > version.position) ? version.position : atLeast
      if (shown !== undefined) more[VERSION_HEADER] = formatPosition(shown)
    }

    const said = [body ?? page ?? '', translation?.standpoint ?? ''].join('\n')
    const key = isCacheable && version ? cacheKey(request, record.principal, said, coding) : undefined
    const cached = key && version && cache?.get(key, version.text)
    if (key) record.cache = cached ? 'hit' : 'miss'
    if (cached) {
      record.operations.push(...cached.operations)
      return { answer: cached, more: { ...more, 'cache-status': 'proviso; hit' } }
    }

    const heldTags = request.headers['if-none-match']
    if (heldTags !== undefined) request.headers['if-none-match'] = uncodedTags(heldTags)
    const known =
      body !== undefined && isQuestion ? await quick?.answer(asked, body, record, signal) : undefined
    const failure = known && 'error' in known ? known : undefined
    let plain = known && 'body' in known ? known : undefined
    if (!plain) {
      const given = await ask({ ...context, failure }, asked, body, signal)
      plain = await readAnswer(given)
      if (!plain) return { stream: given, more }
      if (body !== undefined && plain.status === 200 && isCompiled(record)) quick?.learn(asked, plain.headers)
    }
    if (heldTags !== undefined) request.headers['if-none-match'] = heldTags
    const isRepeatable = plain.status === 200 && isCompiled(record)
    const rendered = translation ? translation.render(plain) : plain
    const answer = await coded(isRepeatable ? revalidated(request, rendered) : rendered, request, coding)
    if (key && version) {
      // A replica that the reader was content with may be behind the version.
      const isKept = isRepeatable && (record.replayed === undefined || record.replayed >= version.position)
      more['cache-status'] = `proviso; fwd=miss${isKept ? '; stored' : ''}`
      const { 'x-request-id': _, ...headers } = answer.headers
      if (isKept) cache?.set(key, version.text, { ...answer, headers, operations: record.operations })
    }
    return { answer, more }
  }

  /** Whether it is asked of the graph, in a way in which queries are asked. */
  function isAsked({ method, url = '' }: Asked, body: string | undefined): boolean {
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

  async function ask(context: NodeContext, asked: Asked, body: string | undefined, signal: AbortSignal) {
    if (body === undefined) return service.handleNodeRequestAndResponse(context.req, context.res, context)
    const { method = 'POST', headers, url } = asked
    const init = { method, headers: headers as Record<string, string>, body, signal }
    const address = `http://${headers.host ?? 'localhost'}${url}`
    return service.fetch(new service.fetchAPI.Request(address, init), context)
  }
}

/** Whether the answer is nothing but what the database said: no errors, nothing that a resolver added. */
const isCompiled = ({ operations, compiled, errors }: RequestRecord) =>
  compiled > 0 && compiled === operations.length && errors.length === 0

/** An answer to GET with its entity tag, which clients and proxies may keep if they ask each time whether it is still true. */
function revalidated({ method, headers }: Asked, answer: Answer): Answer {
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
export function coded(answer: Answer, request: Asked, coding: Coding): Answer | Promise<Answer> {
  if (coding === 'identity') return answer
  const { status, body } = answer
  const headers: Record<string, string> = { ...answer.headers }
  const tag = headers.etag && codedTag(headers.etag, coding)
  if (status === 304) {
    // what the client holds is the coded content
    if (tag && holds(request.headers['if-none-match'], tag)) headers.etag = tag
    return { ...answer, headers }
  }
  if (!isWorthCoding(body) || isPicture(headers)) return answer
  if (tag) headers.etag = tag
  headers['content-encoding'] = coding
  const encoded = encode(body, coding)
  return encoded instanceof Promise
    ? encoded.then((body) => ({ status, headers, body }))
    : { status, headers, body: encoded }
}
