// What the database repeats and works out by triggers: the functions that the triggers use say how it has to be.
import { claimedLinks, descriptions, stated } from '../record/format.ts'
import { subjectColumn } from '../record/stored.ts'
import { type Check, difference, idsOf, run } from './check.ts'

/** How many facts are worked out anew at a time. */
const FACTS = 2000

const links = new Set(claimedLinks.map(({ model }) => model))
const facts = [
  ...descriptions.filter(({ kind }) => stated.includes(kind)).map(({ model }) => model),
  ...links,
]
/** Those that need no claims of their own. */
const unclaimed = new Set(['Bearing', 'Consideration', ...links])

const ofClaims = (model: string): Check => {
  const columns = [
    'retractedAt',
    'knownSince',
    ...(!unclaimed.has(model) ? ['standing', 'contested'] : model === 'Consideration' ? [] : ['ownStanding']),
    ...(model === 'Condition' ? ['firstStatedAt', 'firstStatedAtPrecision'] : []),
  ]
  const { any, text } = difference(columns, 's', 'k')
  const subject = subjectColumn(model)
  return {
    what: `a row of ${model} repeats of its claims since when it is known, and how it stands`,
    over: { table: model, rows: FACTS },
    sql: `SELECT s."id", '${model} ' || s."id" AS "place", ${text} AS "wrong"
            FROM (SELECT *, "standing" AS "ownStanding" FROM "proviso_known"('${model}', '${subject}', ${idsOf(model)})) k JOIN "${model}" s ON s."id" = k."id" WHERE ${any}`,
    mend: run((ids) => `SELECT proviso_repeat_claims('${model}', '${subject}', ${ids})`),
  }
}

const bare = (model: string): Check => ({
  what: `a row of ${model} that has claims of its own has one`,
  sql: `SELECT s."id", '${model} ' || s."id" AS "place", '"hasClaims" is true, and no claim states it' AS "wrong"
          FROM "${model}" s WHERE s."hasClaims" AND NOT EXISTS (SELECT FROM "Claim" c WHERE c."${subjectColumn(model)}" = s."id")`,
  mend: run((ids) => `UPDATE "${model}" SET "hasClaims" = false WHERE id = ANY (${ids}::bigint[])`),
})

const periods = ['until', 'status', 'assessmentId', 'selfAssessed', 'disputed', 'firstStatedAt']
const period = difference(periods, 's', 'k')

/** Columns that links repeat of what they lead to. */
function repeats(
  model: string,
  parent: string,
  of: string,
  columns: Readonly<Record<string, string>>,
): Check {
  const wanted = Object.entries(columns)
    .map(([column, value]) => `${value} AS "${column}"`)
    .join(', ')
  const { any, text } = difference(Object.keys(columns), 'l', 'k')
  return {
    what: `a row of ${model} repeats its ${of.toLowerCase()}`,
    sql: `SELECT l."id", '${model} ' || l."id" AS "place", ${text} AS "wrong"
            FROM "${model}" l JOIN "${of}" o ON o."id" = l."${parent}" CROSS JOIN LATERAL (SELECT ${wanted}) k WHERE ${any}`,
    mend: run(
      (ids) =>
        `UPDATE "${of}" SET "standing" = "standing" WHERE id IN (SELECT "${parent}" FROM "${model}" WHERE id = ANY (${ids}::bigint[]))`,
    ),
  }
}

