// Messages of webhooks, verified: signed as Standard Webhooks says (standardwebhooks.com).

/** A change that was recorded, as a message tells it. Ask for more of it by the ids. */
export interface WebhookChange {
  /** Its global id. */
  readonly id: string
  /** What was done: `ADDED`, `UPDATED` or `RETRACTED`; others may come. */
  readonly action: string
  /** When it was recorded, in UTC and ISO 8601. */
  readonly recordedAt: string
  /** What was changed: the name of its type and its ids. */
  readonly subject: { readonly __typename: string; readonly id: string; readonly presentId: string } | null
  /** Where it came from. */
  readonly origin: {
    readonly id: string
    readonly originKind: string
    readonly name: string
    readonly dataset: { readonly name: string }
  } | null
}

/** A message: changes in the order in which they were recorded, at most 50. */
export interface WebhookMessage {
  /** The same each time that it is sent: a message can come more than once. */
  readonly id: string
  /** `changes.recorded`; others may come. */
  readonly type: string
  /** When the last of its changes was recorded. */
  readonly timestamp: string
  /** The changes. */
  readonly changes: readonly WebhookChange[]
}

/** The headers of a request: the platform's `Headers`, or an object by lower-case names, as Node has them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** How strict to be. */
export interface VerifyOptions {
  /** By how many seconds the message may be older or newer than now: one that was recorded on the way is of no use later. Default 300. */
  readonly tolerance?: number
}

/** A message that is not from whom it says, not in time, or none. Answer it with 400. */
export class WebhookError extends Error {
  /** Always `WebhookError`. */
  override readonly name: string = 'WebhookError'
}

/**
 * Verifies the message of a webhook, and reads it. Give the body as it came, not parsed and put together again. Answer with any
 * status of 200 to 299 within ten seconds; otherwise the message comes again.
 *
 * @example
 * import { verifyWebhook } from '@proviso/sdk/webhooks'
 *
 * async function receive(request: Request, secret: string) {
 *   const { changes } = await verifyWebhook(await request.text(), request.headers, secret)
 *   for (const { subject, action } of changes) console.log(action, subject?.__typename)
 *   return new Response(null, { status: 204 })
 * }
 *
 * @param secret what `proviso webhooks create` printed (`whsec_…`); several while one takes the place of another
 * @throws {WebhookError} for a message that is not signed with the secret, not in time, or no message of Proviso
 */
export async function verifyWebhook(
  body: string,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { tolerance = 300 }: VerifyOptions = {},
): Promise<WebhookMessage> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  )
  if (!id || !timestamp || !signatures)
    throw new WebhookError(
      'The request lacks one of the headers webhook-id, webhook-timestamp and webhook-signature.',
    )
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= tolerance))
    throw new WebhookError(`The message was not sent within ${tolerance} seconds of now.`)
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  const given = signatures.split(' ').flatMap((one) => (one.startsWith('v1,') ? [one.slice(3)] : []))
  for (const one of typeof secret === 'string' ? [secret] : secret) {
    const key = await keyOf(one)
    for (const signature of given) if (await isSigned(key, signature, signed)) return read(id, body)
  }
  throw new WebhookError('The message is not signed with this secret.')
}

function read(id: string, body: string): WebhookMessage {
  const { type, timestamp, data } = messageIn(body) ?? {}
  if (typeof type !== 'string') throw new WebhookError('The request is signed, but it is no message.')
  return { id, type, timestamp, changes: data?.changes ?? [] }
}

/** What a text says as JSON; undefined for what is none. */
function messageIn(body: string) {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  const value =
    typeof headers.get === 'function'
      ? (headers as { get(name: string): string | null }).get(name)
      : (headers as Record<string, string | readonly string[] | undefined>)[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? undefined
}

const prefix = 'whsec_'

async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = bytesIn(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret)
  if (!bytes || bytes.length === 0)
    throw new TypeError('The secret of a webhook is written whsec_…, in base64.')
  return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}

async function isSigned(
  key: CryptoKey,
  signature: string,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const bytes = bytesIn(signature)
  return bytes !== undefined && (await crypto.subtle.verify('HMAC', key, bytes, signed))
}

/** The bytes of a text in base64; undefined for what is none. */
function bytesIn(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
