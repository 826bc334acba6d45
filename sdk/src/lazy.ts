/** A promise that begins when somebody waits for it, and begins anew after a failure. */
export abstract class Lazy<T> implements Promise<T> {
  abstract readonly [Symbol.toStringTag]: string
  #value: Promise<T> | undefined

  /** Gets the value. */
  protected abstract load(): Promise<T>

  /** Whether somebody has asked for it already. */
  protected get begun(): boolean {
    return this.#value !== undefined
  }

  /** The value, loaded once. */
  protected open(): Promise<T> {
    if (!this.#value) {
      this.#value = this.load()
      this.#value.catch(() => {
        this.#value = undefined
      })
    }
    return this.#value
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting it is the point
  then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.open().then(fulfilled, rejected)
  }

  catch<B = never>(rejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.open().catch(rejected)
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.open().finally(settled)
  }
}