export const derived: readonly Check[] = [
  ...facts.map(ofClaims),
  ...[...unclaimed].map(bare),
  {
    what: 'how a condition stood, period by period, follows from the judgements of it',
    over: { table: 'Condition', rows: 500 },
    sql: `SELECT "conditionId" AS "id", 'Condition ' || "conditionId" AS "place",
                 format('of its period from %s by %s ', "from", "role") || CASE WHEN s."until" IS NULL THEN 'nothing is kept'
                   WHEN k."until" IS NULL THEN 'there is nothing to keep' ELSE ${period.text} END AS "wrong"
            FROM (SELECT * FROM "StatusPeriod" WHERE "conditionId" > $1 AND "conditionId" <= $2) s
            FULL JOIN "proviso_status_periods"(${idsOf('Condition')}) k USING ("conditionId", "role", "from") WHERE ${period.any}`,
    mend: run((ids) => `SELECT proviso_set_status_periods(${ids})`),
  },
  {
    what: 'a condition says whether judgements of it ever opposed each other',
    over: { table: 'Condition', rows: FACTS },
    sql: `SELECT c."id", 'Condition ' || c."id" AS "place", ${difference(['everDisputed'], 'c', 'k').text} AS "wrong"
            FROM "proviso_ever_disputed"(${idsOf('Condition')}) k JOIN "Condition" c USING ("id") WHERE c."everDisputed" <> k."everDisputed"`,
    mend: run((ids) => `SELECT proviso_set_status_periods(${ids})`),
  },
  {
    what: 'a consideration stands by claims of its own, or as the strongest of its conditions and outcomes',
    over: { table: 'Consideration', rows: FACTS },
    sql: `SELECT c."id", 'Consideration ' || c."id" AS "place", ${difference(['standing'], 'c', 'k').text} AS "wrong"
            FROM "proviso_consideration_standings"(${idsOf('Consideration')}) k JOIN "Consideration" c USING ("id")
           WHERE c."standing" <> k."standing"`,
    mend: run(
      (ids) =>
        `UPDATE "Consideration" c SET "standing" = s."standing" FROM proviso_consideration_standings(${ids}) s WHERE s."id" = c."id"`,
    ),
  },
  repeats('ConditionParty', 'conditionId', 'Condition', {
    firstStatedAt: 'o."firstStatedAt"',
    standing: 'o."standing"',
    knownSince: 'CASE WHEN l."hasClaims" THEN l."knownSince" ELSE o."knownSince" END',
  }),
  repeats('Participation', 'eventId', 'Event', {
    eventStartedAt: 'o."startedAt"',
    eventStanding: 'o."standing"',
  }),
  {
    what: 'a quote is retracted with the last claim that rests on it',
    over: { table: 'Quote', rows: FACTS },
    sql: `SELECT q."id", 'Quote ' || q."id" AS "place", ${difference(['retractedAt'], 'q', 'k').text} AS "wrong"
            FROM "proviso_quoted_until"(${idsOf('Quote')}) k JOIN "Quote" q USING ("id") WHERE q."retractedAt" IS DISTINCT FROM k."retractedAt"`,
    mend: run((ids) => `SELECT proviso_set_quoted(${ids})`),
  },
  {
    what: 'a claim in which no actor speaks says whose words it holds',
    over: { table: 'Claim', rows: FACTS },
    sql: `SELECT c."id", 'Claim ' || c."id" AS "place", ${difference(['voice'], 'c', 'k').text} AS "wrong"
            FROM "proviso_voices"(${idsOf('Claim')}) k JOIN "Claim" c USING ("id") WHERE c."voice" IS DISTINCT FROM k."voice"`,
    mend: run((ids) => `SELECT proviso_set_voices(${ids})`),
  },
  {
    what: 'a text is known since it was published, or taken in',
    over: { table: 'Article', rows: FACTS },
    sql: `SELECT r."articleId" AS "id", 'Revision ' || r."id" AS "place", ${difference(['knownSince'], 'r', 'k').text} AS "wrong"
            FROM "proviso_revisions_dated"(${idsOf('Article')}) k JOIN "Revision" r USING ("id") WHERE r."knownSince" <> k."knownSince"`,
    mend: run((ids) => `SELECT proviso_date_revisions(${ids})`),
  },
  {
    what: 'articles mention all who play a part in what they are quoted, or named, for',
    over: { table: 'Claim', rows: FACTS },
    sql: `SELECT k."articleId" AS "id", 'Article ' || k."articleId" AS "place", 'it does not mention actor ' || k."actorId" AS "wrong"
            FROM "proviso_mentions"(${idsOf('Claim')}) k LEFT JOIN "Mention" m USING ("articleId", "actorId") WHERE m."actorId" IS NULL`,
    mend: run(
      (ids) =>
        `SELECT proviso_add_mentions(ARRAY(
           SELECT l."claimId"
             FROM "ClaimQuote" l JOIN "Quote" q ON q.id = l."quoteId" JOIN "Revision" r ON r.id = q."revisionId"
            WHERE r."articleId" = ANY (${ids}::bigint[])
           UNION SELECT "claimId" FROM "ClaimArticle" WHERE "articleId" = ANY (${ids}::bigint[])))`,
    ),
  },
  {
    what: 'what articles mention is dated as they are',
    sql: `SELECT a."id", 'Article ' || a."id" AS "place", format('that it mentions actor %s is dated otherwise', m."actorId") AS "wrong"
            FROM "Mention" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."publishedAt" IS DISTINCT FROM a."publishedAt"`,
    mend: run(
      (ids) => `UPDATE "Article" SET "publishedAt" = "publishedAt" WHERE id = ANY (${ids}::bigint[])`,
    ),
  },
]
