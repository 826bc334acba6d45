/** One event of a server-sent stream. */
export interface ServerSentEvent {
  readonly event: string
  readonly data: string
  readonly id: string | undefined
}

/**
 * Reads a `text/event-stream` body, however its bytes are cut. Ends with the body, or when nothing has come for `idle`
 * milliseconds (0 for any length): servers send a comment now and then, and a dead connection would never say so.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  idle: number,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let event = ''
  let data: string[] = []
  let id: string | undefined
  try {
    for (;;) {
      const timer = idle && setTimeout(() => reader.cancel().catch(() => {}), idle)
      const { done, value } = await reader.read().finally(() => clearTimeout(timer))
      if (done) return
      rest += decoder.decode(value, { stream: true })
      const lines = rest.split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop()!
      for (const line of lines) {
        if (!line) {
          if (event || data.length) yield { event: event || 'message', data: data.join('\n'), id }
          event = ''
          data = []
          continue
        }
        const [, field, text] = /^([^:]*):? ?(.*)$/s.exec(line)!
        if (field === 'event') event = text!
        else if (field === 'data') data.push(text!)
        else if (field === 'id') id = text
      }
    }
  } finally {
    // Leaving the loop closes the connection; a stream that has failed has nothing left to close.
    await reader.cancel().catch(() => {})
  }
}
