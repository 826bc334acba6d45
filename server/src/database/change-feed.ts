// Tells when something was recorded: importers, in whatever process, notify PostgreSQL's channel in the same transaction.
import pg from 'pg'

/** Wakes those who follow the log of changes. */
export interface ChangeFeed {
  /**
   * Resolves when something may have been recorded after the call: at a notification, after a lost connection, and at the
   * latest after some seconds. Ask before you read, and nothing can fall in between.
   *
   * @throws DOMException `AbortError` when the signal is aborted or the feed is closed
   */
  next(signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

const CHANNEL = 'proviso_changes'
/** A notification can get lost with its connection; nobody waits longer than this for what it told. */
const PATIENCE_MS = 5000
const RETRY_MS = 1000

/** A feed over one connection of its own, opened when the first follower comes. */
export function openChangeFeed(url: string): ChangeFeed {
  const waiting = new Set<() => void>()
  const closing = new AbortController()
  let client: Promise<pg.Client | undefined> | undefined

  const wake = () => {
    for (const resolve of waiting) resolve()
  }

  async function listen(): Promise<pg.Client | undefined> {
    const listener = new pg.Client({ connectionString: url, application_name: 'proviso changes' })
    listener.on('notification', wake)
    listener.on('error', () => listener.end().catch(() => {}))
    listener.on('end', () => {
      wake()
      if (!closing.signal.aborted) setTimeout(() => (client = undefined), RETRY_MS).unref()
    })
    try {
      await listener.connect()
      await listener.query(`LISTEN ${CHANNEL}`)
      return listener
    } catch {
      await listener.end().catch(() => {})
      return undefined
    }
  }

  return {
    async next(signal) {
      client ??= listen()
      await client
      const stopped = AbortSignal.any([signal, closing.signal])
      stopped.throwIfAborted()
      await new Promise<void>((resolve, reject) => {
        const settle = (act: () => void) => {
          waiting.delete(wakeOne)
          clearTimeout(timer)
          stopped.removeEventListener('abort', stop)
          act()
        }
        const wakeOne = () => settle(resolve)
        const stop = () => settle(() => reject(stopped.reason))
        const timer = setTimeout(wakeOne, PATIENCE_MS)
        waiting.add(wakeOne)
        stopped.addEventListener('abort', stop, { once: true })
      })
    },
    async close() {
      closing.abort()
      await (await client)?.end().catch(() => {})
    },
  }
}
