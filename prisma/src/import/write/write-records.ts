// Writes a few records that come without a file, as mutations bring them.
import type { ClientBase } from 'pg'
import { EntryReader } from '../../formats/entry-reader.ts'
import { ErrorList, type ImportError } from '../../record/fault.ts'
import type { Agent } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'
import type { NamedRows } from '../batch-state.ts'
import type { NotedChange, Origin } from './audit-trail.ts'
import { isCrossed, RecordWriter } from './record-writer.ts'
import { noteRefusal } from './refusal.ts'
import type { Touched } from './touched.ts'

/** Records that are written together, as they stand in a dossier. They may refer to each other. */
export interface GivenRecords {
  dataset: string
  /** Who makes the claims that do not say. */
  agent?: Agent | undefined
  records: readonly Record<string, unknown>[]
  /** What references lead to besides records of datasets, by the names that they have in these records. */
  named?: NamedRows | undefined
  /** Whether others write beside: what was found not to be there and is by then is thrown, to be done again alone. */
  isBeside?: boolean | undefined
  /** Whether nothing is to be written where any of them is there already. */
  areNew?: boolean | undefined
}

/** What became of them. */
export interface WrittenRecords {
  /** What is wrong with them: the line of an error is the number of its record, from 1. With any, nothing is written. */
  errors: ImportError[]
  /** The ids of their rows, by their keys. */
  ids: ReadonlyMap<string, Id>
  /** Those that are no new rows: they were there already. */
  existing: readonly { key: string; kind: Kind; id: Id }[]
  changes: readonly NotedChange[]
  /** What that touched, where it is known already. */
  touched?: readonly Touched[] | undefined
}

/**
 * Writes records by the same checks as a file of them, in the transaction of the client, which began as `SMALL_WRITE` says. After its commit call `numberChanges`.
 *
 * @example
 * const records = [{ record: 'actor', key: 'unesco', name: 'UNESCO', actorKind: 'IGO' }]
 * const { errors, ids } = await writeRecords(client, { dataset: 'desk', records }, origin)
 */
export async function writeRecords(
  client: ClientBase,
  { dataset, agent, records, named, isBeside = false, areNew }: GivenRecords,
  origin: Origin,
): Promise<WrittenRecords> {
  const errors = new ErrorList(origin.name ?? '')
  const reader = new EntryReader(errors)
  const entries = records.flatMap((record, i) => reader.read(i + 1, dataset, agent, record) ?? [])
  const writer = RecordWriter.beginSmall(client, origin)
  const batch = { entries, sections: [{ name: dataset, source: errors }] }
  const written = []
  try {
    written.push(...(await writer.write(batch, [errors], {}, { named, areNew })))
    await writer.check()
    await writer.finish()
  } catch (error) {
    // the transaction is over, and its caller undoes it
    if ((isBeside && isCrossed(error)) || !noteRefusal(error, errors)) throw error
    return { errors: errors.sorted(), ids: new Map(), existing: [], changes: [] }
  }
  return {
    errors: errors.sorted(),
    ids: new Map(written.map(([{ key }, { id }]) => [key, id!])),
    existing: written.flatMap(([{ key, kind }, { isNew, isGone, id }]) =>
      isNew || isGone ? [] : [{ key, kind, id: id! }],
    ),
    changes: writer.trail.noted ?? [],
    touched: writer.touched,
  }
}
