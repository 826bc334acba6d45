// Checks that a judgement without an assessor which several datasets have is the judgement of one, once all claims of it are written.
import type { ClientBase } from 'pg'
import type { Entry } from '../../record/entry.ts'
import type { Row } from '../batch-state.ts'
import { JUDGES_HINT } from '../resolve/check-judges.ts'

const SEVERAL = `
  SELECT a.id::text, array_agg(DISTINCT coalesce(s.name, c."speakerAsWritten", p.name, 'an unknown publisher')) AS judges
    FROM "Assessment" a
    JOIN "Claim" c ON c."assessmentId" = a.id AND c.stance IN ('ASSERTS', 'HEDGES') AND c."retractedBy" IS DISTINCT FROM 'CODER'
    LEFT JOIN "Actor" k ON k.id = c."speakerId"
    LEFT JOIN "Actor" s ON s.id = coalesce(k."survivorId", k.id)
    LEFT JOIN LATERAL (
      SELECT p.name FROM "ClaimQuote" l JOIN "Quote" q ON q.id = l."quoteId" JOIN "Revision" r ON r.id = q."revisionId"
        JOIN "Article" t ON t.id = r."articleId" JOIN "Publisher" p ON p.id = t."publisherId"
       WHERE l."claimId" = c.id ORDER BY l.ordinal LIMIT 1) p ON true
   WHERE a.id = ANY($1::bigint[]) AND a."assessorId" IS NULL
   GROUP BY a.id HAVING count(DISTINCT coalesce(s.id::text, 'voice ' || coalesce(c.voice, ''))) > 1`

/** Those of a batch that several records have. */
export async function sharedJudgements(
  client: ClientBase,
  written: ReadonlyMap<Entry, Row>,
): Promise<[Entry, Row][]> {
  const judgements = [...written].filter(
    ([{ record }]) => record?.record === 'assessment' && !record.assessor,
  )
  if (judgements.length === 0) return []
  const { rows } = await client.query(
    `SELECT "rowId"::text AS id FROM "DatasetRecord" WHERE type = 'ASSESSMENT' AND "rowId" = ANY($1::bigint[])
      GROUP BY 1 HAVING count(*) > 1`,
    [judgements.map(([, { id }]) => id)],
  )
  const shared = new Set(rows.map(({ id }) => id))
  return judgements.filter(([, { id }]) => shared.has(id))
}

/** Adds a fault for each judgement that is shared so. */
export async function checkSharedJudgements(
  client: ClientBase,
  judgements: readonly [Entry, Row][],
): Promise<void> {
  if (judgements.length === 0) return
  const byId = new Map(judgements.map(([entry, { id }]) => [id!, entry]))
  const { rows } = await client.query(SEVERAL, [[...byId.keys()]])
  for (const { id, judges } of rows) {
    const entry = byId.get(id)!
    const message = `without an assessor it is the judgement of who speaks in its claims, and in those of the records that are the same, several do: ${judges.join(', ')}`
    entry.source.add(entry.line, '$.claims', 'several_judges', message, JUDGES_HINT)
  }
}
