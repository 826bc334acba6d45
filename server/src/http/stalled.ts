// Clients that follow a stream and stop reading it.
import type { ServerResponse } from 'node:http'

/** Who takes nothing of what is sent for so long is given up. */
export const STALLED_MS = 60_000

/** Closes the connection of a stream of which nothing gets through any more, so that nothing is kept for a client that never reads. */
export function giveUpWhenStalled(response: ServerResponse, after = STALLED_MS): void {
  let isStalled = false
  response.on('drain', () => {
    isStalled = false
  })
  // a timeout of the socket is taken back where the answer is an event stream
  const watching = setInterval(() => {
    if (isStalled) response.destroy()
    isStalled = response.writableNeedDrain
  }, after)
  response.once('close', () => clearInterval(watching))
}
