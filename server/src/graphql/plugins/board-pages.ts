import type { Plugin } from 'graphql-yoga'
import type { TrustProxy } from '../../http/forwarded.ts'
import type { NodeContext } from '../context.ts'
import type { Asking } from '../pages/ask.ts'
import { frame, policy } from '../pages/frame.ts'
import { problem } from '../pages/problem.ts'
import { type Route, routeOf } from '../pages/routes.ts'
import { style, styleName } from '../pages/style.ts'
import { standpointOf, type View } from '../pages/view.ts'

export interface BoardPagesOptions {
  readonly asking: Asking
  /** Whose word counts on the address by which readers know the service. */
  readonly trusts: TrustProxy
  /** What may be told of an error. */
  readonly mask: (error: unknown) => Error
}

/** Serves the pages for people who read: each asks an operation of the catalogue, and shows the answer as HTML without script. */
export function useBoardPages({ asking, trusts, mask }: BoardPagesOptions): Plugin<object, NodeContext> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      const respond = (body: string, type: string, status = 200, headers: Record<string, string> = {}) =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            status,
            headers: {
              'content-type': `${type}; charset=utf-8`,
              'content-security-policy': policy,
              ...headers,
            },
          }),
        )
      if (url.pathname === `/${styleName}`)
        return respond(style, 'text/css', 200, { 'cache-control': 'public, max-age=31536000, immutable' })
      const route = routeOf(url.pathname)
      if (!route) return
      const view: View = {
        path: route.path,
        parameters: url.searchParams,
        ...standpointOf(serverContext.req, trusts),
      }
      const vary = { vary: 'accept-language' }
      try {
        const answer = await answerTo(route, view, request.signal)
        if (route.form === 'json') return respond(answer, 'application/json', 200, vary)
        const document = route.page.show(view, JSON.parse(answer).data, ...route.segments)
        respond(await frame(view, document), 'text/html', 200, vary)
      } catch (error) {
        const { status, document } = problem(error, mask)
        respond(await frame(view, document), 'text/html', status, vary)
      }
    },
  }

  function answerTo({ page, segments }: Route, view: View, signal: AbortSignal): Promise<string> {
    return asking.respond(page.question(view, ...segments), signal)
  }
}
