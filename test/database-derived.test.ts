// What the database works out by itself: times that follow from claims, the words that are searched, names without
// their accents.

import type { PoolClient } from 'pg'
import { describe, expect, it } from 'vitest'
import { migrate, searchQuery } from '../prisma/src/index.ts'
import { statesOf } from '../prisma/src/record/threats.ts'
import { statusClasses } from '../schema/src/nouns/status-class.ts'
import { useTestDatabase } from './support/database.ts'
import { insert, retractedBySource } from './support/rows.ts'

const test = useTestDatabase()

const one = async (sql: string, ...values: unknown[]) => (await test.database.pool.query(sql, values)).rows[0]

const day = (date: string) => new Date(`${date}T00:00:00Z`)

describe('a condition', () => {
  it('was first stated when the earliest claim that stands was said or reported, or else in an event, or when it was judged', async () => {
    const { pool } = test.database
    const conditionId = await insert(pool, 'Condition')
    const actorId = await insert(pool, 'Actor')
    await insert(pool, 'ConditionParty', { conditionId, actorId })
    const first = async () => {
      const row = await one(
        `SELECT c."firstStatedAt", p."firstStatedAt" AS party
         FROM "Condition" c JOIN "ConditionParty" p ON p."conditionId" = c.id WHERE c.id = $1`,
        conditionId,
      )
      expect(row.party, 'its parties repeat it').toEqual(row.firstStatedAt)
      return row.firstStatedAt
    }
    expect(await first()).toBeNull()
    await insert(pool, 'Claim', { conditionId, reportedAt: '2021-12-05' })
    expect(await first()).toEqual(day('2021-12-05'))
    const early = await insert(pool, 'Claim', { conditionId, reportedAt: '2021-12-06', saidAt: '2021-09-03' })
    expect(await first()).toEqual(day('2021-09-03'))
    await pool.query(
      `UPDATE "Claim" SET "retractedBy" = 'SOURCE', "retractedAt" = now(), "retractedRecordedAt" = now() WHERE id = $1`,
      [early],
    )
    expect(await first()).toEqual(day('2021-12-05'))
    const eventId = await insert(pool, 'Event', { startedAt: '1902-05-06', realis: 'PLANNED' })
    await insert(pool, 'Bearing', { conditionId, eventId })
    expect(await first(), 'what has not occurred states nothing').toEqual(day('2021-12-05'))
    await pool.query(`UPDATE "Event" SET realis = 'OCCURRED' WHERE id = $1`, [eventId])
    expect(await first()).toEqual(day('1902-05-06'))
    await insert(pool, 'Claim', { eventId, ...retractedBySource('2022-01-01') })
    expect(await first()).toEqual(day('2021-12-05'))
    await insert(pool, 'Assessment', { conditionId, judgedAt: '1904-01-02' })
    expect(await first()).toEqual(day('1904-01-02'))
    await pool.query('DELETE FROM "Assessment" WHERE "conditionId" = $1', [conditionId])

    await insert(pool, 'ConditionParty', { conditionId, actorId, role: 'ISSUER' })
    expect(await one('SELECT "firstStatedAt" FROM "ConditionParty" WHERE role = $1', 'ISSUER')).toEqual({
      firstStatedAt: day('2021-12-05'),
    })
  })
})

