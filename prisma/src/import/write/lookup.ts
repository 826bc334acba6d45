// What the fields of a record lead to when its row is written.
import { type Entry, fullKey } from '../../record/entry.ts'
import type { Id, Kind } from '../../record/kind.ts'
import type { Lookup } from '../../record/stored.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import type { Publishers } from './publishers.ts'

/** Finds what the references of a record lead to. */
export function lookupFor(
  entry: Entry,
  state: BatchState,
  publishers: Publishers,
  names: Map<Row, string>,
): Lookup {
  const row = (reference: string, kind: Kind) => state.find(entry.dataset, reference, kind)!
  return {
    row,
    publisher: (name) => publishers.get(name),
    actorName: (reference) => {
      const record = state.entries.get(fullKey(entry.dataset, reference))?.record
      return record?.record === 'actor' ? record.name : names.get(row(reference, 'actor'))!
    },
  }
}

/** The names of actors of the database that take part in events without being named there. */
export async function loadActorNames(
  reads: Reads,
  changed: Entry[],
  state: BatchState,
): Promise<Map<Row, string>> {
  const actors = new Map<Id, Row>()
  for (const { record, dataset } of changed) {
    if (record?.record !== 'event') continue
    const former = (record.formerly ?? []).flatMap(
      (state) => (state.participants ?? []) as typeof record.participants,
    )
    for (const { actor, asWritten } of [...record.participants, ...former]) {
      const row = actor && asWritten === undefined ? state.byKey.get(fullKey(dataset, actor))! : undefined
      if (row && !row.isNew) actors.set(row.id!, row)
    }
  }
  if (actors.size === 0) return new Map()
  const { rows } = await reads.query('SELECT id::text, name FROM "Actor" WHERE id = ANY($1::bigint[])', [
    [...actors.keys()],
  ])
  return new Map(rows.map(({ id, name }) => [actors.get(id)!, name]))
}
