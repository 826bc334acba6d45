import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'

/** A file that the service serves to browsers. */
export interface Page {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** Serves a page at `path` to the GET requests that accept HTML, or `type`. A browser that holds its `etag` gets 304. */
export function usePage(
  path: string,
  render: (request: IncomingMessage) => Page | Promise<Page>,
  type = 'text/html',
): Plugin<object, { req: IncomingMessage }> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
      if (url.pathname !== path || (request.method !== 'GET' && request.method !== 'HEAD')) return
      if (!request.headers.get('accept')?.includes(type)) return
      const { body, headers } = await render(serverContext.req)
      const known = headers.etag !== undefined && request.headers.get('if-none-match') === headers.etag
      const empty = known || request.method === 'HEAD'
      endResponse(
        new fetchAPI.Response(empty ? null : body, {
          headers,
          status: known ? 304 : 200,
        }),
      )
    },
  }
}
