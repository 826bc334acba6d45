// The short way to an answer: an operation that the GraphQL service has answered before, asked again with other
// variables, goes from the request's body straight to its statement. Parsing, limits, validation and the way to the
// content type took the service several times as long as the rest, and cannot come out otherwise than before.
import type { IncomingMessage } from 'node:http'
import { compilerOf, type Limits } from '@proviso/schema'
import { type GraphQLSchema, getVariableValues } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { RunStatement } from '../database/run-statement.ts'
import type { KnownOperation, KnownOperations } from '../graphql/known-operations.ts'
import type { NamedDocuments } from '../graphql/named-documents.ts'
import { answerText } from '../graphql/plugins/compiled-execution.ts'
import { idOfDocument } from '../graphql/plugins/persisted-documents.ts'
import type { RequestRecord } from '../request-record.ts'
import type { Answer } from './answer.ts'

export interface QuickAnswerOptions {
  readonly schema: GraphQLSchema
  readonly known: KnownOperations
  readonly run: RunStatement
  readonly limits: Limits
  readonly documents: NamedDocuments
}

/** Answers known operations. */
export interface QuickAnswers {
  /**
   * The answer to a POST; undefined where the service has to answer: because the operation is not known, or not asked in
   * a way that was seen before, or because something is wrong, which the service then says. An error of the statement
   * itself is left in the record as its `outcome`, so that it is not run twice.
   */
  answer(
    request: IncomingMessage,
    body: string,
    record: RequestRecord,
    signal: AbortSignal,
  ): Promise<Answer | undefined>
  /** Tells how the service answered a POST from one statement: with which headers. */
  learn(request: IncomingMessage, headers: Readonly<Record<string, string>>): void
}

/** So many ways to ask (types, origins) are kept. */
const MOST_WAYS = 1000

export function createQuickAnswers(options: QuickAnswerOptions): QuickAnswers {
  const { schema, known, run, limits, documents } = options
  const headersByWay = new LRUCache<string, Readonly<Record<string, string>>>({ max: MOST_WAYS })

  function find(body: string): { found: KnownOperation; variables: Record<string, unknown> } | undefined {
    let params: Params
    try {
      params = JSON.parse(body)
    } catch {
      return undefined
    }
    if (typeof params !== 'object' || params === null || Array.isArray(params)) return undefined
    const { query, documentId, variables, operationName, extensions, ...others } = params
    if (Object.keys(others).length > 0 || !isObjectOrNone(variables) || !isObjectOrNone(extensions))
      return undefined
    if (operationName != null && typeof operationName !== 'string') return undefined
    const id = idOfDocument(params)
    // the service checks whether they agree, and keeps the text under the id
    if (query !== undefined && (id !== null || documentId !== undefined)) return undefined
    const text = id === null ? query : documents.textOf(id)
    const found =
      typeof text === 'string' && documents.accepts(text) ? known.get(text, operationName) : undefined
    return found && { found, variables: variables ?? {} }
  }

  return {
    async answer(request, body, record, signal) {
      const headers = headersByWay.get(wayOf(request))
      const asked = headers && find(body)
      if (!asked) return undefined
      const { document, operation } = asked.found
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables)
      if (!coerced) return undefined
      let statement: ReturnType<ReturnType<typeof compilerOf>['statement']>
      try {
        statement = compilerOf(schema, limits).statement(document, operation, coerced, 'body')
      } catch {
        return undefined
      }
      try {
        record.statements++
        const text = answerText(await run(statement, signal), statement, limits)
        record.operations.push(operation.name?.value ?? 'anonymous')
        record.compiled++
        return { status: 200, headers, body: Buffer.from(text) }
      } catch (error) {
        record.statements--
        record.outcome = Promise.reject(error)
        record.outcome.catch(() => {})
        return undefined
      }
    },

    learn(request, headers) {
      const way = wayOf(request)
      if (!headersByWay.has(way)) {
        const { 'x-request-id': _, ...lasting } = headers
        headersByWay.set(way, lasting)
      }
    },
  }
}

/** What a client may send; anything may stand for anything. */
type Params = Record<'query' | 'documentId' | 'variables' | 'operationName' | 'extensions', unknown>

const isObjectOrNone = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value == null || (typeof value === 'object' && !Array.isArray(value))

/** What in a request decides about the headers of an answer without errors: all that is said of it but the body. */
const wayOf = ({ url, headers }: IncomingMessage): string =>
  [url, headers.accept, headers['content-type'], headers.origin, headers.authorization].join('\n')
