// Retracts, at once and by hand, what claims say: a person does it, so that no import undoes it.
import type { ClientBase } from 'pg'
import { ErrorList } from '../../record/fault.ts'
import type { Id, Kind } from '../../record/kind.ts'
import { ReadsTogether } from '../reads.ts'
import { type NotedChange, ORIGIN_COLUMNS, type Origin } from './audit-trail.ts'
import { BulkWriter } from './bulk-writer.ts'
import { RecordWriter } from './record-writer.ts'
import { type Referrer, referrersTo } from './retract-records.ts'
import { TOUCHED, type Touched, touchedBy } from './touched.ts'
import { addVersion, versionQuery } from './versions.ts'

/** What is retracted: all that is claimed of a fact, or one claim. */
export interface Retracted {
  kind: Kind | 'claim'
  id: Id
  /** Its version, as whoever retracts it has seen it. */
  expectedVersion: number
}

/** How. */
export interface RetractionBy {
  by: 'CODER' | 'SOURCE'
  /** When, as PostgreSQL reads it: now, where that is yet to come. Default: now. */
  at?: string | undefined
  /** The dataset of whoever does it. */
  dataset: string
  /** The datasets whose claims they may retract. Default: all. */
  only?: readonly string[] | undefined
}

/** What became of a retraction. */
export interface RetractedFact {
  /** The version that the fact or claim has; null where there is none. Where it is not the one expected, nothing is retracted. */
  readonly version: number | null
  /** What changed, which is nothing where no claim stood. */
  readonly changes: readonly NotedChange[]
  readonly touched: readonly Touched[]
  /** What stands and refers to the fact: then nothing is retracted. */
  readonly referrers: readonly Referrer[]
  /** Whether some claim had not been said at the moment: then nothing is retracted. */
  readonly isTooEarly: boolean
}

/**
 * Retracts the claims that stand, and as their coder also those that their source took back, in the transaction of the client, which began as `SMALL_WRITE` says. After its commit call
 * `numberChanges`.
 */
export async function retractFact(
  client: ClientBase,
  { kind, id, expectedVersion }: Retracted,
  { by, at, dataset, only }: RetractionBy,
  origin: Origin,
): Promise<RetractedFact> {
  const { trail } = RecordWriter.beginSmall(client, origin)
  const reads = new ReadsTogether(client)
  const column = kind === 'claim' ? 'id' : `${kind}Id`
  // by one statement, the version first: where it is as expected, nobody has written the fact since
  const [versions, found, referrers, reserved] = await Promise.all([
    reads.query(versionQuery(kind), [id]),
    reads.query(
      `SELECT c.id::text, c."retractedAt" IS NULL AS stands, $2::text[] IS NULL OR d.name = ANY($2) AS mine,
         coalesce("proviso_moment_start"(coalesce(c."saidAt", c."reportedAt"),
                    CASE WHEN c."saidAt" IS NULL THEN c."reportedAtPrecision" ELSE c."saidAtPrecision" END) > $4::timestamptz, false) AS "isLater"
       FROM "Claim" c
       LEFT JOIN "Origin" o ON o.id = c."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
       WHERE c."${column}" = $1 AND (c."retractedAt" IS NULL OR $3::boolean AND c."retractedBy" = 'SOURCE') ORDER BY c.id`,
      [id, only ?? null, by === 'CODER', at ?? null],
    ),
    kind === 'claim' ? [] : referrersTo(reads, [{ id, key: id, kind, rowId: id }]),
    reads.query(`SELECT nextval(pg_get_serial_sequence('"Origin"', 'id'))::text AS id`),
    trail.begin(reads, [dataset]),
  ])
  const version: number | null = versions.rows[0]?.version ?? null
  const nothing = { version, changes: [], touched: [], referrers: [], isTooEarly: false }
  const mine = found.rows.filter(({ mine }) => mine)
  const going = mine.map((row) => row.id as Id)
  if (version !== expectedVersion || going.length === 0) return nothing
  if (mine.some(({ isLater }) => isLater)) return { ...nothing, isTooEarly: true }
  // it goes on standing by the claims of others
  if (found.rows.every(({ mine, stands }) => mine || !stands) && referrers.length > 0)
    return { ...nothing, referrers }
  await trail.saveDatasets([{ name: dataset }])
  const { newOrigins } = trail.originsOf([{ dataset, source: new ErrorList(origin.name ?? '') }])
  const originId = reserved.rows[0].id as Id
  for (const row of newOrigins) row.id = originId
  const tables = new BulkWriter(client, { isOne: true })
  tables.add('Origin', ORIGIN_COLUMNS, newOrigins, (row) => trail.originRow(row))
  tables.do(
    `UPDATE "Claim" SET "retractedBy" = $2::"Retractor", "retractedAt" = least($3::timestamptz, $4::timestamptz),
       "retractedAtPrecision" = 'INSTANT', "retractedRecordedAt" = coalesce("retractedRecordedAt", $4::timestamptz) WHERE id = ANY($1::bigint[])`,
    () => [going, by, at, trail.now],
  )
  if (kind !== 'claim') tables.do(addVersion(kind), () => [[id]])
  trail.recordIn(
    tables,
    going.map((claim) => ({ action: 'RETRACTED' as const, column: 'claimId', of: { id: claim }, originId })),
  )
  const { noted: changes = [] } = trail
  tables.ask(TOUCHED, () => touchedBy(changes))
  const [touched] = await tables.write()
  return { ...nothing, changes, touched: touched! }
}
