// The GraphQL service as a request handler: Yoga and its plugins, in the order in which they act.
import { type Context, may, type Principal, type RunStatement, type WebhookService } from '@proviso/schema'
import { execute, type GraphQLSchema, parse } from 'graphql'
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
import { useAddressParameters } from './plugins/address-parameters.ts'
import { useBoardPages } from './plugins/board-pages.ts'
import { useCompiledExecution } from './plugins/compiled-execution.ts'
import { useCsrfPrevention } from './plugins/csrf.ts'
import { useDoneInPart } from './plugins/done-in-part.ts'
import { useExactNumbers } from './plugins/exact-numbers.ts'
import { useGraphiQLFiles } from './plugins/graphiql-files.ts'
import { type Readiness, useHealth } from './plugins/health.ts'
import { useIdempotency } from './plugins/idempotency.ts'
import { useInputNesting } from './plugins/input-nesting.ts'
import { useIntrospection } from './plugins/introspection.ts'
import { useKeyPage } from './plugins/key-page.ts'
import { type LiveChanges, useLiveChanges } from './plugins/live-changes.ts'
import { createErrorMask, MASKED_MESSAGE } from './plugins/masked-errors.ts'
import { useMetrics } from './plugins/metrics.ts'
import { useMultipartSubscriptions } from './plugins/multipart-subscriptions.ts'
import { useOnlyEndpoint } from './plugins/only-endpoint.ts'
import { useOperationLimits } from './plugins/operation-limits.ts'
import { useOperationName } from './plugins/operation-name.ts'
import { usePage } from './plugins/page.ts'
import { usePersistedDocuments } from './plugins/persisted-documents.ts'
import { useQuestionLinks } from './plugins/question-links.ts'
import { useRefusedTransports } from './plugins/refused-transports.ts'
import { useRequestRecord } from './plugins/request-log.ts'
import { useResponseHeaders } from './plugins/response-headers.ts'
import { useReview } from './plugins/review.ts'
import { useSchemaFile } from './plugins/schema-file.ts'
import { useSdkTarball } from './plugins/sdk-tarball.ts'
import { useSearchEngines } from './plugins/search-engines.ts'
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
  const asking = !closed && executor !== undefined && createAsking(schema, executor, documents, examples)
  const contextOf = (request: Request, idempotencyKey?: string): Context => ({
    limits: limitsOf(configuration),
    principal: requestRecord()?.principal,
    run: (statement, signal = request.signal) => run(statement, signal),
    write: transact,
    webhooks,
    idempotencyKey,
  })

  async function write(document: string, variables: object, request: Request, once?: string) {
    const contextValue = contextOf(request, once)
    const { data, errors } = await execute({
      schema,
      document: parse(document),
      variableValues: { ...variables },
      contextValue,
    })
    if (errors?.[0]) throw errors[0]
    return data
  }

  return createYoga<NodeContext, Context>({
    schema,
    context: ({ request }) => contextOf(request, request.headers.get('idempotency-key') ?? undefined),
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
      asking && useKeyPage({ identify, trusts: trustProxy }),
      asking &&
        useSearchEngines({ asking, mayShow: configuration.SEARCH_ENGINES === 'allow', trusts: trustProxy }),
      asking &&
        useReview({
          asking,
          write,
          trusts: trustProxy,
          mask: (error) => mask(error, MASKED_MESSAGE),
        }),
      asking &&
        useBoardPages({
          asking,
          questions: examples,
          mayRead: () => configuration.READ_ACCESS === 'open' || may(requestRecord()?.principal, 'read'),
          trusts: trustProxy,
          mask: (error) => mask(error, MASKED_MESSAGE),
        }),
      !closed &&
        usePage('/', async (req) => renderLandingPage(publicAddress(req, trustProxy), await examples())),
      !closed && usePage('/', (req) => renderAddresses(publicAddress(req, trustProxy)), '*/*'),
      !closed && usePage('/graphql', createGraphiQLPage(examples)),
      !closed && useGraphiQLFiles(),
      useQuestionLinks(examples),
      !closed && !configuration.TRUSTED_ONLY && useSchemaFile(schema),
      !closed && !configuration.TRUSTED_ONLY && useSdkTarball(),
      useOnlyEndpoint(),
      useCsrfPrevention(),
      useIdempotency(),
      useAddressParameters(),
      usePersistedDocuments(documents),
      useOperationLimits({
        tokens: configuration.MAX_TOKENS,
        depth: configuration.MAX_DEPTH,
        fields: configuration.MAX_FIELDS,
        aliases: configuration.MAX_ALIASES,
        directives: configuration.MAX_DIRECTIVES,
      }),
      useOperationName(),
      useInputNesting(),
      useExactNumbers(),
      useValidationErrors(closed, (messages) =>
        logger.debug({ id: requestRecord()?.id, messages }, 'invalid document'),
      ),
      useIntrospection(),
      executor !== undefined && useCompiledExecution(executor, known),
      useDoneInPart(),
      useLiveChanges(live),
      useMultipartSubscriptions(),
    ],
  })
}
