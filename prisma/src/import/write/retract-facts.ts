// Retracts, at once and by hand, what claims say: a person does it, so that no import undoes it.
import type { ClientBase } from 'pg'
import { ErrorList } from '../../record/fault.ts'
import type { Id, Kind } from '../../record/kind.ts'
import type { NotedChange, Origin } from './audit-trail.ts'
import { RecordWriter } from './record-writer.ts'
import { type Referrer, referrersTo } from './retract-records.ts'
import { addVersion } from './versions.ts'

/** What is retracted: all that is claimed of a fact, or one claim. */
export interface Retracted {
  kind: Kind | 'claim'
  id: Id
}

/** How. */
export interface RetractionBy {
  by: 'CODER' | 'SOURCE'
  /** When, as PostgreSQL reads it. Default: now. */
  at?: string | undefined
  /** The dataset of whoever does it. */
  dataset: string
  /** The datasets whose claims they may retract. Default: all. */
  only?: readonly string[] | undefined
}

/**
 * Retracts the claims that stand, in the transaction of the client. After its commit call `numberChanges`.
 *
 * @returns what changed, which is nothing where no claim stood; or what stands and refers to the fact: then nothing is retracted.
 */
export async function retractFact(
  client: ClientBase,
  { kind, id }: Retracted,
  { by, at, dataset, only }: RetractionBy,
  origin: Origin,
): Promise<{ changes: readonly NotedChange[]; referrers: readonly Referrer[] }> {
  const writer = await RecordWriter.beginSmall(client, origin)
  const { trail } = writer
  trail.noted = []
  const column = kind === 'claim' ? 'id' : `${kind}Id`
  const found = await client.query(
    `SELECT c.id::text, $2::text[] IS NULL OR d.name = ANY($2) AS mine FROM "Claim" c
     LEFT JOIN "Origin" o ON o.id = c."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
     WHERE c."${column}" = $1 AND c."retractedAt" IS NULL ORDER BY c.id`,
    [id, only ?? null],
  )
  const going = found.rows.filter(({ mine }) => mine).map((row) => row.id as Id)
  if (going.length === 0) return { changes: [], referrers: [] }
  if (kind !== 'claim' && going.length === found.rows.length) {
    const referrers = await referrersTo(client, [{ id, key: id, kind, rowId: id }])
    if (referrers.length > 0) return { changes: [], referrers }
  }
  await trail.saveDatasets([{ name: dataset }])
  const originId = await trail.originOf({ dataset, source: new ErrorList(origin.name ?? '') })
  await client.query(
    `UPDATE "Claim" SET "retractedBy" = $2::"Retractor", "retractedAt" = coalesce($3::timestamptz, $4), "retractedRecordedAt" = $4
     WHERE id = ANY($1::bigint[])`,
    [going, by, at ?? null, trail.now],
  )
  if (kind !== 'claim') await addVersion(client, kind, [id])
  await trail.record(
    going.map((claim) => ({ action: 'RETRACTED' as const, column: 'claimId', of: { id: claim }, originId })),
  )
  await writer.finish()
  return { changes: trail.noted, referrers: [] }
}