describe('a fact', () => {
  it('is retracted with the last of its claims, and stands again with a new one', async () => {
    const { pool } = test.database
    const eventId = await insert(pool, 'Event')
    const retracted = async () =>
      (await one('SELECT "retractedAt" FROM "Event" WHERE id = $1', eventId)).retractedAt
    const claims = [await insert(pool, 'Claim', { eventId }), await insert(pool, 'Claim', { eventId })]
    await pool.query(
      `UPDATE "Claim" SET "retractedBy" = 'SOURCE', "retractedAt" = '2022-01-01', "retractedRecordedAt" = '2022-01-01' WHERE id = $1`,
      [claims[0]],
    )
    expect(await retracted()).toBeNull()
    await pool.query(
      `UPDATE "Claim" SET "retractedBy" = 'SOURCE', "retractedAt" = '2022-02-02', "retractedRecordedAt" = '2022-02-02' WHERE id = $1`,
      [claims[1]],
    )
    expect(await retracted()).toEqual(day('2022-02-02'))
    await insert(pool, 'Claim', { eventId })
    expect(await retracted()).toBeNull()
  })

  it('of every kind is retracted so', async () => {
    const { pool } = test.database
    const eventId = await insert(pool, 'Event')
    const conditionId = await insert(pool, 'Condition')
    const considerationId = await insert(pool, 'Consideration')
    const subjects = {
      Event: ['eventId', eventId],
      Condition: ['conditionId', conditionId],
      Assessment: ['assessmentId', await insert(pool, 'Assessment', { conditionId })],
      Outcome: ['outcomeId', await insert(pool, 'Outcome', { considerationId })],
      Figure: ['figureId', await insert(pool, 'Figure', { eventId })],
      Affiliation: [
        'affiliationId',
        await insert(pool, 'Affiliation', {
          actorId: await insert(pool, 'Actor'),
          counterpartId: await insert(pool, 'Actor'),
        }),
      ],
    } as const
    for (const [table, [column, id]] of Object.entries(subjects)) {
      await insert(pool, 'Claim', { [column]: id, ...retractedBySource('2022-02-02') })
      expect(await one(`SELECT "retractedAt" FROM "${table}" WHERE id = $1`, id), table).toEqual({
        retractedAt: day('2022-02-02'),
      })
    }
  })
})

describe('what is known of a fact', () => {
  it('is known since the first report, as long as no claim is retracted', async () => {
    const { pool } = test.database
    const eventId = await insert(pool, 'Event')
    const since = async () =>
      (await one('SELECT "knownSince" FROM "Event" WHERE id = $1', eventId)).knownSince
    expect(await since()).toBeNull()
    await insert(pool, 'Claim', { eventId, reportedAt: '2021-12-05' })
    const early = await insert(pool, 'Claim', { eventId, reportedAt: '2021-09-03' })
    expect(await since()).toEqual(day('2021-09-03'))
    await pool.query(
      `UPDATE "Claim" SET "retractedBy" = 'SOURCE', "retractedAt" = now(), "retractedRecordedAt" = now() WHERE id = $1`,
      [early],
    )
    expect(await since()).toBeNull()
  })

  it('is not the same since the first report where a later one tells of an earlier statement', async () => {
    const { pool } = test.database
    const conditionId = await insert(pool, 'Condition')
    const actorId = await insert(pool, 'Actor')
    await insert(pool, 'ConditionParty', { conditionId, actorId })
    const since = async () => {
      const row = await one(
        `SELECT c."knownSince", p."knownSince" AS party
         FROM "Condition" c JOIN "ConditionParty" p ON p."conditionId" = c.id WHERE c.id = $1`,
        conditionId,
      )
      expect(row.party, 'its parties repeat it').toEqual(row.knownSince)
      return row.knownSince
    }
    await insert(pool, 'Claim', { conditionId, reportedAt: '2021-09-03', saidAt: '2021-09-02' })
    expect(await since()).toEqual(day('2021-09-03'))
    await insert(pool, 'Claim', { conditionId, reportedAt: '2021-10-01', saidAt: '2021-09-05' })
    expect(await since()).toEqual(day('2021-09-03'))
    await insert(pool, 'Claim', { conditionId, reportedAt: '2021-12-05', saidAt: '2021-08-20' })
    expect(await since()).toBeNull()
  })
})

