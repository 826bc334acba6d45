// The front of a graph of which counting all costs more than is permitted: it leads on all the same.
import { expect, it, onTestFinished } from 'vitest'
import { startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase({ corpus: 'sample' })

async function front(): Promise<string> {
  const server = await startServer({ database: test.database })
  onTestFinished(() => server.close())
  const response = await fetch(`${server.url}/`, { headers: { accept: 'text/html' } })
  expect(response.status).toBe(200)
  return await response.text()
}

it('counts all requirements, and says how they stand', async () => {
  const page = await front()
  expect(page).toMatch(/\d+ requirements from diplomatic news/)
  expect(page).toContain('class="bar"')
  expect(page).toContain('Most is asked of')
})

it('leaves out what has to be counted where that costs too much', async () => {
  // costs go by how many rows there are as far as PostgreSQL knows
  await test.database.pool.query(
    `UPDATE pg_class SET reltuples = 1000000 WHERE oid IN ('"Condition"'::regclass, '"ConditionParty"'::regclass)`,
  )
  const page = await front()
  expect(page).toContain('>Requirements from diplomatic news')
  expect(page).not.toContain('class="bar"')
  expect(page).not.toContain('Most is asked of')
  expect(page).toContain('What changed last')
})
