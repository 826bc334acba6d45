import { expect, it } from 'vitest'
import { createEmptyDatabase } from '../../../test/support/database.ts'
import { insert } from '../../../test/support/rows.ts'
import { startEngine } from './engine.ts'
import { readMigrations } from './folder.ts'
import { migrate } from './migrate.ts'

const [midnight, noon] = ['2021-12-05T00:00:00.000Z', '2021-12-05T12:00:00.000Z']

it('makes days of midnights in UTC that nobody said more of, and spans of all that is less exact than an instant', async () => {
  const database = await createEmptyDatabase()
  const { pool } = database
  const migrations = await readMigrations()
  const engine = await startEngine(database.url)
  await engine.apply(
    migrations.slice(
      0,
      migrations.findIndex(({ name }) => name.endsWith('_moments')),
    ),
  )
  await engine.close()

  const former = { topicId: undefined, topic: 'OTHER' }
  const publisherId = await insert(pool, 'Publisher')
  const dated = { publishedAt: '2021-12-01', datePrecision: 'MONTH' }
  const articleId = await insert(pool, 'Article', { publisherId, ...dated })
  await insert(pool, 'Revision', { articleId, isOwn: true, capturedAt: midnight })
  const eventId = await insert(pool, 'Event', { startedAt: midnight, datePrecision: 'INSTANT' })
  const conditionId = await insert(pool, 'Condition', { ...former, deadline: noon })
  await insert(pool, 'Claim', { conditionId, reportedAt: midnight, saidAt: noon, recordedAt: midnight })
  await insert(pool, 'Claim', { eventId, reportedAt: midnight, recordedAt: '2021-12-05T08:00:00Z' })
  for (const judgedAt of [midnight, noon]) {
    const assessmentId = await insert(pool, 'Assessment', { conditionId, judgedAt })
    await insert(pool, 'Claim', { assessmentId, reportedAt: noon })
  }
  const [actorId, counterpartId] = [await insert(pool, 'Actor'), await insert(pool, 'Actor')]
  await insert(pool, 'Affiliation', { actorId, counterpartId, validFrom: '2021-12-05' })

  await migrate(database)
  const moments = async (table: string, column: string) => {
    const text = `SELECT proviso_moment("${column}", "${column}Precision") AS moment FROM "${table}" ORDER BY id`
    return (await pool.query(text)).rows.map(({ moment }) => moment)
  }
  expect(await moments('Article', 'publishedAt')).toEqual(['2021-12'])
  expect(await moments('Event', 'startedAt')).toEqual([midnight])
  expect(await moments('Condition', 'deadline')).toEqual([noon])
  expect(await moments('Condition', 'firstStatedAt')).toEqual([noon])
  expect(await moments('Claim', 'saidAt')).toEqual([noon, null, null, null])
  expect(await moments('Claim', 'reportedAt')).toEqual(['2021-12-05', '2021-12-05', noon, noon])
  expect(await moments('Assessment', 'judgedAt')).toEqual(['2021-12-05', noon])
  expect(await moments('Affiliation', 'validFrom')).toEqual(['2021-12-05'])
  expect(await moments('Affiliation', 'validTo')).toEqual([null])

  const known = await pool.query('SELECT "knownSince" FROM "Event"')
  expect(known.rows[0].knownSince.toISOString()).toBe('2021-12-05T08:00:00.000Z')
  const own = await pool.query('SELECT "recordedAt" FROM "Claim" ORDER BY id LIMIT 1')
  expect(own.rows[0].recordedAt.toISOString()).toBe('2021-12-05T23:59:59.999Z')
  const periods = await pool.query(
    `SELECT "from", status FROM "StatusPeriod" WHERE role = 'OTHERS' ORDER BY 1`,
  )
  expect(periods.rows.map(({ from }) => from)).toEqual([
    Number.NEGATIVE_INFINITY,
    new Date(noon),
    new Date('2021-12-05T23:59:59.999Z'),
  ])
  await database.close()
})
