import type { Plugin } from 'graphql-yoga'
import { KEPT_FOR_GOOD } from '../../http/kept-for-good.ts'
import { builtGraphiQL, graphiQLFile } from '../pages/graphiql-files.ts'

const PATH = /^\/graphiql\/([\w-]+)\/([\w.-]+)$/

/** Serves the files of GraphiQL, under the version that they have. */
export function useGraphiQLFiles(): Plugin {
  return {
    async onRequest({ request: { method, headers }, url, endResponse, fetchAPI }) {
      const [, version, name] = PATH.exec(url.pathname) ?? []
      if (!name || (method !== 'GET' && method !== 'HEAD') || version !== (await builtGraphiQL())?.version)
        return
      const file = await graphiQLFile(name, headers.get('accept-encoding') ?? '')
      if (!file) return
      endResponse(
        new fetchAPI.Response(method === 'HEAD' ? null : file.body, {
          headers: {
            'content-type': file.type,
            ...KEPT_FOR_GOOD,
            // of a worker, its own policy counts
            'content-security-policy': "default-src 'none'; script-src 'self'",
            vary: 'accept-encoding',
            ...(file.coding && { 'content-encoding': file.coding }),
          },
        }),
      )
    },
  }
}
