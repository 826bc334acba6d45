// Retracts, at once and by hand, an article, an actor, a topic or a stage: a person does it, so that no import undoes it.
import type { ClientBase } from 'pg'
import { ErrorList } from '../../record/fault.ts'
import { type Id, type Kind, recordType } from '../../record/kind.ts'
import { ReadsTogether } from '../reads.ts'
import type { Origin } from './audit-trail.ts'
import { RecordWriter } from './record-writer.ts'
import type { RetractedFact, RetractionBy } from './retract-facts.ts'
import { retractUnclaimed } from './retract-unclaimed.ts'
import { versionQuery } from './versions.ts'

/**
 * Retracts all records of a row that claims nothing, in the transaction of the client, which began as `SMALL_WRITE` says; none where not
 * all are of datasets that the writer may write to. Where anything refers to the row the transaction is to be undone. After its commit
 * call `numberChanges`.
 */
export async function retractRow(
  client: ClientBase,
  { kind, id, expectedVersion }: { kind: Kind; id: Id; expectedVersion: number },
  { dataset, only }: Pick<RetractionBy, 'dataset' | 'only'>,
  origin: Origin,
): Promise<Omit<RetractedFact, 'touched'>> {
  const { trail } = RecordWriter.beginSmall(client, origin)
  const reads = new ReadsTogether(client)
  const [versions, found] = await Promise.all([
    reads.query(versionQuery(kind), [id]),
    reads.query(
      `SELECT r.id::text, r.key, $3::text[] IS NULL OR d.name = ANY($3) AS mine
       FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
       WHERE r.type = $1::"RecordType" AND r."rowId" = $2 AND r."retractedAt" IS NULL ORDER BY r.id`,
      [recordType(kind), id, only ?? null],
    ),
    trail.begin(reads, [dataset]),
  ])
  const version: number | null = versions.rows[0]?.version ?? null
  const isMine = found.rows.length > 0 && found.rows.every(({ mine }) => mine)
  if (version !== expectedVersion || !isMine)
    return { version, changes: [], referrers: [], isTooEarly: false }
  await trail.saveDatasets([{ name: dataset }])
  const originId = await trail.originOf({ dataset, source: new ErrorList(origin.name ?? '') })
  const records = found.rows.map(({ id: record, key }) => ({ id: record as Id, key, kind, rowId: id }))
  const { referrers } = await retractUnclaimed(trail, records, { originId, comeBack: false })
  return { version, changes: trail.noted ?? [], referrers, isTooEarly: false }
}
