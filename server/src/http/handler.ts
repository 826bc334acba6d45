// From a request to what is sent: read, answered, and sent whole, as 304, or as a stream.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendNodeResponse } from '@whatwg-node/server'
import type { OpenAnswers } from '../access/open-answers.ts'
import type { NodeContext } from '../graphql/context.ts'
import { requestRecord } from '../request-record.ts'
import type { Ask } from '../surfaces/ask.ts'
import { serverTiming } from '../tracing.ts'
import { type Answer, varied } from './answer.ts'
import { type Answers, coded } from './answers.ts'
import { operationAsked } from './asked.ts'
import { Bodies } from './bodies.ts'
import { preferredCoding } from './content-coding.ts'
import { permitOrigin } from './cors.ts'
import { holds } from './etag.ts'
import { eventsBehind, sendEvents } from './event-stream.ts'
import { sendRefusal } from './refusal.ts'
import { readRequestBody } from './request-body.ts'
import { giveUpWhenStalled } from './stalled.ts'
import type { Surface } from './surface.ts'
import { UnreadAnswers } from './unread.ts'

export interface HandlerOptions {
  readonly answers: Answers
  /** Other forms in which operations are asked; the first that knows a request reads it. */
  readonly surfaces?: readonly Surface[]
  /** The address of `/` as a client knows it. */
  readonly addressOf: (request: IncomingMessage) => string
  /** The web origins from which browsers may ask; `*` stands for any. */
  readonly origins: readonly string[]
  /** The largest request body, in bytes. */
  readonly maxBodySize: number
  /** Where a page stands that shows an answer of the graph: what decides about it besides the request; undefined for any other address. */
  readonly pageKey?: ((request: IncomingMessage) => string | undefined) | undefined
  /** Ends streams whose reader is no longer let in. */
  readonly open: OpenAnswers
  /** Whether connections are to be closed rather than kept alive. */
  readonly isStopping: () => boolean
  /** Whether answers tell in `Server-Timing` what they took. */
  readonly tellsTimes: boolean
}

/** Handles requests within a request record. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A {@link Handler} over what answers. */
export function createHandler(options: HandlerOptions): Handler {
  const {
    answers,
    surfaces = [],
    addressOf,
    pageKey = () => undefined,
    origins,
    maxBodySize,
    open,
    isStopping,
    tellsTimes,
  } = options
  const unread = new UnreadAnswers()
  const bodies = new Bodies(maxBodySize)

  return async function handle(request, response) {
    const count = bodies.of(requestRecord()?.client ?? '', response)
    const read = await readRequestBody(request, maxBodySize, count)
    if (typeof read === 'object') {
      permitOrigin(request, response, origins)
      return sendRefusal(response, read)
    }
    const context = { req: request, res: response }
    const coding = preferredCoding(request)
    const signal = closeSignal(response)
    const found = await translated(context, read, signal)
    if (found && 'status' in found)
      return send(request, response, await coded(varied(found), request, coding))
    const body = found?.body ?? read
    const page = request.method === 'GET' ? pageKey(request) : undefined
    const given = await answers({ request, body, page, translation: found, coding, context, signal })
    if ('answer' in given) return send(request, response, given.answer, given.more)
    if (isStopping()) response.setHeader('connection', 'close')
    open.watch(response)
    giveUpWhenStalled(response)
    const events = eventsBehind(given.stream)
    if (events) return await sendEvents(given.stream, events, response)
    await sendNodeResponse(given.stream, response, request, false)
  }

  /** Reads a request of another form. */
  async function translated(context: NodeContext, body: string | undefined, signal: AbortSignal) {
    const { req: request } = context
    const ask: Ask = async (body) => {
      const asked = operationAsked(request)
      const given = await answers({ request: asked, body, coding: 'identity', context, signal })
      return 'answer' in given ? given.answer : unreachable()
    }
    for (const surface of surfaces) {
      const found = await surface({ request, body, ask, address: addressOf(request) })
      if (found) return found
    }
    return undefined
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
      unread.watch(response, record?.client ?? '')
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

/** Operations of the catalogue that are asked so are queries: nothing about them is a stream. */
function unreachable(): never {
  throw new Error('a query was answered by a stream')
}
