import { GraphQLError } from 'graphql'
import { type MaskError, maskError as mask } from 'graphql-yoga'
import type { Logger } from '../../logger.ts'
import { requestRecord } from '../../request-record.ts'

/**
 * Lets expected errors (every GraphQLError of ours) through and hides all others: those are logged with the id of the
 * request, and the client gets the code `INTERNAL_SERVER_ERROR` and that id.
 */
export function createErrorMask(logger: Logger): MaskError {
  return (error, message) => {
    if (isExpected(error)) {
      // Errors in variables are the one kind that comes without a code.
      if (error.extensions.code === undefined) error.extensions.code = 'BAD_USER_INPUT'
      keepShort(error)
      // not what is asked is wrong, but how: no answer to a question, whatever its type
      if (error.extensions.code === 'BAD_REQUEST')
        Object.assign(error.extensions, { http: { status: 400, ...error.extensions.http, spec: false } })
      if (error.extensions.code === 'SERVICE_UNAVAILABLE') {
        logger.error({ id: requestRecord()?.id, err: error.cause }, 'database unavailable')
      }
      return error
    }
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    // The client went away: nobody reads the answer, and nothing is wrong with us.
    if (cause instanceof DOMException && cause.name === 'AbortError') return cause
    const requestId = requestRecord()?.id
    logger.error({ id: requestId, err: cause }, 'unexpected error')
    const masked = mask(error, message, false)
    if (masked instanceof GraphQLError) Object.assign(masked.extensions, { requestId })
    return masked
  }
}

/** What the client sent is repeated up to this length, in characters. */
const LONGEST = { json: 200, message: 1000 }

/** Says no more of what the client sent than is needed to find the fault: an answer must not be larger than its question. */
function keepShort(error: GraphQLError): void {
  const { originalError: cause, ...extensions } = error.extensions as {
    originalError?: { message?: unknown }
  }
  if (cause) {
    error.message = `${error.message} ${cut(String(cause.message ?? ''), LONGEST.json)}`.trim()
    Object.assign(error, { extensions })
  }
  error.message = cut(error.message, LONGEST.message)
}

const cut = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text

/** A GraphQLError that was thrown as such, however often it was wrapped to locate it. */
function isExpected(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false
  return error.originalError == null || isExpected(error.originalError)
}

/** What the client reads of an unexpected error. */
export const MASKED_MESSAGE =
  'Something went wrong on our side. It has been logged; mention the request id when you report it.'
