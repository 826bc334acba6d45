import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { boundConnections, roomForClients } from './connections.ts'

const server = createServer((_, response) => response.end())
boundConnections(server, { most: 10, trusts: (address) => address === '127.0.0.9' })
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const port = () => (server.address() as AddressInfo).port
const connections = () =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))

const ask = (localAddress: string) =>
  new Promise<number | string>((resolve) => {
    request({ port: port(), host: '127.0.0.1', localAddress, agent: new Agent() }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode!))
    })
      .on('error', () => resolve('refused'))
      .end()
  })

it.each([
  ['one who asks', '127.0.0.2', 5],
  ['a proxy that is trusted', '127.0.0.9', 10],
])('of connections that do nothing, %s (%s) has %d', async (_, localAddress, most) => {
  const sockets = Array.from({ length: 15 }, () =>
    connect({ port: port(), host: '127.0.0.1', localAddress }).on('error', () => {}),
  )
  await expect
    .poll(() => sockets.filter(({ destroyed, closed }) => destroyed || closed).length)
    .toBe(15 - most)
  expect(await connections()).toBe(most)
  expect(await ask(localAddress)).toBe('refused')
  expect(await ask('127.0.0.3')).toBe(most < 10 ? 200 : 'refused')
  for (const socket of sockets) socket.destroy()
  await expect.poll(connections).toBe(0)
  expect(await ask(localAddress)).toBe(200)
})

it.runIf(process.platform === 'linux')('leave room for what the service itself opens', () => {
  const all = roomForClients(0)!
  expect(roomForClients(100)).toBe(all - 100)
  expect(roomForClients(10 * all)).toBe(Math.ceil(all / 2))
})
