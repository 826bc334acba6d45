// `/metrics`: of one process, and of several as one.
import { expect, it, onTestFinished } from 'vitest'
import { startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'
import { ask, serve } from './service-process.ts'

const test = useTestDatabase({ corpus: 'sample' })

/** The samples by their names and labels. */
async function samples(url: string): Promise<Record<string, number>> {
  const response = await fetch(`${url}/metrics`)
  expect(response.headers.get('content-type')).toBe(
    'application/openmetrics-text; version=1.0.0; charset=utf-8',
  )
  const text = await response.text()
  expect(text).toMatch(/^# HELP /)
  expect(text).toMatch(/\n# EOF\n$/)
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(lines.map((line) => [line.replace(/ \S+$/, ''), Number(/\S+$/.exec(line)![0])]))
}

const KNOWN = 'requirements-as-known'

// a write to another database of the same PostgreSQL may come between the two questions of which the cache answers one
it('counts requests, statements, plans, cached answers and errors under names that no client can add to', {
  retry: 3,
}, async () => {
  const server = await startServer({ database: test.database })
  onTestFinished(() => server.close())
  const query = 'query Mine($n: Int!) { conditions(first: $n) { nodes { slug } } }'
  await ask(server.url, query, { n: 1 })
  await ask(server.url, query, { n: 1 })
  await ask(server.url, query, { n: 2 })
  await ask(server.url, '{ nothing }')
  expect((await fetch(`${server.url}/questions/${KNOWN}`)).status).toBe(200)
  await expect
    .poll(() => samples(server.url), { timeout: 20_000 })
    .toMatchObject({
      'proviso_requests_total{method="POST",status="200"}': 4,
      proviso_statements_total: 3,
      'proviso_response_cache_total{result="hit"}': 1,
      'proviso_errors_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
      'proviso_operation_duration_seconds_count{operation="other"}': 3,
      'proviso_operation_duration_seconds_count{operation="RequirementsAsKnown"}': 1,
      'proviso_pool_connections{pool="requests",state="busy"}': 0,
      'proviso_pool_connections{pool="followers",state="waiting"}': 0,
      proviso_subscriptions: 0,
      proviso_imports: 1,
      proviso_imported_records: expect.toSatisfy((n: number) => n > 300),
    })
  const all = await samples(server.url)
  expect(
    (all['proviso_plans_total{result="made"}'] ?? 0) + (all['proviso_plans_total{result="reused"}'] ?? 0),
  ).toBe(3)
  expect(Object.keys(all).join()).not.toContain('Mine')
})

it('reads once what many ask for at the same time: probes wait for the same connection', async () => {
  const server = await startServer({ database: test.database })
  onTestFinished(() => server.close())
  const reads = async () =>
    Number(
      (await test.database.pool.query(`SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'Origin'`))
        .rows[0].seq_scan,
    )
  const before = await reads()
  await Promise.all(Array.from({ length: 50 }, () => samples(server.url)))
  expect((await fetch(`${server.url}/ready`)).status).toBe(200)
  // what a connection has read is counted a second later, or when it ends
  await server.close()
  await expect.poll(reads).toBeGreaterThan(before)
  // how many come while it is read, the machine decides
  expect((await reads()) - before).toBeLessThan(50)
})

it('sums over the workers, and shows where closed nothing to who comes through a proxy', async () => {
  const service = await serve({
    DATABASE_URL: test.database.url,
    WORKERS: '2',
    EXPOSURE: 'closed',
    TRUST_PROXY: '127.0.0.1',
    RESPONSE_CACHE_MB: '0',
  })
  onTestFinished(() => void service.child.kill('SIGKILL'))
  const query = encodeURIComponent('{ conditions { totalCount } }')
  // connections of their own, so that any worker may get them
  for (let i = 0; i < 10; i++)
    await fetch(`${service.url}/graphql?query=${query}`, { headers: { connection: 'close' } })
  await expect
    .poll(() => samples(service.url), { timeout: 20_000 })
    .toMatchObject({
      'proviso_requests_total{method="GET",status="200"}': expect.toSatisfy((n: number) => n >= 10),
      proviso_statements_total: 10,
    })
  const stranger = await fetch(`${service.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
  expect(stranger.status).toBe(404)
  expect(await service.stop()).toBe(0)
}, 180_000)
