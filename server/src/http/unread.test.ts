import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { UnreadAnswers } from './unread.ts'

/** More than a connection takes while nobody reads. */
const LONG = 20_000_000
const closes: (() => Promise<unknown>)[] = []
afterEach(() => Promise.all(closes.splice(0).map((close) => close())))

/** A server whose answers are long, and what it keeps of them. */
async function serve(unread: UnreadAnswers) {
  let answered = 0
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-length': LONG }).end(Buffer.alloc(LONG))
    unread.watch(response, request.url!)
    answered += 1
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closes.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  /** Asks as somebody, and reads nothing of the answer, once it is there. */
  return async function ask(client: string): Promise<Socket> {
    const before = answered
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
    socket.write(`GET ${client} HTTP/1.1\r\nHost: a\r\n\r\n`)
    socket.pause()
    await expect.poll(() => answered).toBe(before + 1)
    return socket
  }
}

/** How much comes to whoever begins to read, until it is all or the connection ends. */
async function readAll(socket: Socket): Promise<number> {
  let length = 0
  for await (const chunk of socket) {
    length += chunk.length
    if (length > LONG) break
  }
  return length
}

it('an answer of which nothing is taken is given up', async () => {
  const unread = new UnreadAnswers(10 * LONG, 200)
  const ask = await serve(unread)
  const socket = await ask('/never')
  expect(unread.bytes).toBeGreaterThan(LONG / 2)
  await expect.poll(() => unread.bytes).toBe(0)
  expect(await readAll(socket)).toBeLessThan(LONG)
})

it('where too much waits to be taken, the oldest answers of the client with most of it are given up, and those alone', async () => {
  const unread = new UnreadAnswers(3 * LONG)
  const ask = await serve(unread)
  const slow = await ask('/slow')
  const greedy: Socket[] = []
  for (let i = 0; i < 8; i++) {
    greedy.push(await ask('/greedy'))
    expect(unread.bytes).toBeLessThanOrEqual(3 * LONG)
  }
  expect(await readAll(slow)).toBeGreaterThan(LONG)
  expect(await readAll(greedy[0]!)).toBeLessThan(LONG)
  expect(await readAll(greedy.at(-1)!)).toBeGreaterThan(LONG)
})
