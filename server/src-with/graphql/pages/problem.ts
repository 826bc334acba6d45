// The page that says what went wrong, in words that a stranger may read.
import { GraphQLError } from 'graphql'
import { html } from './html.ts'
import { type Document, NotThere } from './page.ts'
import { BadParameter } from './parameters.ts'

const STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
}

/**
 * The page for an error.
 *
 * @param mask what may be told of an error
 */
export function problem(
  error: unknown,
  mask: (error: unknown) => Error,
): { status: number; document: Document } {
  if (error instanceof NotThere) return { status: 404, document: page('This is not here', error.message) }
  if (error instanceof BadParameter)
    return { status: 400, document: page('This cannot be shown', error.message) }
  const told = mask(error)
  const code = told instanceof GraphQLError ? String(told.extensions.code) : 'INTERNAL_SERVER_ERROR'
  return { status: STATUS[code] ?? 400, document: page('This cannot be shown', told.message) }
}

const page = (title: string, message: string): Document => ({
  title,
  description: message,
  body: html`<p>${message}</p>`,
})
