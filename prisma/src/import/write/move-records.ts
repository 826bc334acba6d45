// Records that take the place of records of other datasets: the row, and all that is known of it, goes by another key.
import type { ClientBase } from 'pg'
import { type Entry, fullKey } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import { aOf, type Id, type Kind } from '../../record/kind.ts'

interface StoredRecord {
  id: Id
  kind: Kind
}

/** Moves the records that entries take the place of. Those that were moved before are left alone; faults go to the entries' files. */
export async function moveRecords(client: ClientBase, entries: readonly Entry[]): Promise<void> {
  const moving = entries.flatMap((entry) => {
    const from = entry.record?.supersedesRecord
    return from === undefined ? [] : [{ entry, from: fullKey(entry.dataset, from) }]
  })
  if (moving.length === 0) return
  const own = moving.map(({ entry }) => fullKey(entry.dataset, entry.key))
  const stored = await storedRecords(client, [...own, ...moving.map(({ from }) => from)])
  const given = new Set(entries.map(({ dataset, key }) => fullKey(dataset, key)))
  for (const { entry, from } of moving) {
    if (stored.has(fullKey(entry.dataset, entry.key))) continue
    const there = stored.get(from)
    const fault = (code: 'duplicate_key' | 'wrong_type', message: string, hint?: string) =>
      entry.source.add(entry.line, '$.supersedesRecord', code, message, hint)
    if (given.has(from))
      fault('duplicate_key', `${cite(from)} is in this import as well`, 'leave it out of its own dataset')
    else if (there === undefined)
      entry.source.note(
        entry.line,
        'assumed',
        `there is no ${cite(from)} to take the place of: the record is new`,
      )
    else if (there.kind !== entry.kind)
      fault('wrong_type', `${cite(from)} is ${aOf(there.kind)}, and this record is ${aOf(entry.kind)}`)
    else await move(client, there.id, entry)
  }
}

async function storedRecords(client: ClientBase, keys: string[]): Promise<Map<string, StoredRecord>> {
  const { rows } = await client.query(
    `SELECT d.name || '/' || r.key AS full, r.id::text, lower(r.type::text) AS kind
     FROM unnest($1::text[], $2::text[]) AS given (dataset, key)
     JOIN "Dataset" d ON d.name = given.dataset JOIN "DatasetRecord" r ON r."datasetId" = d.id AND r.key = given.key`,
    [keys.map((full) => full.split('/')[0]), keys.map((full) => full.split('/')[1])],
  )
  return new Map(rows.map(({ full, ...record }) => [full, record]))
}

async function move(client: ClientBase, id: Id, { dataset, key }: Entry): Promise<void> {
  await client.query('INSERT INTO "Dataset" (name) VALUES ($1) ON CONFLICT DO NOTHING', [dataset])
  await client.query(
    'UPDATE "DatasetRecord" SET "datasetId" = (SELECT id FROM "Dataset" WHERE name = $2), key = $3 WHERE id = $1',
    [id, dataset, key],
  )
}
