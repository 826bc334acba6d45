// Which statements may have a connection now: fair queueing before the pool.
import type { RunStatement } from '@proviso/schema'
import { type RequestRecord, requestRecord } from '../request-record.ts'
import { busy } from './connection.ts'
import type { Transact } from './transact.ts'

/** For how long somebody who asked counts as present, in ms: about as long as a statement may run. */
const PRESENT_MS = 10_000

/** On what account a place is held: a client, a request, or the class of costly statements. */
type Account = string | RequestRecord

interface Waiting {
  readonly accounts: readonly Account[]
  readonly enter: () => void
}

/**
 * Places that are shared out fairly. No account holds more than half of them, so that what others ask is begun at once;
 * a client who is alone may hold all but one, which is for whoever comes next. Of those who wait, the client who holds least comes first, then the one who
 * came first.
 */
export class FairQueue {
  readonly #half: number
  readonly #most: number
  #free: number
  readonly #held = new Map<Account, number>()
  readonly #waiting: Waiting[] = []
  /** When each client asked last, latest last. */
  readonly #present = new Map<Account, number>()

  constructor(size: number) {
    this.#free = size
    this.#half = Math.max(1, Math.floor(size / 2))
    this.#most = Math.max(1, size - 1)
  }

  get waiting(): number {
    return this.#waiting.length
  }

  /**
   * Takes a place if one can be had at once.
   *
   * @param accounts on which it is held, the client first
   * @returns what gives the place back, to be called once
   */
  tryEnter(accounts: readonly Account[]): (() => void) | undefined {
    this.#note(accounts[0]!)
    if (!this.#isAdmissible(accounts)) return undefined
    this.#hold(accounts)
    return this.#leaver(accounts)
  }

  /**
   * Waits for a place, for at most so many ms. Default: for however long.
   *
   * @throws the reason of the signal where it is aborted before; GraphQLError `TIMEOUT` where no place comes free in time
   */
  async enter(accounts: readonly Account[], signal?: AbortSignal, timeout?: number): Promise<() => void> {
    signal?.throwIfAborted()
    const leave = this.tryEnter(accounts)
    if (leave) return leave
    await this.#wait(accounts, signal, timeout)
    return this.#leaver(accounts)
  }

  #leaver(accounts: readonly Account[]): () => void {
    return () => {
      this.#free += 1
      for (const account of accounts) {
        const held = this.#held.get(account)! - 1
        if (held > 0) this.#held.set(account, held)
        else this.#held.delete(account)
      }
      this.#admit()
    }
  }

  #wait(accounts: readonly Account[], signal: AbortSignal | undefined, timeout?: number): Promise<void> {
    // a timer and a listener: signals composed of others take longer than short statements
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(late)
        signal?.removeEventListener('abort', abort)
      }
      const giveUp = (reason: unknown) => {
        end()
        const at = this.#waiting.indexOf(waiting)
        if (at >= 0) this.#waiting.splice(at, 1)
        reject(reason)
      }
      const abort = () => giveUp(signal!.reason)
      const late = timeout === undefined ? undefined : setTimeout(() => giveUp(busy(timeout)), timeout)
      const waiting: Waiting = {
        accounts,
        enter: () => {
          end()
          resolve()
        },
      }
      signal?.addEventListener('abort', abort)
      this.#waiting.push(waiting)
    })
  }

  #admit(): void {
    while (this.#free > 0) {
      let next: Waiting | undefined
      for (const one of this.#waiting) {
        if (!this.#isAdmissible(one.accounts)) continue
        if (!next || this.#count(one.accounts[0]!) < this.#count(next.accounts[0]!)) next = one
      }
      if (!next) return
      this.#waiting.splice(this.#waiting.indexOf(next), 1)
      this.#hold(next.accounts)
      next.enter()
    }
  }

  #isAdmissible([client, ...others]: readonly Account[]): boolean {
    if (this.#free === 0) return false
    if (this.#count(client!) >= (this.#present.size > 1 ? this.#half : this.#most)) return false
    return others.every((account) => this.#count(account) < this.#half)
  }

  #count(account: Account): number {
    return this.#held.get(account) ?? 0
  }

  #hold(accounts: readonly Account[]): void {
    this.#free -= 1
    for (const account of accounts) this.#held.set(account, this.#count(account) + 1)
  }

  #note(client: Account): void {
    const now = performance.now()
    this.#present.delete(client)
    this.#present.set(client, now)
    for (const [other, time] of this.#present) {
      if (time > now - PRESENT_MS) break
      this.#present.delete(other)
    }
  }
}

export interface AdmissionOptions {
  readonly queue: FairQueue
  /** From which declared cost on statements count as costly: together they hold at most half of the places. */
  readonly costly: number
  /** How long a statement may wait for a place, in milliseconds. */
  readonly timeout: number
}

/**
 * Runs statements as their client's share of the connections permits, and counts them in the request's record.
 *
 * @returns a {@link RunStatement} that throws a GraphQLError `TIMEOUT` where no place comes free in time
 */
export function admitted(run: RunStatement, { queue, costly, timeout }: AdmissionOptions): RunStatement {
  return async (statement, signal) => {
    const record = requestRecord()
    if (record) record.statements++
    const accounts = accountsOf(record)
    if (statement.cost >= costly) accounts.push('costly')
    const leave = queue.tryEnter(accounts) ?? (await queue.enter(accounts, signal, timeout))
    try {
      return await run(statement, signal)
    } finally {
      leave()
    }
  }
}

/**
 * Does what is written as the writer's share of the connections permits: a transaction holds one as long as it lasts.
 *
 * @returns a {@link Transact} that throws a GraphQLError `TIMEOUT` where no place comes free in time
 */
export function admittedWrites(
  transact: Transact,
  { queue, timeout }: Pick<AdmissionOptions, 'queue' | 'timeout'>,
): Transact {
  return async (work, options) => {
    const leave = await queue.enter(accountsOf(requestRecord()), undefined, timeout)
    try {
      return await transact(work, options)
    } finally {
      leave()
    }
  }
}

const accountsOf = (record: RequestRecord | undefined): Account[] =>
  record ? [record.client, record] : ['nobody']
