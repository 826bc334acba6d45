// One message to one address: signed as Standard Webhooks says (standardwebhooks.com), bounded in time, past no redirect.
import { Webhook } from 'standardwebhooks'
import { type Agent, fetch } from 'undici'
import { AddressError, type Allows, guardedAgent, urlFault } from './address.ts'

/** A message as it is sent. */
export interface Message {
  /** The same each time that it is sent. */
  readonly id: string
  /** JSON. */
  readonly body: string
}

/** What became of a message: it was taken, or why not. `isGone` where the address wants no more. */
export type Delivery =
  | { readonly isTaken: true }
  | { readonly isTaken: false; readonly error: string; readonly isGone: boolean }

/** Sends messages. */
export interface Deliverer {
  send(webhook: { readonly url: string; readonly secret: string }, message: Message): Promise<Delivery>
  close(): Promise<void>
}

/** How long a receiver may take, in milliseconds: it is to take a message now, and to work on it later. */
const PATIENCE_MS = 10_000

const GONE = 410

/** @param patience for how long a receiver may take, in milliseconds */
export function createDeliverer(allows: Allows, patience = PATIENCE_MS): Deliverer {
  const agents = new Map<string, Agent>()
  const agentFor = (protocol: string) => {
    const agent = agents.get(protocol) ?? guardedAgent(protocol, allows)
    agents.set(protocol, agent)
    return agent
  }
  const failed = (error: string, isGone = false): Delivery => ({ isTaken: false, error, isGone })

  return {
    async send({ url, secret }, { id, body }) {
      const fault = urlFault(url, allows)
      if (fault !== undefined) return failed(fault)
      const at = new Date()
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Proviso-Webhooks',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, body),
      }
      try {
        const response = await fetch(url, {
          method: 'POST',
          redirect: 'manual',
          dispatcher: agentFor(new URL(url).protocol),
          signal: AbortSignal.timeout(patience),
          headers,
          body,
        })
        await response.body?.cancel()
        if (response.ok) return { isTaken: true }
        return failed(`it answered ${response.status}`, response.status === GONE)
      } catch (error) {
        return failed(reasonOf(error, patience))
      }
    },
    close: async () => {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()))
    },
  }
}

function reasonOf(error: unknown, patience: number): string {
  const { name, message, cause } = error as Error & { cause?: Error & { code?: string } }
  if (name === 'TimeoutError') return `it took longer than ${patience / 1000} s`
  if (cause instanceof AddressError) return cause.message
  return `it could not be reached: ${cause?.code ?? cause?.message ?? message}`
}

/** A new secret, as Standard Webhooks writes it. */
export const makeSecret = (): string =>
  `whsec_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')}`
