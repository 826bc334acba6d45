// Judgements without an assessor, from before each had to rest on one newspaper: split into one for each.
import type { ClientBase } from 'pg'

/** A judgement that came of another, with the claims of one of its newspapers. */
export interface SplitJudgement {
  /** The slug of the condition that is judged. */
  condition: string
  status: string
  /** The publisher whose judgement it is from now on. */
  publisher: string
  /** How its record is called, as `dataset/key`; null where the one that it came of has none. */
  record: string | null
}

/** The claims of newspapers that make such judgements: `newspaper` is the first of the words that tell their voices apart. */
const judging = `
  SELECT a.id AS assessment, c.id AS claim, split_part(c.voice, ': ', 1) AS newspaper, c."reportedAt"
    FROM "Assessment" a JOIN "Claim" c ON c."assessmentId" = a.id
   WHERE a."assessorId" IS NULL AND c."speakerId" IS NULL AND c.stance IN ('ASSERTS', 'HEDGES')
     AND c."retractedBy" IS DISTINCT FROM 'CODER' AND (c.voice LIKE 'publisher %' OR c.voice LIKE 'article %')`

/** Gives each newspaper the judgement that is its own; the first to report keeps the one that is there. Says which came of it. */
export async function splitByNewspapers(client: ClientBase): Promise<SplitJudgement[]> {
  const { rows } = await client.query<{ assessment: string; newspaper: string; claims: string[] }>(
    `SELECT assessment::text, newspaper, array_agg(claim::text ORDER BY claim) AS claims
       FROM (SELECT j.*, first_value(newspaper) OVER (PARTITION BY assessment ORDER BY "reportedAt", claim) AS first FROM (${judging}) j) n
      WHERE newspaper <> first GROUP BY 1, 2 ORDER BY 1, min(claim)`,
  )
  if (rows.length === 0) return []
  await client.query('BEGIN')
  try {
    // claims are never written anew, but for this
    await client.query('ALTER TABLE "Claim" DISABLE TRIGGER "Claim_append_only"')
    const split: SplitJudgement[] = []
    for (const row of rows) split.push(await splitOff(client, row))
    await client.query('ALTER TABLE "Claim" ENABLE TRIGGER "Claim_append_only"')
    await client.query('COMMIT')
    return split
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function splitOff(
  client: ClientBase,
  { assessment, newspaper, claims }: { assessment: string; newspaper: string; claims: string[] },
): Promise<SplitJudgement> {
  const made = await client.query(
    `INSERT INTO "Assessment" ("conditionId", status, "judgedAt", "judgedAtPrecision", "supersedesId")
     SELECT "conditionId", status, "judgedAt", "judgedAtPrecision", "supersedesId" FROM "Assessment" WHERE id = $1
     RETURNING id::text, status, (SELECT slug FROM "Condition" WHERE id = "conditionId") AS condition`,
    [assessment],
  )
  const { id, status, condition } = made.rows[0]
  await client.query('UPDATE "Claim" SET "assessmentId" = $1 WHERE id = ANY($2::bigint[])', [id, claims])
  await client.query(`SELECT proviso_repeat_claims('Assessment', 'assessmentId', ARRAY[$1::bigint])`, [
    assessment,
  ])
  await client.query(
    `SELECT proviso_set_status_periods(ARRAY(SELECT "conditionId" FROM "Assessment" WHERE id = $1))`,
    [assessment],
  )
  // the file that has the record is refused as it is: what it says from then on has another hash
  const record = await client.query(
    `INSERT INTO "DatasetRecord" ("datasetId", key, type, "rowId", sha256)
     SELECT r."datasetId", r.key || '-of-' || replace($3, ' ', '-'), r.type, $2, ''
       FROM "DatasetRecord" r WHERE r.type = 'ASSESSMENT' AND r."rowId" = $1 ORDER BY r.id LIMIT 1
     ON CONFLICT DO NOTHING
     RETURNING (SELECT name FROM "Dataset" WHERE id = "datasetId") || '/' || key AS name`,
    [assessment, id, newspaper],
  )
  const publisher = await client.query(
    `SELECT p.name FROM "ClaimQuote" l JOIN "Quote" q ON q.id = l."quoteId" JOIN "Revision" r ON r.id = q."revisionId"
       JOIN "Article" a ON a.id = r."articleId" JOIN "Publisher" p ON p.id = a."publisherId"
      WHERE l."claimId" = $1 ORDER BY l.ordinal LIMIT 1`,
    [claims[0]],
  )
  return { condition, status, publisher: publisher.rows[0].name, record: record.rows[0]?.name ?? null }
}
