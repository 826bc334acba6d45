// Writes a record anew whose row is there: what it says now, with what somebody says otherwise.
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { ClientBase } from 'pg'
import { exportedRecord } from '../../export/record.ts'
import { type ExportedRows, readExported } from '../../export/rows.ts'
import { ImportError } from '../../record/fault.ts'
import type { Fields } from '../../record/field.ts'
import type { Agent } from '../../record/format.ts'
import { KINDS } from '../../record/format.ts'
import { type Id, type Kind, recordType } from '../../record/kind.ts'
import type { NamedRows } from '../batch-state.ts'
import { type Reads, ReadsTogether } from '../reads.ts'
import type { Origin } from './audit-trail.ts'
import { versionQuery } from './versions.ts'
import { type WrittenRecords, writeRecords } from './write-records.ts'

/** What somebody says otherwise of a row. */
export interface Revising {
  kind: Kind
  id: Id
  /** Its version, as whoever revises it has seen it. */
  expectedVersion: number
  dataset: string
  agent: Agent
  /** Fields as they stand in a dossier; null for none. What is left out stays. */
  fields: Readonly<Record<string, unknown>>
  named: NamedRows
}

/** What became of a revision. */
export interface RevisedRecord extends WrittenRecords {
  /** The version that the row had; null where there is none. Where it is not the one expected, nothing is written. */
  readonly version: number | null
}

/**
 * Revises a record, in the transaction of the client. The dataset gets a record of its own of the row, if it has none; what others
 * have of it stays as they gave it. After the commit call `numberChanges`.
 */
export async function reviseRecord(
  client: ClientBase,
  { kind, id, expectedVersion, dataset, agent, fields, named }: Revising,
  origin: Origin,
): Promise<RevisedRecord> {
  const reads = new ReadsTogether(client)
  const rows = new Map(named)
  // by one statement, the version first: where it is as expected, nobody has written the row since
  const [{ rows: versions }, key, read] = await Promise.all([
    reads.query(versionQuery(kind), [id]),
    keyIn(reads, dataset, kind, id),
    readExported(reads, KINDS[kind], [id]),
  ])
  const version: number | null = versions[0]?.version ?? null
  if (version !== expectedVersion) return { version, errors: [], ids: new Map(), existing: [], changes: [] }
  const current = currentRecord(read, dataset, { kind, id, key }, rows)
  rows.set(`${dataset}/${key}`, { kind, id })
  const errors = kind === 'topic' ? await shippedFaults(reads, id, fields, { current, rows }) : []
  if (errors.length > 0) return { version, errors, ids: new Map(), existing: [], changes: [] }
  const kept = givesTexts(kind, fields) ? withoutTexts(kind, current) : current
  const said = Object.entries({ ...kept, ...fields }).filter(([, value]) => value !== null)
  const written = await writeRecords(
    client,
    { dataset, agent, records: [Object.fromEntries(said)], named: rows },
    origin,
  )
  return { version, ...written }
}

/** A topic that Proviso ships is the same for all datasets, which add codes to it. */
async function shippedFaults(
  reads: Reads,
  id: Id,
  fields: Revising['fields'],
  { current, rows }: { current: object; rows: NamedRows },
): Promise<ImportError[]> {
  const { rows: shipped } = await reads.query('SELECT 1 AS is FROM "Topic" WHERE id = $1 AND "isShipped"', [
    id,
  ])
  if (shipped.length === 0) return []
  const said = new Map(Object.entries(current))
  const isSame = (field: string, value: unknown) =>
    field === 'codes'
      ? ((said.get(field) ?? []) as unknown[]).every((code) =>
          ((value ?? []) as unknown[]).some((other) => isDeepStrictEqual({ ...(other as object) }, code)),
        )
      : field === 'broader'
        ? rows.get(value as string)?.id === rows.get(said.get(field) as string)?.id
        : (value ?? undefined) === said.get(field)
  return Object.entries(fields).flatMap(([field, value]) =>
    isSame(field, value)
      ? []
      : new ImportError({
          file: '',
          line: 1,
          path: `$.${field}`,
          code: 'shipped_topic',
          ...(field === 'codes'
            ? {
                message: 'Proviso ships the topic: codes are added to it, and none is taken away',
                hint: 'give those that it has as well',
              }
            : {
                message:
                  'Proviso ships the topic, which is the same for all datasets: only codes can be added to it',
                hint: 'make a topic of your own, and this one its "broader"',
              }),
        }),
  )
}

const isOfTexts = (kind: Kind, field: string) => (KINDS[kind].fields as Fields)[field]?.kept.as === 'texts'

/** Whether fields give texts: those that are there stay, and these follow them. */
const givesTexts = (kind: Kind, fields: Revising['fields']) =>
  Object.entries(fields).some(([field, value]) => value !== null && isOfTexts(kind, field))

const withoutTexts = (kind: Kind, record: object) =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !isOfTexts(kind, field)))

/** The dataset that brought a row first; undefined where none did. */
export async function recordOwner(client: ClientBase, kind: Kind, id: Id): Promise<string | undefined> {
  const { rows } = await client.query(
    `SELECT d.name FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
     WHERE r.type = $1::"RecordType" AND r."rowId" = $2 ORDER BY r.id LIMIT 1`,
    [recordType(kind), id],
  )
  return rows[0]?.name
}

/** By which key a dataset has a row; or may have it. */
async function keyIn(reads: Reads, dataset: string, kind: Kind, id: Id): Promise<string> {
  const { rows } = await reads.query(
    `SELECT r.key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
     WHERE d.name = $1 AND r.type = $2::"RecordType" AND r."rowId" = $3 ORDER BY r.id LIMIT 1`,
    [dataset, recordType(kind), id],
  )
  return rows[0]?.key ?? `:${randomUUID()}`
}

/** A record as it would be exported, but that rows are referred to by names of their own, which `rows` gets. */
export function currentRecord(
  read: ExportedRows,
  dataset: string,
  { kind, id, key }: { kind: Kind; id: Id; key: string },
  rows: Map<string, { kind: Kind; id: Id }>,
): object {
  const keys = {
    reference(_from: string, to: Kind, rowId: Id) {
      const name = `:${to}/${rowId}`
      rows.set(name, { kind: to, id: rowId })
      return name
    },
  }
  const context = { dataset, keys, read, isWrittenElsewhere: () => true, isFirst: true, hasAllClaims: true }
  return exportedRecord(kind, { key, rowId: id }, context)
}
