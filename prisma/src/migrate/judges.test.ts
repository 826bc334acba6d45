import { expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { insert } from '../../../test/support/rows.ts'
import { splitByJudges } from './judges.ts'

it('gives each who judges the judgement that is their own, and says which came of it', async () => {
  const database = await createTestDatabase()
  const { pool } = database
  /** A claim in the voice of a newspaper. */
  const claim = async (assessmentId: string, publisher: string, fields: object = {}) => {
    const found = await pool.query('SELECT id::text FROM "Publisher" WHERE name = $1', [publisher])
    const publisherId = found.rows[0]?.id ?? (await insert(pool, 'Publisher', { name: publisher }))
    const articleId = await insert(pool, 'Article', { publisherId })
    const revisionId = await insert(pool, 'Revision', { articleId })
    const quoteId = await insert(pool, 'Quote', { revisionId, exact: 'A', startOffset: 0, endOffset: 1 })
    const claimId = await insert(pool, 'Claim', { assessmentId, ...fields })
    await pool.query('INSERT INTO "ClaimQuote" ("claimId", "quoteId", ordinal) VALUES ($1, $2, 1)', [
      claimId,
      quoteId,
    ])
  }
  const conditionId = await insert(pool, 'Condition', { slug: 'open-the-pass' })
  const two = await insert(pool, 'Assessment', { conditionId, status: 'MET', judgedAt: '2024-05-01' })
  await claim(two, 'Morning Post', { reportedAt: '2024-05-02' })
  await claim(two, 'Evening Post', { reportedAt: '2024-05-03' })
  await claim(two, 'Morning Post', { reportedAt: '2024-05-04' })
  // nor does a newspaper judge where somebody speaks in it
  const clerkId = await insert(pool, 'Actor', { name: 'The clerk' })
  await claim(two, 'Morning Post', { reportedAt: '2024-05-06', speakerId: clerkId })
  await claim(two, 'Evening Post', { reportedAt: '2024-05-07', speakerId: clerkId })
  await claim(two, 'Evening Post', { reportedAt: '2024-05-08', speakerAsWritten: 'a guard' })
  // who doubts that it was judged so does not judge
  await claim(two, 'Night Post', { reportedAt: '2024-05-05', stance: 'QUESTIONS' })
  await pool.query(`INSERT INTO "Dataset" (name) VALUES ('pass')`)
  await pool.query(
    `INSERT INTO "DatasetRecord" ("datasetId", key, type, "rowId", sha256) SELECT id, 'open', 'ASSESSMENT', $1, '' FROM "Dataset"`,
    [two],
  )
  const assessorId = await insert(pool, 'Actor')
  const ofOne = await insert(pool, 'Assessment', { conditionId, assessorId, judgedAt: '2024-05-01' })
  await claim(ofOne, 'Morning Post')
  await claim(ofOne, 'Evening Post')

  const client = await pool.connect()
  const split = await splitByJudges(client)
  expect(split).toEqual([
    {
      condition: 'open-the-pass',
      status: 'MET',
      judge: 'Evening Post',
      record: expect.stringMatching(/^pass\/open-of-publisher-\d+$/),
    },
    {
      condition: 'open-the-pass',
      status: 'MET',
      judge: 'The clerk',
      record: expect.stringMatching(/^pass\/open-of-actor-\d+$/),
    },
    {
      condition: 'open-the-pass',
      status: 'MET',
      judge: 'Evening Post: a guard',
      record: expect.stringMatching(/^pass\/open-of-publisher-\d+-a-guard$/),
    },
  ])
  const { rows } = await pool.query(
    `SELECT a.standing, a."knownSince"::date::text AS since, array_agg(c."reportedAt"::date::text ORDER BY c.id) AS reports
     FROM "Assessment" a JOIN "Claim" c ON c."assessmentId" = a.id WHERE a."assessorId" IS NULL GROUP BY a.id ORDER BY a.id`,
  )
  expect(rows).toEqual([
    { standing: 'ASSERTED', since: null, reports: ['2024-05-02', '2024-05-04', '2024-05-05'] },
    { standing: 'ASSERTED', since: '2024-05-03', reports: ['2024-05-03'] },
    { standing: 'ASSERTED', since: '2024-05-06', reports: ['2024-05-06', '2024-05-07'] },
    { standing: 'ASSERTED', since: '2024-05-08', reports: ['2024-05-08'] },
  ])
  expect(await splitByJudges(client), 'nothing is left to split').toEqual([])
  client.release()
  await database.close()
})
