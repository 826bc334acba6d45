// What two requests for a page must have in common, besides their address, to be given the same.
import type { IncomingMessage } from 'node:http'
import type { TrustProxy } from '../../http/forwarded.ts'
import { routeOf } from './routes.ts'
import { standpointOf } from './view.ts'

/** From where a page is looked at, as text; undefined for an address that is no page's. */
export function pageKey(request: IncomingMessage, trusts: TrustProxy): string | undefined {
  const [pathname = ''] = (request.url ?? '').split('?')
  return routeOf(pathname) && JSON.stringify(standpointOf(request, trusts))
}
