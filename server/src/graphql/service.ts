// The GraphQL service as a request handler: Yoga and its plugins, in the order in which they act.
import { type Context, may, type Principal, type RunStatement, type WebhookService } from '@proviso/schema'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { type Configuration, limitsOf, webOrigins } from '../configuration.ts'
import type { Transact } from '../database/transact.ts'
import { EXPOSED } from '../http/cors.ts'
import { publicAddress, readTrustProxy } from '../http/forwarded.ts'
import type { Logger } from '../logger.ts'
import { requestRecord } from '../request-record.ts'
import type { NodeContext } from './context.ts'
import { createDocumentCaches } from './document-cache.ts'
import { type Example, loadExamples } from './examples.ts'
import type { Executor } from './executor.ts'
import type { KnownOperations } from './known-operations.ts'
import type { NamedDocuments } from './named-documents.ts'
import { createAsking } from './pages/ask.ts'
import { createGraphiQLPage } from './pages/graphiql.ts'
import { renderAddresses, renderLandingPage } from './pages/landing.ts'
import { useBoardPages } from './plugins/board-pages.ts'
import { useCompiledExecution } from './plugins/compiled-execution.ts'
import { useCsrfPrevention } from './plugins/csrf.ts'
import { type Readiness, useHealth } from './plugins/health.ts'
import { useInputNesting } from './plugins/input-nesting.ts'
import { useIntrospection } from './plugins/introspection.ts'
import { useKeyPage } from './plugins/key-page.ts'
import { type LiveChanges, useLiveChanges } from './plugins/live-changes.ts'
import { createErrorMask, MASKED_MESSAGE } from './plugins/masked-errors.ts'
import { useMetrics } from './plugins/metrics.ts'
import { useMultipartSubscriptions } from './plugins/multipart-subscriptions.ts'
import { useOnlyEndpoint } from './plugins/only-endpoint.ts'
import { useOperationLimits } from './plugins/operation-limits.ts'
import { usePage } from './plugins/page.ts'
import { usePersistedDocuments } from './plugins/persisted-documents.ts'
import { useQuestionLinks } from './plugins/question-links.ts'
import { useRefusedTransports } from './plugins/refused-transports.ts'
import { useRequestRecord } from './plugins/request-log.ts'
import { useResponseHeaders } from './plugins/response-headers.ts'
import { useSchemaFile } from './plugins/schema-file.ts'
import { useSdkTarball } from './plugins/sdk-tarball.ts'
import { useValidationErrors } from './plugins/validation-errors.ts'

export interface GraphQLServiceOptions {
  readonly configuration: Configuration
  readonly logger: Logger
  /** Answers what can be answered by one statement. Without it, resolvers answer all. */
  readonly executor: Executor | undefined
  /** Runs what resolvers and followers ask. */
  readonly run: RunStatement
  /** Tells whose key a text is. */
  readonly identify: (text: string) => Promise<Principal>
  /** Does what mutations ask. */
  readonly transact: Transact
  /** Watches over webhooks. */
  readonly webhooks: WebhookService
  readonly live: LiveChanges
  /** What `/ready` reports. */
  readonly readiness: () => Promise<Readiness>
  /** What `/metrics` answers. */
  readonly readMetrics: () => Promise<string>
  /** Whether who asks may see `/metrics`. */
  readonly mayReadMetrics: () => boolean
  /** The documents that clients may name in place of sending them. */
  readonly documents: NamedDocuments
  /** Is told of every operation that was answered from one statement. */
  readonly known: KnownOperations
  readonly schema: GraphQLSchema
}

/** The GraphQL service: `/graphql`, GraphiQL, `/`, `/health`, `/ready`, `/metrics`. */
export function createGraphQLService({
  configuration,
  logger,
  executor,
  run,
  identify,
  transact,
  webhooks,
  live,
  readiness,
  readMetrics,
  mayReadMetrics,
  documents,
  known,
  schema,
}: GraphQLServiceOptions): YogaServerInstance<NodeContext, Context> {
  const trustProxy = readTrustProxy(configuration.TRUST_PROXY)
  let loaded: Promise<Example[]> | undefined
  const examples = () => (loaded ??= loadExamples())
  const closed = configuration.EXPOSURE === 'closed'
  const origins = webOrigins(configuration)
  const mask = createErrorMask(logger)
  return createYoga<NodeContext, Context>({
    schema,
    context: ({ request }) => ({
      limits: limitsOf(configuration),
      principal: requestRecord()?.principal,
      run: (statement, signal = request.signal) => run(statement, signal),
      write: transact,
      webhooks,
      idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
    }),
    maskedErrors: {
      maskError: mask,
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
    cors: origins.length > 0 && {
      origin: origins,
      credentials: false,
      methods: ['GET', 'POST'],
      exposedHeaders: EXPOSED,
      maxAge: 600,
    },
    plugins: [
      useRequestRecord(),
      useResponseHeaders(),
      useRefusedTransports(),
      useHealth(readiness),
      useMetrics(readMetrics, mayReadMetrics),
      !closed && executor !== undefined && useKeyPage({ identify, trusts: trustProxy }),
      !closed &&
        executor !== undefined &&
        useBoardPages({
          asking: createAsking(schema, executor, examples),
          questions: examples,
          mayRead: () => configuration.READ_ACCESS === 'open' || may(requestRecord()?.principal, 'read'),
          trusts: trustProxy,
          mask: (error) => mask(error, MASKED_MESSAGE),
        }),
      !closed &&
        usePage('/', async (req) => renderLandingPage(publicAddress(req, trustProxy), await examples())),
      !closed && usePage('/', (req) => renderAddresses(publicAddress(req, trustProxy)), '*/*'),
      !closed && usePage('/graphql', createGraphiQLPage(examples)),
      useQuestionLinks(examples),
      !closed && !configuration.TRUSTED_ONLY && useSchemaFile(schema),
      !closed && !configuration.TRUSTED_ONLY && useSdkTarball(),
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
      useInputNesting(),
      useValidationErrors(closed, (messages) =>
        logger.debug({ id: requestRecord()?.id, messages }, 'invalid document'),
      ),
      useIntrospection(),
      executor !== undefined && useCompiledExecution(executor, known),
      useLiveChanges(live),
      useMultipartSubscriptions(),
    ],
  })
}
