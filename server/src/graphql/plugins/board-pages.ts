import type { Plugin } from 'graphql-yoga'
import type { TrustProxy } from '../../http/forwarded.ts'
import { KEPT_FOR_GOOD } from '../../http/kept-for-good.ts'
import { requestRecord } from '../../request-record.ts'
import type { NodeContext } from '../context.ts'
import type { Example } from '../examples.ts'
import type { Asking } from '../pages/ask.ts'
import { citations } from '../pages/citation.ts'
import { ATOM, atom } from '../pages/feed.ts'
import { frame, policy, policyWithScript, scriptsOf } from '../pages/frame.ts'
import { ICON_PATH, icon } from '../pages/icon.ts'
import { draw } from '../pages/picture/draw.ts'
import { picture } from '../pages/picture/picture.ts'
import { problem } from '../pages/problem.ts'
import { routeOf } from '../pages/routes.ts'
import { scriptAt } from '../pages/scripts.ts'
import { style, styleName } from '../pages/style.ts'
import { standpointOf, type View } from '../pages/view.ts'

export interface BoardPagesOptions {
  readonly asking: Asking
  readonly questions: () => Promise<readonly Example[]>
  /** Whether who asks may read the graph; the front is then another page. */
  readonly mayRead: () => boolean
  /** Whose word counts on the address by which readers know the service. */
  readonly trusts: TrustProxy
  /** What may be told of an error. */
  readonly mask: (error: unknown) => Error
}

/** Serves the pages for people who read: each asks an operation of the catalogue, and shows the answer as HTML that needs no script. */
export function useBoardPages({
  asking,
  questions,
  mayRead,
  trusts,
  mask,
}: BoardPagesOptions): Plugin<object, NodeContext> {
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
      if (url.pathname === `/${styleName}`) return respond(style, 'text/css', 200, KEPT_FOR_GOOD)
      if (url.pathname === `/${ICON_PATH}`)
        return respond(icon, 'image/svg+xml', 200, { 'cache-control': 'public, max-age=86400' })
      const script = scriptAt(url.pathname.slice(1))
      if (script) return respond(script, 'text/javascript', 200, KEPT_FOR_GOOD)
      const route = routeOf(url.pathname)
      if (!route) return
      // who reads no HTML, such as curl, is told addresses
      if (route.path === '' && !(request.headers.get('accept')?.includes('text/html') && mayRead())) return
      const view: View = {
        path: route.path,
        parameters: url.searchParams,
        ...standpointOf(serverContext.req, trusts),
        questions: (await questions()).slice(0, 5),
      }
      const vary = { vary: 'accept-language, cookie' }
      try {
        const question = route.page.question(view, ...route.segments)
        const answer = await asking.respond(question, request.signal)
        if (route.form === 'json') return respond(answer, 'application/json', 200, vary)
        if (route.form === 'atom')
          return respond(await atom(view, route.page.feed!(view, JSON.parse(answer).data)), ATOM, 200, vary)
        const document = route.page.show(view, JSON.parse(answer).data, ...route.segments)
        if (route.form === 'png') {
          const png = await draw(picture(view, document), requestRecord()?.client)
          return endResponse(
            new fetchAPI.Response(request.method === 'HEAD' ? null : png, {
              headers: { 'content-type': 'image/png', 'content-security-policy': policy, ...vary },
            }),
          )
        }
        if (route.form !== 'html') {
          const citation = citations[route.form](view, document)
          return respond(citation.text, citation.type, 200, vary)
        }
        const scripts = scriptsOf(view, document)
        respond(await frame(view, document, question, scripts), 'text/html', 200, {
          ...(scripts.length > 0 && { 'content-security-policy': policyWithScript }),
          ...vary,
        })
      } catch (error) {
        const { status, document } = problem(error, mask)
        respond(await frame(view, document), 'text/html', status, vary)
      }
    },
  }
}
