// Where messages may go: to public addresses, and to those that are allowed. It is looked at the address that is connected to, so that a
// name that leads elsewhere the second time it is looked up helps nobody.
import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent } from 'undici'

/** Tells whether an address is one of those that are allowed though they are not public. */
export type Allows = (address: string) => boolean

/** An address that nothing is sent to. The message says why. */
export class AddressError extends Error {
  override readonly name = 'AddressError'
}

const CONNECT_MS = 5000

/**
 * What is wrong with the address of a webhook, as far as it can be seen in it; undefined where nothing is.
 */
export function urlFault(given: string, allows: Allows): string | undefined {
  if (!URL.canParse(given)) return `"${given}" is no address: give one such as https://example.org/hooks`
  const { protocol, hostname, username, password } = new URL(given)
  if (protocol !== 'https:' && protocol !== 'http:') return `${given} does not begin with https://`
  if (username !== '' || password !== '')
    return 'an address with a password in it is not taken: messages are signed'
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !mayReach(literal, protocol, allows)) return reason(hostname, literal, protocol)
  return undefined
}

/** An agent that connects to no other address, by whatever name. */
export function guardedAgent(protocol: string, allows: Allows): Agent {
  const guarded: LookupFunction = (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, '')
      const bad = found.find(({ address }) => !mayReach(address, protocol, allows))
      if (bad) return done(new AddressError(reason(host, bad.address, protocol)), '')
      if (options.all) done(null, found)
      else done(null, found[0]!.address, found[0]!.family)
    })
  return new Agent({ connect: { timeout: CONNECT_MS, lookup: guarded } })
}

/** Without TLS anybody on the way could read along: only to addresses that are allowed. */
function mayReach(address: string, protocol: string, allows: Allows): boolean {
  return allows(address) || (protocol === 'https:' && isPublic(ipaddr.process(address)))
}

/** What IANA has given out for unicast of IPv6, and nothing within that which is for something else. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

const isPublic = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address.range() === 'unicast' && (address instanceof ipaddr.IPv4 || address.match(GLOBAL))

const reason = (host: string, address: string, protocol: string) =>
  protocol === 'https:'
    ? `${host} is at ${address}, which is no public address: allow it by WEBHOOK_NETWORKS`
    : `${host} is reached without TLS: give an https:// address, or allow ${address} by WEBHOOK_NETWORKS`
