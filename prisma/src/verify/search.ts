// The search index: each thing has its entry, analysed by this version.
import { ANY_STALE } from '../search/refresh.ts'
import { ANALYSIS_VERSION } from '../text/analysis.ts'
import { type Check, idsOf, run } from './check.ts'

const migrate = () => 'Run: proviso migrate'

const entries = [
  { model: 'Revision', column: 'revisionId', where: 't."isOwn"' },
  { model: 'Actor', column: 'actorId', where: 't."survivorId" IS NULL' },
  { model: 'Event', column: 'eventId', where: 'true' },
  { model: 'Condition', column: 'conditionId', where: 'true' },
]

/** How what an entry `s` is of stands, as the entry says it. */
const standing = [
  `SELECT "standing" FROM "Event" WHERE "id" = s."eventId"`,
  `SELECT "standing" FROM "Condition" WHERE "id" = s."conditionId"`,
  `SELECT "proviso_record_standing"("recordRetractedAt") FROM "Actor" WHERE "id" = s."actorId"`,
  `SELECT "proviso_record_standing"("recordRetractedAt") FROM "Article" WHERE "id" = s."articleId"`,
].join(' UNION ALL ')

export const search: readonly Check[] = [
  ...entries.map(
    ({ model, column, where }): Check => ({
      what: `the search index has what is to be found of ${model}, and nothing else`,
      sql: `SELECT t."id", '${model} ' || t."id" AS "place",
                   CASE WHEN s."id" IS NULL THEN 'the search index lacks it' ELSE 'the search index has it, and it is not to be found' END AS "wrong"
              FROM "${model}" t LEFT JOIN "SearchEntry" s ON s."${column}" = t."id" WHERE (s."id" IS NOT NULL) <> (${where})`,
      mend: (ids) =>
        `${run((listed) =>
          model === 'Revision'
            ? `INSERT INTO "SearchEntry" ("articleId", "revisionId") SELECT "articleId", id FROM "Revision" WHERE id = ANY (${listed}::bigint[])`
            : model === 'Actor'
              ? `SELECT proviso_index_actors(${listed})`
              : `INSERT INTO "SearchEntry" ("${column}") SELECT unnest(${listed}::bigint[])`,
        )(ids)}; then: proviso migrate`,
    }),
  ),
  ...['Article', 'Actor', 'Event', 'Condition'].map(
    (model): Check => ({
      what: `the search index has the former texts of ${model}, and nothing else`,
      over: { table: model, rows: 2000 },
      sql: `SELECT "id", '${model} ' || "id" AS "place",
                   CASE WHEN s."texts" IS NULL THEN 'the search index lacks a former text' ELSE 'the search index has a text that it never had' END AS "wrong"
              FROM (SELECT "id", coalesce("revision", 0) AS "above", "texts" FROM "proviso_former_texts"('${model}', ${idsOf(model)})) f
              FULL JOIN (SELECT "former${model}Id" AS "id", coalesce("formerRevisionId", 0) AS "above", "former" AS "texts" FROM "SearchEntry"
                          WHERE "former${model}Id" = ANY (${idsOf(model)})) s USING ("id", "above", "texts")
             WHERE f."texts" IS NULL OR s."texts" IS NULL`,
      mend: (ids) =>
        `${run((listed) => `SELECT proviso_index_former('${model}', ${listed})`)(ids)}; then: proviso migrate`,
    }),
  ),
  {
    what: 'the search index has all texts analysed by this version of Proviso',
    sql: `SELECT "id", 'SearchEntry ' || "id" AS "place",
                 CASE WHEN "version" <= 0 THEN 'its text has not been analysed' ELSE format('its text was analysed by version %s, not ${ANALYSIS_VERSION}', "version") END AS "wrong"
            FROM "SearchEntry" WHERE ${ANY_STALE}`,
    mend: migrate,
  },
  {
    what: 'the search index has all parts of long texts',
    sql: `SELECT s."id", 'SearchEntry ' || s."id" AS "place", format('it has %s parts, and not %s', coalesce(p."parts", 0), s."parts") AS "wrong"
            FROM "SearchEntry" s LEFT JOIN (SELECT "entryId" AS "id", count(*) AS "parts" FROM "SearchPart" GROUP BY 1) p USING ("id")
           WHERE s."parts" <> coalesce(p."parts", 0)`,
    mend: (ids) =>
      `${run((listed) => `UPDATE "SearchEntry" SET "version" = proviso_stale() WHERE id = ANY (${listed}::bigint[])`)(ids)}; then: proviso migrate`,
  },
  {
    what: 'the search index says how what it finds stands',
    sql: `SELECT s."id", 'SearchEntry ' || s."id" AS "place",
                 format('"standing" is %s and should be %s', coalesce(s."standing"::text, 'null'), coalesce(f."standing"::text, 'null')) AS "wrong"
            FROM "SearchEntry" s
            JOIN LATERAL (${standing}) f ON true
           WHERE s."standing" IS DISTINCT FROM f."standing"`,
    mend: run(
      (ids) => `UPDATE "SearchEntry" s SET "standing" = (${standing}) WHERE id = ANY (${ids}::bigint[])`,
    ),
  },
  {
    what: 'the search index says what is known by coded records alone',
    sql: `SELECT s."id", 'SearchEntry ' || s."id" AS "place", format('"isCoded" is %s and should be %s', s."isCoded"::text, (NOT s."isCoded")::text) AS "wrong"
            FROM "SearchEntry" s
            JOIN LATERAL (SELECT coalesce(bool_and(c."attribution" = 'IMPORTED_CODING'), false) AS "isCoded"
                            FROM "Claim" c WHERE (c."eventId" = s."eventId" OR c."conditionId" = s."conditionId") AND c."retractedAt" IS NULL) k ON true
           WHERE s."isCoded" <> k."isCoded"`,
    mend: run(
      (ids) => `UPDATE "SearchEntry" SET "isCoded" = NOT "isCoded" WHERE id = ANY (${ids}::bigint[])`,
    ),
  },
  {
    what: 'the search index finds the latest text of an article',
    over: { table: 'Article', rows: 2000 },
    sql: `SELECT s."articleId" AS "id", 'SearchEntry ' || s."id" AS "place",
                 format('its text gave way %s, and not %s', coalesce(k."until"::text, 'to none'), coalesce(s."retractedAt"::text, 'to none')) AS "wrong"
            FROM "proviso_revisions_dated"(${idsOf('Article')}) k JOIN "SearchEntry" s ON s."revisionId" = k."id"
           WHERE s."retractedAt" IS DISTINCT FROM k."until"`,
    mend: run((ids) => `SELECT proviso_date_revisions(${ids})`),
  },
  {
    what: 'an article that has an address is found by it',
    sql: `SELECT "id", 'Article ' || "id" AS "place", 'the form in which its address is compared is missing' AS "wrong"
            FROM "Article" WHERE "url" IS NOT NULL AND "address" IS NULL`,
    mend: migrate,
  },
]
