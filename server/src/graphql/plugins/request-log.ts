import type { IncomingMessage, ServerResponse } from 'node:http'
import { type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { pathOf } from '../../http/path.ts'
import type { Logger } from '../../logger.ts'
import { noteOperation, type RequestRecord, requestRecord, statusOf } from '../../request-record.ts'

/** Notes in the record of a request its operations and the codes of its errors. */
export function useRequestRecord(): Plugin {
  return {
    onExecute({ args }) {
      noteOperation(requestRecord(), getOperationAST(args.document, args.operationName)?.name?.value)
    },

    onResultProcess({ result }) {
      const record = requestRecord()
      if (!record) return
      const results: readonly { errors?: readonly GraphQLError[] }[] = [result].flat() as never
      for (const { errors = [] } of results) {
        for (const error of errors) record.errors.push(String(error.extensions?.code ?? 'UNKNOWN'))
      }
    },
  }
}

/**
 * Logs a request whose response was sent, or whose client is gone, in one line: its id, the name of the program that asks (`x-client-name`),
 * operations, duration in ms, SQL statements, status, and error codes.
 */
export function logRequest(
  logger: Logger,
  record: RequestRecord,
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const path = pathOf({ url })
  const clientName = String(headers['x-client-name'] ?? '')
  const status = statusOf(response)
  const line = {
    id: record.id,
    ...(record.trace && { trace: record.trace }),
    ...(CLIENT_NAME.test(clientName) && { clientName }),
    method,
    path: path.slice(0, LONGEST_PATH),
    operation: record.operations.length > 1 ? record.operations : record.operations[0],
    duration: Math.round((performance.now() - record.startedAt) * 10) / 10,
    statements: record.statements,
    status,
    ...(record.replica && { replica: record.replica }),
    ...(record.errors.length > 0 && { errors: [...new Set(record.errors)] }),
  }
  logger[levelOf(path, status)](line, 'request')
}

/** Names that a log takes as they are. */
const CLIENT_NAME = /^[\w@/.: -]{1,100}$/

/** So much of a path is logged, in characters. */
const LONGEST_PATH = 500

const PROBES = new Set(['/health', '/ready', '/metrics'])

/** Probes come every few seconds and say nothing while all is well. */
function levelOf(path: string, status: number): 'debug' | 'info' | 'error' {
  if (status >= 500 && path !== '/ready') return 'error'
  return PROBES.has(path) ? 'debug' : 'info'
}
