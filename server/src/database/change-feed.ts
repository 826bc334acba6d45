// Tells when something was recorded: importers, in whatever process, notify PostgreSQL's channel in the same transaction.
import pg from 'pg'

/** Wakes those who follow the log of changes, all of them at once. */
export interface ChangeFeed {
  /** Counts the times that it woke them: while it stays the same, nobody knows of anything that was recorded since. */
  readonly turn: number
  /**
   * Resolves when something may have been recorded after the call: at a notification, when a connection was lost or made
   * anew, and at the latest after some seconds. Ask before you read, and nothing can fall in between. All who ask within a
   * turn get the same promise.
   *
   * @throws DOMException `AbortError` when the feed is closed
   */
  next(): Promise<void>
  close(): Promise<void>
}

const CHANNEL = 'proviso_changes'
/** A notification can get lost with its connection; nobody waits longer than this for what it told. */
const PATIENCE_MS = 5000
const RETRY_MS = 1000

/**
 * A feed over one connection of its own, opened when the first follower comes.
 *
 * @param number gives changes their numbers whose writer ended without doing so: it is called where nobody told of any for some seconds, for
 * else somebody numbers, and both together would only hold each other up
 */
export function openChangeFeed(url: string, number: () => Promise<void>): ChangeFeed {
  let isClosed = false
  let listener: pg.Client | undefined
  let turn = 0
  let woken = newTurn()
  let patience: NodeJS.Timeout | undefined

  function wake(): void {
    if (isClosed) return
    turn += 1
    clearTimeout(patience)
    patience = undefined
    const { resolve } = woken
    woken = newTurn()
    resolve()
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
      if (!isClosed) setTimeout(listen, RETRY_MS).unref()
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
    next() {
      if (!isClosed) {
        if (!listener) listen()
        patience ??= setTimeout(
          () =>
            void number()
              .catch(() => {})
              .then(wake),
          PATIENCE_MS,
        )
      }
      return woken.promise
    },
    async close() {
      isClosed = true
      clearTimeout(patience)
      woken.reject(new DOMException('The feed of changes is closed.', 'AbortError'))
      await listener?.end().catch(() => {})
    },
  }
}

/** What wakes all who wait for the end of a turn. */
function newTurn(): PromiseWithResolvers<void> {
  const woken = Promise.withResolvers<void>()
  // nobody may be waiting when the feed is closed
  woken.promise.catch(() => {})
  return woken
}
