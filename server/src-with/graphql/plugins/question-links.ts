import type { Plugin } from 'graphql-yoga'
import { type Example, graphiqlPath } from '../examples.ts'
import { html } from '../pages/html.ts'

const PREFIX = '/questions/'

/** Proxies take headers of 4 kB in all, if not told otherwise (nginx, proxy_buffer_size). */
const LONGEST_LOCATION = 3500

/** Leads a browser on as a redirection does. */
const pageTo = async (location: string): Promise<string> =>
  String(
    await html`<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${location}"><title>Proviso</title><a href="${location}">The question in GraphiQL</a>
`,
  )

/** Leads from the short link of an example to GraphiQL with its text, and with other variables where the link has some. */
export function useQuestionLinks(examples: () => Promise<readonly Example[]>): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (!url.pathname.startsWith(PREFIX) || (request.method !== 'GET' && request.method !== 'HEAD')) return
      const name = url.pathname.slice(PREFIX.length)
      const example = (await examples()).find((one) => one.name === name)
      if (!example) return
      const variables = url.searchParams.get('variables') ?? example.variables
      // relative, as a proxy may serve this under a prefix
      const location = `../${graphiqlPath({ ...example, ...(variables && { variables }) })}`
      endResponse(
        location.length <= LONGEST_LOCATION || !request.headers.get('accept')?.includes('text/html')
          ? new fetchAPI.Response(null, { status: 302, headers: { location } })
          : new fetchAPI.Response(await pageTo(location), {
              headers: { 'content-type': 'text/html; charset=utf-8' },
            }),
      )
    },
  }
}
