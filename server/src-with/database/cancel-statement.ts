// Stopping what a connection runs, in PostgreSQL itself.
import { setTimeout as wait } from 'node:timers/promises'
import { backendOf } from '@proviso/prisma'
import pg from 'pg'

/** The first pause between two attempts to cancel, and the longest, in ms. */
const PAUSE_MS = { first: 20, longest: 1000 }

/**
 * Stops what a connection is running. It goes by a connection of its own, because the pool may have none left, and says
 * it again until the statement has ended: PostgreSQL forgets a request that comes before the statement has begun.
 */
export async function cancelStatement(
  pool: pg.Pool,
  client: pg.PoolClient,
  isDirect: boolean,
  ended: AbortSignal,
): Promise<void> {
  if (!isDirect) return await cancelThroughPooler(pool, client, ended)
  const canceller = new pg.Client(pool.options)
  // Without a listener an error between two calls would end the process.
  canceller.on('error', () => {})
  try {
    await canceller.connect()
    for (let pause = PAUSE_MS.first; !ended.aborted; pause = Math.min(2 * pause, PAUSE_MS.longest)) {
      await canceller.query('SELECT pg_cancel_backend($1)', [backendOf(client)])
      await wait(pause, undefined, { signal: ended })
    }
  } catch {
    // It has ended, or the statement timeout will stop it.
  } finally {
    await canceller.end().catch(() => {})
  }
}

/** The same by the protocol's own request, which a pooler passes on to the backend that works for the connection. */
async function cancelThroughPooler(pool: pg.Pool, client: pg.PoolClient, ended: AbortSignal): Promise<void> {
  for (let pause = PAUSE_MS.first; !ended.aborted; pause = Math.min(2 * pause, PAUSE_MS.longest)) {
    const canceller = new pg.Client(pool.options) as pg.Client & Cancelling
    const { connection } = canceller
    // the pooler closes it when it has passed the request on
    const passedOn = new Promise((resolve) => connection.once('end', resolve).once('error', resolve))
    connection.on('error', () => {})
    const { activeQuery } = client as pg.PoolClient & { activeQuery: unknown }
    canceller.cancel(client, activeQuery)
    await Promise.race([passedOn, wait(PAUSE_MS.longest)])
    connection.stream.destroy()
    await wait(pause, undefined, { signal: ended }).catch(() => {})
  }
}

/** What the types of pg leave out. */
interface Cancelling {
  readonly connection: pg.Connection
  cancel(client: pg.PoolClient, query: unknown): void
}
