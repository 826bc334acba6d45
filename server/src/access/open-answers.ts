// Answers that go on (streams, exports) end when who asked for them is no longer let in.
import type { ServerResponse } from 'node:http'
import type { Principal } from '@proviso/schema'
import { requestRecord } from '../request-record.ts'
import { endOf } from './identify.ts'
import type { KeyLookup } from './key-lookup.ts'

/** How often it is looked who is still let in, in milliseconds. */
const INTERVAL_MS = 400

/** Answers that are under way, by who asked for them. */
export class OpenAnswers {
  readonly #keys: Pick<KeyLookup, 'findNow'>
  readonly #open = new Set<{ readonly principal: Principal; readonly end: () => void }>()
  #timer: NodeJS.Timeout | undefined

  constructor(keys: Pick<KeyLookup, 'findNow'>) {
    this.#keys = keys
  }

  /** Breaks off an answer of the present request, which is about to begin, when the key of who asked is revoked or has expired. */
  watch(response: ServerResponse): void {
    const principal = requestRecord()?.principal
    if (!principal || response.destroyed) return
    const answer = { principal, end: () => response.destroy() }
    this.#open.add(answer)
    this.#timer ??= setInterval(() => this.#look(), INTERVAL_MS).unref()
    response.once('close', () => {
      this.#open.delete(answer)
      if (this.#open.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    })
  }

  async #look(): Promise<void> {
    const keyOf = ({ id }: Principal) => (id.startsWith('key:') ? id.slice('key:'.length) : undefined)
    const ids = new Set([...this.#open].flatMap(({ principal }) => keyOf(principal) ?? []))
    // while the database is away, nobody can have been shut out
    const keys = ids.size > 0 ? await this.#keys.findNow([...ids]).catch(() => undefined) : undefined
    for (const { principal, end } of [...this.#open]) {
      const key = keys?.get(keyOf(principal) ?? '')
      const hasExpired = principal.expiresAt !== undefined && principal.expiresAt.getTime() <= Date.now()
      if (hasExpired || (key && endOf(key))) end()
    }
  }
}
