import { refusal } from '@proviso/schema/errors'
import type { Plugin } from 'graphql-yoga'

const ACCEPTED = /^application\/(json|graphql(\+json)?|graphql-response\+json)\s*(;|$)/i

/**
 * Refuses the requests that a foreign web page can send without asking the server first: a POST whose content type is
 * that of a form or of plain text. All others make the browser ask for permission (CORS). GET runs queries only.
 */
export function useCsrfPrevention(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return
      const type = request.headers.get('content-type') ?? ''
      if (ACCEPTED.test(type)) return
      throw refusal(
        'BAD_REQUEST',
        `The content type ${type ? `"${type}"` : '(none)'} is not accepted. Send application/json.`,
        { http: { status: 415 } },
      )
    },
  }
}
