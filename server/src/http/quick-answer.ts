// The short way to an answer: an operation that the GraphQL service has answered before, asked again with other
// variables, goes from the request's body straight to its statement. Parsing, limits, validation and the way to the
// content type took the service several times as long as the rest, and cannot come out otherwise than before.
import type { Statement } from '@proviso/schema'
import { type GraphQLSchema, getVariableValues } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Failure } from '../graphql/context.ts'
import type { Executor } from '../graphql/executor.ts'
import type { KnownOperation, KnownOperations } from '../graphql/known-operations.ts'
import type { NamedDocuments } from '../graphql/named-documents.ts'
import { isNestedTooDeep } from '../graphql/nesting.ts'
import { idOfDocument } from '../graphql/plugins/persisted-documents.ts'
import { noteOperation, type RequestRecord } from '../request-record.ts'
import type { Answer } from './answer.ts'
import type { Asked } from './asked.ts'

export interface QuickAnswerOptions {
  readonly schema: GraphQLSchema
  readonly known: KnownOperations
  readonly executor: Executor
  readonly documents: NamedDocuments
}

/** Answers known operations. */
export interface QuickAnswers {
  /**
   * The answer to a POST, or how its statement failed; undefined where the service has to answer: because the operation is not known, or not asked in
   * a way that was seen before, or because something is wrong with it, which the service then says.
   */
  answer(
    request: Asked,
    body: string,
    record: RequestRecord,
    signal: AbortSignal,
  ): Promise<Answer | Failure | undefined>
  /** Tells how the service answered a POST from one statement: with which headers. */
  learn(request: Asked, headers: Readonly<Record<string, string>>): void
}

/** So many ways to ask (types, origins) are kept. */
const MOST_WAYS = 1000

export function createQuickAnswers(options: QuickAnswerOptions): QuickAnswers {
  const { schema, known, executor, documents } = options
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
    if (!found || isNestedTooDeep(variables)) return undefined
    return { found, variables: variables ?? {} }
  }

  return {
    async answer(request, body, record, signal) {
      const headers = headersByWay.get(wayOf(request))
      const asked = headers && find(body)
      if (!asked) return undefined
      const { document, operation } = asked.found
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables)
      if (!coerced) return undefined
      let statement: Statement
      try {
        statement = executor.prepare(document, operation, coerced, record.principal)
      } catch {
        return undefined
      }
      try {
        const text = await executor.execute(statement, signal)
        noteOperation(record, operation.name?.value)
        return { status: 200, headers, body: Buffer.from(text) }
      } catch (error) {
        return { error }
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
const wayOf = ({ url, headers }: Asked): string =>
  [url, headers.accept, headers['content-type'], headers.origin].join('\n')
