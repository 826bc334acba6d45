// Writes what a batch says of claims, and of links with claims, that are there.
import { historyOf } from '../../history/tables.ts'
import type { Entry } from '../../record/entry.ts'
import { KINDS } from '../../record/format.ts'
import { type ChildTable, type HasId, subjectColumn } from '../../record/stored.ts'
import { Link } from '../batch-state.ts'
import type { BulkWriter } from './bulk-writer.ts'
import type { ClaimChanges } from './claims.ts'
import type { Subject } from './known-claims.ts'

/** Links that claims once stated stay, for claims do: as ones whose claims were all retracted. */
export function removeChildren(
  tables: BulkWriter,
  { model, isClaimed }: ChildTable,
  removed: readonly Link[],
): void {
  const ids = removed.map(({ id }) => id)
  const given = 'id = ANY($1::bigint[])'
  if (!isClaimed) {
    tables.do(`DELETE FROM "${model}" WHERE ${given}`, () => [ids])
    return
  }
  const subject = subjectColumn(model)
  const isKept = `EXISTS (SELECT FROM "Claim" WHERE "${subject}" = l.id)`
  tables.do(`UPDATE "${model}" l SET "hasClaims" = true WHERE ${given} AND ${isKept}`, () => [ids])
  tables.do(
    `SELECT "proviso_repeat_claims"('${model}', '${subject}', ARRAY(SELECT id FROM "${model}" l WHERE ${given} AND ${isKept}))`,
    () => [ids],
  )
  tables.do(`DELETE FROM "${model}" l WHERE ${given} AND NOT ${isKept}`, () => [ids])
}

/** Says of rows that no claims of their own state them. */
export function layBare(tables: BulkWriter, subjects: readonly Subject[]): void {
  const modelOf = (subject: Subject) => (subject instanceof Link ? subject.model : KINDS[subject.kind].model)
  for (const [model, ofModel] of Map.groupBy(subjects, modelOf)) {
    const ids = () => [ofModel.map(({ id }) => id)]
    for (const table of [model, historyOf(model)])
      tables.do(`UPDATE "${table}" SET "hasClaims" = false WHERE id = ANY($1::bigint[])`, ids)
    tables.do(`SELECT "proviso_repeat_claims"('${model}', '${subjectColumn(model)}', $1::bigint[])`, ids)
  }
}

/** Retracts claims. */
export function retractClaims(
  tables: BulkWriter,
  { retracted }: ClaimChanges,
  origins: ReadonlyMap<Entry, HasId>,
): void {
  if (retracted.length === 0) return
  tables.do(
    `UPDATE "Claim" c SET "retractedBy" = r.by, "retractedAt" = r.at, "retractedAtPrecision" = r.precision,
       "retractedRecordedAt" = r.recorded, "retractedOriginId" = r.origin
     FROM unnest($1::bigint[], $2::"Retractor"[], $3::timestamptz[], $4::"DatePrecision"[], $5::timestamptz[], $6::bigint[])
       AS r (id, by, at, precision, recorded, origin) WHERE c.id = r.id`,
    () => [
      retracted.map((r) => r.id),
      retracted.map((r) => r.retraction.retractedBy),
      retracted.map((r) => r.retraction.retractedAt),
      retracted.map((r) => r.retraction.retractedAtPrecision),
      retracted.map((r) => r.retraction.retractedRecordedAt),
      retracted.map((r) => origins.get(r.entry)!.id),
    ],
  )
}

/** The words by which claims were retracted are those that a record gives last. */
export function forgetRetractions(tables: BulkWriter, { taken }: ClaimChanges): void {
  if (taken.length === 0) return
  tables.do('DELETE FROM "RetractionQuote" WHERE "claimId" = ANY($1::bigint[])', () => [
    taken.map(({ id }) => id),
  ])
}
