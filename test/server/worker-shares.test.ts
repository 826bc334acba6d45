// How workers share out the connections: each half of its own at most to one who asks, which is half of all.
import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import { type Service, serve } from './service-process.ts'

const test = useTestDatabase({ corpus: 'sample' })
const connections = 8
let service: Service
beforeAll(async () => {
  service = await serve({
    DATABASE_URL: test.database.url,
    WORKERS: '2',
    POOL_SIZE: String(connections),
    LOG_LEVEL: 'info',
  })
})
afterAll(() => service?.stop())

let asked = 0
/** Asks how many there are of something, over a connection of its own, so that any worker may get it. */
const count = (field: string, localAddress: string) =>
  new Promise<number>((resolve, reject) => {
    const query = `{${field}(where:{slug:{ne:"a-${asked++}"}}){totalCount}}`
    const address = `${service.url}/graphql?query=${encodeURIComponent(query)}`
    request(address, { localAddress, agent: false }, (answer) =>
      answer.resume().on('end', () => resolve(answer.statusCode!)),
    )
      .on('error', reject)
      .end()
  })

/** Has both workers answer one who asks, so that both know of them. */
async function askBoth(localAddress: string): Promise<void> {
  const before = service.stderr.length
  const workers = () =>
    new Set(
      [...service.stderr.slice(before).matchAll(/"worker":(\d+).*"msg":"request"/g)].map(([, id]) => id),
    )
  await expect
    .poll(async () => {
      expect(await count('topics', localAddress)).toBe(200)
      return workers().size
    })
    .toBe(2)
}

it('half of all are held by one who asks, while others do, who are answered', async () => {
  const client = await test.database.pool.connect()
  const waiting = async () =>
    (
      await test.database.pool.query(
        `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      )
    ).rowCount
  let answers: Promise<number>[] = []
  try {
    await client.query('BEGIN')
    await client.query('LOCK TABLE "Condition" IN ACCESS EXCLUSIVE MODE')
    await askBoth('127.0.0.2')
    answers = Array.from({ length: 24 }, () => count('conditions', '127.0.0.3'))
    await expect.poll(waiting).toBe(connections / 2)
    await askBoth('127.0.0.2')
    expect(await waiting()).toBe(connections / 2)
    expect((await fetch(`${service.url}/ready`)).status).toBe(200)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
  expect(new Set(await Promise.all(answers))).toEqual(new Set([200]))
})
