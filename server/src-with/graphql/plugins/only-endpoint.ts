import { refusal } from '@proviso/schema/errors'
import type { Plugin } from 'graphql-yoga'

/**
 * Leaves to the API what is asked of `/graphql`, and answers 404 elsewhere. A browser that asks for `/graphql/`, as people write it, is led
 * to GraphiQL.
 */
export function useOnlyEndpoint(): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const { pathname, search } = url
      if (pathname === '/graphql') return
      const isRead = request.method === 'GET' || request.method === 'HEAD'
      if (pathname === '/graphql/' && isRead && request.headers.get('accept')?.includes('text/html'))
        return endResponse(
          new fetchAPI.Response(null, { status: 302, headers: { location: `../graphql${search}` } }),
        )
      const message = `There is nothing at ${pathname.slice(0, 100)}. The API is at /graphql.`
      const errors = [refusal('NOT_FOUND', message)]
      endResponse(fetchAPI.Response.json({ errors }, { status: 404 }))
    },
  }
}
