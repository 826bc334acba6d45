// Retracts records that claim nothing: of articles, actors, topics and stages that should not have been made.
import type { ClientBase } from 'pg'
import type { Entry } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import { KINDS, unclaimed } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'
import { recordNameOf, recordsRetractedAt } from '../../record/stated-by.ts'
import { clockValue } from '../../record/stored.ts'
import type { BatchState, Row, StoredRecord } from '../batch-state.ts'
import type { AuditTrail } from './audit-trail.ts'
import type { Referrer } from './retract-records.ts'
import { saidOf } from './said-of.ts'
import { addVersion } from './versions.ts'

/** What became of their retraction. */
export interface RetractedRecords {
  /** The keys of those that stood until now. */
  readonly keys: readonly string[]
  /** What was ever said and refers to rows of which no record stands any more: then they cannot go, and the transaction is to be undone. */
  readonly referrers: readonly Referrer[]
}

/**
 * Retracts records of articles, actors, topics and stages, after the claims of what goes with them. Where other records of the same
 * row stand, that stays; without any it is shown nowhere, but as it was recorded before.
 *
 * @param by what retracts them, null where a person does without saying more; and whether they come back with an import that has them.
 */
export async function retractUnclaimed(
  trail: AuditTrail,
  records: readonly StoredRecord[],
  { originId, comeBack }: { originId: Id | null; comeBack: boolean },
): Promise<RetractedRecords> {
  const { client, now } = trail
  const { rows } = await client.query(
    `UPDATE "DatasetRecord" SET "retractedAt" = $2, sha256 = CASE WHEN $3 THEN '' ELSE sha256 END
     WHERE id = ANY($1::bigint[]) AND "retractedAt" IS NULL RETURNING id::text`,
    [records.map(({ id }) => id), now, comeBack],
  )
  const changed = new Set(rows.map(({ id }) => id as Id))
  const keys = records.filter(({ id }) => changed.has(id)).map(({ key }) => key)
  const rowsGone = await followRecords(trail, records)
  const gone = records.filter(({ kind, rowId }) =>
    rowsGone.some((row) => row.kind === kind && row.id === rowId),
  )
  for (const [kind, ofKind] of Map.groupBy(rowsGone, (row) => row.kind))
    await client.query(addVersion(kind), [ofKind.map(({ id }) => id)])
  await trail.record(
    rowsGone.map(({ kind, id }) => ({
      action: 'RETRACTED' as const,
      column: `${kind}Id`,
      of: { id },
      originId,
    })),
  )
  return { keys, referrers: [...(await mergersOf(trail, gone)), ...(await saidOf(client, gone))] }
}

interface RowOfKind {
  readonly kind: Kind
  readonly id: Id
}

/** Has rows follow their records: one of which all were retracted is, and no other. Resolves to those that are now. */
async function followRecords(
  { client }: AuditTrail,
  records: readonly Pick<StoredRecord, 'kind' | 'rowId'>[],
): Promise<RowOfKind[]> {
  const retracted: RowOfKind[] = []
  for (const [kind, ofKind] of Map.groupBy(records, (record) => record.kind)) {
    const { rows } = await client.query(
      `UPDATE "${KINDS[kind].model}" t SET "recordRetractedAt" = k.at
         FROM (SELECT t.id, ${recordsRetractedAt(kind)} AS at FROM "${KINDS[kind].model}" t WHERE t.id = ANY($1::bigint[])) k
        WHERE t.id = k.id AND t."recordRetractedAt" IS DISTINCT FROM k.at
       RETURNING t.id::text, t."recordRetractedAt" IS NOT NULL AS gone`,
      [ofKind.map(({ rowId }) => rowId)],
    )
    retracted.push(...rows.filter(({ gone }) => gone).map(({ id }) => ({ kind, id })))
  }
  return retracted
}

