import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { giveUpWhenStalled } from './stalled.ts'

const AFTER_MS = 300
const server = createServer((request, response) => {
  giveUpWhenStalled(response, AFTER_MS)
  // more than the system keeps of it
  if (request.url === '/whole') return void response.end('x'.repeat(20_000_000))
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const long = 'x'.repeat(request.url === '/long' ? 100_000 : 1)
  const sending = setInterval(() => response.write(`data: ${long}\n\n`), AFTER_MS / 10)
  response.once('close', () => clearInterval(sending))
})

afterEach(() => server.closeAllConnections())

async function follow(path: string) {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
  socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)
  return socket
}
const connections = () =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))

it('ends a stream that nobody reads, and no other', async () => {
  const reading = await follow('/short')
  let received = 0
  reading.on('data', () => received++)
  const never = await follow('/long')
  never.pause()
  await expect.poll(connections).toBe(2)
  await expect.poll(connections).toBe(1)
  const before = received
  await wait(2 * AFTER_MS)
  expect(received).toBeGreaterThan(before)
  expect(reading.destroyed).toBe(false)
  // nor an answer that was written to its end
  const end = await follow('/whole')
  end.pause()
  await expect.poll(connections).toBe(2)
  await expect.poll(connections).toBe(1)
  server.close()
})
