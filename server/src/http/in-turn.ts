// Requests that a client sends over one connection before it has the answers to those before (pipelining): one is handled after the other, so
// that a connection asks one thing at a time.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** So many may be sent in advance; who sends more is sent away. */
const MOST = 100

/** Handles the requests of each connection one after the other. */
export function inTurn(handle: RequestListener): RequestListener {
  const queues = new WeakMap<IncomingMessage['socket'], { last: ServerResponse; waiting: number }>()

  return (request, response) => {
    const { socket } = request
    const queue = queues.get(socket) ?? { last: response, waiting: 0 }
    const before = queue.last
    queue.last = response
    queues.set(socket, queue)
    if (before === response || before.writableFinished) return handle(request, response)
    queue.waiting += 1
    if (queue.waiting > MOST) return void socket.destroy()
    before.once('close', () => {
      queue.waiting -= 1
      if (!socket.destroyed) handle(request, response)
    })
  }
}
