// Tables over HTTP: GET /export/conditions.csv, and the codebook that says what they hold.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Limits, tableStatement } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import { GraphQLError } from 'graphql'
import type pg from 'pg'
import type { OpenAnswers } from '../access/open-answers.ts'
import { FairQueue } from '../database/admission.ts'
import { isConnectionLost } from '../database/connection-lost.ts'
import { MASKED_MESSAGE } from '../graphql/plugins/masked-errors.ts'
import { coder, preferredCoding } from '../http/content-coding.ts'
import { permitOrigin } from '../http/cors.ts'
import { giveUpWhenStalled, STALLED_MS } from '../http/stalled.ts'
import type { Logger } from '../logger.ts'
import { requestRecord } from '../request-record.ts'
import { codebooks } from './codebook/codebooks.ts'
import { formats } from './formats/formats.ts'
import { readRows, type TextRow } from './read-rows.ts'
import { type FileRequest, readFileRequest } from './request.ts'

export interface ExportsOptions {
  /** As many connections as there may be exports at a time. */
  readonly pool: pg.Pool
  /** How long the database may take for the next rows, in milliseconds. */
  readonly statementTimeout: number
  readonly limits: Limits
  /** The web origins from which browsers may ask; `*` stands for any. */
  readonly origins: readonly string[]
  readonly logger: Logger
  /** Ends tables whose reader is no longer let in. */
  readonly open: OpenAnswers
  readonly isStopping: () => boolean
}

/** Answers a request if it is for a table; says whether it was. */
export type Exports = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** Serves the tables. Rows are read as the client takes them, so that no table has to fit into memory. */
export function createExports(options: ExportsOptions): Exports {
  const { pool, statementTimeout, limits, origins, logger, open, isStopping } = options
  const queue = new FairQueue(pool.options.max)

  return async function answer(request, response) {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (!isRead || !/^\/export(\/|$)/.test(pathname)) return false
    setHeaders(request, response)
    const file = pathname.slice('/export/'.length)
    try {
      // relative, as a proxy may serve this under a prefix
      if (file === '')
        response
          .writeHead(302, { location: pathname === '/export' ? 'export/codebook.md' : 'codebook.md' })
          .end()
      else if (Object.hasOwn(codebooks, file)) sendCodebook(request, response, file)
      else await sendTable(request, response, readFileRequest(decodeURIComponent(file), searchParams))
    } catch (error) {
      sendError(response, error)
    }
    return true
  }

  function setHeaders(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('x-request-id', requestRecord()!.id)
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('vary', 'origin, accept-encoding')
    permitOrigin(request, response, origins)
    if (isStopping()) response.setHeader('connection', 'close')
  }

  function sendCodebook(request: IncomingMessage, response: ServerResponse, file: string): void {
    const { mediaType, make } = codebooks[file]!
    const body = Buffer.from(make())
    response.writeHead(200, { 'content-type': mediaType, 'content-length': body.byteLength })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  async function sendTable(request: IncomingMessage, response: ServerResponse, asked: FileRequest) {
    const record = requestRecord()!
    const { mediaType, isCompressed, write } = await formats[asked.format]!()
    const statement = tableStatement(asked.table, { ...asked.request, principal: record.principal }, limits)
    const coding = isCompressed ? 'identity' : preferredCoding(request)
    const headers = {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${asked.table.name}.${asked.format}"`,
      ...(coding !== 'identity' && { 'content-encoding': coding }),
    }
    if (request.method === 'HEAD') return void response.writeHead(200, headers).end()

    open.watch(response)
    const leave = await place(record.client, response)
    record.operations.push(`export ${asked.table.name}`)
    record.statements++
    try {
      const client = await pool.connect()
      let done = false
      try {
        await client.query('BEGIN READ ONLY')
        await client.query(`SET LOCAL statement_timeout = ${statementTimeout}`)
        const batches = readRows(client, statement)
        // what is wrong with the statement is said in place of the table
        const first = await batches.next()
        response.writeHead(200, headers)
        giveUpWhenStalled(response)
        const bytes = write(statement.columns, attended(first, batches, response))
        const source = Readable.from(bytes, { objectMode: false })
        if (coding === 'identity') await pipeline(source, response)
        else await pipeline(source, coder(coding), response)
        await client.query('COMMIT')
        done = true
      } finally {
        client.release(!done)
      }
    } finally {
      leave()
    }
  }

  /** Waits for a place among those who export. */
  async function place(client: string, response: ServerResponse): Promise<() => void> {
    const gone = new AbortController()
    const leave = () => gone.abort()
    response.once('close', leave)
    try {
      return await queue.enter([client], gone.signal, statementTimeout)
    } catch (error) {
      if (gone.signal.aborted) throw error
      throw refusal(
        'TOO_MANY_EXPORTS',
        'As many tables are being exported as may be at a time. Try again later.',
        { http: { status: 503 } },
      )
    } finally {
      response.off('close', leave)
    }
  }

  function sendError(response: ServerResponse, error: unknown): void {
    const { id, errors } = requestRecord()!
    if (response.headersSent || response.destroyed) {
      // a file that ends in the middle must not look like one that is whole
      if (!response.destroyed) response.destroy()
      if (!isClientGone(error)) logger.error({ id, err: error }, 'an export broke off')
      return
    }
    const told = tellable(error)
    if (told.extensions.code === 'INTERNAL_SERVER_ERROR') logger.error({ id, err: error }, 'unexpected error')
    const { http, ...extensions } = told.extensions as { http?: { status: number } }
    errors.push(String((extensions as { code?: unknown }).code))
    const status = http?.status ?? 400
    response
      .writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        ...(status === 503 && { 'retry-after': '10' }),
      })
      .end(JSON.stringify({ errors: [{ message: told.message, extensions }] }))
  }
}

/** Rows on their way to a client that has begun to read; one that stops reading is given up, since PostgreSQL keeps what it has not read. */
async function* attended(
  first: IteratorResult<readonly TextRow[], void>,
  batches: AsyncGenerator<readonly TextRow[], void, undefined>,
  response: ServerResponse,
): AsyncGenerator<readonly TextRow[], void, undefined> {
  try {
    for (let next = first; !next.done; next = await batches.next()) {
      const stalled = setTimeout(() => response.destroy(), STALLED_MS)
      try {
        yield next.value
      } finally {
        clearTimeout(stalled)
      }
    }
  } finally {
    await batches.return()
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

const isClientGone = (error: unknown): boolean =>
  ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE', 'ECONNRESET', 'EPIPE'].includes(
    String(codeOf(error)),
  ) || (error as Error | null)?.name === 'AbortError'

/** An error in words that a stranger may read. */
function tellable(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  if (error instanceof URIError)
    return refusal('NOT_FOUND', 'The address is not valid.', { http: { status: 404 } })
  if (codeOf(error) === '57014')
    return refusal(
      'TIMEOUT',
      'The database took too long for the first rows and was stopped. Narrow `where`.',
      {
        http: { status: 503 },
      },
    )
  if (isConnectionLost(error))
    return refusal('SERVICE_UNAVAILABLE', 'The database cannot be reached at the moment. Try again later.', {
      http: { status: 503 },
    })
  return refusal('INTERNAL_SERVER_ERROR', MASKED_MESSAGE, {
    requestId: requestRecord()?.id,
    http: { status: 500 },
  })
}
