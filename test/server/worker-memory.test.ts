// A worker that runs out of memory: real processes with little of it, and a request that takes more.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import { type Service, serve, waitFor } from './service-process.ts'

const test = useTestDatabase()
let service: Service
beforeAll(async () => {
  service = await serve({
    DATABASE_URL: test.database.url,
    WORKERS: '2',
    LOG_LEVEL: 'info',
    NODE_OPTIONS: '--max-old-space-size=160',
    MAX_BODY_SIZE: '100000000',
  })
})
afterAll(() => service?.stop())

/** Asks over a connection of its own, so that any worker may get it. */
const ask = () =>
  fetch(`${service.url}/graphql?query={topics{totalCount}}`, { headers: { connection: 'close' } }).then(
    ({ status }) => status,
  )

/** The workers that have logged a request so far. */
const workersSeen = () =>
  new Set([...service.stderr.matchAll(/"worker":(\d+).*"msg":"request"/g)].map(([, pid]) => pid))

it('is replaced, and the service goes on', async () => {
  const body = `{"query":"{__typename}","variables":{"a":[${'{},'.repeat(10_000_000)}{}]}}`
  const headers = { 'content-type': 'application/json' }
  const answer = fetch(`${service.url}/graphql`, { method: 'POST', headers, body })
  await expect(answer).rejects.toThrow()
  await waitFor(service, /"end":"signal SIG\w+","msg":"a worker ended unasked; starting another"/)
  await expect
    .poll(
      async () => {
        expect(await ask()).toBe(200)
        return workersSeen().size
      },
      { timeout: 100_000 },
    )
    .toBe(2)
  expect(service.child.exitCode).toBeNull()
})
