// Who asks: what the `Authorization` header of a request shows.

import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type ApiKey, digestOf, publicIdIn } from '@proviso/prisma'
import type { Principal } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import type { GraphQLError } from 'graphql'
import type { Logger } from '../logger.ts'
import { requestRecord } from '../request-record.ts'
import type { KeyLookup } from './key-lookup.ts'
import { COOLDOWN_MS, TokenError, TokenKeyError } from './tokens.ts'

/**
 * Finds out who asks; undefined for who shows nothing. Only `Bearer` is ours: what a proxy asks of people (`Basic`) is between them.
 *
 * @throws GraphQLError `UNAUTHENTICATED` for what is shown but lets nobody in, `SERVICE_UNAVAILABLE` where that cannot be found out
 */
export type Identify = (request: Pick<IncomingMessage, 'headers'>) => Promise<Principal> | undefined

/** @param readToken tells who a JSON Web Token stands for. Default: there are none */
export function createIdentify(
  keys: KeyLookup,
  logger: Logger,
  readToken?: (token: string) => Promise<Principal>,
): Identify {
  /** Three parts, of which the first two are JSON objects in base64url. */
  const isToken = (shown: string) => /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/.test(shown)

  const note = (err: unknown, message: string) => logger.error({ id: requestRecord()?.id, err }, message)

  async function byToken(token: string): Promise<Principal> {
    return await readToken!(token).catch((error) => {
      if (error instanceof TokenError) throw unauthenticated(error.message)
      if (error instanceof TokenKeyError) throw unavailable(error.message, COOLDOWN_MS / 1000)
      note(error, 'the keys of the issuer of tokens cannot be had')
      throw unavailable('The keys of the issuer of this token cannot be looked up at the moment.')
    })
  }

  async function byKey(text: string): Promise<Principal> {
    const publicId = publicIdIn(text)
    if (publicId === undefined)
      throw unauthenticated('This is no key of Proviso, or not all of it. Send it as it was made.')
    const key = await keys.find(publicId).catch((error) => {
      note(error, 'database unavailable')
      throw unavailable('Keys cannot be looked up at the moment.')
    })
    // who does not know the secret is told no more than that
    if (!key || !isSame(key.sha256, digestOf(text))) throw unauthenticated('This key is not known.')
    const end = endOf(key)
    if (end) throw unauthenticated(`This key ${end}. Ask whoever made it for another.`)
    keys.used(publicId)
    return {
      id: `key:${publicId}`,
      name: key.name,
      scopes: key.scopes,
      expiresAt: key.expiresAt ?? undefined,
    }
  }

  return ({ headers }) => {
    const [, shown] = /^bearer\s+(.*)$/i.exec(headers.authorization?.trim() ?? '') ?? []
    if (shown === undefined) return undefined
    return readToken && isToken(shown) ? byToken(shown) : byKey(shown)
  }
}

/** How a key came to its end; undefined while it is valid. */
export function endOf({ revokedAt, expiresAt }: ApiKey): string | undefined {
  if (revokedAt) return 'was revoked'
  return expiresAt && expiresAt.getTime() <= Date.now() ? 'has expired' : undefined
}

const unavailable = (why: string, seconds = 1): GraphQLError =>
  refusal('SERVICE_UNAVAILABLE', `${why} Try again later.`, {
    http: { status: 503, headers: { 'retry-after': String(seconds) } },
  })

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const unauthenticated = (message: string): GraphQLError =>
  refusal('UNAUTHENTICATED', message, {
    http: { status: 401, headers: { 'www-authenticate': 'Bearer realm="proviso", error="invalid_token"' } },
  })
