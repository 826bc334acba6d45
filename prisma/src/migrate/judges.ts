// Judgements without an assessor, from before each had to be of one who speaks in its claims: split into one for each.
import type { ClientBase } from 'pg'

/** A judgement that came of another, with the claims of one of those who speak in them. */
export interface SplitJudgement {
  /** The slug of the condition that is judged. */
  condition: string
  status: string
  /** Whose judgement it is from now on: an actor, or a newspaper or dataset, with the words by which it names who speaks. */
  judge: string
  /** How its record is called, as `dataset/key`; null where the one that it came of has none. */
  record: string | null
}

/** The claims that make such judgements, by who speaks in them. */
const judging = `
  SELECT a.id AS assessment, c.id AS claim, coalesce('actor ' || c."speakerId", c.voice) AS judge, c."reportedAt"
    FROM "Assessment" a JOIN "Claim" c ON c."assessmentId" = a.id
   WHERE a."assessorId" IS NULL AND c.stance IN ('ASSERTS', 'HEDGES') AND c."retractedBy" IS DISTINCT FROM 'CODER'
     AND num_nonnulls(c."speakerId", c.voice) > 0`

/** Gives each who judges the judgement that is their own; the first to be reported keeps the one that is there. Says which came of it. */
export async function splitByJudges(client: ClientBase): Promise<SplitJudgement[]> {
  const { rows } = await client.query<Part>(
    `SELECT assessment::text, judge, array_agg(claim::text ORDER BY claim) AS claims
       FROM (SELECT j.*, first_value(judge) OVER (PARTITION BY assessment ORDER BY "reportedAt", claim) AS first FROM (${judging}) j) n
      WHERE judge <> first GROUP BY 1, 2 ORDER BY 1, min(claim)`,
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

/** Who else judges in the claims of an assessment, and by which of them. */
interface Part {
  readonly assessment: string
  readonly judge: string
  readonly claims: string[]
}

async function splitOff(client: ClientBase, { assessment, judge, claims }: Part): Promise<SplitJudgement> {
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
     SELECT r."datasetId", r.key || '-of-' || regexp_replace($3, '\\W+', '-', 'g'), r.type, $2, ''
       FROM "DatasetRecord" r WHERE r.type = 'ASSESSMENT' AND r."rowId" = $1 ORDER BY r.id LIMIT 1
     ON CONFLICT DO NOTHING
     RETURNING (SELECT name FROM "Dataset" WHERE id = "datasetId") || '/' || key AS name`,
    [assessment, id, judge],
  )
  const said = await client.query(
    `SELECT concat_ws(': ', coalesce(s.name, p.name, d.name), CASE WHEN s.id IS NULL THEN c."speakerAsWritten" END) AS name
       FROM "Claim" c LEFT JOIN "Actor" s ON s.id = c."speakerId"
       LEFT JOIN LATERAL (
              SELECT p.name FROM "ClaimQuote" l JOIN "Quote" q ON q.id = l."quoteId" JOIN "Revision" r ON r.id = q."revisionId"
                JOIN "Article" a ON a.id = r."articleId" JOIN "Publisher" p ON p.id = a."publisherId"
               WHERE l."claimId" = c.id ORDER BY l.ordinal LIMIT 1) p ON true
       LEFT JOIN "Origin" o ON o.id = c."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
      WHERE c.id = $1`,
    [claims[0]],
  )
  return { condition, status, judge: said.rows[0].name, record: record.rows[0]?.name ?? null }
}