/** An actor that was merged stays who it is, until the merger is undone. */
async function mergersOf({ client }: AuditTrail, gone: readonly StoredRecord[]): Promise<Referrer[]> {
  return [...(await mergedAmong(client, gone))].map(([to, into]) => ({ to, from: `its merger into ${into}` }))
}

/** Of records, those of actors that were merged into others, and into whom. */
export async function mergedAmong(
  client: ClientBase,
  records: readonly StoredRecord[],
): Promise<Map<StoredRecord, string>> {
  const actors = records.filter(({ kind }) => kind === 'actor')
  if (actors.length === 0) return new Map()
  const { rows } = await client.query(
    `SELECT id::text, ${recordNameOf('actor', '"mergedIntoId"')} AS name FROM "Actor"
     WHERE id = ANY($1::bigint[]) AND "mergedIntoId" IS NOT NULL`,
    [actors.map(({ rowId }) => rowId)],
  )
  return new Map(rows.map(({ id, name }) => [actors.find(({ rowId }) => rowId === id)!, name]))
}

/**
 * Has what was retracted stay so, or come back, after a batch was written. A record that was missing in an import, and is back, stands;
 * what a person retracted does not, whatever the batch says of it, but for a new record of the same row. What was ever said cannot refer
 * to what does not stand: that is a fault of its file.
 */
export async function keepRetracted(
  trail: AuditTrail,
  rows: ReadonlyMap<Entry, Row>,
  state: BatchState,
): Promise<void> {
  const followed: Pick<StoredRecord, 'kind' | 'rowId'>[] = []
  const left = new Map(state.retracted)
  for (const [entry, { id, isNew, kind }] of rows) {
    if (!unclaimed.includes(kind)) continue
    const { before, isRevision } = state.resolved.get(entry)!
    const { dataset, key, record } = entry
    const at = record && 'retracted' in record ? record.retracted?.at : undefined
    const isBack = before?.isRetracted === true && before.sha256 === ''
    const isMarked = !before && at !== undefined
    if (isBack) left.delete(`${dataset}/${key}`)
    if (isBack || isMarked)
      await trail.client.query(
        'UPDATE "DatasetRecord" SET "retractedAt" = $3 WHERE "datasetId" = $1 AND key = $2',
        [trail.datasetId(dataset), key, isBack ? null : clockValue(at!)],
      )
    if (isBack || isMarked || (!before && !isNew && !isRevision)) followed.push({ kind, rowId: id! })
    if (isMarked) left.set(`${dataset}/${key}`, { id: '', key, kind, rowId: id! })
  }
  if (followed.length > 0) await followRecords(trail, followed)
  if (left.size > 0) await refuseReferrers(trail, left, state)
}

async function refuseReferrers(
  { client }: AuditTrail,
  retracted: ReadonlyMap<string, StoredRecord>,
  state: BatchState,
): Promise<void> {
  const names = new Map([...retracted].map(([name, record]) => [record, name]))
  const gone: StoredRecord[] = []
  for (const [kind, ofKind] of Map.groupBy(names.keys(), (record) => record.kind)) {
    const { rows } = await client.query(
      `SELECT id::text FROM "${KINDS[kind].model}" WHERE id = ANY($1::bigint[]) AND "recordRetractedAt" IS NOT NULL`,
      [ofKind.map(({ rowId }) => rowId)],
    )
    const ids = new Set(rows.map(({ id }) => id as Id))
    gone.push(...ofKind.filter(({ rowId }) => ids.has(rowId)))
  }
  const [first] = state.entries.values()
  for (const { to, from } of await saidOf(client, gone)) {
    const entry = state.entries.get(from)
    const { source, line } = entry ?? { source: first!.source, line: 0 }
    const message = `${cite(names.get(to)!)} was retracted, and ${entry ? 'this record' : from} refers to it`
    source.add(
      line,
      '$',
      'retracted_reference',
      message,
      'refer to another, or give it a record of another key',
    )
  }
}
