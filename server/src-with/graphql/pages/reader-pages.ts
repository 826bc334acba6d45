// Pages as the gate knows them: those that show answers of the graph, and the one that takes a key.
import type { IncomingMessage } from 'node:http'
import type { PagesForReaders } from '../../access/gate.ts'
import { publicAddress, type TrustProxy } from '../../http/forwarded.ts'
import { pathOf } from '../../http/path.ts'
import { frame } from './frame.ts'
import { ICON_PATH } from './icon.ts'
import { KEY_PATH, keyDocument } from './key.ts'
import { isLive } from './live.ts'
import { reviewed, routeOf } from './routes.ts'
import { scriptAt } from './scripts.ts'
import { styleName } from './style.ts'
import { rootOf, standpointOf, type View } from './view.ts'

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

const isPageFile = (path: string) => path === styleName || path === ICON_PATH || scriptAt(path) !== undefined

/** @param trusts whose word counts on the address by which readers know the service */
export const readerPages = (trusts: TrustProxy): PagesForReaders => ({
  asksFor: (request) =>
    pathOf(request) === `/${KEY_PATH}` ||
    routeOf(pathOf(request)) !== undefined ||
    reviewed(pathOf(request)) !== undefined,
  isFile: (request) => isRead(request) && isPageFile(pathOf(request).slice(1)),
  takesForms: (request) =>
    request.method === 'POST' && (isLive(request) || reviewed(pathOf(request)) !== undefined),
  takesKey: (request) => pathOf(request) === `/${KEY_PATH}`,
  isSecure: (request) => publicAddress(request, trusts).startsWith('https:'),
  async refused(request, message) {
    const view: View = {
      path: pathOf(request).slice(1),
      parameters: new URLSearchParams(),
      ...standpointOf(request, trusts),
      questions: [],
    }
    return await frame(view, keyDocument({ action: `${rootOf(view)}${KEY_PATH}`, message, back: view.path }))
  },
})
