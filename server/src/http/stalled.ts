// Clients that follow a stream, or take a table, and stop reading it.
import type { ServerResponse } from 'node:http'

/** Who takes nothing of what is sent for so long is given up. */
export const STALLED_MS = 60_000

/** Closes the connection of an answer of which nothing gets through any more, so that nothing is kept for a client that never reads. */
export function giveUpWhenStalled(response: ServerResponse, after = STALLED_MS): void {
  let isStalled = false
  let left = 0
  response.on('drain', () => {
    isStalled = false
  })
  // a timeout of the socket is taken back where the answer is an event stream
  const watching = setInterval(() => {
    const before = left
    // of an answer that is at its end nothing drains any more
    left = response.writableEnded ? (response.socket?.writableLength ?? 0) : 0
    if (isStalled || (left > 0 && left === before)) response.destroy()
    isStalled = response.writableNeedDrain
  }, after)
  response.once('close', () => clearInterval(watching))
}
