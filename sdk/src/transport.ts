import { readAnswer } from './answer.ts'
import {
  type AnyDocument,
  isQuery,
  nameOf,
  type Operation,
  type TypedDocument,
  toOperation,
  type VariablesAndOptions,
} from './document.ts'
import { ProvisoError } from './error.ts'
import { toJson } from './json.ts'
import { aborted, interrupted, type RetryOptions, retryDelay, wait } from './retry.ts'
import type { Tables } from './table/row-source.ts'

type MaybePromise<T> = T | Promise<T>

/** How to reach a Proviso server. Only `url` is required. */
export interface ClientOptions {
  /** The GraphQL endpoint, for example `http://127.0.0.1:4000/graphql`. */
  readonly url: string | URL
  /**
   * Sent as `Authorization: Bearer …`. A function is asked before every attempt; after a 401 it is asked once with
   * `refresh: true`, for a token that is not the refused one, and the request is sent again.
   */
  readonly token?: string | ((asked: { refresh: boolean }) => MaybePromise<string | undefined>) | undefined
  /** Further headers, such as an `x-client-name` for the server's log; or a function that makes them before every attempt. */
  readonly headers?: Record<string, string> | (() => MaybePromise<Record<string, string>>) | undefined
  /** The `fetch` to use. Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds that one attempt may take, its body included; 0 for no limit. Default 30 000. */
  readonly timeout?: number | undefined
  /** How failed queries are repeated; `false` for never. */
  readonly retry?: RetryOptions | false | undefined
  /** Send ready-made operations by their sha256 only (the server must know the manifest). Default false. */
  readonly trustedDocuments?: boolean | undefined
  /** What makes tables of lists (`.rows()`). Default: nothing for a bare transport, `tables` for a client. */
  readonly tables?: Tables | undefined
}

/** What may be said about one request. */
export interface RequestOptions {
  /** Gives the request up, also while it waits to be repeated. */
  readonly signal?: AbortSignal | undefined
  /** Overrides the client's `timeout`, in milliseconds. */
  readonly timeout?: number | undefined
  /** Overrides the client's `retry`. */
  readonly retry?: RetryOptions | false | undefined
  /** Further headers for this request. */
  readonly headers?: Record<string, string> | undefined
  /**
   * Sent as `Idempotency-Key`. A mutation that carries one may be repeated after a failure, and where no answer came in time; without
   * one it never is.
   */
  readonly idempotencyKey?: string | undefined
  /** Called before a failed request is sent again: why it failed, and how many milliseconds it waits. */
  readonly onRetry?: ((failed: { error: ProvisoError; delay: number }) => void) | undefined
}

/** The smallest client: it sends documents. Every other function of the SDK takes one as its first argument. */
export interface Transport {
  /**
   * Sends a plain document and returns its `data`.
   * @throws {ProvisoError} for anything but a complete answer
   */
  request<Result = Record<string, any>>(
    document: string,
    variables?: Record<string, unknown>,
    options?: RequestOptions,
  ): Promise<Result>
  /**
   * Sends a typed document (graphql-codegen) and returns its `data`, typed.
   * @throws {ProvisoError} for anything but a complete answer
   */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: VariablesAndOptions<Variables, RequestOptions>
  ): Promise<Result>
  /** What makes tables of the lists that it reads. */
  readonly tables?: Tables | undefined
  /** Sends one operation once, without repetition, and hands the open response on: for streams. */
  readonly open: (
    operation: Operation,
    variables: object | undefined,
    options: RequestOptions & { readonly accept: string; readonly refresh?: boolean },
  ) => Promise<Response>
}

/**
 * Makes the smallest client: `request` and nothing else. Together with single ready-made operations
 * (`conditions(transport, …)`) it keeps a browser bundle at a few kilobytes; everything at hand is `createClient`.
 *
 * @example
 * const proviso = createTransport({ url: 'http://127.0.0.1:4000/graphql' })
 * for await (const condition of conditions(proviso, { first: 50 })) console.log(condition.summary)
 */
export function createTransport(settings: ClientOptions): Transport {
  checkUrl(settings?.url)
  const call = settings.fetch ?? globalThis.fetch
  const value = (setting: any, asked?: object) => (typeof setting === 'function' ? setting(asked) : setting)

  const open: Transport['open'] = async (
    operation,
    variables,
    { accept, signal, headers, idempotencyKey, refresh = false },
  ) => {
    if (signal?.aborted) throw aborted(signal)
    const token = await value(settings.token, { refresh })
    const { text: query, hash } = operation
    const init: RequestInit = {
      method: 'POST',
      headers: {
        accept,
        'content-type': 'application/json',
        'x-client-name': '@proviso/sdk',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
        ...(await value(settings.headers)),
        ...headers,
      },
      body: toJson(
        settings.trustedDocuments && hash
          ? { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
          : { query, variables, operationName: nameOf(query) },
      ),
      signal: signal ?? null,
    }
    try {
      // Not `settings.fetch(...)`: a browser's fetch must not be called as another object's method.
      return await call(settings.url, init)
    } catch (cause) {
      throw interrupted(cause, signal, settings.url)
    }
  }

  /** One attempt: the time limit spans the response and its body. */
  async function attempt(
    operation: Operation,
    variables: object | undefined,
    options: RequestOptions & { readonly refresh?: boolean },
  ) {
    const { signal, timeout = settings.timeout ?? 30_000 } = options
    const controller = new AbortController()
    const abort = () => controller.abort()
    const timer = timeout && setTimeout(abort, timeout)
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
    try {
      const accept = 'application/graphql-response+json,application/json;q=0.9'
      const response = await open(operation, variables, { ...options, accept, signal: controller.signal })
      return readAnswer(
        response,
        await response.text().catch((cause) => {
          throw interrupted(cause, signal, settings.url)
        }),
      )
    } catch (error) {
      if (signal?.aborted) throw aborted(signal)
      if (controller.signal.aborted) throw new ProvisoError('timeout', `No complete answer in ${timeout} ms.`)
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  }

  return {
    open,
    tables: settings.tables,
    async request(document: AnyDocument | Operation, variables?: object, options: RequestOptions = {}) {
      const operation = toOperation(document)
      const { retry = settings.retry, idempotencyKey } = options
      const repeatable = idempotencyKey || isQuery(operation.text)
      let refresh = false
      for (let repetition = 0; ; repetition++) {
        try {
          return await attempt(operation, variables, { ...options, refresh })
        } catch (error) {
          // Refused before anything was done, so that a mutation may be sent again too.
          if (!refresh && typeof settings.token === 'function' && (error as ProvisoError).status === 401) {
            refresh = true
            repetition--
            continue
          }
          const delay =
            repeatable && retry !== false ? retryDelay(error, repetition, retry, idempotencyKey) : undefined
          if (delay === undefined) throw error
          options.onRetry?.({ error: error as ProvisoError, delay })
          await wait(delay, options.signal)
        }
      }
    },
  } as Transport
}

/** Says at once what `fetch` would say of every request. */
function checkUrl(url: string | URL | undefined): void {
  try {
    if (
      /^https?:$/.test(new URL(url!, (globalThis as { location?: { href: string } }).location?.href).protocol)
    )
      return
  } catch {
    // Said below.
  }
  throw new TypeError(`“${url}” is no url: give { url: 'https://…/graphql' }.`)
}
