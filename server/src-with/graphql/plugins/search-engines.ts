import type { Answers } from '@proviso/schema/operations/answers'
import type { Plugin } from 'graphql-yoga'
import { publicAddress, type TrustProxy } from '../../http/forwarded.ts'
import type { NodeContext } from '../context.ts'
import type { Asking } from '../pages/ask.ts'
import { robots, siteMap } from '../pages/site-map.ts'

export interface SearchEnginesOptions {
  readonly asking: Asking
  /** Whether search engines may show the pages. */
  readonly mayShow: boolean
  /** Whose word counts on the address by which readers know the service. */
  readonly trusts: TrustProxy
}

/** Tells search engines by `/robots.txt` what they may read, and by `/sitemap.xml` what there is. */
export function useSearchEngines({
  asking,
  mayShow,
  trusts,
}: SearchEnginesOptions): Plugin<object, NodeContext> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      const address = publicAddress(serverContext.req, trusts)
      const respond = (body: string, type: string) =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=3600' },
          }),
        )
      if (url.pathname === '/robots.txt') return respond(robots(address, mayShow), 'text/plain')
      if (url.pathname !== '/sitemap.xml' || !mayShow) return
      const text = await asking.respond({ operation: 'SiteMap', variables: {} }, request.signal)
      respond(siteMap(address, (JSON.parse(text) as { data: Answers['SiteMap'] }).data), 'application/xml')
    },
  }
}
