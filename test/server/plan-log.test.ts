// The log at the level debug: of each operation whether a plan that was kept served, and why or why not.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.ts'
import { ask, type Service, serve } from './service-process.ts'

const test = useTestDatabase({ corpus: 'sample' })
let service: Service

beforeAll(async () => {
  service = await serve({ DATABASE_URL: test.database.url, LOG_LEVEL: 'debug', WORKERS: '1' })
})
afterAll(() => service?.stop())

const query =
  'query Faced($where: ConditionWhere, $first: Int) { conditions(where: $where, first: $first) { nodes { slug } } }'

/** What is said of the plans of operations, one after the other. */
const plans = () =>
  service.stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .filter(({ msg }) => msg === 'plan')

/** What is said of the plan of an operation with these variables. */
async function told(variables: Record<string, unknown>) {
  const before = plans().length
  expect((await ask(service.url, query, variables)).errors).toBeUndefined()
  await expect.poll(() => plans().length).toBe(before + 1)
  return plans().at(-1)
}

it('says why a plan was made, and for which answers of the variables', async () => {
  const made = await told({ first: 5, where: { force: { eq: 'DEMAND' } } })
  expect(made).toMatchObject({ reused: false, missed: 'no plan is kept for this document' })
  expect(made.guards).toEqual(expect.arrayContaining(['keys of $where: force', 'value of $first: 5']))

  // of other values, the same answers
  const again = await told({ first: 5, where: { force: { eq: 'PLEDGE' } } })
  expect(again).toMatchObject({ reused: true, statement: made.statement, guards: made.guards })
  expect(again.missed).toBeUndefined()

  const other = await told({ first: 5, where: { slug: { eq: 'recognition' } } })
  expect(other).toMatchObject({
    reused: false,
    missed: 'keys of $where: slug, and plans are kept for force',
  })
  expect(other.guards).toContain('keys of $where: slug')
})