describe('how a fact stands', () => {
  const standing = async (table: string, id: string) =>
    one(`SELECT standing, contested FROM "${table}" WHERE id = $1`, id)

  it('is told by the latest word of each who speaks of it; on ties by the stronger', async () => {
    const { pool } = test.database
    const eventId = await insert(pool, 'Event')
    const [minister, envoy] = [await insert(pool, 'Actor'), await insert(pool, 'Actor')]
    const says = (speakerId: string, stance: string, saidAt: string) =>
      insert(pool, 'Claim', { eventId, speakerId, stance, saidAt, reportedAt: '2021-12-09' })
    await says(minister, 'ASSERTS', '2021-12-01')
    expect(await standing('Event', eventId)).toEqual({ standing: 'ASSERTED', contested: false })
    await says(envoy, 'DENIES', '2021-12-02')
    expect(await standing('Event', eventId)).toEqual({ standing: 'ASSERTED', contested: true })
    await says(minister, 'QUESTIONS', '2021-12-03')
    expect(await standing('Event', eventId)).toEqual({ standing: 'QUESTIONED', contested: false })
    await says(minister, 'HEDGES', '2021-12-03')
    expect(await standing('Event', eventId)).toEqual({ standing: 'HEDGED', contested: true })
  })

  it('tells apart those whom the text does not name as actors: by their words, their publisher, else the article', async () => {
    const { pool } = test.database
    const quoteOf = async (publisher: string | null) => {
      const known = await one('SELECT id FROM "Publisher" WHERE name = $1', publisher ?? 'unknown')
      const publisherId = known?.id ?? (await insert(pool, 'Publisher', { name: publisher ?? 'unknown' }))
      const revisionId = await insert(pool, 'Revision', {
        articleId: await insert(pool, 'Article', { publisherId }),
      })
      return insert(pool, 'Quote', { revisionId, startOffset: 0, endOffset: 6, exact: 'A text' })
    }
    const contradicted = async (first: Record<string, unknown>, second: Record<string, unknown>) => {
      const eventId = await insert(pool, 'Event')
      for (const [stance, { quoteId, ...words }] of [
        ['ASSERTS', first],
        ['DENIES', second],
      ] as const) {
        const claimId = await insert(pool, 'Claim', { eventId, stance, ...words })
        await insert(pool, 'ClaimQuote', { claimId, quoteId })
      }
      return (await standing('Event', eventId)).contested
    }
    const [post, echo] = ['The Post', 'The Echo']
    const spokesman = { speakerAsWritten: 'a spokesman' }
    expect(await contradicted({ quoteId: await quoteOf(post) }, { quoteId: await quoteOf(echo) })).toBe(true)
    const samePaper = [{ quoteId: await quoteOf(post) }, { quoteId: await quoteOf(post) }] as const
    expect(await contradicted(samePaper[1], { ...samePaper[0], ...spokesman })).toBe(true)
    expect(await contradicted({ quoteId: await quoteOf(null) }, { quoteId: await quoteOf(null) })).toBe(true)
  })

  it('is, of a consideration, as the strongest of its conditions and outcomes', async () => {
    const { pool } = test.database
    const considerationId = await insert(pool, 'Consideration')
    const strongest = async () =>
      (await one('SELECT standing FROM "Consideration" WHERE id = $1', considerationId)).standing
    const conditionId = await insert(pool, 'Condition', { considerationId })
    await insert(pool, 'Claim', { conditionId, stance: 'DENIES' })
    expect(await strongest()).toBe('DENIED')
    const outcomeId = await insert(pool, 'Outcome', { considerationId })
    await insert(pool, 'Claim', { outcomeId, stance: 'HEDGES' })
    expect(await strongest()).toBe('HEDGED')
  })
})

