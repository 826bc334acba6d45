// The key of somebody who reads pages in a browser, kept in a cookie. It counts for pages alone, which show, and for the forms of
// those on which articles are reviewed, which have to come from a page of the service itself: see `isFromOwnPage`.
import type { IncomingMessage } from 'node:http'

const NAME = 'proviso-key'

/** Of a name with this prefix, browsers see to it that it was set by this host, over TLS: no neighbour can put in another key. */
const HOST = '__Host-'

type Requested = Pick<IncomingMessage, 'headers'>

/** The key that a request's cookie holds; undefined where it has none. */
export function keyInCookie({ headers }: Requested, isSecure: boolean): string | undefined {
  const name = isSecure ? `${HOST}${NAME}` : NAME
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [given, value] = pair.trim().split('=', 2)
    if (given === name && value && /^[\w.-]+$/.test(value)) return value
  }
  return undefined
}

/** The header that keeps a key until the browser is closed; without one, that forgets it. */
export function cookieOf(key: string | undefined, isSecure: boolean): string {
  const [name, more] = isSecure ? [`${HOST}${NAME}`, '; Secure'] : [NAME, '']
  const value = key === undefined ? '; Max-Age=0' : ''
  return `${name}=${key ?? ''}; Path=/; HttpOnly; SameSite=Strict${more}${value}`
}

/**
 * Whether a form was sent from a page of the service itself. Otherwise any page could make a browser go on with a key of its own
 * choice, and have it say what somebody else then reads.
 */
export function isFromOwnPage({ headers }: Requested, address: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === new URL(address).origin
}
