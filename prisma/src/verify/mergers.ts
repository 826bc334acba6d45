// Actors that were found to be the same: who each is, and that links lead there.
import type { ClientBase } from 'pg'
import { type Check, run } from './check.ts'

const again = (ids: readonly string[]) =>
  `${run((listed) => `UPDATE "Actor" SET "mergedIntoId" = NULL WHERE id = ANY (${listed}::bigint[])`)(ids)}; then: merge them again (mergeActors)`

const ends = `WITH RECURSIVE "chain" ("id", "at") AS (
    SELECT "id", "mergedIntoId" FROM "Actor" WHERE "mergedIntoId" IS NOT NULL
     UNION
    SELECT c."id", a."mergedIntoId" FROM "chain" c JOIN "Actor" a ON a."id" = c."at" WHERE a."mergedIntoId" IS NOT NULL),
  "end" AS (SELECT c."id", c."at" FROM "chain" c JOIN "Actor" a ON a."id" = c."at" WHERE a."mergedIntoId" IS NULL)`

const survivors: readonly Check[] = [
  {
    what: 'an actor is who the last in the chain of its mergers is',
    sql: `${ends} SELECT a."id", 'Actor ' || a."id" AS "place",
                 format('"survivorId" is %s and should be %s', coalesce(a."survivorId"::text, 'null'), coalesce(e."at"::text, 'null')) AS "wrong"
            FROM "Actor" a LEFT JOIN "end" e USING ("id") WHERE a."survivorId" IS DISTINCT FROM e."at"`,
    mend: again,
  },
  {
    what: 'an actor goes by the names of those that were merged into it, too',
    sql: `SELECT a."id", 'Actor ' || s."id" AS "place", format('it does not go by the name of actor %s, "%s"', a."id", a."name") AS "wrong"
            FROM "Actor" a JOIN "Actor" s ON s."id" = a."survivorId"
           WHERE a."name" <> s."name" AND NOT EXISTS (SELECT FROM "ActorName" n WHERE n."actorId" = s."id" AND n."text" = a."name")`,
    mend: run((ids) => `SELECT proviso_add_merged_names(${ids})`),
  },
]

/** That links of a table lead to who an actor is; where `keys` tell its rows apart, one of those that would be the same does. */
function linkChecks(links: string, link: string, keys: readonly string[]): Check[] {
  const written = `${link.slice(0, -2)}WrittenId`
  const has = keys.map((key) => `o."${key}" IS NOT DISTINCT FROM l."${key}" AND `).join('')
  const other =
    keys.length === 0
      ? 'true'
      : `NOT EXISTS (SELECT FROM "${links}" o WHERE ${has}o."${link}" = a."survivorId")`
  return [
    {
      what: `"${link}" of ${links} leads to who the actor is`,
      sql: `SELECT a."id", '${links} ' || l."id" AS "place", format('it leads to actor %s, who is %s', a."id", a."survivorId") AS "wrong"
              FROM "${links}" l JOIN "Actor" a ON a."id" = l."${link}" WHERE a."survivorId" IS NOT NULL AND ${other}`,
      mend: run(
        (ids) =>
          `SELECT proviso_follow_mergers('${links}', '${link}', '{${keys.join(',')}}', ARRAY(SELECT "survivorId" FROM "Actor" WHERE id = ANY (${ids}::bigint[])))`,
      ),
    },
    {
      what: `"${written}" of ${links} is an actor that was merged into whom it leads to`,
      sql: `SELECT a."id", '${links} ' || l."id" AS "place", format('actor %s was written, and it leads to %s', a."id", l."${link}") AS "wrong"
              FROM "${links}" l JOIN "Actor" a ON a."id" = l."${written}" WHERE a."survivorId" IS DISTINCT FROM l."${link}"`,
      mend: again,
    },
  ]
}

/** The checks of mergers: the database says which links lead to actors. */
export async function mergerChecks(client: ClientBase): Promise<Check[]> {
  const { rows } = await client.query('SELECT "links", "link", "keys" FROM "proviso_actor_links"()')
  return [...survivors, ...rows.flatMap(({ links, link, keys }) => linkChecks(links, link, keys))]
}
