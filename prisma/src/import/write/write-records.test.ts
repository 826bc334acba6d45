import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../../test/support/database.ts'
import { type GivenRecords, writeRecords } from './write-records.ts'

const test = useTestDatabase()
const origin = { name: 'desk' }
const agent = { kind: 'HUMAN', name: 'ann' } as const

const article = {
  record: 'article',
  key: 'report',
  publisher: { name: 'Wire' },
  title: 'Talks',
  publishedAt: '2021-12-05',
  text: 'The ministry wants the schools open.',
}
const demand = {
  record: 'condition',
  key: 'schools-open',
  summary: 'Open the schools',
  requirement: 'The schools are opened.',
  topic: 'womens-rights',
  force: 'DEMAND',
  claims: [
    { attribution: 'INDIRECT_SPEECH', quotes: [{ article: 'report', exact: 'wants the schools open' }] },
  ],
}

/** Writes in a transaction, as a mutation does. */
async function write(given: Omit<GivenRecords, 'dataset' | 'agent'>) {
  const client = await test.database.pool.connect()
  try {
    await client.query('BEGIN')
    const written = await writeRecords(client, { dataset: 'desk', agent, ...given }, origin)
    await client.query('COMMIT')
    return written
  } finally {
    client.release()
  }
}

describe('records that come without a file', () => {
  it('are written by their keys, and refer to each other', async () => {
    const { errors, ids } = await write({ records: [demand, article] })
    expect(errors).toEqual([])
    const { rows } = await test.database.pool.query(
      `SELECT c.id::text, c.summary, q.exact, k."agentName" AS agent, k."reportedAt"::date::text AS reported
       FROM "Condition" c JOIN "Claim" k ON k."conditionId" = c.id
       JOIN "ClaimQuote" l ON l."claimId" = k.id JOIN "Quote" q ON q.id = l."quoteId" WHERE c.slug = 'schools-open'`,
    )
    expect(rows).toEqual([
      {
        id: ids.get('schools-open'),
        summary: 'Open the schools',
        exact: 'wants the schools open',
        agent: 'ann',
        reported: '2021-12-05',
      },
    ])
  })

  it('stay as they are where they come again, and leave the others alone', async () => {
    const once = await write({ records: [article, demand] })
    const count =
      'SELECT (SELECT count(*) FROM "Claim") AS claims, (SELECT count(*) FROM "PendingChange") AS changes'
    const before = await test.database.pool.query(count)
    expect((await write({ records: [demand] })).ids.get('schools-open')).toBe(once.ids.get('schools-open'))
    expect((await test.database.pool.query(count)).rows).toEqual(before.rows)
  })

  it('are refused together, each fault with the number of its record', async () => {
    const { errors, ids } = await write({
      records: [
        { ...article, key: 'other', text: 'Another text.' },
        { ...demand, key: 'faulty', force: 'DEMANDS', issuers: ['nobody'] },
      ],
    })
    expect(errors.map(String)).toEqual([
      'desk:2 $.force: unknown value "DEMANDS"\n  closest: "DEMAND"',
      'desk:2 $.issuers[0]: there is no actor "nobody"',
    ])
    expect(ids.size).toBe(0)
    const { rows } = await test.database.pool.query(`SELECT FROM "Revision" WHERE text = 'Another text.'`)
    expect(rows).toEqual([])
  })
})
