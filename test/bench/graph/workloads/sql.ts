// Pieces that the limit's hand-written statements share. They mean what Proviso's do.

/** A moment as GraphQL writes it, as precisely as it was stated. */
export const moment = (column: string) => `proviso_moment(${column}, ${column.slice(0, -1)}Precision")`

/** That a moment of a table's row has begun before another: of a year or a month, the last millisecond is kept. */
export const before = (table: string, column: string, value: string) => {
  const begun = (row: string) =>
    `proviso_moment_start(${row}"${column}", ${row}"${column}Precision") < ${value}::timestamptz`
  const long = `(SELECT l."${column}" FROM "${table}" l WHERE l."${column}Precision" IN ('YEAR', 'MONTH') AND l."${column}" >= ${value}::timestamptz
      AND l."${column}" <= ${value}::timestamptz + interval '366 days' AND ${begun('l.')} ORDER BY l."${column}" DESC LIMIT 1)`
  return `"${column}" <= greatest(${value}::timestamptz - interval '1 ms', ${long}) AND ${begun('')}`
}

const isWithheld = `(a."removedAt" IS NOT NULL OR proviso_is_restricted(a.licence))`

/** The words of a quote `q`, where they are not withheld from everybody. */
export const exact = `CASE WHEN (SELECT EXISTS (SELECT FROM "Article" a WHERE ${isWithheld}))
    AND EXISTS (SELECT FROM "Revision" r JOIN "Article" a ON a.id = r."articleId" WHERE r.id = q."revisionId" AND ${isWithheld}) THEN NULL ELSE q.exact END AS exact`

/** That an actor is there, and was not merged into another. */
export const isActor = (alias = 'a') =>
  `${alias}."survivorId" IS NULL AND ${alias}."recordRetractedAt" IS NULL`

/** That an actor is the one of a slug, or that into which it was merged. */
export const isNamed = (id: string, slug: string) =>
  `${id} = (SELECT coalesce("survivorId", id) FROM "Actor" WHERE slug = ${slug})`

/** A list of rows as JSON: `value` for each row of `from`, which may say its own WHERE, ORDER BY and LIMIT. */
export const list = (value: string, from: string) =>
  `(SELECT coalesce(json_agg(${value}), '[]'::json) FROM (${from}) x)`

/** The parties of a role to what `x` is. */
export const parties = (role: string, value = `json_build_object('name', name)`, of = 'condition') =>
  list(
    value,
    `SELECT a.name, a."actorKind" FROM "${of[0]!.toUpperCase()}${of.slice(1)}Party" p JOIN "Actor" a ON a.id = p."actorId"
     WHERE p."${of}Id" = x.id AND p.role = '${role}' AND p."ownStanding" <= 'HEDGED' AND ${isActor()} ORDER BY a.name, a.id`,
  )

/** The whole body, of one root field. */
export const body = (field: string, value: string) =>
  `SELECT json_build_object('data', json_build_object('${field}', ${value}))::text`
