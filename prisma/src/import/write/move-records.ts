// Records that take the place of records of other datasets, or of such without a key: the row, and all that is known of it, goes by another.
import type { ClientBase } from 'pg'
import { type Entry, fullKey } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import { KINDS } from '../../record/format.ts'
import { aOf, type Id, isKnownBySlug, type Kind, recordType } from '../../record/kind.ts'

/**
 * Gives keys to records that have none of their own, as when a dataset said by the API something of an actor or a topic that it did not
 * have: a file that names it by its slug means that record.
 */
export async function nameRecords(client: ClientBase, entries: readonly Entry[]): Promise<void> {
  for (const [kind, ofKind] of Map.groupBy(entries, (entry) => entry.kind)) {
    if (!isKnownBySlug(kind)) continue
    const named = ofKind.flatMap(({ record, dataset, key }) =>
      record && 'slug' in record && typeof record.slug === 'string'
        ? [{ dataset, key, slug: record.slug }]
        : [],
    )
    if (named.length === 0) continue
    await client.query(
      `UPDATE "DatasetRecord" r SET key = given.key
         FROM unnest($1::text[], $2::text[], $3::text[]) AS given (dataset, key, slug)
         JOIN "Dataset" d ON d.name = given.dataset JOIN "${KINDS[kind].model}" t ON t.slug = given.slug
        WHERE r."datasetId" = d.id AND r.type = $4::"RecordType" AND r."rowId" = t.id AND r.key LIKE ':%' AND r."retractedAt" IS NULL
          AND NOT EXISTS (SELECT FROM "DatasetRecord" o WHERE o."datasetId" = d.id AND o.key = given.key)`,
      [
        named.map(({ dataset }) => dataset),
        named.map(({ key }) => key),
        named.map(({ slug }) => slug),
        recordType(kind),
      ],
    )
  }
}

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
