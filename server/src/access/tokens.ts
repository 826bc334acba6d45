// JSON Web Tokens of an issuer outside: who signs people in elsewhere says who they are here.
import { type Principal, scopeFault } from '@proviso/schema'
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { LRUCache } from 'lru-cache'

/** Whose tokens are believed. */
export interface TokenOptions {
  /** The `iss` of its tokens. */
  readonly issuer: string
  /** What must stand in their `aud`: that they are meant for this service. */
  readonly audience: string
  /** Where its public keys are (JWKS). */
  readonly keySet: URL
}

/** A token whose key may be there by now: the issuer's were looked up a moment ago, and are not looked up again at once. */
export class TokenKeyError extends Error {
  override readonly name = 'TokenKeyError'
}

/** A token that lets nobody in. The message says why. */
export class TokenError extends Error {
  override readonly name = 'TokenError'
}

/** Signatures by a private key alone: of a secret that is shared, we could sign as well. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** For how long what was found out counts, in milliseconds: which keys the issuer has, and that a token was verified by one of them. */
const FRESH_MS = 60_000

/** For how long the issuer is not asked again, in milliseconds: anybody can show a token of a key that it does not have. */
export const COOLDOWN_MS = 3000

const MOST_TOKENS = 10_000

/** By how much clocks may differ, in seconds. */
const TOLERANCE = 5

/**
 * Makes what tells who a token stands for. Keys of the issuer are fetched when the first token comes, and anew when one is signed by a key that is
 * not known.
 *
 * @throws TokenError for a token that is not valid, TokenKeyError for one of a key that may be there in a moment; any other error where the issuer's keys cannot be had
 */
export function createTokenReader({
  issuer,
  audience,
  keySet,
}: TokenOptions): (token: string) => Promise<Principal> {
  const keys = createRemoteJWKSet(keySet, { cacheMaxAge: FRESH_MS, cooldownDuration: COOLDOWN_MS })
  /** When they could not be had. */
  let failedAt = Number.NEGATIVE_INFINITY
  /** The key of a token; the issuer is not asked again at once that did not answer. */
  const keyOf: JWTVerifyGetKey = async (header, token) => {
    const isKnown = keys.fresh && keys.jwks()?.keys.some(({ kid }) => kid === header.kid)
    if (!isKnown && Date.now() - failedAt < COOLDOWN_MS)
      throw new TokenKeyError('The keys of the issuer of this token could not be had a moment ago.')
    return await keys(header, token).catch((error) => {
      if (!isOfToken(error)) failedAt = Date.now()
      throw error
    })
  }
  const verified = new LRUCache<string, Principal>({ max: MOST_TOKENS, ttl: FRESH_MS })
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: TOLERANCE,
    requiredClaims: ['sub', 'exp'],
  }

  async function verify(token: string): Promise<{ payload: JWTPayload }> {
    try {
      return await jwtVerify(token, keyOf, options)
    } catch (error) {
      if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error
      // it does not name its key, and several can have signed it: while one takes the place of another
      for await (const key of error) {
        const found = await jwtVerify(token, key, options).catch((fault) => {
          if (!(fault instanceof errors.JWSSignatureVerificationFailed)) throw fault
        })
        if (found) return found
      }
      throw error
    }
  }

  return async (token) => {
    const known = verified.get(token)
    if (known && known.expiresAt!.getTime() > Date.now()) return known
    const wasCooling = keys.coolingDown
    const { payload } = await verify(token).catch((error) => {
      if (wasCooling && error instanceof errors.JWKSNoMatchingKey)
        throw new TokenKeyError('The issuer had no key for this token when it was asked a moment ago.')
      throw isOfToken(error) ? new TokenError(reasonOf(error)) : error
    })
    const principal = principalOf(payload)
    verified.set(token, principal)
    return principal
  }
}

function principalOf(payload: JWTPayload): Principal {
  const { iss, sub, exp } = payload as { iss: string; sub: string; exp: number }
  // who writes is kept, by what can be
  if (/\0/.test(`${sub}${payload.name}${payload.preferred_username}${payload.client_id}`))
    throw new TokenError('This token names somebody by NUL characters.')
  const name = [payload.name, payload.preferred_username, payload.client_id].find(
    (one) => typeof one === 'string',
  )
  return {
    id: `token:${iss} ${sub}`,
    name: String(name ?? sub),
    scopes: scopesIn(payload),
    expiresAt: new Date(exp * 1000),
  }
}

/** Scopes as RFC 8693 writes them (`scope`, a text), or as others do (`scp`, a list). What is no scope of ours is for others. */
function scopesIn({ scope, scp }: JWTPayload): string[] {
  const given = [scope, scp].flatMap((one) => (typeof one === 'string' ? one.split(' ') : one))
  return given.filter((one): one is string => typeof one === 'string' && scopeFault(one) === undefined)
}

/** Whether a token is at fault, rather than the way to the issuer's keys. */
const isOfToken = (error: unknown): error is errors.JOSEError =>
  error instanceof errors.JOSEError &&
  !['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code)

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'This token has expired. Get another from its issuer.'
  if (error instanceof errors.JWTClaimValidationFailed)
    return `This token is not one for this service: its claim "${error.claim}" is missing, or is not what it must be.`
  return 'This token is not valid: it is damaged, or not signed by its issuer.'
}
