// Writes a record anew whose row is there: what it says now, with what somebody says otherwise.
import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import { exportedRecord } from '../../export/record.ts'
import { readExported } from '../../export/rows.ts'
import type { Agent } from '../../record/format.ts'
import { KINDS } from '../../record/format.ts'
import { type Id, type Kind, recordType } from '../../record/kind.ts'
import type { NamedRows } from '../batch-state.ts'
import type { Origin } from './audit-trail.ts'
import { type WrittenRecords, writeRecords } from './write-records.ts'

/** What somebody says otherwise of a row. */
export interface Revising {
  kind: Kind
  id: Id
  dataset: string
  agent: Agent
  /** Fields as they stand in a dossier; null for none. What is left out stays. */
  fields: Readonly<Record<string, unknown>>
  named: NamedRows
}

/**
 * Revises a record, in the transaction of the client. The dataset gets a record of its own of the row, if it has none; what others
 * have of it stays as they gave it. After the commit call `numberChanges`.
 */
export async function reviseRecord(
  client: ClientBase,
  { kind, id, dataset, agent, fields, named }: Revising,
  origin: Origin,
): Promise<WrittenRecords> {
  const key = await keyIn(client, dataset, kind, id)
  const rows = new Map(named)
  const current = await currentRecord(client, dataset, { kind, id, key }, rows)
  rows.set(`${dataset}/${key}`, { kind, id })
  const said = Object.entries({ ...current, ...fields }).filter(([, value]) => value !== null)
  return await writeRecords(
    client,
    { dataset, agent, records: [Object.fromEntries(said)], named: rows },
    origin,
  )
}

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
async function keyIn(client: ClientBase, dataset: string, kind: Kind, id: Id): Promise<string> {
  const { rows } = await client.query(
    `SELECT r.key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
     WHERE d.name = $1 AND r.type = $2::"RecordType" AND r."rowId" = $3 ORDER BY r.id LIMIT 1`,
    [dataset, recordType(kind), id],
  )
  return rows[0]?.key ?? `:${randomUUID()}`
}

/** A record as it would be exported, but that rows are referred to by names of their own, which `rows` gets. */
export async function currentRecord(
  client: ClientBase,
  dataset: string,
  { kind, id, key }: { kind: Kind; id: Id; key: string },
  rows: Map<string, { kind: Kind; id: Id }>,
): Promise<object> {
  const keys = {
    reference(_from: string, to: Kind, rowId: Id) {
      const name = `:${to}/${rowId}`
      rows.set(name, { kind: to, id: rowId })
      return name
    },
  }
  const read = await readExported(client, KINDS[kind], [id])
  return exportedRecord(kind, { key, rowId: id }, { dataset, keys, read, isWrittenElsewhere: () => true })
}
