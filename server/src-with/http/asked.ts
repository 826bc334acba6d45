// What of a request has a say in its answer.
import type { IncomingMessage } from 'node:http'

/** A request, but for its body. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** How an operation is asked of the service on behalf of a request of another form: by the same person, from the same page. */
export function operationAsked({ headers }: Asked): Asked {
  const { host, origin, authorization } = headers
  return {
    method: 'POST',
    url: '/graphql',
    headers: {
      ...(host !== undefined && { host }),
      ...(origin !== undefined && { origin }),
      ...(authorization !== undefined && { authorization }),
      accept: 'application/graphql-response+json',
      'content-type': 'application/json',
    },
  }
}
