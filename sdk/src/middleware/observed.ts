import { type AnyDocument, nameOf, type Operation, toOperation } from '../document.ts'
import type { ProvisoError } from '../error.ts'
import type { RequestOptions, Transport } from '../transport.ts'

/** One request, as its hooks see it. */
export interface Observed {
  /** The operation's name in its document; `undefined` where it has none. */
  readonly operation: string | undefined
  /** The variables that are sent. */
  readonly variables: object | undefined
  /** How often it was sent by now: 1 unless it failed and was repeated. */
  readonly attempt: number
}

/**
 * What is told of every request. Each one ends with either `onResponse` or `onError`; `duration` counts milliseconds from
 * its beginning, waits included. What a hook throws fails the request.
 */
export interface Hooks {
  /** Before it is sent for the first time. `headers` may be added to: a `traceparent`, for example. */
  readonly onRequest?: (request: Observed & { readonly headers: Record<string, string> }) => void
  /** After a complete answer. */
  readonly onResponse?: (request: Observed & { readonly duration: number; readonly data: unknown }) => void
  /** After an attempt failed, before it waits `delay` milliseconds and is sent again. */
  readonly onRetry?: (request: Observed & { readonly error: ProvisoError; readonly delay: number }) => void
  /** After it failed for good; the error is thrown afterwards. */
  readonly onError?: (request: Observed & { readonly duration: number; readonly error: unknown }) => void
}

/**
 * A transport that tells of its requests: for logs, metrics, and traces. Subscriptions tell by themselves when they
 * reconnect (`onReconnect`).
 *
 * @example
 * const transport = observed(createTransport({ url: 'http://127.0.0.1:4000/graphql' }), {
 *   onResponse: ({ operation, duration, attempt }) => console.log(operation, duration, attempt),
 * })
 */
export function observed(transport: Transport, hooks: Hooks): Transport {
  return {
    ...transport,
    async request(document: AnyDocument | Operation, variables?: object, options: RequestOptions = {}) {
      const operation = nameOf(toOperation(document).text)
      const start = performance.now()
      const headers = { ...options.headers }
      let attempt = 1
      const about = () => ({ operation, variables, attempt })
      const duration = () => performance.now() - start
      const onRetry: RequestOptions['onRetry'] = (failed) => {
        hooks.onRetry?.({ ...about(), ...failed })
        options.onRetry?.(failed)
        attempt++
      }
      hooks.onRequest?.({ ...about(), headers })
      let data: unknown
      try {
        data = await transport.request(
          document as never,
          variables as never,
          {
            ...options,
            headers,
            onRetry,
          } as never,
        )
      } catch (error) {
        hooks.onError?.({ ...about(), duration: duration(), error })
        throw error
      }
      hooks.onResponse?.({ ...about(), duration: duration(), data })
      return data
    },
  } as Transport
}
