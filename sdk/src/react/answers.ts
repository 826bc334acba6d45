import type { AnyDocument, Operation, Transport } from '@proviso/sdk'
import { keyOf, type Question } from './question.ts'

/** A promise as React's `use` reads it: once it is fulfilled its value is there without waiting. */
type Readable<T> = Promise<T> & { status?: 'pending' | 'fulfilled' | 'rejected'; value?: T; reason?: unknown }

interface Kept {
  promise: Readable<unknown>
  /** When it was answered, or failed; undefined while it is asked. */
  settledAt?: number
  readonly watchers: Set<() => void>
}

/** How long answers are kept. */
export interface AnswersOptions {
  /** Milliseconds after which a component that appears anew asks again. Default 60 000. */
  readonly maxAge?: number
  /** The most answers that are kept beside those that are shown. Default 200. */
  readonly max?: number
}

/** A failure is kept for so long that it can be shown, and no longer: an error boundary that tries again asks again. */
const FAILURE_AGE = 1000

/**
 * The answers that a tree of components shares: each question is asked once. On a server, `JSON.stringify` it when all is
 * rendered, and give what it says to the provider in the browser, which then asks nothing again.
 */
export class Answers {
  readonly #kept = new Map<string, Kept>()
  readonly #given: Map<string, unknown>
  readonly #maxAge: number
  readonly #max: number

  /** `given` are the answers of a server, as they come out of JSON. */
  constructor(given: Record<string, unknown> = {}, { maxAge = 60_000, max = 200 }: AnswersOptions = {}) {
    this.#given = new Map(Object.entries(given))
    this.#maxAge = maxAge
    this.#max = max
  }

  /** What was answered so far, by question, for the provider in the browser. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.#given)
  }

  /** The answer to a question, asked unless it is kept. */
  get(transport: Transport, question: Question): Promise<any> {
    const kept = this.#kept.get(question.key)
    if (kept && !this.#isOver(kept)) return kept.promise
    const watchers = kept?.watchers ?? new Set()
    const asked: Kept = { promise: this.#ask(transport, question), watchers }
    this.#keep(question.key, asked)
    return asked.promise
  }

  /** Asks again, and shows the new answer when it is there; until then, and after a failure, the old one stays. */
  async renew(transport: Transport, question: Question): Promise<void> {
    this.#given.delete(question.key)
    const promise = this.#ask(transport, question)
    await promise
    const kept = this.#kept.get(question.key)
    const watchers = kept?.watchers ?? new Set()
    this.#keep(question.key, { promise, settledAt: Date.now(), watchers })
    for (const watcher of watchers) watcher()
  }

  /** Calls whenever the answer is another. */
  watch(key: string, watcher: () => void): () => void {
    const kept = this.#kept.get(key)
    kept?.watchers.add(watcher)
    return () => kept?.watchers.delete(watcher)
  }

  #isOver({ promise, settledAt, watchers }: Kept): boolean {
    if (settledAt === undefined) return false
    const age = Date.now() - settledAt
    if (promise.status === 'rejected') return age > FAILURE_AGE
    return !watchers.size && age > this.#maxAge
  }

  #ask(transport: Transport, question: Question): Readable<unknown> {
    const promise: Readable<unknown> = Promise.resolve(question.ask(this.#through(transport)))
    promise.status = 'pending'
    promise.then(
      (value) => void Object.assign(promise, { status: 'fulfilled', value }),
      (reason) => void Object.assign(promise, { status: 'rejected', reason }),
    )
    return promise
  }

  #keep(key: string, kept: Kept): void {
    const settle = () => {
      kept.settledAt ??= Date.now()
    }
    kept.promise.then(settle, settle)
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    if (this.#kept.size <= this.#max) return
    for (const [oldest, { watchers, settledAt }] of this.#kept)
      if (oldest !== key && !watchers.size && settledAt !== undefined) {
        this.#kept.delete(oldest)
        this.#given.delete(oldest)
        if (this.#kept.size <= this.#max) return
      }
  }

  /** A transport that answers what was answered already, and notes what it answers. */
  #through(transport: Transport): Transport {
    const request = async (operation: Operation | AnyDocument, variables: unknown, ...rest: unknown[]) => {
      const key = keyOf(operation, variables)
      if (!this.#given.has(key))
        this.#given.set(key, await transport.request(operation as never, variables as never, ...(rest as [])))
      return this.#given.get(key)
    }
    return { ...transport, request: request as never }
  }
}
