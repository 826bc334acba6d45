/**
 * What went wrong, in the terms in which one reacts to it:
 * - `graphql`: the server understood the request and reports errors; `data` may hold a partial answer
 * - `http`: the server (or something in front of it) refused with a status, or did not answer with GraphQL
 * - `network`: no answer at all: connection refused, reset, or cut while reading
 * - `timeout`: no complete answer within `timeout`
 * - `rateLimited`: too many requests; `retryAfter` says how many seconds to wait, where the server says so
 * - `refused`: a mutation was, by what it says: `refusals` tells why, `data` holds what was done
 * - `aborted`: the caller's `AbortSignal` fired
 */
export type ErrorKind = 'graphql' | 'http' | 'network' | 'timeout' | 'rateLimited' | 'refused' | 'aborted'

/** One entry of a GraphQL response's `errors`. */
export interface GraphQLErrorEntry {
  /** What is wrong, in a sentence. */
  readonly message: string
  /** Where in the answer: names of fields, and positions in lists. */
  readonly path?: readonly (string | number)[]
  /** Where in the document, counted from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  /** What the server adds, above all its `code`; of a request that it refuses, which `field` is at fault. */
  readonly extensions?: {
    readonly code?: string
    readonly field?: readonly string[]
    readonly [key: string]: unknown
  }
}

/** Why a mutation was refused. */
export interface Refusal {
  /** The mutation, by its name in the answer. */
  readonly field: string
  /** The type of the fault: `InvalidInput`, `Conflict`, `NotFound`. */
  readonly type: string
  /** Which fault it is, for programs. */
  readonly code: string
  /** What is wrong, and how to mend it. */
  readonly message: string
  /** Of an input that cannot be written: where it is wrong, and what was perhaps meant. */
  readonly issues?: readonly {
    readonly path: readonly string[]
    readonly code: string
    readonly message: string
    readonly suggestions: readonly string[]
  }[]
  /** Of a conflict: the id of what is there. */
  readonly currentId?: string | null
  /** Of a conflict: the version of what is there. */
  readonly currentVersion?: number | null
}

/** The fields that a {@link ProvisoError} carries beside its kind and message; all are optional. */
export interface ErrorDetails {
  /** The server's `extensions.code` of the first error, for example `PAGE_TOO_LARGE`, or a code of the SDK's own. */
  readonly code?: string | undefined
  /** Where the first error belongs: in the answer, or which field of the request, for example `['conditions', 'where', 'id']`. */
  readonly path?: readonly (string | number)[] | undefined
  /** All errors of the response. */
  readonly errors?: readonly GraphQLErrorEntry[] | undefined
  /** The partial answer that came with the errors; `undefined` when none came. */
  readonly data?: unknown
  /** Why mutations were refused. */
  readonly refusals?: readonly Refusal[] | undefined
  /** How an answer begins that is not GraphQL (a proxy's page, say): at most 1,000 characters. */
  readonly body?: string | undefined
  /** The HTTP status, where a response came. */
  readonly status?: number | undefined
  /** The id under which the server has logged this request: quote it in a report. */
  readonly requestId?: string | undefined
  /** Seconds to wait before asking again, where the server says so. */
  readonly retryAfter?: number | undefined
  /** The underlying failure, such as the `TypeError` of `fetch`. */
  readonly cause?: unknown
}

/**
 * The one error that the SDK throws for a request that failed; `kind` tells how.
 *
 * @example
 * try {
 *   await proviso.condition({ by: { slug: 'safe-passage' } })
 * } catch (error) {
 *   if (error instanceof ProvisoError && error.kind === 'rateLimited') await wait(error.retryAfter ?? 1)
 *   else throw error
 * }
 */
export class ProvisoError extends Error implements ErrorDetails {
  /** Always `ProvisoError`. */
  override readonly name: string = 'ProvisoError'
  declare readonly code?: string | undefined
  declare readonly path?: readonly (string | number)[] | undefined
  declare readonly errors?: readonly GraphQLErrorEntry[] | undefined
  declare readonly data?: unknown
  declare readonly refusals?: readonly Refusal[] | undefined
  declare readonly body?: string | undefined
  declare readonly status?: number | undefined
  declare readonly requestId?: string | undefined
  declare readonly retryAfter?: number | undefined
  declare readonly cause?: unknown
  /** What went wrong. */
  readonly kind: ErrorKind

  /** Made by the SDK. */
  constructor(kind: ErrorKind, message: string, details: ErrorDetails = {}) {
    super(message)
    this.kind = kind
    Object.assign(this, details)
  }
}