describe('the periods of a condition', () => {
  const forever = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const periods = async (conditionId: string) => {
    const { rows } = await test.database.pool.query({
      text: `SELECT "from", "until", status, disputed FROM "StatusPeriod" WHERE "conditionId" = $1 AND role = 'OTHERS' ORDER BY "from"`,
      values: [conditionId],
      rowMode: 'array',
    })
    return rows
  }

  it('follow each other by its judgements, and say where these disagree', async () => {
    const { pool } = test.database
    const conditionId = await insert(pool, 'Condition')
    expect(await periods(conditionId)).toEqual([[...forever, 'UNJUDGED', false]])

    const [us, eu] = [await insert(pool, 'Actor'), await insert(pool, 'Actor')]
    await insert(pool, 'Assessment', {
      conditionId,
      assessorId: us,
      status: 'NOT_MET',
      judgedAt: '2021-09-01',
    })
    const met = { conditionId, assessorId: eu, status: 'MET', judgedAt: '2021-10-01' }
    const claimed = await insert(pool, 'Assessment', met)
    await insert(pool, 'Assessment', { ...met, assessorId: us, judgedAt: '2021-12-01' })
    expect(await periods(conditionId)).toEqual([
      [forever[0], day('2021-09-01'), 'UNJUDGED', false],
      [day('2021-09-01'), day('2021-10-01'), 'NOT_MET', false],
      [day('2021-10-01'), day('2021-12-01'), 'MET', true],
      [day('2021-12-01'), forever[1], 'MET', false],
    ])
    expect(await one('SELECT "everDisputed" FROM "Condition" WHERE id = $1', conditionId)).toEqual({
      everDisputed: true,
    })

    // judgements of other years oppose nobody
    const apart = await insert(pool, 'Condition')
    await insert(pool, 'Assessment', {
      conditionId: apart,
      assessorId: us,
      status: 'NOT_MET',
      judgedAt: '2019-01-01',
    })
    await insert(pool, 'Assessment', {
      conditionId: apart,
      assessorId: eu,
      status: 'MET',
      judgedAt: '2021-10-01',
    })
    expect(await one('SELECT "everDisputed" FROM "Condition" WHERE id = $1', apart)).toEqual({
      everDisputed: false,
    })

    // a judgement that no longer stands leaves no trace in them
    await insert(pool, 'Claim', { assessmentId: claimed, ...retractedBySource('2022-01-01') })
    expect(await periods(conditionId)).toEqual([
      [forever[0], day('2021-09-01'), 'UNJUDGED', false],
      [day('2021-09-01'), day('2021-12-01'), 'NOT_MET', false],
      [day('2021-12-01'), forever[1], 'MET', false],
    ])
  })

  it('follow the word of the target’s side only where nobody else judges, or it is that the condition is not met', async () => {
    const { pool } = test.database
    const conditionId = await insert(pool, 'Condition')
    const [target, minister, tracker] = [
      await insert(pool, 'Actor'),
      await insert(pool, 'Actor'),
      await insert(pool, 'Actor'),
    ]
    await insert(pool, 'ConditionParty', { conditionId, actorId: target, role: 'TARGET' })
    await insert(pool, 'Affiliation', {
      actorId: minister,
      counterpartId: target,
      affiliationKind: 'HOLDS_OFFICE_IN',
      validTo: '2021-10-31',
    })
    const judges = (assessorId: string, status: string, judgedAt: string) =>
      insert(pool, 'Assessment', { conditionId, assessorId, status, judgedAt })
    const stands = async () => {
      const { rows } = await pool.query({
        text: `SELECT "from", status, "selfAssessed", disputed FROM "StatusPeriod" WHERE "conditionId" = $1 AND role = 'OTHERS' ORDER BY "from" OFFSET 1`,
        values: [conditionId],
        rowMode: 'array',
      })
      return rows
    }
    await judges(minister, 'MET', '2021-09-01')
    expect(await stands()).toEqual([[day('2021-09-01'), 'MET', true, false]])
    await judges(tracker, 'UNKNOWN', '2021-08-01')
    await judges(target, 'BETRAYED', '2021-10-01')
    await judges(tracker, 'NOT_MET', '2021-10-02')
    // out of office, and so on nobody's side
    await judges(minister, 'PARTIALLY_MET', '2021-12-01')
    expect(await stands()).toEqual([
      [day('2021-08-01'), 'UNKNOWN', false, false],
      [day('2021-10-01'), 'BETRAYED', true, true],
      [day('2021-10-02'), 'NOT_MET', false, true],
      [day('2021-12-01'), 'PARTIALLY_MET', false, true],
    ])
  })

  it('are those of each role that has a word, from its first one on', async () => {
    const { pool } = test.database
    const conditionId = await insert(pool, 'Condition')
    const actors: Record<string, string> = {}
    for (const role of ['ISSUER', 'TARGET', 'MONITOR']) {
      actors[role] = await insert(pool, 'Actor')
      await insert(pool, 'ConditionParty', { conditionId, actorId: actors[role], role })
    }
    const judges = (assessorId: string, status: string, judgedAt: string, supersedesId?: string) =>
      insert(pool, 'Assessment', { conditionId, assessorId, status, judgedAt, supersedesId })
    await judges(actors.TARGET!, 'MET', '2021-09-01')
    const inspected = await judges(actors.MONITOR!, 'PARTIALLY_MET', '2021-10-01')
    await judges(actors.ISSUER!, 'NOT_MET', '2021-10-02')
    // nobody takes back the word of another: the inspector's stays
    await judges(actors.ISSUER!, 'BETRAYED', '2021-11-01', inspected)
    const { rows } = await pool.query({
      text: `SELECT role, "from", "until", status, "selfAssessed" FROM "StatusPeriod" WHERE "conditionId" = $1 ORDER BY role, "from"`,
      values: [conditionId],
      rowMode: 'array',
    })
    const [target, monitor, issuer, last] = ['2021-09-01', '2021-10-01', '2021-10-02', '2021-11-01'].map(day)
    const end = forever[1]
    expect(rows).toEqual([
      ['OTHERS', forever[0], target, 'UNJUDGED', false],
      ['OTHERS', target, monitor, 'MET', true],
      ['OTHERS', monitor, issuer, 'PARTIALLY_MET', false],
      ['OTHERS', issuer, last, 'NOT_MET', false],
      ['OTHERS', last, end, 'BETRAYED', false],
      ['ISSUER', issuer, last, 'NOT_MET', false],
      ['ISSUER', last, end, 'BETRAYED', false],
      ['TARGET', target, end, 'MET', true],
      ['MONITOR', monitor, end, 'PARTIALLY_MET', false],
      ['THIRD_PARTY', monitor, end, 'PARTIALLY_MET', false],
      ['ANYBODY', target, monitor, 'MET', true],
      ['ANYBODY', monitor, issuer, 'PARTIALLY_MET', false],
      ['ANYBODY', issuer, last, 'NOT_MET', false],
      ['ANYBODY', last, end, 'BETRAYED', false],
    ])
  })

  it('repeat when it was first stated', async () => {
    const { pool } = test.database
    const conditionId = await insert(pool, 'Condition')
    await insert(pool, 'Claim', { conditionId, reportedAt: '2021-12-05' })
    await insert(pool, 'Assessment', { conditionId })
    const { rows } = await pool.query('SELECT "firstStatedAt" FROM "StatusPeriod" WHERE "conditionId" = $1', [
      conditionId,
    ])
    expect(rows.length).toBeGreaterThan(2)
    expect(new Set(rows.map(({ firstStatedAt }) => firstStatedAt.getTime()))).toEqual(
      new Set([day('2021-12-05').getTime()]),
    )
  })

  it('come down to the same classes as filters do', async () => {
    const { rows } = await test.database.pool.query(
      `SELECT proviso_status_class(s) AS class, array_agg(s::text ORDER BY s::text) AS statuses
       FROM unnest(enum_range(NULL::"AssessmentStatus")) s GROUP BY 1`,
    )
    const sorted = Object.entries(statusClasses).map(([name, { statuses }]) => [name, [...statuses].sort()])
    expect(Object.fromEntries(rows.map((row) => [row.class, row.statuses]))).toEqual(
      Object.fromEntries(sorted),
    )
  })
})

