// Clients that follow a stream and stop reading it.
import type { ServerResponse } from 'node:http'

/** Who takes nothing of what is sent for so long is given up. Streams say that they are alive more often. */
export const STALLED_MS = 60_000

/** Closes the connection of a stream when nothing of it gets through, so that nothing is kept for a client that never reads. */
export function giveUpWhenStalled(response: ServerResponse, after = STALLED_MS): void {
  response.setTimeout(after, () => response.destroy())
}
