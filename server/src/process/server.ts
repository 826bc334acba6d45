// The service over HTTP: a Node server around the GraphQL service, from the first request to a graceful stop.
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createPool, type Database } from '@proviso/prisma'
import { compilerOf, createSubgraph, may, schema as provisoSchema } from '@proviso/schema'
import type { GraphQLSchema } from 'graphql'
import pino from 'pino'
import { createGate } from '../access/gate.ts'
import { createIdentify } from '../access/identify.ts'
import { openKeyLookup } from '../access/key-lookup.ts'
import { OpenAnswers } from '../access/open-answers.ts'
import { createRateLimits } from '../access/rate-limits.ts'
import { createTokenReader } from '../access/tokens.ts'
import {
  type Configuration,
  limitsOf,
  namedOrigins,
  readConfiguration,
  webOrigins,
} from '../configuration.ts'
import { type DatabaseAccess, openAccess } from '../database/access.ts'
import { watchTableSizes } from '../database/table-sizes.ts'
import { createExports } from '../export/endpoint.ts'
import { createExecutor } from '../graphql/executor.ts'
import { Followers } from '../graphql/followers.ts'

import { KnownOperations } from '../graphql/known-operations.ts'
import { NamedDocuments } from '../graphql/named-documents.ts'
import { livePages } from '../graphql/pages/live.ts'
import { pageKey } from '../graphql/pages/page-key.ts'
import { readerPages } from '../graphql/pages/reader-pages.ts'
import type { Readiness } from '../graphql/plugins/health.ts'
import { logRequest } from '../graphql/plugins/request-log.ts'
import { createGraphQLService } from '../graphql/service.ts'
import { loadTrustedDocuments } from '../graphql/trusted-documents.ts'
import { createAnswers } from '../http/answers.ts'
import { boundConnections, roomForClients } from '../http/connections.ts'
import { clientAddress, networkOf, publicAddress, readNetworks, readTrustProxy } from '../http/forwarded.ts'
import { createHandler } from '../http/handler.ts'
import { inTurn } from '../http/in-turn.ts'
import { createQuickAnswers } from '../http/quick-answer.ts'
import { refuse } from '../http/refusal.ts'
import { ResponseCache } from '../http/response-cache.ts'
import type { Logger } from '../logger.ts'
import { formatMetrics, Metrics } from '../metrics.ts'
import { type RequestRecord, requestRecord, withRequestRecord } from '../request-record.ts'
import { createLinkedData } from '../surfaces/linked-data/endpoint.ts'
import { createMcpEndpoint } from '../surfaces/mcp/endpoint.ts'
import { createApi } from '../surfaces/openapi/endpoint.ts'
import { mutationPaths } from '../surfaces/openapi/mutations.ts'
import { endRequestSpan, startRequestSpan, traced, traceOf } from '../tracing.ts'
import { createDeliverer } from '../webhooks/deliver.ts'
import { startDispatcher } from '../webhooks/dispatcher.ts'
import { createWebhookService } from '../webhooks/service.ts'
import { listen } from './listen.ts'

export interface ServerOptions {
  /** A migrated database. It stays open when the server is closed. */
  readonly database: Database
  /** Default: 127.0.0.1. */
  readonly host?: string
  /** Default: 0, which takes any free port. */
  readonly port?: number
  /** Default: no log. */
  readonly logger?: Logger
  /** Limits and timeouts that differ from the defaults. HOST and PORT of it are not used. */
  readonly configuration?: Partial<Configuration>
  /** Where several processes serve together: reads the metrics of all. Default: those of this process are all. */
  readonly allMetrics?: (own: Metrics) => () => Promise<string>
  /** Default: the schema of Proviso. */
  readonly schema?: GraphQLSchema
}

/** A server that is listening. */
export interface RunningServer {
  /** Where it is, with the port that it got, as in `http://127.0.0.1:4000`. */
  readonly url: string
  /**
   * Stops it: no new connections, `/ready` says so, requests in flight finish within SHUTDOWN_TIMEOUT; those that do
   * not are cut off, and their statements cancelled. Called again, it returns the same promise.
   */
  close(): Promise<void>
}