describe('an outcome', () => {
  it('can become of a consideration of the same signs as importers say', async () => {
    const { rows } = await test.database.pool.query(
      `SELECT g AS sign, array_agg(s::text ORDER BY s) AS states
       FROM unnest(enum_range(NULL::"ConsiderationSign")) g, unnest(enum_range(NULL::"OutcomeState")) s
       WHERE proviso_fits_sign(s, g) GROUP BY g`,
    )
    expect(Object.fromEntries(rows.map(({ sign, states }) => [sign, states]))).toEqual(statesOf)
  })
})

describe('an article', () => {
  it('mentions all who play a part in what its sentences state, whichever is recorded first', async () => {
    const { pool } = test.database
    const publisherId = await insert(pool, 'Publisher')
    const articleId = await insert(pool, 'Article', { publisherId, publishedAt: '2021-12-05' })
    const revisionId = await insert(pool, 'Revision', { articleId })
    const quoteId = await insert(pool, 'Quote', { revisionId, startOffset: 0, endOffset: 6, exact: 'A text' })
    const actor = () => insert(pool, 'Actor')
    const quoted = async (claim: Record<string, unknown>) => {
      const claimId = await insert(pool, 'Claim', claim)
      await insert(pool, 'ClaimQuote', { claimId, quoteId })
    }
    const [speaker, issuer, target, host, guest, assessor] = [
      await actor(),
      await actor(),
      await actor(),
      await actor(),
      await actor(),
      await actor(),
      await actor(),
    ]
    const conditionId = await insert(pool, 'Condition')
    await insert(pool, 'ConditionParty', { conditionId, actorId: issuer, role: 'ISSUER' })
    await quoted({ conditionId, speakerId: speaker })
    await insert(pool, 'ConditionParty', { conditionId, actorId: target })
    const eventId = await insert(pool, 'Event')
    await insert(pool, 'Participation', { eventId, actorId: host })
    await quoted({ eventId })
    await insert(pool, 'Participation', { eventId, actorId: guest, asWritten: 'a guest' })
    const assessmentId = await insert(pool, 'Assessment', { conditionId })
    await quoted({ assessmentId })
    await pool.query('UPDATE "Assessment" SET "assessorId" = $1 WHERE id = $2', [assessor, assessmentId])

    const { rows } = await pool.query(
      'SELECT "actorId", "publishedAt" FROM "Mention" WHERE "articleId" = $1',
      [articleId],
    )
    const mentioned = [speaker, issuer, target, host, guest, assessor]
    expect(rows.map((row) => row.actorId).sort()).toEqual(mentioned.sort())
    expect(rows[0].publishedAt).toEqual(day('2021-12-05'))
    await pool.query(`UPDATE "Article" SET "publishedAt" = '2021-12-06' WHERE id = $1`, [articleId])
    expect(await one('SELECT "publishedAt" FROM "Mention" WHERE "actorId" = $1', host)).toEqual({
      publishedAt: day('2021-12-06'),
    })
  })
})

