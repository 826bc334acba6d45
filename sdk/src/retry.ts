import { ProvisoError } from './error.ts'

/** How often and how patiently a failed query is asked again. */
export interface RetryOptions {
  /** How many more times a query is sent after its first failure. Default 2. */
  readonly retries?: number
  /** Milliseconds before the first repetition, doubled for each further one. Default 250. */
  readonly minDelay?: number
  /**
   * The longest wait in milliseconds. A server that asks (by Retry-After) for a longer one gets no repetition:
   * the error is thrown at once, with `retryAfter`. Default 20 000.
   */
  readonly maxDelay?: number
}

/**
 * Milliseconds to wait before repetition number `repetition` (0 for the first), or `undefined` where asking again
 * is of no use: only network failures, 429 and 502 to 504 pass by themselves. Of a write that was not answered in
 * time nobody knows whether it was done: with an idempotency `key` it is sent again, and done once. A query would only add to the load.
 */
export function retryDelay(
  error: unknown,
  repetition: number,
  options: RetryOptions = {},
  key?: string,
): number | undefined {
  const { retries = 2, minDelay = 250, maxDelay = 20_000 } = options
  if (repetition >= retries || !(error instanceof ProvisoError)) return
  const { kind, status = 0, retryAfter } = error
  const passing: unknown[] = ['network', 'rateLimited', key && 'timeout']
  if (!passing.includes(kind) && !(status > 501 && status < 505)) return
  if (retryAfter !== undefined) return retryAfter * 1000 > maxDelay ? undefined : retryAfter * 1000
  // Half fixed, half random: clients that failed together do not come back together.
  return Math.min(maxDelay, minDelay * 2 ** repetition) * (0.5 + Math.random() / 2)
}

/** Resolves after `milliseconds`, or rejects at once when `signal` fires. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(aborted(signal))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
  })
}

/** The error for a caller who no longer wants the answer. */
export function aborted(signal?: AbortSignal): ProvisoError {
  return new ProvisoError('aborted', 'Aborted by its signal.', { cause: signal?.reason })
}

/** The error for an answer that never came, or was cut. */
export function interrupted(cause: any, signal?: AbortSignal, url?: string | URL): ProvisoError {
  if (signal?.aborted) return aborted(signal)
  // Node says why fetch failed in the error's own cause.
  const reason = cause?.cause?.code ?? cause?.cause?.message ?? cause?.message ?? cause
  return new ProvisoError(
    'network',
    `${url ?? 'The server'} could not be reached, or broke off: ${reason}.`,
    { cause },
  )
}
