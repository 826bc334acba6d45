import type { ServerResponse } from 'node:http'
import { type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from '../logger.ts'
import { requestRecord } from '../request-record.ts'

/** Logs one line per request: its id, operations, duration in ms, SQL statements, status, and error codes. */
export function useRequestLog(logger: Logger): Plugin<object, { res?: ServerResponse }> {
  return {
    onRequest({ request, url, serverContext }) {
      const record = requestRecord()
      const { res } = serverContext ?? {}
      if (!record || !res) return
      const { pathname } = url
      res.once('close', () => {
        // The client went away before the answer was complete: nginx's number for it.
        const status = res.writableFinished ? res.statusCode : 499
        const line = {
          id: record.id,
          method: request.method,
          path: pathname,
          operation: record.operations.length > 1 ? record.operations : record.operations[0],
          duration: Math.round((performance.now() - record.startedAt) * 10) / 10,
          statements: record.statements,
          status,
          ...(record.errors.length > 0 && { errors: [...new Set(record.errors)] }),
        }
        logger[levelOf(pathname, status)](line, 'request')
      })
    },

    onExecute({ args }) {
      const name = getOperationAST(args.document, args.operationName)?.name?.value
      requestRecord()?.operations.push(name ?? 'anonymous')
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

/** Probes come every few seconds and say nothing while all is well. */
function levelOf(path: string, status: number): 'debug' | 'info' | 'error' {
  if (status >= 500 && path !== '/ready') return 'error'
  return path === '/health' || path === '/ready' ? 'debug' : 'info'
}
