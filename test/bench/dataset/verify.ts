// Checks on a sample what the triggers and foreign keys would have checked, had they not been off during the load.
import type pg from 'pg'

/** Each statement selects rows that break a rule; `$1` bounds how many rows of the main table are looked at. */
const rules: Record<string, string> = {
  'a quote is the slice of its revision from start to end, with up to 32 characters around it': `
    SELECT q.id FROM (SELECT * FROM "Quote" TABLESAMPLE SYSTEM_ROWS_OR_ALL) q JOIN "Revision" r ON r.id = q."revisionId"
    WHERE substr(r.text, q."startOffset" + 1, q."endOffset" - q."startOffset") <> q.exact OR q."startOffset" >= q."endOffset" OR q."endOffset" > r.length
       OR substr(r.text, greatest(q."startOffset" - 31, 1), least(q."startOffset", 32)) <> q.prefix OR substr(r.text, q."endOffset" + 1, 32) <> q.suffix`,
  'a revision has the length and the SHA-256 of its text': `
    SELECT r.id FROM (SELECT * FROM "Revision" TABLESAMPLE SYSTEM_ROWS_OR_ALL) r
    WHERE char_length(r.text) <> r.length OR encode(sha256(convert_to(r.text, 'UTF8')), 'hex') <> r.sha256`,
  'a revision is known since its article was published, and the latest is found': `
    SELECT r.id FROM (SELECT * FROM "Revision" TABLESAMPLE SYSTEM_ROWS_OR_ALL) r JOIN "Article" a ON a.id = r."articleId"
      JOIN "SearchEntry" s ON s."revisionId" = r.id
    WHERE r."knownSince" <> coalesce(a."publishedAt", r."capturedAt")
       OR (s."retractedAt" IS NULL) = EXISTS (SELECT FROM "Revision" o WHERE o."articleId" = a.id AND o.number > r.number)`,
  'a quote goes with the last claim that rests on it': `
    SELECT q.id FROM (SELECT * FROM "Quote" TABLESAMPLE SYSTEM_ROWS_OR_ALL) q
    WHERE q."retractedAt" IS DISTINCT FROM (SELECT CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END
      FROM "ClaimQuote" l JOIN "Claim" c ON c.id = l."claimId" WHERE l."quoteId" = q.id)`,
  'a claim has exactly one subject, and rests on a quote unless it was coded': `
    SELECT c.id FROM (SELECT * FROM "Claim" TABLESAMPLE SYSTEM_ROWS_OR_ALL) c
    WHERE num_nonnulls("eventId", "conditionId", "assessmentId", "outcomeId", "figureId", "affiliationId") <> 1
       OR (attribution = 'IMPORTED_CODING') = EXISTS (SELECT FROM "ClaimQuote" q WHERE q."claimId" = c.id)`,
  'a condition was first stated when the first claim, event or judgement that stands says': `
    SELECT c.id FROM (SELECT * FROM "Condition" TABLESAMPLE SYSTEM_ROWS_OR_ALL) c
    WHERE c."firstStatedAt" IS DISTINCT FROM least(
      (SELECT min(least("saidAt", "reportedAt")) FROM "Claim"
        WHERE "conditionId" = c.id AND "retractedAt" IS NULL AND stance IN ('ASSERTS', 'HEDGES')),
      (SELECT min(e."startedAt") FROM "Bearing" b JOIN "Event" e ON e.id = b."eventId"
        WHERE b."conditionId" = c.id AND b."bearingKind" = 'STATES' AND e.realis IN ('OCCURRED', 'ONGOING') AND e."retractedAt" IS NULL),
      (SELECT min("judgedAt") FROM "Assessment" WHERE "conditionId" = c.id AND "retractedAt" IS NULL))`,
  'a party knows when its condition was first stated': `
    SELECT c.id FROM (SELECT * FROM "Condition" TABLESAMPLE SYSTEM_ROWS_OR_ALL) c JOIN "ConditionParty" p ON p."conditionId" = c.id
    WHERE p."firstStatedAt" IS DISTINCT FROM c."firstStatedAt"`,
  'a participation knows when its event began': `
    SELECT e.id FROM (SELECT * FROM "Event" TABLESAMPLE SYSTEM_ROWS_OR_ALL) e JOIN "Participation" p ON p."eventId" = e.id
    WHERE p."eventStartedAt" IS DISTINCT FROM e."startedAt"`,
  'an assessment is retracted when its last claim is': `
    SELECT a.id FROM (SELECT * FROM "Assessment" TABLESAMPLE SYSTEM_ROWS_OR_ALL) a
    WHERE a."retractedAt" IS DISTINCT FROM (SELECT CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END
      FROM "Claim" WHERE "assessmentId" = a.id)`,
  ...Object.fromEntries(
    ['Event', 'Assessment', 'Outcome', 'Figure', 'Affiliation'].map((table) => [
      `of ${table} it is known since when the claims report it`,
      `SELECT f.id FROM (SELECT * FROM "${table}" TABLESAMPLE SYSTEM_ROWS_OR_ALL) f
       WHERE f."knownSince" IS DISTINCT FROM (SELECT CASE WHEN bool_and("retractedAt" IS NULL AND stance IN ('ASSERTS', 'HEDGES')) THEN min("reportedAt") END
         FROM "Claim" WHERE "${table[0]!.toLowerCase()}${table.slice(1)}Id" = f.id)`,
    ]),
  ),
  ...Object.fromEntries(
    ['Event', 'Condition', 'Assessment'].map((table) => [
      `${table} stands as its claims say`,
      `SELECT f.id FROM (SELECT * FROM "${table}" TABLESAMPLE SYSTEM_ROWS_OR_ALL) f
       CROSS JOIN LATERAL proviso_standings('${table[0]!.toLowerCase()}${table.slice(1)}Id', ARRAY[f.id]) s
       WHERE f.standing IS DISTINCT FROM s.standing OR f.contested <> s.contested`,
    ]),
  ),
  'a condition nobody judged has no status, and no other is without one': `
    SELECT c.id FROM (SELECT * FROM "Condition" TABLESAMPLE SYSTEM_ROWS_OR_ALL) c
    WHERE (SELECT status <> 'UNJUDGED' FROM "StatusPeriod" WHERE "conditionId" = c.id AND role = 'OTHERS' AND "from" <= now() AND until > now())
      IS DISTINCT FROM EXISTS (SELECT FROM "Assessment" WHERE "conditionId" = c.id AND standing <= 'HEDGED' AND "judgedAt" <= now())`,
  'an article mentions those who speak in it': `
    SELECT c.id FROM (SELECT * FROM "Claim" TABLESAMPLE SYSTEM_ROWS_OR_ALL) c
    JOIN "ClaimQuote" l ON l."claimId" = c.id JOIN "Quote" q ON q.id = l."quoteId" JOIN "Revision" r ON r.id = q."revisionId"
    WHERE c."speakerId" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "Mention" m WHERE m."articleId" = r."articleId" AND m."actorId" = c."speakerId")`,
}

