import { readAnswer } from './answer.ts'
import { type Operation, type TypedDocument, toOperation, type VariablesAndOptions } from './document.ts'
import { ProvisoError } from './error.ts'
import { aborted, interrupted, type RetryOptions, retryDelay, wait } from './retry.ts'
import { readEvents } from './sse.ts'
import type { RequestOptions, Transport } from './transport.ts'

/** What may be said about one subscription. */
export interface SubscribeOptions
  extends Omit<RequestOptions, 'timeout' | 'retry' | 'onRetry' | 'idempotencyKey'> {
  /** The id of the last event seen, to go on from where an earlier subscription ended. */
  readonly lastEventId?: string | undefined
  /**
   * Milliseconds without any sign of life after which the connection counts as lost; 0 for never. Servers send one
   * every 12 seconds or so. Default 45 000.
   */
  readonly idleTimeout?: number | undefined
  /** How a lost connection is taken up again. Default: for ever, with waits from 250 ms up to 20 s. */
  readonly retry?: RetryOptions | false | undefined
  /** Called before each attempt to take a lost connection up again: why it was lost, and how many milliseconds it waits. */
  readonly onReconnect?: ((lost: { error: ProvisoError; delay: number }) => void) | undefined
}

/**
 * Follows a subscription over server-sent events (graphql-sse, distinct connections); leaving the loop closes it.
 * A lost connection is taken up again behind the last event that carried an id, and events seen already are left
 * out. Where the server gives no ids, a loss after the first event is thrown: what came in between would be missing.
 *
 * @throws {ProvisoError}
 * @example
 * for await (const { changes } of subscribe(proviso, 'subscription { changes { id } }')) console.log(changes.id)
 */
export function subscribe<Result = Record<string, any>>(
  transport: Transport,
  document: string,
  variables?: Record<string, unknown>,
  options?: SubscribeOptions,
): AsyncGenerator<Result, void, undefined>
export function subscribe<Result, Variables>(
  transport: Transport,
  document: TypedDocument<Result, Variables>,
  ...rest: VariablesAndOptions<Variables, SubscribeOptions>
): AsyncGenerator<Result, void, undefined>
export async function* subscribe(
  transport: Transport,
  document: any,
  variables?: object,
  { lastEventId, retry, onReconnect, idleTimeout = 45_000, ...options }: SubscribeOptions = {},
): AsyncGenerator<any, void, undefined> {
  const operation = toOperation(document)
  const { signal } = options
  const seen = new Set<string>()
  let resumable = true
  for (let failures = 0; ; ) {
    try {
      const headers = {
        ...options.headers,
        ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      }
      const response = await transport.open(operation, variables, {
        ...options,
        headers,
        accept: 'text/event-stream',
      })
      if (
        !response.ok ||
        !response.body ||
        !response.headers.get('content-type')?.startsWith('text/event-stream')
      )
        return void readAnswer(response, await response.text())
      for await (const { event, data, id } of interruptible(readEvents(response.body, idleTimeout), signal)) {
        if (event === 'complete') return
        if (event !== 'next') continue
        failures = 0
        resumable = id !== undefined
        if (id !== undefined) {
          if (seen.has(id)) continue
          seen.add(id)
          // Only a reconnection repeats events, and only the latest ones.
          if (seen.size > 1000) seen.delete(seen.values().next().value!)
          lastEventId = id
        }
        yield readAnswer(response, data)
      }
      throw new ProvisoError('network', 'The connection was lost before the subscription was complete.')
    } catch (error) {
      const delay =
        resumable && retry !== false
          ? retryDelay(error, failures++, { retries: Infinity, ...retry })
          : undefined
      if (delay === undefined) throw error
      onReconnect?.({ error: error as ProvisoError, delay })
      await wait(delay, signal)
    }
  }
}

/** Names the failure of a stream that breaks while it is read. */
async function* interruptible<T>(
  events: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  try {
    yield* events
  } catch (cause) {
    throw signal?.aborted ? aborted(signal) : interrupted(cause)
  }
}

/** Follows a ready-made subscription and gives its one root field. */
export async function* followField<T>(
  transport: Transport,
  operation: Operation,
  variables: object | undefined,
  options: SubscribeOptions | undefined,
  root: string,
): AsyncGenerator<T, void, undefined> {
  for await (const data of subscribe(transport, operation as never, variables as never, options))
    yield data[root]
}
