// How many requests an address, and a key, may make in a minute.
import cluster from 'node:cluster'
import type { ServerResponse } from 'node:http'
import { refusal } from '@proviso/schema/errors'
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterClusterMaster,
  RateLimiterMemory,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import type { Configuration } from '../configuration.ts'

/** What is counted together: the requests of a key, those of an address that shows none, or the forms by which it shows one. */
export type Account = 'key' | 'address' | 'form'

const SECONDS = 60

/** So many forms are taken, where requests are limited: who may make no more without a key has to be able to show one. */
const FORMS = 10

/** Whose requests they are, in words. */
const WHOSE: Readonly<Record<Account, string>> = {
  key: 'with this key',
  address: 'from this address; more are with a key',
  form: 'from this address where keys are shown',
}

/** How long the process that counts for all may take, in milliseconds: nobody is refused because it is stuck. */
const PATIENCE_MS = 1000

/**
 * Counts a request, and says in the headers of its answer (RateLimit-Policy and RateLimit of the IETF's draft) how many are left.
 *
 * @throws GraphQLError `RATE_LIMITED` where there are none
 */
export type CountRequest = (account: Account, who: string, response: ServerResponse) => Promise<void>

/** Undefined where nothing is limited. Processes that serve together count together. */
export function createRateLimits(
  configuration: Pick<Configuration, 'RATE_LIMIT' | 'RATE_LIMIT_KEY'>,
): CountRequest | undefined {
  const limits = {
    form: limiter('form', configuration.RATE_LIMIT > 0 ? FORMS : 0),
    address: limiter('address', configuration.RATE_LIMIT),
    key: limiter('key', configuration.RATE_LIMIT_KEY),
  }
  if (!limits.address && !limits.key) return undefined

  return async (account, who, response) => {
    const limit = limits[account]
    if (!limit) return
    const result = await limit
      .consume(who)
      .catch((reason) => (reason instanceof RateLimiterRes ? reason : undefined))
    if (!result) return
    const { consumedPoints, remainingPoints, msBeforeNext } = result
    const seconds = Math.ceil(msBeforeNext / 1000)
    response.setHeader('ratelimit-policy', `"${account}";q=${limit.points};w=${SECONDS}`)
    response.setHeader('ratelimit', `"${account}";r=${remainingPoints};t=${seconds}`)
    if (consumedPoints <= limit.points) return
    throw refusal(
      'RATE_LIMITED',
      `At most ${limit.points} requests in ${SECONDS} seconds are answered ${WHOSE[account]}. Ask again in ${seconds} s.`,
      { http: { status: 429, headers: { 'retry-after': String(seconds) } } },
    )
  }
}

function limiter(name: Account, points: number): RateLimiterAbstract | undefined {
  if (points === 0) return undefined
  const options = { keyPrefix: `requests by ${name}`, points, duration: SECONDS }
  if (!cluster.isWorker) return new RateLimiterMemory(options)
  return new RateLimiterCluster({ ...options, timeoutMs: PATIENCE_MS })
}

/** The part of the first of several processes: it counts for all. */
export const countForWorkers = (): unknown => new RateLimiterClusterMaster()
