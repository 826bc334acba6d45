// The GraphQL service as a request handler: Yoga and its plugins, in the order in which they act.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Context, schema as provisoSchema } from '@proviso/schema'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { type Configuration, limitsOf } from '../configuration.ts'
import type { ChangeFeed } from '../database/change-feed.ts'
import type { RunStatement } from '../database/run-statement.ts'
import { publicAddress, readTrustProxy } from '../http/forwarded.ts'
import type { Logger } from '../logger.ts'
import { requestRecord } from '../request-record.ts'
import { createDocumentCaches } from './document-cache.ts'
import { type Example, loadExamples } from './examples.ts'
import type { KnownOperations } from './known-operations.ts'
import type { NamedDocuments } from './named-documents.ts'
import { createGraphiQLPage } from './pages/graphiql.ts'
import { renderLandingPage } from './pages/landing.ts'
import { useCompiledExecution } from './plugins/compiled-execution.ts'
import { useCsrfPrevention } from './plugins/csrf.ts'
import { type Readiness, useHealth } from './plugins/health.ts'
import { useLiveChanges } from './plugins/live-changes.ts'
import { createErrorMask, MASKED_MESSAGE } from './plugins/masked-errors.ts'
import { useMultipartSubscriptions } from './plugins/multipart-subscriptions.ts'
import { useOnlyEndpoint } from './plugins/only-endpoint.ts'
import { useOperationLimits } from './plugins/operation-limits.ts'
import { usePage } from './plugins/page.ts'
import { usePersistedDocuments } from './plugins/persisted-documents.ts'
import { useQuestionLinks } from './plugins/question-links.ts'
import { useRefusedTransports } from './plugins/refused-transports.ts'
import { useRequestLog } from './plugins/request-log.ts'
import { useResponseHeaders } from './plugins/response-headers.ts'
import { useSchemaFile } from './plugins/schema-file.ts'

/** What a request brings with it: Node's own objects for it. */
export interface NodeContext {
  readonly req: IncomingMessage
  readonly res: ServerResponse
}

export interface GraphQLServiceOptions {
  readonly configuration: Configuration
  readonly logger: Logger
  readonly run: RunStatement
  /** Wakes those who follow the changes. */
  readonly feed: ChangeFeed
  /** What `/ready` reports. */
  readonly readiness: () => Promise<Readiness>
  /** The documents that clients may name in place of sending them. */
  readonly documents: NamedDocuments
  /** Is told of every operation that was answered from one statement. */
  readonly known: KnownOperations
  /** Default: the schema of Proviso, whose operations are compiled to SQL. Another is executed by its resolvers. */
  readonly schema?: GraphQLSchema
}

/** The GraphQL service: `/graphql`, GraphiQL, `/`, `/health`, `/ready`. */
export function createGraphQLService({
  configuration,
  logger,
  run,
  feed,
  readiness,
  documents,
  known,
  schema,
}: GraphQLServiceOptions): YogaServerInstance<NodeContext, Context> {
  const trustProxy = readTrustProxy(configuration.TRUST_PROXY)
  let loaded: Promise<Example[]> | undefined
  const examples = () => (loaded ??= loadExamples())
  return createYoga<NodeContext, Context>({
    schema: schema ?? provisoSchema,
    context: ({ request }) => ({
      limits: limitsOf(configuration),
      run(statement, signal = request.signal) {
        const record = requestRecord()
        if (record) record.statements++
        const { outcome } = record ?? {}
        if (!outcome) return run(statement, signal)
        delete record!.outcome
        return outcome
      },
      known,
    }),
    maskedErrors: {
      maskError: createErrorMask(logger),
      errorMessage: MASKED_MESSAGE,
    },
    // Yoga reports each unexpected error to its own log as well, without the id.
    logging: { debug() {}, info() {}, warn() {}, error() {} },
    graphiql: false,
    landingPage: false,
    multipart: false,
    // Yoga's own answers every address that ends so; ours is a plugin.
    healthCheckEndpoint: ' ',
    parserAndValidationCache: createDocumentCaches(),
    extraParamNames: ['documentId'],
    maxRequestBodySize: configuration.MAX_BODY_SIZE,
    batching: { limit: configuration.MAX_BATCH },
    cors: {
      origin: configuration.CORS_ORIGIN,
      credentials: false,
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id', 'x-proviso-version', 'etag', 'cache-status'],
      maxAge: 600,
    },
    plugins: [
      useRequestLog(logger),
      useResponseHeaders(),
      useRefusedTransports(),
      useHealth(readiness),
      usePage('/', async (req) => renderLandingPage(publicAddress(req, trustProxy), await examples())),
      usePage('/graphql', createGraphiQLPage(examples)),
      useQuestionLinks(examples),
      !configuration.TRUSTED_ONLY && useSchemaFile(schema ?? provisoSchema),
      useOnlyEndpoint(),
      useCsrfPrevention(),
      usePersistedDocuments(documents),
      useOperationLimits({
        tokens: configuration.MAX_TOKENS,
        depth: configuration.MAX_DEPTH,
        fields: configuration.MAX_FIELDS,
        aliases: configuration.MAX_ALIASES,
        directives: configuration.MAX_DIRECTIVES,
      }),
      !schema && useCompiledExecution(),
      useLiveChanges(feed),
      useMultipartSubscriptions(),
    ],
  })
}