/**
 * Serves a database over HTTP.
 *
 * @example
 * const server = await startServer({ database })
 * await fetch(`${server.url}/graphql?query={__typename}`)
 * await server.close()
 *
 * @throws ListenError where the port is taken or the address is not ours
 * @throws ConfigurationError where a manifest of trusted documents cannot be used
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, host = '127.0.0.1', port = 0, logger = pino({ level: 'silent' }) } = options
  const configuration = { ...readConfiguration({}), ...options.configuration }
  let stopping = false

  const closed = configuration.EXPOSURE === 'closed'
  const trusts = readTrustProxy(configuration.TRUST_PROXY)
  const access = openAccess(database, configuration, logger)
  const keys = openKeyLookup(database.url, logger)
  const identify = createIdentify(keys, logger, tokensOf(configuration))
  const open = new OpenAnswers(keys)
  const admit = createGate({
    identify,
    count: createRateLimits(configuration),
    configuration,
    origins: webOrigins(configuration),
    pages: closed || options.schema ? undefined : readerPages(trusts),
  })
  const cache =
    configuration.RESPONSE_CACHE_MB > 0
      ? new ResponseCache(configuration.RESPONSE_CACHE_MB * 2 ** 20)
      : undefined
  const { versions, hasReplicas } = access
  const run = traced(access.run)
  const known = new KnownOperations()
  const graph =
    options.schema ?? (configuration.FEDERATION ? createSubgraph({ tellsSchema: !closed }) : provisoSchema)
  const mutations = options.schema ? new Map<string, never>() : mutationPaths(graph)
  const trusted = new Map([
    ...(await loadTrustedDocuments(configuration.TRUSTED_DOCUMENTS)),
    ...[...mutations.values()].map(({ documentId, text }) => [documentId, text] as const),
  ])
  const metrics = new Metrics(trusted.values())
  for (const [name, pool] of Object.entries(access.pools)) metrics.watchPool(name, pool)
  metrics.watchImports(access.probe)
  const followers = new Followers(configuration.MAX_SUBSCRIPTIONS)
  metrics.watchFollowers(followers)
  const documents = new NamedDocuments(trusted, {
    trustedOnly: configuration.TRUSTED_ONLY,
  })
  const limits = limitsOf(configuration)
  const tellsSchema = !closed && !configuration.TRUSTED_ONLY
  const mayExport = configuration.MAX_EXPORTS > 0 && !closed && !configuration.TRUSTED_ONLY && !options.schema
  const executor = options.schema ? undefined : createExecutor(graph, run, limits, documents, logger)
  const networks = readNetworks(configuration.WEBHOOK_NETWORKS)
  const deliverer = createDeliverer(networks)
  const service = createGraphQLService({
    configuration,
    logger,
    executor,
    run,
    identify: (text) => identify({ headers: { authorization: `Bearer ${text}` } })!,
    transact: access.transact,
    webhooks: createWebhookService(networks, deliverer),
    known,
    live: {
      feed: access.feed,
      read: access.readEntries,
      followers,
      logger,
    },
    readMetrics: options.allMetrics?.(metrics) ?? (async () => formatMetrics([await metrics.read()])),
    mayReadMetrics,
    readiness: () => readiness(access, stopping),
    documents,
    schema: graph,
  })
  const quick = executor && createQuickAnswers({ schema: graph, known, executor, documents })
  const compiler = compilerOf(graph, limits)
  const stopSizes = await watchTableSizes(database.pool, (sizes) => {
    compiler.sizes = sizes
  })
  const answers = createAnswers({ service, quick, versions, cache, hasReplicas })
  const surfaces = options.schema
    ? []
    : [
        createApi({ schema: graph, mutations, tellsSchema, origins: webOrigins(configuration) }),
        createLinkedData({ schema: graph, hasExports: mayExport, origins: webOrigins(configuration) }),
        createMcpEndpoint({
          schema: graph,
          tellsSchema,
          origins: namedOrigins(configuration),
          maxBatch: configuration.MAX_BATCH,
        }),
        ...(closed ? [] : [livePages]),
      ]
  const answer = createHandler({
    answers,
    surfaces,
    addressOf: (request) => publicAddress(request, trusts),
    origins: webOrigins(configuration),
    maxBodySize: configuration.MAX_BODY_SIZE,
    pageKey: (request) => pageKey(request, trusts),
    open,
    isStopping: () => stopping,
    tellsTimes: !closed,
  })

  const exportPool = mayExport ? createPool(database.url, configuration.MAX_EXPORTS) : undefined
  const exported =
    exportPool &&
    createExports({
      pool: exportPool,
      statementTimeout: configuration.STATEMENT_TIMEOUT,
      limits,
      origins: webOrigins(configuration),
      logger,
      open,
      isStopping: () => stopping,
    })

  const listener = inTurn((request, response) => {
    const given = request.headers['x-request-id']
    const id = typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID()
    const span = startRequestSpan(request)
    const address = clientAddress(request, trusts) ?? ''
    const record: RequestRecord = {
      id,
      address,
      client: networkOf(address),
      startedAt: performance.now(),
      trace: traceOf(span, request),
      span,
      operations: [],
      statements: 0,
      databaseTime: 0,
      plans: { made: 0, reused: 0 },
      compiled: 0,
      errors: [],
    }
    response.on('close', () => {
      logRequest(logger, record, request, response)
      metrics.count(record, request, response)
      endRequestSpan(record, request, response)
    })
    withRequestRecord(record, () => handle(request, response))
  })
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 30_000 }, listener)

  /** They tell what is asked: where that is nobody's business, only to who is on this machine, or in charge. */
  function mayReadMetrics(): boolean {
    const { address, principal } = requestRecord()!
    return (!closed && configuration.READ_ACCESS === 'open') || isLoopback(address) || may(principal, 'admin')
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    try {
      // of whatever is refused before anything is looked at; answers say more
      response.setHeader('vary', 'Origin')
      if (closed && publicAddress(request, trusts).startsWith('https:'))
        response.setHeader('strict-transport-security', HSTS)
      if (refuse(request, response) || !(await admit(request, response))) return
      if (await exported?.(request, response)) return
      await answer(request, response)
    } catch (err) {
      // Yoga answers the errors of operations itself. What comes here must not end the process, nor be told.
      const id = requestRecord()?.id
      if (!response.destroyed) logger.error({ id, err }, 'unexpected error')
      if (!response.headersSent) response.writeHead(500, { 'x-request-id': id }).end()
      else response.destroy()
    }
  }

  const own = database.pool.options.max + configuration.MAX_EXPORTS + OWN_FILES
  boundConnections(server, { most: roomForClients(own), trusts })
  await listen(server, host, port)
  const stopDispatcher = options.schema
    ? undefined
    : startDispatcher({
        pool: access.pools.webhooks!,
        feed: access.feed,
        run: access.runWebhooks,
        deliverer,
        logger,
      })
  const { address, family, port: actual } = server.address() as AddressInfo
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`

  let closing: Promise<void> | undefined
  async function close() {
    stopping = true
    stopSizes()
    await stopDispatcher?.()
    await deliverer.close()
    await access.feed.close()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    const cut = setTimeout(() => {
      logger.warn('requests in flight were cut off')
      server.closeAllConnections()
    }, configuration.SHUTDOWN_TIMEOUT)
    await closed
    clearTimeout(cut)
    await service.dispose()
    await exportPool?.end()
    await keys.close()
    await access.close()
  }
  return {
    url,
    close() {
      closing ??= close()
      return closing
    },
  }
}

function tokensOf({ JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_KEYS_URL: keySet }: Configuration) {
  if (issuer === undefined) return undefined
  const usual = `${issuer.replace(/\/$/, '')}/.well-known/jwks.json`
  return createTokenReader({ issuer, audience, keySet: new URL(keySet ?? usual) })
}

/** So many files and connections are open besides those of the pools: the log, the feed, replicas, webhooks, statements that are cancelled. */
const OWN_FILES = 150

/** Behind a proxy that ends TLS, browsers are told to use nothing else for a year. */
const HSTS = 'max-age=31536000; includeSubDomains'

const isLoopback = (address = '') => /^(127\.|::1$|::ffff:127\.)/.test(address)

async function readiness(access: DatabaseAccess, stopping: boolean): Promise<Readiness> {
  try {
    const pending = await access.pendingMigrations()
    return {
      ready: pending.length === 0 && !stopping,
      database: 'reachable',
      pendingMigrations: pending,
      ...(stopping && { stopping }),
    }
  } catch {
    return { ready: false, database: 'unreachable', ...(stopping && { stopping }) }
  }
}
