// Retracts, as their coder, what records claim: they were never said.
import type { ClientBase } from 'pg'
import { claimed, descriptions, KINDS } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'
import { storedColumn } from '../../record/rows.ts'
import { isOfDataset, recordNameOf, statedBy } from '../../record/stated-by.ts'
import type { StoredRecord } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import type { AuditTrail } from './audit-trail.ts'

/** The records of a dataset of these keys; or all but these. */
export async function storedRecords(
  client: ClientBase,
  dataset: string,
  { keys, except }: { keys?: readonly string[]; except?: readonly string[] },
): Promise<StoredRecord[]> {
  const { rows } = await client.query(
    `SELECT r.id::text, r.key, lower(r.type::text) AS kind, r."rowId"::text
     FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
     WHERE d.name = $1 AND ($2::text[] IS NULL OR r.key = ANY($2)) AND NOT r.key = ANY($3) ORDER BY r.id`,
    [dataset, keys ?? null, except ?? []],
  )
  return rows
}

/**
 * Retracts the claims that a dataset makes of records, also those of which the record had it that their source took them back.
 *
 * @param originId what retracts them; null where a person does, whose retraction no import undoes.
 * @returns the keys of the records that claimed anything.
 */
export async function retractRecords(
  trail: AuditTrail,
  dataset: string,
  records: readonly StoredRecord[],
  originId: Id | null,
): Promise<string[]> {
  const { client, now } = trail
  const retracted: { claim: Id; record: StoredRecord }[] = []
  for (const [kind, ofKind] of Map.groupBy(records, (record) => record.kind)) {
    const byRow = new Map(ofKind.map((record) => [record.rowId, record]))
    for (const by of statedBy(kind)) {
      const { rows } = await client.query(
        `UPDATE "Claim" c SET "retractedBy" = 'CODER', "retractedAt" = $1, "retractedAtPrecision" = 'INSTANT',
           "retractedRecordedAt" = coalesce(c."retractedRecordedAt", $1), "retractedOriginId" = $2
         WHERE c."${by.column}" = ANY(${by.of('$3::bigint[]')}) AND ${isOfDataset(by, '$4')}
           AND (c."retractedAt" IS NULL OR c."retractedBy" = 'SOURCE' AND ($2::bigint IS NULL OR c."retractedOriginId" IS NOT NULL))
         RETURNING c.id::text, ${by.row}::text AS row`,
        [now, originId, [...byRow.keys()], dataset],
      )
      for (const { id, row } of rows) retracted.push({ claim: id, record: byRow.get(row)! })
    }
  }
  const changed = new Set(retracted.map(({ record }) => record))
  // what comes back is claimed anew, even where the record is the same as ever
  await client.query(`UPDATE "DatasetRecord" SET sha256 = '' WHERE id = ANY($1::bigint[])`, [
    originId === null ? [] : [...changed].map(({ id }) => id),
  ])
  await trail.record(
    retracted.map(({ claim }) => ({
      action: 'RETRACTED' as const,
      column: 'claimId',
      of: { id: claim },
      originId,
    })),
  )
  return [...changed].map(({ key }) => key)
}

/** Of records that another dataset has as well, one by which it has them, as `dataset/key`. */
export async function sharedWith(
  client: ClientBase,
  records: readonly StoredRecord[],
): Promise<Map<StoredRecord, string>> {
  const { rows } = await client.query(
    `SELECT o.id::text, min(d.name || '/' || r.key) AS name FROM "DatasetRecord" o
     JOIN "DatasetRecord" r ON r.type = o.type AND r."rowId" = o."rowId" AND r."datasetId" <> o."datasetId"
     JOIN "Dataset" d ON d.id = r."datasetId" WHERE o.id = ANY($1::bigint[]) GROUP BY 1`,
    [records.map(({ id }) => id)],
  )
  return new Map(rows.map(({ id, name }) => [records.find((record) => record.id === id)!, name]))
}

/** A fact that stands, and refers to a record. */
export interface Referrer {
  to: StoredRecord
  /** `dataset/key`, or what kind of row it is where no dataset has brought it. */
  from: string
  /** Which row that is, where one is told. */
  row?: { readonly kind: Kind; readonly id: Id }
}

/** By what each record is referred to. */
export const referrersOf = (referrers: readonly Referrer[]): [StoredRecord, string[]][] =>
  [...Map.groupBy(referrers, ({ to }) => to)].map(([to, all]) => [to, all.map(({ from }) => from)])

/** The facts that stand and refer to records, apart from these records themselves. */
export async function referrersTo(reads: Reads, records: readonly StoredRecord[]): Promise<Referrer[]> {
  const going = (kind: Kind) => records.filter((record) => record.kind === kind).map(({ rowId }) => rowId)
  const values: unknown[] = []
  const parameter = (value: unknown) => `$${values.push(value)}`
  const looks: string[] = []
  for (const { kind, model, fields } of descriptions.filter(({ kind }) => claimed.includes(kind)))
    for (const [field, { kept }] of Object.entries(fields)) {
      if (kept.as !== 'reference' || going(kept.to).length === 0) continue
      const column = storedColumn(`${field}Id`, KINDS[kind].columns[`${field}Id` as never] ?? 'id', 't')
      looks.push(
        `SELECT '${kept.to}' AS kind, ${column}::text AS to, ${recordNameOf(kind, 't.id')} AS from, '${kind}' AS "fromKind", t.id::text AS "fromId"
         FROM "${model}" t WHERE ${column} = ANY(${parameter(going(kept.to))}::bigint[]) AND t."retractedAt" IS NULL
           AND NOT t.id = ANY(${parameter(going(kind))}::bigint[])`,
      )
    }
  if (looks.length === 0) return []
  const { rows } = await reads.query(looks.join('\nUNION ALL\n'), values)
  return rows.map(({ kind, to, from, fromKind, fromId }) => ({
    to: records.find((record) => record.kind === kind && record.rowId === to)!,
    from,
    row: { kind: fromKind, id: fromId },
  }))
}
