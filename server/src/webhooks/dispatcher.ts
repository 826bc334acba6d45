// Tells the webhooks what was recorded, in order, each at least once: a loop over the log of changes in each process, of which one at a
// time has a webhook in hand.
import { setTimeout as wait } from 'node:timers/promises'
import type { RunStatement } from '@proviso/schema'
import type pg from 'pg'
import type { ChangeFeed } from '../database/change-feed.ts'
import type { Logger } from '../logger.ts'
import type { Deliverer, Message } from './deliver.ts'
import { entriesIn, messageId, messageOf, nextFor } from './message.ts'
import {
  type Due,
  layAside,
  nextRetry,
  noteFailure,
  noteGone,
  noteTold,
  noteTrying,
  putBack,
  takeDue,
} from './webhooks.ts'

export interface DispatcherOptions {
  readonly pool: pg.Pool
  readonly feed: ChangeFeed
  /** Reads the log: what is read must not be older than the call. */
  readonly run: RunStatement
  readonly deliverer: Deliverer
  readonly logger: Logger
  /** When a message is tried again, in seconds after each time that it was in vain; after the last of them it is laid aside. */
  readonly delays?: readonly number[]
  /** How often it is looked whether there is anything to do that nobody told of, in milliseconds. Default: 5000. */
  readonly idle?: number
}

/** In all some two and a half days. */
const DELAYS = [5, 30, 120, 600, 3600, 6 * 3600, 12 * 3600, 24 * 3600]

/** While there are none, it is looked so often for a first, in milliseconds. */
const IDLE_MS = 5000

/** So long it waits at least, in milliseconds. */
const LEAST_MS = 10

/** So many are told at a time: those that hang keep no other waiting, and a connection of the pool is in use only before and after. */
const AT_ONCE = 50

/** Begins, and returns what ends it: messages that are under way are waited for. */
export function startDispatcher(options: DispatcherOptions): () => Promise<void> {
  const { pool, feed, logger, delays = DELAYS, idle: pause = IDLE_MS } = options
  const stopping = new AbortController()
  const { signal } = stopping
  const underWay = new Set<Promise<void>>()
  // a process that has just begun has other things to do
  let hasLooked = false
  let ended = Promise.withResolvers<void>()

  /** What a webhook is told next, and up to which place: what was tried before, as it was; no message where nothing is for it. */
  async function next({ webhook, trying, last }: Due): Promise<{ through: string; message?: Message }> {
    const { deliveredThrough, tryingThrough } = webhook
    const isKept = tryingThrough !== null && trying?.id === messageId(webhook, tryingThrough)
    if (isKept) return { through: tryingThrough, message: trying }
    const behind = entriesIn(await options.run(nextFor(webhook)(deliveredThrough)))
    // servers of before messages were kept noted their places alone
    const entries =
      tryingThrough === null ? behind : behind.filter(([at]) => BigInt(at) <= BigInt(tryingThrough))
    const through = tryingThrough ?? entries.at(-1)?.[0] ?? last
    return entries.length === 0 ? { through } : { through, message: messageOf(webhook, entries, through) }
  }

  async function tell(due: Due): Promise<void> {
    const { webhook, hold } = due
    const { id, failures, url } = webhook
    const { through, message } = await next(due)
    if (!message) return await noteTold(pool, hold, through)
    if (!(await noteTrying(pool, hold, { through, message }))) return
    const delivery = await options.deliverer.send(webhook, message)
    if (delivery.isTaken) return await noteTold(pool, hold, through)
    const { error, isGone } = delivery
    logger.warn({ webhook: id, url, error, failures: failures + 1 }, 'a webhook did not take a message')
    if (isGone) await noteGone(pool, hold, error)
    else if (!(await noteFailure(pool, hold, error, delays)))
      await layAside(pool, hold, { through, error, message })
  }

  /** Tells all that are due. */
  async function round(): Promise<void> {
    while (!signal.aborted) {
      const due = await takeDue(pool)
      if (!due) return
      const telling = tell(due)
        .catch(async (err) => {
          logger.error({ webhook: due.webhook.id, err }, 'a webhook could not be told')
          await putBack(pool, due.hold).catch(() => {})
        })
        .finally(() => {
          underWay.delete(telling)
          ended.resolve()
        })
      underWay.add(telling)
      if (underWay.size >= AT_ONCE) await Promise.race(underWay)
    }
  }

  /** Until something may be due: something was recorded, a message is to be tried again, one that was under way has ended. */
  async function due(): Promise<void> {
    const retry = hasLooked ? await nextRetry(pool) : undefined
    hasLooked = true
    const idle = wait(Math.min(pause, Math.max(LEAST_MS, retry ?? pause)), undefined, { signal, ref: false })
    idle.catch(() => {})
    if (retry === undefined) return await idle
    await Promise.race([feed.next(), ended.promise, idle])
  }

  const running = (async () => {
    while (!signal.aborted) {
      try {
        await due()
        ended = Promise.withResolvers()
        await round()
      } catch (err) {
        if (signal.aborted) return
        // the database is away, or starts again
        logger.debug({ err }, 'webhooks wait')
        await wait(pause, undefined, { signal, ref: false }).catch(() => {})
      }
    }
  })()

  return async () => {
    stopping.abort()
    await running
    await Promise.all(underWay)
  }
}
