// Answers that are whole before they are sent, as opposed to streams.

/** A whole HTTP answer. */
export interface Answer {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const WHOLE =
  /^(application\/((graphql-response\+)?json|atom\+xml)|text\/(html|plain|css|javascript)|image\/png)\b/

/** What decides about answers, whatever it was this time: who asks from which page, for what, in which coding. */
function vary(given: string | undefined): string {
  const names = (given ?? '').split(',').map((name) => name.trim().toLowerCase())
  return [...new Set([...names, 'origin', 'accept', 'accept-encoding'])].filter(Boolean).join(', ')
}

/** The answer, which says what decides about it. */
export const varied = (answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, vary: vary(answer.headers.vary) },
})

/** Whether it is a picture: no text, and compressed already. */
export const isPicture = (headers: Answer['headers']): boolean => headers['content-type'] === 'image/png'

/** Reads a response to its end; undefined for one that may be a stream or is coded already, which is left untouched. */
export async function readAnswer(response: Response): Promise<Answer | undefined> {
  if (response.headers.has('content-encoding')) return undefined
  const type = response.headers.get('content-type')
  if (type === null ? response.body !== null : !WHOLE.test(type)) return undefined
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    headers[name] = value
  })
  headers.vary = vary(headers.vary)
  return {
    status: response.status,
    headers,
    body: isPicture(headers) ? Buffer.from(await response.arrayBuffer()) : Buffer.from(await response.text()),
  }
}
