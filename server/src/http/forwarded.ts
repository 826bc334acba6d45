// What a proxy before the service says of a request: by which address the client knows the service, and who the client is.
// Anybody can send these headers, so that they count only where the configuration trusts who sends them.
import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv4, isIPv6 } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Tells whether `X-Forwarded-*` headers that come from an address are believed. */
export type TrustProxy = (address: string | undefined) => boolean

/**
 * Reads `TRUST_PROXY`: `false`, `true` (whoever connects), or addresses and subnets of proxies, with commas.
 *
 * @throws RangeError that names what is none of these
 */
export function readTrustProxy(given: string): TrustProxy {
  if (given === 'false') return () => false
  if (given === 'true') return () => true
  return readNetworks(given)
}

/**
 * Reads addresses and subnets, with commas; none for an empty text.
 *
 * @throws RangeError that names what is none of these
 */
export function readNetworks(given: string): TrustProxy {
  if (given.trim() === '') return () => false
  const list = new BlockList()
  for (const one of given.split(',').map((part) => part.trim())) {
    const [address = '', bits, ...more] = one.split('/')
    const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined
    const most = family === 'ipv4' ? 32 : 128
    const length = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN
    if (!family || more.length > 0 || !(length <= most)) throw new RangeError(one)
    list.addSubnet(address, length, family)
  }
  return (address) => {
    const bare = address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
    return isIPv4(bare) ? list.check(bare, 'ipv4') : isIPv6(bare) && list.check(bare, 'ipv6')
  }
}

/** A header's value, the first of several; undefined where it is none that can stand in an address. */
function first(request: IncomingMessage, name: string, allowed: RegExp): string | undefined {
  const value = String(request.headers[name] ?? '')
    .split(',')[0]!
    .trim()
  return allowed.test(value) ? value : undefined
}

/** The address of `/` as the client knows it, with the slash at its end: `X-Forwarded-Proto`, `-Host` and `-Prefix`. */
export function publicAddress(request: IncomingMessage, trusts: TrustProxy): string {
  const trusted = trusts(request.socket.remoteAddress)
  const said = (name: string, allowed: RegExp) => (trusted ? first(request, name, allowed) : undefined)
  const protocol = said('x-forwarded-proto', /^https?$/i)?.toLowerCase() ?? 'http'
  const host = said('x-forwarded-host', /^[\w.:[\]-]+$/) ?? request.headers.host ?? 'localhost'
  const prefix = said('x-forwarded-prefix', /^(\/[\w.~-]+)+\/?$/)?.replace(/\/$/, '') ?? ''
  return `${protocol}://${host}${prefix}/`
}

/** The address of the client: of `X-Forwarded-For` the last one that is no trusted proxy's. */
export function clientAddress(request: IncomingMessage, trusts: TrustProxy): string | undefined {
  const way = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => isIPv4(part) || isIPv6(part))
  let address = request.socket.remoteAddress
  while (way.length > 0 && trusts(address)) address = way.pop()
  return address
}

/** What counts as one address: of IPv6 the network of a household, which has as many addresses as it likes. */
export function networkOf(address: string): string {
  if (isIPv4(address)) return address
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString()
}
