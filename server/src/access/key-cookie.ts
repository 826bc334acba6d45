// A key in a cookie: for pages, whose forms and links cannot send an `Authorization` header. No script can read it, and no
// other site's page or link makes a browser send it.
import type { IncomingMessage } from 'node:http'

const NAME = 'proviso_key'

/** The key that a browser holds for the pages; undefined where it holds none. */
export function keyInCookie({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  for (const one of headers.cookie?.split(';') ?? []) {
    const [name, value] = one.trim().split('=', 2)
    if (name === NAME && value) return decodeURIComponent(value)
  }
  return undefined
}

/**
 * The value of `Set-Cookie` by which a browser holds a key until it is closed.
 *
 * @param key undefined: it is to forget the one it has
 * @param address of the service's root, as the browser knows it
 */
export function keyCookie(key: string | undefined, address: string): string {
  const { protocol, pathname } = new URL(address)
  return [
    `${NAME}=${encodeURIComponent(key ?? '')}`,
    `Path=${pathname}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(protocol === 'https:' ? ['Secure'] : []),
    ...(key === undefined ? ['Max-Age=0'] : []),
  ].join('; ')
}
