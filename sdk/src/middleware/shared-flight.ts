/** Something under way that several wait for: it is given up when the last of them has. */
export class SharedFlight<T> {
  readonly #controller = new AbortController()
  readonly #result: Promise<T>
  #waiting = 0

  constructor(start: (signal: AbortSignal) => Promise<T>) {
    this.#result = start(this.#controller.signal)
    // Each who waits hears of a failure; nobody may be left who does.
    this.#result.catch(() => {})
  }

  /** The result, unless `signal` fires before: then what `reason` makes of it is thrown. */
  async wait(signal: AbortSignal | null | undefined, reason: (signal: AbortSignal) => unknown): Promise<T> {
    this.#waiting++
    let leave: (() => void) | undefined
    try {
      if (!signal) return await this.#result
      return await new Promise<T>((resolve, reject) => {
        leave = () => reject(reason(signal))
        if (signal.aborted) leave()
        else signal.addEventListener('abort', leave)
        this.#result.then(resolve, reject)
      })
    } finally {
      if (leave) signal?.removeEventListener('abort', leave)
      if (--this.#waiting === 0) this.#controller.abort()
    }
  }

  /** Whether all who waited have gone. */
  get isGivenUp(): boolean {
    return this.#controller.signal.aborted
  }
}
