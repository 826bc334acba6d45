// Spans of OpenTelemetry: one for each request and, below it, one for each statement. They go to the SDK that is registered
// (docs/metrics.md); without one they are made of nothing.
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  isSpanContextValid,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import type { RunStatement, Statement } from '@proviso/schema'
import { pathOf } from './http/path.ts'
import { type RequestRecord, requestRecord, statusOf } from './request-record.ts'

const tracer = trace.getTracer('@proviso/server')

/** The span of a request, below the span of the client that its headers name. */
export function startRequestSpan({ method = '', headers }: IncomingMessage): Span {
  const parent = propagation.extract(ROOT_CONTEXT, headers)
  return tracer.startSpan(
    method,
    { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } },
    parent,
  )
}

/** The trace that a request is part of: that of its span, else that of its header `traceparent` (W3C Trace Context). */
export function traceOf(span: Span, { headers }: IncomingMessage): string | undefined {
  const context = span.spanContext()
  if (isSpanContextValid(context)) return context.traceId
  if (headers.traceparent === undefined) return undefined
  return /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-[\da-f]{2}(-|$)/.exec(
    String(headers.traceparent),
  )?.[1]
}

/** Ends the span of a request whose answer was sent, or whose client is gone. */
export function endRequestSpan(
  record: RequestRecord,
  { method = '', url = '' }: IncomingMessage,
  response: ServerResponse,
): void {
  const { span } = record
  if (!span?.isRecording()) return
  const path = pathOf({ url })
  const status = statusOf(response)
  span.setAttributes({ 'url.path': path, 'http.response.status_code': status })
  if (path === '/graphql') {
    span.updateName(`${method} ${path}`)
    span.setAttribute('http.route', path)
  }
  const [operation] = record.operations
  if (operation !== undefined) span.setAttribute('graphql.operation.name', operation)
  if (record.cache) span.setAttribute('proviso.response_cache', record.cache)
  if (record.errors.length > 0) span.setAttribute('proviso.errors', [...new Set(record.errors)])
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}

/** Runs statements each in a span of its own, and adds up for how long requests wait for them. */
export function traced(run: RunStatement): RunStatement {
  return async (statement, signal) => {
    const record = requestRecord()
    const startedAt = performance.now()
    // below a span that nobody records there is nothing to record either
    const span =
      record?.span?.isRecording() === false ? undefined : startStatementSpan(statement, record?.span)
    try {
      return await run(statement, signal)
    } catch (error) {
      span?.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name })
      throw error
    } finally {
      span?.end()
      if (record) record.databaseTime += performance.now() - startedAt
    }
  }
}

function startStatementSpan({ name, cost }: Statement, parent: Span | undefined): Span {
  const attributes = { 'db.system.name': 'postgresql', 'proviso.statement': name, 'proviso.cost': cost }
  const context = parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT
  return tracer.startSpan('SELECT', { kind: SpanKind.CLIENT, attributes }, context)
}

/** What the request has taken until now, in ms, as a header `Server-Timing`. */
export function serverTiming({ startedAt, databaseTime, cache }: RequestRecord): string {
  const total = `total;dur=${tenths(performance.now() - startedAt)}`
  const database = databaseTime > 0 ? `db;dur=${tenths(databaseTime)}, ${total}` : total
  return cache ? `cache;desc=${cache}, ${database}` : database
}

const tenths = (ms: number) => Math.round(ms * 10) / 10
