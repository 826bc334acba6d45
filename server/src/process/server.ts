// The service over HTTP: a Node server around the GraphQL service, from the first request to a graceful stop.
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Database, pendingMigrations } from '@proviso/prisma'
import { schema as provisoSchema } from '@proviso/schema'
import type { GraphQLSchema } from 'graphql'
import pino from 'pino'
import { type Configuration, limitsOf, readConfiguration } from '../configuration.ts'
import { openChangeFeed } from '../database/change-feed.ts'
import { openDataVersions } from '../database/data-version.ts'
import { openReplicas } from '../database/replicas.ts'
import { createStatementRunner } from '../database/run-statement.ts'
import { KnownOperations } from '../graphql/known-operations.ts'
import { NamedDocuments } from '../graphql/named-documents.ts'
import type { Readiness } from '../graphql/plugins/health.ts'
import { createGraphQLService } from '../graphql/service.ts'
import { loadTrustedDocuments } from '../graphql/trusted-documents.ts'
import { createHandler } from '../http/handler.ts'
import { createQuickAnswers } from '../http/quick-answer.ts'
import { ResponseCache } from '../http/response-cache.ts'
import type { Logger } from '../logger.ts'
import { requestRecord, withRequestRecord } from '../request-record.ts'
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

  const feed = openChangeFeed(database.url)
  const { pool, url: databaseUrl } = database
  const { POOL_SIZE: poolSize, STATEMENT_TIMEOUT: statementTimeout } = configuration
  const primary = createStatementRunner({ pool, statementTimeout })
  const urls = configuration.DATABASE_REPLICA_URLS
  const replicas =
    urls.length > 0
      ? openReplicas({ urls, poolSize, statementTimeout, primary: { pool, run: primary }, logger })
      : undefined
  const cache =
    configuration.RESPONSE_CACHE_MB > 0
      ? new ResponseCache(configuration.RESPONSE_CACHE_MB * 2 ** 20)
      : undefined
  const versions = cache || replicas ? openDataVersions(databaseUrl, { withPosition: !!replicas }) : undefined
  const run = replicas?.run ?? primary
  const known = new KnownOperations()
  const documents = new NamedDocuments(await loadTrustedDocuments(configuration.TRUSTED_DOCUMENTS), {
    trustedOnly: configuration.TRUSTED_ONLY,
  })
  const service = createGraphQLService({
    configuration,
    logger,
    run,
    known,
    feed,
    readiness: () => readiness(database, stopping),
    documents,
    ...(options.schema && { schema: options.schema }),
  })
  const quick = options.schema
    ? undefined
    : createQuickAnswers({
        schema: provisoSchema,
        known,
        run,
        limits: limitsOf(configuration),
        documents,
      })
  const answer = createHandler({
    service,
    quick,
    logger,
    maxBodySize: configuration.MAX_BODY_SIZE,
    versions,
    cache,
    hasReplicas: replicas !== undefined,
    isStopping: () => stopping,
  })

  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 30_000 }, (request, response) => {
    const given = request.headers['x-request-id']
    const id = typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID()
    const record = {
      id,
      startedAt: performance.now(),
      operations: [],
      statements: 0,
      compiled: 0,
      errors: [],
    }
    withRequestRecord(record, () => handle(request, response))
  })

  async function handle(request: IncomingMessage, response: ServerResponse) {
    try {
      if (!URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url}`)) {
        response
          .writeHead(400, { 'content-type': 'text/plain' })
          .end('The address of the request is not valid.\n')
        return
      }
      await answer(request, response)
    } catch (err) {
      // Yoga answers the errors of operations itself. What comes here must not end the process, nor be told.
      const id = requestRecord()?.id
      if (!response.destroyed) logger.error({ id, err }, 'unexpected error')
      if (!response.headersSent) response.writeHead(500, { 'x-request-id': id }).end()
      else response.destroy()
    }
  }

  await listen(server, host, port)
  const { address, family, port: actual } = server.address() as AddressInfo
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`

  let closing: Promise<void> | undefined
  async function close() {
    stopping = true
    await feed.close()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    const cut = setTimeout(() => {
      logger.warn('requests in flight were cut off')
      server.closeAllConnections()
    }, configuration.SHUTDOWN_TIMEOUT)
    await closed
    clearTimeout(cut)
    await service.dispose()
    await Promise.all([versions?.close(), replicas?.close()])
  }
  return {
    url,
    close() {
      closing ??= close()
      return closing
    },
  }
}

async function readiness(database: Database, stopping: boolean): Promise<Readiness> {
  try {
    const pending = await withDeadline(pendingMigrations(database), READY_TIMEOUT)
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

/** Probes commonly wait for seconds at most, the pool for ten. */
const READY_TIMEOUT = 2000

function withDeadline<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
