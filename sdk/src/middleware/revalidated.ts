import { isQuery } from '../document.ts'

/** How answers are kept. */
export interface RevalidationOptions {
  /** The most answers that are kept; those used longest ago go first. Default 100. */
  readonly max?: number
  /** The longest address, in characters: longer questions are sent by POST, and not kept. Default 6 000. */
  readonly maxUrl?: number
  /** What sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch
}

interface Kept {
  readonly tag: string
  readonly text: string
  readonly headers: Headers
}

/**
 * A `fetch` that asks by GET and keeps the answers with their entity tags: what is unchanged is not sent again, only
 * confirmed (304). For servers and scripts; browsers do so themselves when asked by GET. Mutations go by POST, as ever.
 *
 * @example
 * const proviso = createClient({ url: 'http://127.0.0.1:4000/graphql', fetch: revalidated({ max: 500 }) })
 */
export function revalidated({
  max = 100,
  maxUrl = 6000,
  fetch,
}: RevalidationOptions = {}): typeof globalThis.fetch {
  const send = fetch ?? ((input, init) => globalThis.fetch(input, init))
  const answers = new Map<string, Kept>()
  return async (input, init = {}) => {
    const url = addressOf(input, init)
    if (!url || url.length > maxUrl) return send(input, init)
    const headers = new Headers(init.headers)
    headers.delete('content-type')
    // Another reader, or another kind of answer, is another answer.
    const key = JSON.stringify([url, [...headers]])
    const kept = answers.get(key)
    if (kept) headers.set('if-none-match', kept.tag)
    const response = await send(url, { ...init, method: 'GET', headers, body: null })
    if (response.status === 304 && kept) {
      answers.delete(key)
      answers.set(key, kept)
      return new Response(kept.text, { headers: kept.headers })
    }
    const tag = response.headers.get('etag')
    if (response.status !== 200 || !tag) return response
    const text = await response.clone().text()
    const own = new Headers(response.headers)
    for (const name of ['content-length', 'content-encoding']) own.delete(name)
    answers.delete(key)
    answers.set(key, { tag, text, headers: own })
    if (answers.size > max) answers.delete(answers.keys().next().value!)
    return response
  }
}

/** The address that asks the same question by GET; `undefined` for what is no question, or streams. */
function addressOf(input: RequestInfo | URL, { method, headers, body }: RequestInit): string | undefined {
  if (method !== 'POST' || typeof body !== 'string' || input instanceof Request) return
  const all = new Headers(headers)
  if (all.get('accept')?.startsWith('text/event-stream') || all.has('idempotency-key')) return
  const asked: Record<string, unknown> = JSON.parse(body)
  if (typeof asked.query === 'string' && !isQuery(asked.query)) return
  const url = String(input)
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(asked))
    if (value != null) parameters.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return `${url}${url.includes('?') ? '&' : '?'}${parameters}`
}
