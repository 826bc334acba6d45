// What of the bodies of requests is under way: it is in memory, several times over once it is read, until the request is over.
import type { ServerResponse } from 'node:http'
import { ClientCounts } from '../client-counts.ts'

/** So many of the longest bodies may be under way at the same time, half of them from one who asks. */
const MOST = 32

/** Counts the bytes of a body as they come in; false where they are too many to be taken. */
export type CountBytes = (bytes: number) => boolean

/** Keeps the bodies that are under way within bounds, whether they wait for their end, for the database, or are those of streams. */
export class Bodies {
  readonly #most: number
  readonly #bytes = new ClientCounts()

  /** @param longest how long one body may be, in bytes */
  constructor(longest: number) {
    this.#most = MOST * longest
  }

  /** How much is under way, in bytes. */
  get bytes(): number {
    return this.#bytes.total
  }

  /** Begins to count a body, until the response to it has ended. */
  of(client: string, response: ServerResponse): CountBytes {
    let own = 0
    return (bytes) => {
      if (response.destroyed) return false
      if (own === 0) response.once('close', () => this.#bytes.add(client, -own))
      if (this.#bytes.total + bytes > this.#most || this.#bytes.of(client) + bytes > this.#most / 2)
        return false
      own += bytes
      this.#bytes.add(client, bytes)
      return true
    }
  }
}
