// Answers that are sent and not yet taken: those of clients that read slowly, or never, stay in memory.
import type { ServerResponse } from 'node:http'
import { ClientCounts } from '../client-counts.ts'
import { STALLED_MS } from './stalled.ts'

/** So much may be kept for all clients together, in bytes. */
const MOST = 128 * 2 ** 20

interface Kept {
  readonly response: ServerResponse
  readonly client: string
  readonly bytes: number
}

/** Keeps what clients have not taken within bounds: where it is too much, the client for whom most is kept loses its oldest answer. */
export class UnreadAnswers {
  readonly #most: number
  readonly #patience: number
  readonly #kept = new Set<Kept>()
  readonly #bytes = new ClientCounts()

  /**
   * @param most how much may be kept, in bytes
   * @param patience for how long a client may take nothing, in milliseconds
   */
  constructor(most = MOST, patience = STALLED_MS) {
    this.#most = most
    this.#patience = patience
  }

  /** How much is kept, in bytes. */
  get bytes(): number {
    return this.#bytes.total
  }

  /** Watches over an answer that was ended, if the system did not take all of it at once. */
  watch(response: ServerResponse, client: string): void {
    const bytes = response.writableLength
    if (bytes === 0 || response.destroyed) return
    const kept = { response, client, bytes }
    this.#kept.add(kept)
    this.#bytes.add(client, bytes)
    response.once('close', () => this.#drop(kept))
    // while something of it is taken, it begins anew
    response.setTimeout(this.#patience, () => response.destroy())
    while (this.#bytes.total > this.#most && this.#kept.size > 1) this.#giveUpOne()
  }

  #giveUpOne(): void {
    const client = this.#bytes.largest
    for (const kept of this.#kept) {
      if (kept.client !== client) continue
      this.#drop(kept)
      kept.response.destroy()
      return
    }
  }

  #drop(kept: Kept): void {
    if (this.#kept.delete(kept)) this.#bytes.add(kept.client, -kept.bytes)
  }
}
