// Records that may do without claims of their own (bearings, considerations) are known with others, and there is nothing of theirs to
// retract. So that one can be: that it was coded becomes a claim of its own, as old as the record.
import { claimed, KINDS, stated } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'
import type { StoredRecord } from '../batch-state.ts'
import type { AuditTrail } from './audit-trail.ts'

/** The claims, `c`, by which a row `t` of a kind was known so far. */
const KNOWN_WITH: Partial<Record<Kind, string>> = {
  bearing: `c."eventId" = t."eventId" OR c."conditionId" = t."conditionId"`,
  consideration: `c."conditionId" IN (SELECT id FROM "Condition" WHERE "considerationId" = t.id
                                      UNION SELECT "conditionId" FROM "TermCondition" WHERE "considerationId" = t.id)
                  OR c."outcomeId" IN (SELECT id FROM "Outcome" WHERE "considerationId" = t.id)`,
}

/** Whether records of a kind are known with others unless they have claims of their own. */
export const isKnownWithOthers = (kind: Kind): boolean => stated.includes(kind) && !claimed.includes(kind)

/** Gives those of a dataset's records that are known with others a claim of their own: they were coded. */
export async function claimAsCoded(
  trail: AuditTrail,
  dataset: string,
  records: readonly StoredRecord[],
): Promise<void> {
  for (const [kind, ofKind] of Map.groupBy(records, (record) => record.kind)) {
    if (!isKnownWithOthers(kind)) continue
    const { rows } = await trail.client.query(
      `INSERT INTO "Claim" ("${kind}Id", attribution, "reportedAt", "reportedAtPrecision", "recordedAt", "agentKind", "agentName", "agentVersion", "originId")
       SELECT t.id, 'IMPORTED_CODING', coalesce(w."reportedAt", o."recordedAt"), coalesce(w."reportedAtPrecision", 'INSTANT'), o."recordedAt",
              coalesce(a."agentKind", 'HUMAN'), coalesce(a."agentName", 'unknown'), a."agentVersion", o.id
         FROM "${KINDS[kind].model}" t
         JOIN LATERAL (SELECT o.id, o."recordedAt" FROM "Origin" o JOIN "Dataset" d ON d.id = o."datasetId"
                        WHERE d.name = $2
                        ORDER BY NOT EXISTS (SELECT FROM "Change" l WHERE l."${kind}Id" = t.id AND l."originId" = o.id), o.id LIMIT 1) o ON true
         LEFT JOIN LATERAL (SELECT "agentKind", "agentName", "agentVersion" FROM "Claim" c WHERE c."originId" = o.id ORDER BY c.id LIMIT 1) a ON true
         LEFT JOIN LATERAL (SELECT "reportedAt", "reportedAtPrecision" FROM "Claim" c WHERE ${KNOWN_WITH[kind]}
                             ORDER BY "reportedAt", id LIMIT 1) w ON true
        WHERE t.id = ANY($1::bigint[]) AND NOT t."hasClaims"
       RETURNING id::text, "originId"::text AS origin`,
      [ofKind.map(({ rowId }) => rowId), dataset],
    )
    await trail.record(
      rows.map(({ id, origin }: { id: Id; origin: Id }) => ({
        action: 'ADDED' as const,
        column: 'claimId',
        of: { id },
        originId: origin,
      })),
    )
  }
}