describe('what the triggers kept while a corpus was imported', () => {
  const sample = useTestDatabase({ corpus: 'sample' })
  const facts = {
    Event: 'eventId',
    Condition: 'conditionId',
    Assessment: 'assessmentId',
    Outcome: 'outcomeId',
    Figure: 'figureId',
    Affiliation: 'affiliationId',
  }

  it('is what the database works out from all of it at once, as for one that is there already', async () => {
    const client = await sample.database.pool.connect()
    const kept = async () => {
      const queries = [
        'SELECT * FROM "StatusPeriod" ORDER BY "conditionId", role, "from"',
        'SELECT * FROM "Mention" ORDER BY "articleId", "actorId"',
        'SELECT * FROM "ConditionParty" ORDER BY "conditionId", role, "actorId"',
        'SELECT id, voice FROM "Claim" ORDER BY id',
        'SELECT id, standing FROM "Consideration" ORDER BY id',
        'SELECT id, fulfilment, "everUnmet" FROM "Outcome" ORDER BY id',
        ...Object.keys(facts).map(
          (fact) => `SELECT id, "knownSince", "retractedAt", standing, contested FROM "${fact}" ORDER BY id`,
        ),
      ]
      const results = []
      for (const query of queries) results.push((await client.query(query)).rows)
      return results
    }
    const before = await kept()
    expect(before.every((rows) => rows.length > 10)).toBe(true)
    await client.query('BEGIN')
    await client.query('DELETE FROM "StatusPeriod"; DELETE FROM "Mention"; UPDATE "Claim" SET voice = NULL')
    await client.query('SELECT proviso_set_voices(ARRAY(SELECT id FROM "Claim"))')
    for (const [fact, subject] of Object.entries(facts)) {
      await client.query(`UPDATE "${fact}" SET "knownSince" = NULL, standing = 'DENIED'`)
      await client.query(`SELECT proviso_repeat_claims($1, $2, ARRAY(SELECT id FROM "${fact}"))`, [
        fact,
        subject,
      ])
    }
    await client.query('SELECT proviso_set_status_periods(ARRAY(SELECT id FROM "Condition"))')
    await client.query(`UPDATE "Outcome" SET fulfilment = 'UNCONDITIONAL', "everUnmet" = false`)
    await client.query('SELECT proviso_set_fulfilments(ARRAY(SELECT id FROM "Consideration"))')
    await client.query('SELECT proviso_add_mentions(ARRAY(SELECT id FROM "Claim"))')
    const after = await kept()
    await client.query('ROLLBACK')
    client.release()
    expect(after).toEqual(before)
  })
})

describe('a participation', () => {
  it('repeats when its event began', async () => {
    const { pool } = test.database
    const eventId = await insert(pool, 'Event', { startedAt: '2021-08-15' })
    const id = await insert(pool, 'Participation', { eventId })
    const start = async () =>
      (await one('SELECT "eventStartedAt" FROM "Participation" WHERE id = $1', id)).eventStartedAt
    expect(await start()).toEqual(day('2021-08-15'))
    await pool.query(`UPDATE "Event" SET "startedAt" = '2021-08-16' WHERE id = $1`, [eventId])
    expect(await start()).toEqual(day('2021-08-16'))
  })
})

