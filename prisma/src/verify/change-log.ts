// The log of changes: what was committed stands in it once, and in order.
import type { ClientBase } from 'pg'
import { type Check, restore } from './check.ts'

/** The changes of rows of a model; those that have no place yet are after all others. */
const changesOf = (column: string) => `(
  SELECT "id" AS "place", "action", "${column}" AS "id" FROM "Change" WHERE "${column}" IS NOT NULL
   UNION ALL
  SELECT 9223372036854775807, c."action", c."id" FROM "PendingChange" p
   CROSS JOIN LATERAL unnest(p."actions", p."subjects", p."rowIds") AS c ("action", "subject", "id") WHERE c."subject" = '${column}')`

/** What comes with Proviso itself, nobody added. */
const added = (model: string, column: string): Check => ({
  what: `the log of changes has each row of ${model} added once, before all else of it`,
  sql: `SELECT t."id", '${model} ' || t."id" AS "place",
               CASE WHEN c."id" IS NULL OR c."added" = 0 THEN 'the log of changes does not say that it was added'
                    WHEN c."added" > 1 THEN format('the log of changes has it added %s times', c."added")
                    ELSE format('the log of changes has it changed at %s, before it was added at %s', c."first", c."place") END AS "wrong"
          FROM "${model}" t
          LEFT JOIN (SELECT "id", count(*) FILTER (WHERE "action" = 'ADDED') AS "added", min("place") AS "first",
                            min("place") FILTER (WHERE "action" = 'ADDED') AS "place" FROM ${changesOf(column)} l GROUP BY 1) c ON c."id" = t."id"
         WHERE (c."added" IS DISTINCT FROM 1 OR c."first" < c."place")${model === 'Topic' ? ' AND NOT t."isShipped"' : ''}`,
  mend: restore,
})

const retracted: readonly Check[] = [
  {
    what: 'the log of changes says of each claim that it was retracted, once it is',
    sql: `SELECT c."id", 'Claim ' || c."id" AS "place", 'it was retracted, and the log of changes does not say so' AS "wrong"
            FROM "Claim" c
            LEFT JOIN (SELECT "claimId" AS "id", min("recordedAt") AS "at" FROM "Change" WHERE "action" = 'ADDED' AND "claimId" IS NOT NULL GROUP BY 1) a USING ("id")
           WHERE c."retractedRecordedAt" > a."at" AND c."retractedOriginId" IS DISTINCT FROM c."originId"
             AND NOT EXISTS (SELECT FROM ${changesOf('claimId')} l WHERE l."id" = c."id" AND l."action" = 'RETRACTED')`,
    mend: restore,
  },
  {
    what: 'a claim that the log of changes has as retracted is',
    sql: `SELECT c."id", 'Claim ' || c."id" AS "place", 'the log of changes says that it was retracted, and it stands' AS "wrong"
            FROM "Claim" c WHERE c."retractedAt" IS NULL
             AND EXISTS (SELECT FROM ${changesOf('claimId')} l WHERE l."id" = c."id" AND l."action" = 'RETRACTED')`,
    mend: restore,
  },
]

/** What an origin counted is what the log has of it: a record that was added, or changed. */
const counts: Check = {
  what: 'the log of changes has what each origin counted',
  sql: `WITH "logged" AS (
          SELECT "originId" AS "id", "action" FROM "Change" WHERE "originId" IS NOT NULL AND "claimId" IS NULL AND "revisionId" IS NULL
           UNION ALL
          SELECT c."originId", c."action" FROM "PendingChange" p
           CROSS JOIN LATERAL unnest(p."actions", p."subjects", p."originIds") AS c ("action", "subject", "originId")
           WHERE c."originId" IS NOT NULL AND c."subject" NOT IN ('claimId', 'revisionId')),
        "counted" AS (
          SELECT "id", count(*) FILTER (WHERE "action" = 'ADDED') AS "created", count(*) FILTER (WHERE "action" = 'UPDATED') AS "updated"
            FROM "logged" GROUP BY 1)
        SELECT o."id", 'Origin ' || o."id" AS "place",
               format('it created %s records and updated %s, and the log of changes has %s and %s',
                      o."created", o."updated", coalesce(c."created", 0), coalesce(c."updated", 0)) AS "wrong"
          FROM "Origin" o LEFT JOIN "counted" c USING ("id")
         WHERE (o."created", o."updated") IS DISTINCT FROM (coalesce(c."created", 0), coalesce(c."updated", 0))`,
  mend: restore,
}

/** The checks of the log: the database says of what it has columns. */
export async function changeLogChecks(client: ClientBase): Promise<Check[]> {
  const { rows } = await client.query(
    `SELECT a.attname AS column, f.relname AS model FROM pg_constraint c
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] JOIN pg_class f ON f.oid = c.confrelid
      WHERE c.contype = 'f' AND c.conrelid = '"Change"'::regclass AND a.attname <> 'originId' ORDER BY a.attnum`,
  )
  return [...rows.map(({ model, column }) => added(model, column)), ...retracted, counts]
}
