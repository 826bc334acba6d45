// What is wrong with a request, by codes that clients can rely on: docs/errors.md has the same table.
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql'

/** Every code that an error of the API can have, with what it says. */
export const errorCodes = {
  BAD_REQUEST: 'The HTTP request is not one of GraphQL: its method, headers or parameters.',
  BAD_USER_INPUT: 'An argument or a variable has a value that is out of its bounds.',
  CONTENDED: 'An import is writing the same records at this moment. Nothing was done: try again.',
  DOCUMENT_NOT_TRUSTED: 'The server answers trusted documents only, and knows none of this id.',
  FORBIDDEN: 'Who asks is known, and may not do this: the key lacks a scope. The message says which.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL; `locations` says where.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema; `locations` says where.',
  IDEMPOTENCY_KEY_REUSED: 'An idempotency key was sent with something else before.',
  INTERNAL_SERVER_ERROR:
    'A fault of the server. It is logged under `requestId`, which helps when it is reported.',
  INVALID_CURSOR:
    'A cursor is damaged, or belongs to another list, another order or another moment. Start again without it.',
  NOT_FOUND:
    'What an argument names is not there (`nearest`: what is called much like it); or the address is not.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has several operations, or none of that `operationName`: say which is meant.',
  PAGE_TOO_LARGE: 'More is asked for at once than a page can hold. Ask for less, and for the next page.',
  PERSISTED_QUERY_MISMATCH: 'A document has another sha256 than is sent along with it.',
  PERSISTED_QUERY_NOT_FOUND: 'No document of this hash is known: send its text along.',
  PERSPECTIVE_MISMATCH:
    'A filter names an object as seen from another moment than the list: pass its `presentId`.',
  QUERY_TOO_COSTLY:
    'The operation costs more than is allowed (`cost`), or has more of something (`exceeded`). Ask for less at once.',
  RATE_LIMITED:
    'More requests were made than are answered in a minute. Ask again after the seconds that `Retry-After` says.',
  REQUEST_ENTITY_TOO_LARGE: 'The body of the request is longer than is allowed.',
  SERVICE_UNAVAILABLE:
    'The database, or the issuer of a token, cannot be reached, or too much is asked at the same time. Try again later.',
  TIMEOUT: 'The answer took too long, or no connection to the database came free. Ask for less, or later.',
  TOO_MANY_EXPORTS: 'As many tables are being exported as may be at a time. Try again later.',
  TOO_MANY_SUBSCRIPTIONS: 'As many subscriptions are open as are allowed. End some, or try again later.',
  TRANSPORT_NOT_SUPPORTED: 'Subscriptions are not spoken this way; the message says which ways there are.',
  TRUSTED_DOCUMENTS_ONLY: 'The server answers trusted documents only: send the id of one.',
  UNAUTHENTICATED: 'A key is needed and was not sent, or what was sent is none that is valid.',
} as const

export type ErrorCode = keyof typeof errorCodes

export interface RefusalDetails extends GraphQLErrorExtensions {
  /** Where in the request: response keys from the root on, then names of arguments and keys of inputs. */
  readonly field?: readonly string[]
}

/** What a statement is refused by: `proviso_no_actor` in the database raises it. */
const notThere = 'PV404'

interface NotThere {
  readonly field: readonly string[]
  readonly wanted: string
  readonly nearest: readonly { readonly slug: string; readonly name: string }[]
}

/** The refusal that an error of the database stands for; undefined where it is another. */
export function refusalIn(error: unknown): GraphQLError | undefined {
  const { code, detail } = error as { code?: unknown; detail?: string }
  if (code !== notThere || !detail) return undefined
  const { field, wanted, nearest } = JSON.parse(detail) as NotThere
  const names = nearest.map(({ slug, name }) => `${slug} (${name})`)
  const hint =
    names.length > 0
      ? ` Nearest: ${names.join(', ')}.`
      : ' Find actors by `search`, or by `named` in a filter.'
  return refusal('NOT_FOUND', `There is no actor "${wanted}".${hint}`, { field, nearest })
}

/**
 * An error that stops a request. It has no `path`, which would say that a field of an answer is null; the place in the request is
 * `extensions.field`.
 */
export const refusal = (code: ErrorCode, message: string, details: RefusalDetails = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...details } })
