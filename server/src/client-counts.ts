/** How much each client has of something that is bounded. Nothing is kept of a client that has none. */
export class ClientCounts {
  readonly #counts = new Map<string, number>()
  #total = 0

  /** What all have together. */
  get total(): number {
    return this.#total
  }

  /** The client who has most; undefined where nobody has any. */
  get largest(): string | undefined {
    let largest: [client: string, count: number] | undefined
    for (const entry of this.#counts) if (!largest || entry[1] > largest[1]) largest = entry
    return largest?.[0]
  }

  /** What a client has. */
  of(client: string): number {
    return this.#counts.get(client) ?? 0
  }

  /** Adds to what a client has, or takes from it; what it has then. */
  add(client: string, change: number): number {
    const count = this.of(client) + change
    this.#total += change
    if (count > 0) this.#counts.set(client, count)
    else this.#counts.delete(client)
    return count
  }
}
