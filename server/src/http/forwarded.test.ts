import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress, networkOf, publicAddress, readTrustProxy } from './forwarded.ts'

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers: { host: 'inside:4000', ...headers } }) as unknown as IncomingMessage

const forwarded = {
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'news.example',
  'x-forwarded-prefix': '/proviso/',
  'x-forwarded-for': '203.0.113.7, 198.51.100.9, 10.1.2.3',
}

describe('what a proxy says', () => {
  it('counts where it is trusted, by address or subnet', () => {
    for (const trust of ['true', '10.0.0.0/8', '192.0.2.1, 10.9.9.9', 'fd00::/8, 10.9.9.9']) {
      const trusts = readTrustProxy(trust)
      for (const address of ['10.9.9.9', '::ffff:10.9.9.9'])
        expect(publicAddress(request(address, forwarded), trusts)).toBe('https://news.example/proviso/')
    }
  })

  it('counts for nothing else', () => {
    for (const trust of ['false', '10.9.9.8', '11.0.0.0/8', '::1']) {
      const trusts = readTrustProxy(trust)
      expect(publicAddress(request('10.9.9.9', forwarded), trusts)).toBe('http://inside:4000/')
      expect(clientAddress(request('10.9.9.9', forwarded), trusts)).toBe('10.9.9.9')
    }
  })

  it('is not believed where it could not stand in an address', () => {
    const wrong = {
      'x-forwarded-proto': 'javascript',
      'x-forwarded-host': 'a"b',
      'x-forwarded-prefix': '//evil.example',
    }
    expect(publicAddress(request('10.9.9.9', wrong), readTrustProxy('true'))).toBe('http://inside:4000/')
  })

  it('names the client: the last address that is no proxy of ours, however many the client made up before it', () => {
    const of = (trust: string) => clientAddress(request('10.9.9.9', forwarded), readTrustProxy(trust))
    expect(of('10.0.0.0/8')).toBe('198.51.100.9')
    expect(of('10.0.0.0/8, 198.51.100.9')).toBe('203.0.113.7')
    expect(of('true')).toBe('203.0.113.7')
  })

  it.each(['yes', '10.0.0.0/33', '10.0.0', '10.0.0.1,', '::/x', '::1/129'])(
    'a trust that is none: %s',
    (given) => {
      expect(() => readTrustProxy(given)).toThrow(RangeError)
    },
  )
})

it('counts as one who asks what one household has: an IPv4 address, or the network of an IPv6 address', () => {
  expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff:0:0:9'))
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
  expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.2.2'))
})
