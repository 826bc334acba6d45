// Tells when something was recorded: importers, in whatever process, notify PostgreSQL's channel in the same transaction.
import pg from 'pg'

/** Wakes those who follow the log of changes, all of them at once. */
export interface ChangeFeed {
  /** Counts the times that it woke them: while it stays the same, nobody knows of anything that was recorded since. */
  readonly turn: number
  /**
   * Resolves when something may have been recorded after the call: at a notification, when a connection was lost or made
   * anew, and at the latest after some seconds. Ask before you read, and nothing can fall in between.
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
  let listener: pg.Client | undefined
  let turn = 0
  let patience: NodeJS.Timeout | undefined

  function wake(): void {
    turn += 1
    clearTimeout(patience)
    patience = undefined
    const woken = [...waiting]
    waiting.clear()
    for (const resolve of woken) resolve()
  }

  /** Listens until the connection ends, and then again. */
  function listen(): void {
    const client = new pg.Client({ connectionString: url, application_name: 'proviso changes' })
    listener = client
    let hasEnded = false
    const end = () => {
      if (hasEnded) return
      hasEnded = true
      client.end().catch(() => {})
      wake()
      if (!closing.signal.aborted) setTimeout(listen, RETRY_MS).unref()
    }
    client.on('notification', wake)
    client.on('error', end)
    client.on('end', end)
    client
      .connect()
      .then(() => client.query(`LISTEN ${CHANNEL}`))
      .then(wake, end)
  }

  return {
    get turn() {
      return turn
    },
    async next(signal) {
      signal.throwIfAborted()
      closing.signal.throwIfAborted()
      if (!listener) listen()
      patience ??= setTimeout(wake, PATIENCE_MS)
      await new Promise<void>((resolve, reject) => {
        const settle = (act: () => void) => {
          waiting.delete(wakeOne)
          signal.removeEventListener('abort', stop)
          closing.signal.removeEventListener('abort', stop)
          act()
        }
        const wakeOne = () => settle(resolve)
        const stop = () => settle(() => reject(signal.aborted ? signal.reason : closing.signal.reason))
        waiting.add(wakeOne)
        signal.addEventListener('abort', stop, { once: true })
        closing.signal.addEventListener('abort', stop, { once: true })
      })
    },
    async close() {
      closing.abort()
      clearTimeout(patience)
      await listener?.end().catch(() => {})
    },
  }
}
