// How many follow at the same time.
import { refusal } from '@proviso/schema/errors'

/** Counts those who follow. Nobody takes more than half of the places, so that there are some for others. */
export class Followers {
  readonly #most: number
  readonly #byClient = new Map<string, number>()
  #count = 0

  /** @param most how many may follow at the same time */
  constructor(most: number) {
    this.#most = most
  }

  get count(): number {
    return this.#count
  }

  /**
   * Takes a place.
   *
   * @returns what gives it back; calling it again does nothing
   * @throws GraphQLError `TOO_MANY_SUBSCRIPTIONS` where there is none
   */
  join(client: string): () => void {
    const own = this.#byClient.get(client) ?? 0
    if (this.#count >= this.#most)
      throw refused(`This server is followed by ${this.#count} subscriptions, and can serve no more.`)
    if (own >= Math.ceil(this.#most / 2))
      throw refused(`${own} subscriptions come from your address already, and no more are allowed.`)
    this.#count += 1
    this.#byClient.set(client, own + 1)
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      this.#count -= 1
      const left = this.#byClient.get(client)! - 1
      if (left > 0) this.#byClient.set(client, left)
      else this.#byClient.delete(client)
    }
  }
}

const refused = (reason: string) =>
  refusal('TOO_MANY_SUBSCRIPTIONS', `${reason} End some, or try again later.`, {
    http: { status: 503, headers: { 'retry-after': '10' } },
  })
