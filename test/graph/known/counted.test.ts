// What counts is looked for until somebody's word is found that was not taken back, and not worked out of all that is said: the two say the same.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importFiles } from '../../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../../prisma/test-support/temporary-files.ts'
import { useTestDatabase } from '../../support/database.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

const speakers = ['north', 'south', 'east', 'west']
const day = fc.integer({ min: 1, max: 28 }).map((n) => `1961-02-${String(n).padStart(2, '0')}`)

/** Words of few speakers on few days, so that many share one. */
const word = fc.record(
  {
    attribution: fc.constant('IMPORTED_CODING'),
    stance: fc.constantFrom('ASSERTS', 'HEDGES', 'DENIES', 'QUESTIONS'),
    speaker: fc.constantFrom(...speakers),
    speakerAsWritten: fc.constantFrom('one', 'another'),
    saidAt: day,
    reportedAt: day,
    recordedAt: day.map((text) => `${text}T12:00:00Z`),
    retracted: fc.record(
      { by: fc.constantFrom('CODER', 'SOURCE'), at: day, recordedAt: day.map((text) => `${text}T18:00:00Z`) },
      { requiredKeys: ['by'] },
    ),
  },
  { requiredKeys: ['attribution', 'stance', 'reportedAt', 'recordedAt'] },
)
const condition = fc.record({
  claims: fc.array(word, { minLength: 1, maxLength: 8 }),
  judged: fc.array(fc.record({ judgedAt: day, claims: fc.tuple(word) }), {
    maxLength: 3,
  }),
})

const records = (
  conditions: readonly (typeof condition extends fc.Arbitrary<infer Value> ? Value : never)[],
) =>
  conditions.flatMap(({ claims, judged }, i) => [
    {
      record: 'condition',
      key: `c${i}`,
      summary: `Demand ${i}`,
      requirement: 'return the cranes',
      topic: 'other',
      force: 'DEMAND',
      claims,
    },
    ...judged.map((judgement, j) => ({
      record: 'assessment',
      key: `c${i}-${j}`,
      condition: `c${i}`,
      status: 'MET',
      ...judgement,
    })),
  ])

it('whatever who says when of it, as of whichever day, and known by whichever', async () => {
  const conditions = fc.sample(condition, { numRuns: 150, seed: 1961 })
  const path = await files.dossier('words.jsonl', 'words', [
    ...speakers.map((key) => ({ record: 'actor', key, name: key, actorKind: 'STATE' })),
    ...records(conditions),
  ])
  const { files: reports } = await importFiles(test.database, [path])
  expect(reports[0]!.errors.map(String)).toEqual([])

  const { rows } = await test.database.pool.query(`
    WITH moments AS (
      SELECT a AS "asOf", k AS "knownAt", b AS "knownBy"
        FROM unnest(ARRAY[NULL, '1961-01-31', '1961-02-08T12:00Z', '1961-02-20', '1961-03-01']::timestamptz[]) a,
             unnest(ARRAY[NULL, '1961-01-31', '1961-02-08T12:00Z', '1961-02-20', now()]::timestamptz[]) k,
             unnest(ARRAY['REPORTED', 'RECORDED']) b)
    SELECT count(*)::int AS looks, count(DISTINCT c."counted")::int AS answers,
           count(*) FILTER (WHERE c."counted" IS DISTINCT FROM (w."standing" <= 'HEDGED'))::int AS "counts otherwise",
           count(*) FILTER (WHERE "knownAt" IS NOT NULL AND "isKnown" IS DISTINCT FROM (w."standing" IS NOT NULL))::int AS "is known otherwise",
           count(*) FILTER (WHERE "asOf" IS NOT NULL AND "knownAt" IS NOT NULL
             AND "isStated" IS DISTINCT FROM (coalesce(f."at", '-infinity') <= "asOf"))::int AS "is stated otherwise",
           count(DISTINCT "isStated")::int AS statements
      FROM "Condition" n CROSS JOIN moments
     CROSS JOIN LATERAL "proviso_standing_known"('conditionId', n."id", "asOf", "knownAt", "knownBy") w
     CROSS JOIN LATERAL (SELECT "proviso_counted"('conditionId', n."id", "asOf", "knownAt", "knownBy") AS "counted",
                                "proviso_is_known"('conditionId', n."id", NULL, "knownAt", "knownBy") AS "isKnown",
                                "proviso_stated_by"(n."id", "asOf", "knownAt", "knownBy") AS "isStated") c
     CROSS JOIN LATERAL "proviso_first_stated"(n."id", "knownAt", "knownBy") f`)
  expect(rows).toEqual([
    {
      looks: 150 * 50,
      answers: 2,
      'counts otherwise': 0,
      'is known otherwise': 0,
      'is stated otherwise': 0,
      statements: 2,
    },
  ])
})