describe('the search index', () => {
  /** The weights under which the subject of the column is found: "A" in its title, "B" beside it, "D" in its text. */
  async function weights(column: string, id: string, query: string): Promise<string> {
    await migrate(test.database)
    const found: string[] = []
    for (const weight of ['A', 'B', 'D']) {
      const row = await one(
        `SELECT bool_or(ts_filter(words, ARRAY[$3]::"char"[]) @@ $2::tsquery) AS found
         FROM (SELECT words FROM "SearchEntry" WHERE "${column}" = $1 AND "retractedAt" IS NULL
               UNION ALL SELECT p.words FROM "SearchPart" p JOIN "SearchEntry" e ON e.id = p."entryId"
                          WHERE "${column}" = $1 AND "retractedAt" IS NULL) w`,
        id,
        searchQuery(query).matches[0],
        weight,
      )
      if (row?.found) found.push(weight)
    }
    return found.join('')
  }

  it('finds an article by its title and its latest text', async () => {
    const { pool } = test.database
    const articleId = await insert(pool, 'Article', {
      publisherId: await insert(pool, 'Publisher'),
      title: 'Envoys meet in Doha',
    })
    const revise = (seq: number, text: string) =>
      insert(pool, 'Revision', {
        articleId,
        number: seq,
        text,
        length: text.length,
        sha256: String(seq).repeat(64),
      })
    await revise(1, 'They spoke of frozen assets.')
    expect(await weights('articleId', articleId, 'envoy')).toBe('A')
    expect(await weights('articleId', articleId, 'asset')).toBe('D')
    await revise(2, 'They spoke of recognition.')
    expect(await weights('articleId', articleId, 'asset')).toBe('')
    expect(await weights('articleId', articleId, 'recognised OR recognition')).toBe('D')
    await pool.query(`UPDATE "Article" SET "title" = 'Ministers meet' WHERE id = $1`, [articleId])
    expect(await weights('articleId', articleId, 'envoy')).toBe('')
    expect(await weights('articleId', articleId, 'minister')).toBe('A')
  })

  it('finds an actor by its name, its description and its other names, whatever their accents', async () => {
    const { pool } = test.database
    const actorId = await insert(pool, 'Actor', {
      name: 'António Guterres',
      description: 'Secretary-General',
    })
    expect(await weights('actorId', actorId, 'antonio guterres')).toBe('A')
    expect(await weights('actorId', actorId, 'secretary')).toBe('B')
    const name = await insert(pool, 'ActorName', { actorId, text: 'Gutérres, A. M. de Oliveira' })
    expect(await weights('actorId', actorId, 'oliveira')).toBe('B')
    await pool.query('DELETE FROM "ActorName" WHERE id = $1', [name])
    expect(await weights('actorId', actorId, 'oliveira')).toBe('')
  })

  it('finds an event by its title, and a condition by its summary and requirement', async () => {
    const { pool } = test.database
    const eventId = await insert(pool, 'Event', { title: 'Airlift from Kabul' })
    expect(await weights('eventId', eventId, 'airlifts')).toBe('A')
    const conditionId = await insert(pool, 'Condition', {
      summary: 'The EU asks',
      requirement: 'safe passage',
    })
    expect(await weights('conditionId', conditionId, 'EU')).toBe('A')
    expect(await weights('conditionId', conditionId, '"safe passage"')).toBe('B')
    await pool.query(`UPDATE "Condition" SET "requirement" = 'schools for girls' WHERE id = $1`, [
      conditionId,
    ])
    expect(await weights('conditionId', conditionId, 'school')).toBe('B')
  })

  it('takes a text as long as a library, and finds its beginning and its end', {
    timeout: 240_000,
  }, async () => {
    const { pool } = test.database
    const articleId = await insert(pool, 'Article', { publisherId: await insert(pool, 'Publisher') })
    const text = `Preamble. ${Array.from({ length: 60_000 }, (_, index) => `w${index.toString(36)}`).join(' ')}`
    await insert(pool, 'Revision', { articleId, text, length: text.length })
    expect(await weights('articleId', articleId, 'preamble')).toBe('D')
    expect(await weights('articleId', articleId, `w${(59_999).toString(36)}`)).toBe('D')
  })

  it('says how an event or condition stands: not at all when it was retracted, until it stands again', async () => {
    const { pool } = test.database
    const subjects = {
      eventId: await insert(pool, 'Event'),
      conditionId: await insert(pool, 'Condition'),
    }
    for (const [column, id] of Object.entries(subjects)) {
      const standing = async () =>
        (await one(`SELECT standing FROM "SearchEntry" WHERE "${column}" = $1`, id)).standing
      expect(await standing(), column).toBe('ASSERTED')
      await insert(pool, 'Claim', { [column]: id, ...retractedBySource('2022-02-02') })
      expect(await standing(), column).toBeNull()
      await insert(pool, 'Claim', { [column]: id, stance: 'HEDGES' })
      expect(await standing(), column).toBe('HEDGED')
    }
  })

  it('finds a misspelt name by its trigrams, through an index', async () => {
    const { pool } = test.database
    const actorId = await insert(pool, 'Actor', { name: 'Ghani' })
    await insert(pool, 'ActorName', { actorId, text: 'Ashraf Ghanī Aḥmadzay' })
    const client = await pool.connect()
    await client.query('SET enable_seqscan = off')
    const query = `SELECT text FROM "ActorName" WHERE public.proviso_plain(text) % public.proviso_plain('Ashraf Gani Ahmadzai')`
    expect((await client.query(query)).rows).toEqual([{ text: 'Ashraf Ghanī Aḥmadzay' }])
    const plan = (await client.query(`EXPLAIN ${query}`)).rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('ActorName_text_trigrams')
    client.release(true)
  })
})

