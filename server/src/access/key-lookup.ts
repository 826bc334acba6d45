// Keys as the database has them, at most half a second ago: one that is revoked is of no use within a second, in whatever
// process. All who want to know something at the same time share a statement.
import { type ApiKey, createPool, findKeys, noteUse } from '@proviso/prisma'
import { LRUCache } from 'lru-cache'
import { shared } from '../database/data-version.ts'
import { whenPatienceEnds } from '../database/patience.ts'
import type { Logger } from '../logger.ts'

/** For how long it counts what was read, in milliseconds. */
const FRESH_MS = 500

/** How often it is written down which keys were used: seldom, since answers that were kept are let go with each write. */
const NOTE_MS = 60_000

/** A database that cannot say so in that time can answer little else. */
const PATIENCE_MS = 2000

/** A connection over which nothing is heard for so long is given up. */
const GIVEN_UP_MS = 5000

/** So many keys are remembered, there or not. */
const MOST_KEYS = 10_000

/** Finds keys by their ids. */
export interface KeyLookup {
  /**
   * The key of an id, valid or not, as it was at most half a second ago.
   *
   * @throws where the database does not answer within two seconds
   */
  find(publicId: string): Promise<ApiKey | undefined>
  /** The same for several, as they are now. */
  findNow(publicIds: readonly string[]): Promise<ReadonlyMap<string, ApiKey>>
  /** Notes that a key was used. */
  used(publicId: string): void
  close(): Promise<void>
}

/** Over one connection of its own, opened when the first key is shown. */
export function openKeyLookup(url: string, logger: Logger): KeyLookup {
  const pool = createPool(url, 1, { connectionTimeoutMillis: GIVEN_UP_MS, query_timeout: GIVEN_UP_MS })
  const known = new LRUCache<string, Promise<ApiKey | undefined>>({ max: MOST_KEYS, ttl: FRESH_MS })
  const inUse = new Set<string>()
  let wanted = new Set<string>()
  const read = shared(async () => {
    const ids = [...wanted]
    wanted = new Set()
    const keys = await new Promise<ApiKey[]>((resolve, reject) => {
      const stop = whenPatienceEnds(PATIENCE_MS, () =>
        reject(new Error(`The database told of no keys within ${PATIENCE_MS} ms.`)),
      )
      findKeys(pool, ids).then(resolve, reject).finally(stop)
    })
    return new Map(keys.map((key) => [key.publicId, key]))
  })

  async function note(): Promise<void> {
    if (inUse.size === 0) return
    const ids = [...inUse]
    inUse.clear()
    await noteUse(pool, ids).catch((err) =>
      logger.warn({ err }, 'it could not be noted which keys were used'),
    )
  }
  const noting = setInterval(note, NOTE_MS).unref()

  return {
    find(publicId) {
      const there = known.get(publicId)
      if (there) return there
      wanted.add(publicId)
      const found = read().then((keys) => keys.get(publicId))
      known.set(publicId, found)
      found.catch(() => known.delete(publicId))
      return found
    },
    async findNow(publicIds) {
      for (const id of publicIds) wanted.add(id)
      const keys = await read()
      for (const id of publicIds) known.set(id, Promise.resolve(keys.get(id)))
      return keys
    },
    used: (publicId) => inUse.add(publicId),
    async close() {
      clearInterval(noting)
      await note()
      await pool.end()
    },
  }
}
