// Spans of OpenTelemetry, as an SDK that is registered beside the service gets them.
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })
const exporter = new InMemorySpanExporter()
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
const log: Record<string, unknown>[] = []
let server: RunningServer

beforeAll(async () => {
  const logger = pino({}, { write: (line: string) => void log.push(JSON.parse(line)) })
  server = await startServer({ database: test.database, logger })
})
afterAll(() => server.close())
beforeEach(() => exporter.reset())

const parent = '00f067aa0ba902b7'
const trace = '4bf92f3577b34da6a3ce929d0e0e4736'

const ask = (query: string) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${trace}-${parent}-01` },
    body: JSON.stringify({ query }),
  })

it('without an SDK the trace of the header is in the log line, and answers tell what they took', async () => {
  const response = await ask('query Without { conditions(first: 1) { nodes { slug } } }')
  expect(response.headers.get('server-timing')).toMatch(
    /^cache;desc=miss, db;dur=\d+(\.\d)?, total;dur=\d+(\.\d)?$/,
  )
  await response.text()
  await expect.poll(() => log).toContainEqual(expect.objectContaining({ operation: 'Without', trace }))
  expect(exporter.getFinishedSpans()).toEqual([])
})

it('a request is a span below that of its client, and its statement a span below it', async () => {
  provider.register()
  await (await ask('query With { conditions(first: 2) { nodes { slug } } }')).text()
  await expect
    .poll(() => exporter.getFinishedSpans().map(({ name }) => name))
    .toEqual(['SELECT', 'POST /graphql'])
  const [statement, request] = exporter.getFinishedSpans()
  expect(request).toMatchObject({
    parentSpanContext: { spanId: parent },
    attributes: {
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'graphql.operation.name': 'With',
      'proviso.response_cache': 'miss',
    },
  })
  expect(request!.spanContext().traceId).toBe(trace)
  expect(statement).toMatchObject({
    parentSpanContext: { spanId: request!.spanContext().spanId },
    attributes: { 'db.system.name': 'postgresql', 'proviso.cost': expect.any(Number) },
  })
  expect(log.at(-1)).toMatchObject({ operation: 'With', trace })
})

it('an error of the answer is told by its code', async () => {
  await (await ask('query Wrong { nothing }')).text()
  await expect.poll(() => exporter.getFinishedSpans()).toHaveLength(1)
  expect(exporter.getFinishedSpans()[0]!.attributes).toMatchObject({
    'proviso.errors': ['GRAPHQL_VALIDATION_FAILED'],
  })
})