describe('a page in the order of a date that may be missing', () => {
  it.each([
    ['Article', 'publishedAt'],
    ['Event', 'startedAt'],
    ['Condition', 'firstStatedAt'],
  ])('is read from one index: %s by %s, missing dates last in both directions', async (table, column) => {
    const { pool } = test.database
    const client = await pool.connect()
    await client.query('SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off')
    for (const [missing, direction] of [
      ['-infinity', 'DESC'],
      ['infinity', 'ASC'],
    ]) {
      const { rows } = await client.query(
        `EXPLAIN SELECT id FROM "${table}"
         ORDER BY coalesce("${column}", '${missing}') ${direction}, id ${direction} LIMIT 20`,
      )
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).toContain(`${table}_${column}_${direction === 'ASC' ? 'ascending' : 'descending'}`)
      expect(plan).not.toContain('Sort')
    }
    client.release(true)
  })
})

describe('many claims at once', () => {
  it('are each looked at a few times, even after a single one in the same session', async () => {
    const { pool } = test.database
    const client = await pool.connect()
    await client.query('BEGIN')
    const conditionId = await insert(client, 'Condition')
    await insert(client, 'Claim', { conditionId })
    await client.query(
      `INSERT INTO "Condition" (slug, summary, requirement, "topicId", force)
       SELECT 'many-' || n, 's', 'r', 1, 'DEMAND' FROM generate_series(1, 2000) n`,
    )
    const rows = await rowsLookedAt(client, () =>
      client.query(
        `INSERT INTO "Claim" ("conditionId", "attribution", "reportedAt", "agentName")
         SELECT id, 'IMPORTED_CODING', '2021-12-05', 'a test' FROM "Condition"`,
      ),
    )
    await client.query('ROLLBACK')
    client.release(true)
    // a plan kept from the single claim compares each of the 2 000 with each other, at every step
    expect(rows).toBeGreaterThan(2_000)
    expect(rows).toBeLessThan(500_000)
  })
})

interface PlanNode {
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  'Rows Removed by Join Filter'?: number
  Plans?: PlanNode[]
}

/** How many rows the statements of `work`, and those of its triggers, look at: yielded by a node of a plan, or thrown away there. */
async function rowsLookedAt(client: PoolClient, work: () => Promise<unknown>): Promise<number> {
  await client.query(`
    LOAD 'auto_explain';
    SET auto_explain.log_min_duration = 0;
    SET auto_explain.log_nested_statements = on;
    SET auto_explain.log_analyze = on;
    SET auto_explain.log_timing = off;
    SET auto_explain.log_format = json;
    SET auto_explain.log_level = notice`)
  let rows = 0
  const count = (node: PlanNode): void => {
    const perLoop =
      (node['Actual Rows'] ?? 0) +
      (node['Rows Removed by Filter'] ?? 0) +
      (node['Rows Removed by Join Filter'] ?? 0)
    rows += perLoop * (node['Actual Loops'] ?? 0)
    for (const child of node.Plans ?? []) count(child)
  }
  client.on('notice', ({ message }) => {
    const plan = /plan:\s*(\{.*\})/s.exec(message ?? '')
    if (plan) count(JSON.parse(plan[1]!).Plan)
  })
  await work()
  return rows
}
