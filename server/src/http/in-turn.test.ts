import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { inTurn } from './in-turn.ts'

let [begun, underWay, most] = [0, 0, 0]
const server = createServer(
  inTurn(async (request, response) => {
    begun += 1
    underWay += 1
    most = Math.max(most, underWay)
    await wait(2)
    underWay -= 1
    response.end(`<${request.url}>`)
  }),
)
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'))
beforeEach(() => {
  begun = underWay = most = 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Sends so many requests over one connection at once, and resolves to all that comes back. */
async function pipeline(count: number): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const requests = Array.from(
    { length: count },
    (_, n) => `GET /${n} HTTP/1.1\r\nHost: a\r\n${n === count - 1 ? 'Connection: close\r\n' : ''}\r\n`,
  )
  socket.write(requests.join(''))
  return await text(socket).catch(() => '')
}

it('what is sent over one connection is handled one after the other, and answered in order', async () => {
  const answers = await pipeline(50)
  expect(answers.match(/<\/\d+>/g)).toEqual(Array.from({ length: 50 }, (_, n) => `</${n}>`))
  expect(most).toBe(1)
})

it('connections do not wait for each other', async () => {
  await Promise.all([pipeline(20), pipeline(20)])
  expect(most).toBe(2)
})

it('who sends a thousand requests in advance is sent away', async () => {
  expect(await pipeline(1000)).not.toContain('</999>')
  expect(begun).toBeLessThan(10)
})
