// A connection for as long as somebody needs it, and what is said where there is none, or where it fails.
import { refusal, refusalIn } from '@proviso/schema/errors'
import type pg from 'pg'
import { isConnectionLost } from './connection-lost.ts'
import { whenPatienceEnds } from './patience.ts'

/**
 * A connection from the pool.
 *
 * @throws GraphQLError `TIMEOUT` where none comes free within `timeout` ms, `SERVICE_UNAVAILABLE` where the database cannot be reached
 */
export function connection(pool: pg.Pool, timeout: number): Promise<pg.PoolClient> {
  return new Promise((resolve, reject) => {
    let isLate = false
    const stop = whenPatienceEnds(timeout, () => {
      isLate = true
      reject(busy(timeout))
    })
    pool.connect((error, client) => {
      stop()
      if (!client) reject(translated(error, timeout))
      else if (isLate) client.release()
      else resolve(client)
    })
  })
}

/** What a client is told of an error of the database: what of it is expected, as a refusal. */
export function translated(error: unknown, timeout: number): unknown {
  const refused = refusalIn(error)
  if (refused) return refused
  if (isCancelled(error)) return timedOut(timeout)
  if (isConnectionLost(error)) return unavailable(error)
  return error
}

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code

/** 57014 query_canceled: by statement_timeout, or by hand. */
export const isCancelled = (error: unknown): boolean => codeOf(error) === '57014'

export const seconds = (ms: number): string => `${ms / 1000} s`

export const timedOut = (timeout: number) =>
  refusal(
    'TIMEOUT',
    `The database took longer than ${seconds(timeout)} and was stopped. Ask for less at once: a smaller page, fewer nested lists, no totalCount.`,
    { http: { status: 503, spec: true } },
  )

/** No connection, or no place for one, came free in time. */
export const busy = (timeout: number) =>
  refusal(
    'TIMEOUT',
    `The server is busy: no database connection came free within ${timeout / 1000} s. Try again later.`,
    { http: { status: 503, spec: true } },
  )

const unavailable = (cause: unknown) =>
  Object.assign(
    refusal('SERVICE_UNAVAILABLE', 'The database cannot be reached at the moment. Try again later.', {
      http: { status: 503, spec: true },
    }),
    { cause },
  )
