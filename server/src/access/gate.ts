// The gate: every request passes it before anything is looked up, kept answers included.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { may, type Principal } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import { GraphQLError } from 'graphql'
import type { Configuration } from '../configuration.ts'
import { policy } from '../graphql/pages/frame.ts'
import { permitOrigin } from '../http/cors.ts'
import { networkOf } from '../http/forwarded.ts'
import { pathOf } from '../http/path.ts'
import { sendRefusal } from '../http/refusal.ts'
import { type RequestRecord, requestRecord } from '../request-record.ts'
import type { Identify } from './identify.ts'
import { cookieOf, keyInCookie } from './page-cookie.ts'
import type { CountRequest } from './rate-limits.ts'

export interface GateOptions {
  readonly identify: Identify
  /** Default: as many requests as there may be. */
  readonly count?: CountRequest | undefined
  readonly configuration: Pick<Configuration, 'READ_ACCESS' | 'EXPOSURE'>
  /** The web origins from which browsers may ask; `*` stands for any. */
  readonly origins: readonly string[]
  /** Pages for people, which take a key from a cookie. Default: there are none. */
  readonly pages?: PagesForReaders | undefined
}

/** What the gate has to know of pages for people. */
export interface PagesForReaders {
  /** Whether a request asks for one. */
  asksFor(request: IncomingMessage): boolean
  /** Whether a request asks for the one that takes a key. */
  takesKey(request: IncomingMessage): boolean
  /** Whether a request asks for a file of pages, such as their stylesheet, which holds nothing of the graph. */
  isFile(request: IncomingMessage): boolean
  /** Whether a request may be the form of a page, which has to be of our own: whoever reads it looks at that. */
  takesForms(request: IncomingMessage): boolean
  /** Whether the browser knows the service by an address with TLS. */
  isSecure(request: IncomingMessage): boolean
  /** The page that tells a reader why there is no other, and takes a key. */
  refused(request: IncomingMessage, message: string): Promise<string>
}

/** Lets a request in, and notes in its record who asks; else answers it and returns false. */
export type Gate = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

export function createGate({ identify, count, configuration, origins, pages }: GateOptions): Gate {
  const isOpen = configuration.READ_ACCESS === 'open'
  const hasPages = configuration.EXPOSURE === 'public'

  return async function admit(request, response) {
    // a browser asks whether it may ask without saying who it is, and probes are nobody's
    if (request.method === 'OPTIONS' || isProbe(request)) return true
    const record = requestRecord()!
    try {
      const principal = (await byCookie(request, response)) ?? (await known(request, response))
      if (principal) {
        record.principal = principal
        record.client = principal.id
      }
      if (needsKey(request)) requireReading(principal)
      return true
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      if (pages?.asksFor(request) && acceptsPages(request))
        await showRefusal(error, record, request, response)
      else refuse(error, record, request, response)
      return false
    }
  }

  /** Who asks for a page, by the key that the browser keeps; one that lets nobody in any more is forgotten. */
  async function byCookie(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Principal | undefined> {
    const { headers } = request
    const isForPage = isRead(request) ? pages?.asksFor(request) : pages?.takesForms(request)
    // what a proxy asks of people is between them
    if (!pages || /^bearer\b/i.test(headers.authorization ?? '') || !isForPage) return undefined
    const isSecure = pages.isSecure(request)
    const key = keyInCookie(request, isSecure)
    if (key === undefined) return undefined
    try {
      const shown = { ...headers, authorization: `Bearer ${key}` }
      const principal = await identify({ headers: shown })!
      await count?.('key', principal.id, response)
      // whatever goes by who asks, such as what may be kept of an answer, goes by this
      headers.authorization = shown.authorization
      return principal
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.extensions.code !== 'UNAUTHENTICATED') throw error
      response.setHeader('set-cookie', cookieOf(undefined, isSecure))
      return undefined
    }
  }

  /** Who asks. What lets nobody in counts for the address that shows it. */
  async function known(request: IncomingMessage, response: ServerResponse): Promise<Principal | undefined> {
    const account = pages?.takesKey(request) && !isRead(request) ? 'form' : 'address'
    const ofAddress = () => count?.(account, networkOf(requestRecord()!.address), response)
    const identified = identify(request)
    if (!identified) {
      // the page that says that there were too many looks like one
      if (!pages?.isFile(request)) await ofAddress()
      return undefined
    }
    const principal = await identified.catch(async (error) => {
      await ofAddress()
      throw error
    })
    await count?.('key', principal.id, response)
    return principal
  }

  /** Who may see `/metrics` is decided where they are told. */
  function needsKey(request: IncomingMessage): boolean {
    return (
      !isOpen &&
      pathOf(request) !== '/metrics' &&
      !(hasPages && (isPage(request) || pages?.takesKey(request) || pages?.isFile(request)))
    )
  }

  /** Tells a reader. */
  async function showRefusal(
    error: GraphQLError,
    record: RequestRecord,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const { code, http } = error.extensions as { code: string; http: { status: number; headers?: object } }
    record.errors.push(code)
    response
      .writeHead(http.status, {
        ...http.headers,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-request-id': record.id,
        // the form that was sent is left unread
        ...(!isRead(request) && { connection: 'close' }),
        vary: 'origin, accept, cookie',
      })
      .end(await pages!.refused(request, error.message))
  }

  function refuse(
    error: GraphQLError,
    record: RequestRecord,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const { code, http } = error.extensions as {
      code: 'UNAUTHENTICATED'
      http: { status: number; headers?: object }
    }
    record.errors.push(code)
    permitOrigin(request, response, origins)
    const headers = { ...http.headers, 'x-request-id': record.id, 'cache-control': 'no-store' }
    sendRefusal(response, { status: http.status, code, message: error.message, headers })
  }
}

function requireReading(principal: Principal | undefined): void {
  if (may(principal, 'read')) return
  if (principal)
    throw refusal(
      'FORBIDDEN',
      `The key of "${principal.name}" does not permit reading: it needs the scope read.`,
      {
        http: {
          status: 403,
          headers: { 'www-authenticate': 'Bearer realm="proviso", error="insufficient_scope", scope="read"' },
        },
      },
    )
  throw refusal('UNAUTHENTICATED', 'Reading needs a key here. Send it as "Authorization: Bearer prv_…".', {
    http: { status: 401, headers: { 'www-authenticate': 'Bearer realm="proviso"' } },
  })
}

const isProbe = (request: IncomingMessage) => ['/health', '/ready'].includes(pathOf(request))

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

const acceptsPages = ({ headers }: IncomingMessage) => headers.accept?.includes('text/html') === true

/** These hold nothing of the graph: a browser shows them, and then asks with a key. */
function isPage(request: IncomingMessage): boolean {
  if (!isRead(request)) return false
  const path = pathOf(request)
  if (path === '/' || path.startsWith('/questions/') || path.startsWith('/graphiql/')) return true
  return /^\/graphql\/?$/.test(path) && acceptsPages(request)
}