/** Throws an error that names the first rule broken by one of about `sample` rows per table. */
export async function verifyGraph(pool: pg.Pool, sample = 5_000): Promise<void> {
  for (const [rule, statement] of Object.entries(rules)) {
    const table = /FROM ("\w+") TABLESAMPLE/.exec(statement)![1]!
    const { rows: sizes } = await pool.query(`SELECT count(*)::int AS n FROM ${table}`)
    const percent = Math.min(100, (100 * sample) / Math.max(1, sizes[0].n))
    const { rows } = await pool.query(
      statement.replace('SYSTEM_ROWS_OR_ALL', `SYSTEM (${percent}) REPEATABLE (1)`),
    )
    if (rows.length > 0)
      throw new Error(
        `the generated graph breaks a rule: ${rule}; ${table} ${rows.slice(0, 5).map((r) => r.id)}`,
      )
  }
  await verifyReferences(pool, sample)
}

async function verifyReferences(pool: pg.Pool, sample: number): Promise<void> {
  const { rows } = await pool.query<{
    name: string
    child: string
    parent: string
    column: string
    key: string
  }>(`
    SELECT conname AS name, conrelid::regclass::text AS child, confrelid::regclass::text AS parent,
      quote_ident(a.attname) AS column, quote_ident(k.attname) AS key
    FROM pg_constraint
      JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = conkey[1]
      JOIN pg_attribute k ON k.attrelid = confrelid AND k.attnum = confkey[1]
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace`)
  for (const { name, child, parent, column, key } of rows) {
    const { rows: lost } = await pool.query(`
      SELECT c.${column} AS id FROM (SELECT * FROM ${child} WHERE ${column} IS NOT NULL LIMIT ${sample}) c
      WHERE NOT EXISTS (SELECT FROM ${parent} p WHERE p.${key} = c.${column}) LIMIT 5`)
    if (lost.length > 0)
      throw new Error(`the generated graph breaks the foreign key ${name}: ${lost.map((r) => r.id)}`)
  }
}
