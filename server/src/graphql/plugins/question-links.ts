import type { Plugin } from 'graphql-yoga'
import { type Example, graphiqlPath } from '../examples.ts'

const PREFIX = '/questions/'

/** Leads from the short link of an example to GraphiQL with its text, and with other variables where the link has some. */
export function useQuestionLinks(examples: () => Promise<readonly Example[]>): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (!url.pathname.startsWith(PREFIX) || (request.method !== 'GET' && request.method !== 'HEAD')) return
      const name = url.pathname.slice(PREFIX.length)
      const example = (await examples()).find((one) => one.name === name)
      if (!example) return
      const variables = url.searchParams.get('variables') ?? example.variables
      endResponse(
        new fetchAPI.Response(null, {
          status: 302,
          // relative, as a proxy may serve this under a prefix
          headers: { location: `../${graphiqlPath({ ...example, ...(variables && { variables }) })}` },
        }),
      )
    },
  }
}
