import { refusal } from '@proviso/schema/errors'
import type { Plugin } from 'graphql-yoga'

const SUBSCRIPTIONS =
  'Subscribe over HTTP: POST (or GET) to /graphql with "Accept: text/event-stream" (server-sent events), or with Apollo\'s "multipart/mixed; subscriptionSpec=1.0".'

/** Says of the ways to subscribe that are not spoken here what to do instead. */
export function useRefusedTransports(): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const refuse = (status: number, message: string, headers: Record<string, string>) =>
        endResponse(
          fetchAPI.Response.json(
            { errors: [refusal('TRANSPORT_NOT_SUPPORTED', message)] },
            { status, headers },
          ),
        )
      const { method, headers } = request
      if (headers.get('upgrade')?.toLowerCase() === 'websocket')
        return refuse(426, `WebSockets are not spoken here. ${SUBSCRIPTIONS}`, {
          upgrade: 'HTTP/1.1',
          connection: 'upgrade',
        })
      if (url.pathname !== '/graphql') return
      if (method === 'PUT' || headers.has('x-graphql-event-stream-token') || url.searchParams.has('token'))
        return refuse(
          405,
          `One connection for several subscriptions is not spoken here: use graphql-sse's distinct connections (singleConnection: false). ${SUBSCRIPTIONS}`,
          { allow: 'GET, POST' },
        )
    },
  }
}
