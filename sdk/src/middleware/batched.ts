import { SharedFlight } from './shared-flight.ts'

/** How requests are batched. */
export interface BatchOptions {
  /** The most operations in one request: not more than the server's `MAX_BATCH`, which is 10 unless it says otherwise. */
  readonly max?: number
  /** Milliseconds for which the first waits for others. Default 0: those sent by the same turn of the event loop. */
  readonly wait?: number
  /** What sends the batches. Default: the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch
}

interface Queued {
  readonly body: string
  readonly signal: AbortSignal | null | undefined
  readonly resolve: (response: Promise<Response>) => void
}

/**
 * A `fetch` that sends questions asked together as one request, an array of operations; the answers come when the slowest
 * is there. What differs in its headers, waits for a stream or carries an idempotency key goes on its own.
 *
 * @example
 * const proviso = createClient({ url: 'http://127.0.0.1:4000/graphql', fetch: batched({ max: 10 }) })
 */
export function batched({ max = 10, wait = 0, fetch }: BatchOptions = {}): typeof globalThis.fetch {
  const send = fetch ?? ((input, init) => globalThis.fetch(input, init))
  const queues = new Map<string, Queued[]>()
  return (input, init = {}) => {
    const headers = new Headers(init.headers)
    const alone = headers.get('accept')?.startsWith('text/event-stream') || headers.has('idempotency-key')
    if (alone || init.method !== 'POST' || typeof init.body !== 'string') return send(input, init)
    const { body, signal } = init
    const key = JSON.stringify([String(input), [...headers]])
    return new Promise<Response>((resolve) => {
      const queue = queues.get(key)
      if (queue) {
        queue.push({ body, signal, resolve })
        if (queue.length >= max) flush(key, input, init)
      } else {
        queues.set(key, [{ body, signal, resolve }])
        const started = queues.get(key)
        setTimeout(() => queues.get(key) === started && flush(key, input, init), wait)
      }
    })
  }

  function flush(key: string, input: RequestInfo | URL, init: RequestInit): void {
    const waiting = queues.get(key)!.filter(({ signal, resolve }) => {
      if (signal?.aborted) resolve(Promise.reject(signal.reason))
      return !signal?.aborted
    })
    queues.delete(key)
    if (waiting.length < 2) {
      for (const { body, signal, resolve } of waiting)
        resolve(send(input, { ...init, body, signal: signal ?? null }))
      return
    }
    const body = `[${waiting.map((one) => one.body).join(',')}]`
    const flight = new SharedFlight(async (signal) => {
      const response = await send(input, { ...init, body, signal })
      return { response, text: await response.text() }
    })
    waiting.forEach(({ signal, resolve }, index) => {
      const own = flight.wait(signal, ({ reason }) => reason)
      resolve(own.then(({ response, text }) => part(response, text, index)))
    })
  }
}

/** The answer to one operation of a batch; what is no list, such as an error of the whole, answers each. */
function part({ status, statusText, headers }: Response, text: string, index: number): Response {
  let answer = text
  try {
    const answers = JSON.parse(text)
    if (Array.isArray(answers)) answer = JSON.stringify(answers[index])
  } catch {
    // Not JSON: the reader of the answer says so.
  }
  const own = new Headers(headers)
  for (const name of ['content-length', 'content-encoding', 'etag']) own.delete(name)
  return new Response(answer, { status, statusText, headers: own })
}
