// Server-sent events: written past the response of the GraphQL service, of which nothing is kept while a client follows.
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** Events as they go over the connection: whoever follows the same may be given the same buffers. */
export type Events = AsyncIterable<Uint8Array>

/** What is sent where there is nothing to tell, so that proxies keep the connection open. */
export const HEARTBEAT: Uint8Array = Buffer.from(':\n\n')

const events = new WeakMap<object, Events>()

/** Says which events follow a request that is being answered, or the head of a response; gives it back. */
export function followedBy<Head extends object>(head: Head, following: Events): Head {
  events.set(head, following)
  return head
}

/** The events that follow it, if any do. */
export const eventsBehind = (head: object): Events | undefined => events.get(head)

/** Sends events as they come, no faster than the client takes them, until it goes away. */
export async function sendEvents(head: Response, following: Events, response: ServerResponse): Promise<void> {
  const headers: Record<string, string> = {}
  head.headers.forEach((value, name) => {
    headers[name] = value
  })
  response.writeHead(head.status, headers)
  for await (const chunk of following) {
    if (response.destroyed) return
    if (!response.write(chunk)) await Promise.race([once(response, 'drain'), once(response, 'close')])
  }
}
