// How many follow at the same time.
import { refusal } from '@proviso/schema/errors'
import { ClientCounts } from '../client-counts.ts'

/** Counts those who follow. Nobody takes more than half of the places, so that there are some for others. */
export class Followers {
  readonly #most: number
  readonly #places = new ClientCounts()

  /** @param most how many may follow at the same time */
  constructor(most: number) {
    this.#most = most
  }

  get count(): number {
    return this.#places.total
  }

  /**
   * Takes a place.
   *
   * @returns what gives it back; calling it again does nothing
   * @throws GraphQLError `TOO_MANY_SUBSCRIPTIONS` where there is none
   */
  join(client: string): () => void {
    const own = this.#places.of(client)
    if (this.count >= this.#most)
      throw refused(`This server is followed by ${this.count} subscriptions, and can serve no more.`)
    if (own >= Math.ceil(this.#most / 2))
      throw refused(`${own} subscriptions come from your address already, and no more are allowed.`)
    this.#places.add(client, 1)
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      this.#places.add(client, -1)
    }
  }
}

const refused = (reason: string) =>
  refusal('TOO_MANY_SUBSCRIPTIONS', `${reason} End some, or try again later.`, {
    http: { status: 503, headers: { 'retry-after': '10' } },
  })
