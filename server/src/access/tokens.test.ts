// Tokens of an issuer outside, whose keys are at an address.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { type RunningServer, startServer } from '../process/server.ts'

const test = useTestDatabase()
const { privateKey, publicKey } = await generateKeyPair('ES256')
const next = await generateKeyPair('ES256')
const stranger = await generateKeyPair('ES256')

/** The keys that the issuer has. */
let keys: object[]
let issuer: Server
let iss: string
let server: RunningServer

beforeAll(async () => {
  keys = [
    { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' },
    { ...(await exportJWK(next.publicKey)), kid: 'two', alg: 'ES256' },
  ]
  issuer = createServer((_, response) => response.end(JSON.stringify({ keys }))).listen(0, '127.0.0.1')
  await new Promise((resolve) => issuer.once('listening', resolve))
  iss = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`
  server = await startServer({
    database: test.database,
    configuration: { READ_ACCESS: 'key', JWT_ISSUER: iss },
  })
})
afterAll(async () => {
  vi.useRealTimers()
  await server?.close()
  issuer?.close()
})

const usual = () => ({ iss, aud: 'proviso', sub: 'ada', scope: 'openid read', exp: now() + 60 })
/** Sets the clock forward, by so many seconds. */
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

const now = () => Math.floor(Date.now() / 1000)

const signed = (claims: JWTPayload, key: Key = privateKey, header: object = { kid: 'one' }) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', ...header }).sign(key)
type Key = Parameters<SignJWT['sign']>[0]

interface Fault {
  readonly message: string
  readonly extensions: { readonly code: string }
}

async function ask(token: string, at = server) {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${at.url}/graphql?query={__typename}`, { headers })
  const { errors } = (await response.json()) as { errors?: Fault[] }
  const [fault] = errors ?? []
  const retryAfter = response.headers.get('retry-after')
  return { status: response.status, retryAfter, code: fault?.extensions.code, message: fault?.message }
}

describe('a token', () => {
  it('lets in who it stands for, with the scopes in it', async () => {
    expect(await ask(await signed(usual()))).toMatchObject({ status: 200 })
    expect(await ask(await signed({ ...usual(), scope: undefined, scp: ['write:desk'] }))).toMatchObject({
      status: 200,
    })
    expect(await ask(await signed({ ...usual(), scope: 'openid' }))).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    })
  })

  it('need not name its key, while one of the issuer’s takes the place of another', async () => {
    for (const key of [privateKey, next.privateKey])
      expect(await ask(await signed(usual(), key, {}))).toMatchObject({ status: 200 })
    expect(await ask(await signed({ ...usual(), exp: now() - 60 }, next.privateKey, {}))).toMatchObject({
      status: 401,
      message: expect.stringContaining('has expired'),
    })
  })

  it.each([
    ['has expired', () => signed({ ...usual(), exp: now() - 60 }), 'has expired'],
    ['does not end', () => signed({ ...usual(), exp: undefined }), 'its claim "exp"'],
    ['is meant for another service', () => signed({ ...usual(), aud: 'another' }), 'its claim "aud"'],
    ['is of another issuer', () => signed({ ...usual(), iss: 'https://another.example' }), 'its claim "iss"'],
    ['stands for nobody', () => signed({ ...usual(), sub: undefined }), 'its claim "sub"'],
    ['does not count yet', () => signed({ ...usual(), nbf: now() + 60 }), 'its claim "nbf"'],
    ['is signed by another key', () => signed(usual(), stranger.privateKey), 'not signed by its issuer'],
    ['names no key, and is signed by another', () => signed(usual(), stranger.privateKey, {}), 'not signed'],
    ['names another key', () => signed(usual(), privateKey, { kid: 'two' }), 'not signed by its issuer'],
    [
      'is signed with what everybody knows of the key',
      async () => {
        const { kid, ...known } = { ...(await exportJWK(publicKey)), kid: 'one' }
        return signed(usual(), new TextEncoder().encode(JSON.stringify(known)), { alg: 'HS256', kid })
      },
      'not valid',
    ],
    [
      'holds its own key',
      async () => signed(usual(), stranger.privateKey, { jwk: await exportJWK(stranger.publicKey) }),
      'not signed',
    ],
    [
      'is not signed at all',
      async () => {
        const part = (object: object) => Buffer.from(JSON.stringify(object)).toString('base64url')
        return `${part({ alg: 'none' })}.${part(usual())}.AA`
      },
      'not valid',
    ],
  ])('that %s is refused', async (_, make, message) => {
    const answer = await ask(await make())
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    expect(answer.message).toContain(message)
  })

  it('of a key that is not known has the keys looked up, though not again at once', async () => {
    const rotated = await signed(usual(), stranger.privateKey, { kid: 'three' })
    pass(4)
    expect(await ask(rotated)).toMatchObject({
      status: 401,
      message: expect.stringContaining('not signed by its issuer'),
    })
    keys.push({ ...(await exportJWK(stranger.publicKey)), kid: 'three', alg: 'ES256' })
    expect(await ask(rotated)).toMatchObject({
      status: 503,
      code: 'SERVICE_UNAVAILABLE',
      retryAfter: '3',
      message: expect.stringContaining('no key for this token when it was asked a moment ago'),
    })
    pass(4)
    expect(await ask(rotated)).toMatchObject({ status: 200 })
  })

  it('of a key that the issuer has withdrawn is refused after a minute', async () => {
    keys.pop()
    expect(await ask(await signed(usual(), stranger.privateKey, { kid: 'three' }))).toMatchObject({
      status: 200,
    })
    pass(61)
    expect(await ask(await signed(usual(), stranger.privateKey, { kid: 'three' }))).toMatchObject({
      status: 401,
    })
  })

  it('cannot be judged while the keys of its issuer cannot be had, which is not the fault of who shows it', async () => {
    const log: { msg: string }[] = []
    const away = await startServer({
      database: test.database,
      logger: pino({ level: 'error' }, { write: (line) => void log.push(JSON.parse(line)) }),
      configuration: { JWT_ISSUER: iss, JWT_KEYS_URL: 'http://127.0.0.1:9/keys' },
    })
    expect(await ask(await signed(usual()), away)).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
    const told = () => log.filter(({ msg }) => msg === 'the keys of the issuer of tokens cannot be had')
    expect(told()).toHaveLength(1)
    expect(log.map(({ msg }) => msg)).not.toContain('database unavailable')
    // and is not asked again at once
    expect(await ask(await signed(usual()), away)).toMatchObject({
      status: 503,
      retryAfter: '3',
      message: expect.stringContaining('could not be had a moment ago'),
    })
    expect(told()).toHaveLength(1)
    await away.close()
  })

  it('is nobody’s where no issuer is believed', async () => {
    const none = await startServer({ database: test.database })
    expect(await ask(await signed(usual()), none)).toMatchObject({ status: 401 })
    await none.close()
  })
})
