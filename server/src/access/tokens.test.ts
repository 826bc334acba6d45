// Tokens of an issuer outside, whose keys are at an address.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { type RunningServer, startServer } from '../process/server.ts'

const test = useTestDatabase()
const { privateKey, publicKey } = await generateKeyPair('ES256')
const next = await generateKeyPair('ES256')
const stranger = await generateKeyPair('ES256')

let issuer: Server
let iss: string
let server: RunningServer

beforeAll(async () => {
  const keys = [
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
  await server?.close()
  issuer?.close()
})

const usual = () => ({ iss, aud: 'proviso', sub: 'ada', scope: 'openid read', exp: now() + 60 })
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
  return { status: response.status, code: fault?.extensions.code, message: fault?.message }
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
    ['names a key that is not known', () => signed(usual(), privateKey, { kid: 'three' }), 'not signed'],
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

  it('cannot be judged while the keys of its issuer cannot be had, which is not the fault of who shows it', async () => {
    const away = await startServer({
      database: test.database,
      configuration: { JWT_ISSUER: iss, JWT_KEYS_URL: 'http://127.0.0.1:9/keys' },
    })
    expect(await ask(await signed(usual()), away)).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
    await away.close()
  })

  it('is nobody’s where no issuer is believed', async () => {
    const none = await startServer({ database: test.database })
    expect(await ask(await signed(usual()), none)).toMatchObject({ status: 401 })
    await none.close()
  })
})
