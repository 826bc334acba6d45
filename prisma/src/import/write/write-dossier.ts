// Writes a dossier that comes as a text, as a mutation brings it.
import type { ClientBase } from 'pg'
import { dossier } from '../../formats/dossier.ts'
import type { Line } from '../../formats/lines.ts'
import type { Batch, Entry } from '../../record/entry.ts'
import { ErrorList, type ImportError } from '../../record/fault.ts'
import type { Counts, NotedChange, Origin } from './audit-trail.ts'
import { RecordWriter } from './record-writer.ts'

/** A dossier that was read, not yet written. */
export interface ReadDossier {
  readonly batch: Batch
  readonly errors: ErrorList
  /** The datasets that it writes to: of which it says anything, whose records it brings, or moves away. */
  readonly datasets: readonly string[]
}

/** Reads a dossier: JSON Lines, as in a file. What is wrong with single records is among the errors. */
export async function readDossier(text: string): Promise<ReadDossier> {
  const errors = new ErrorList('dossier')
  const batch: Batch = { entries: [], sections: [] }
  for await (const { entries, sections } of dossier.read({ path: '', lines: linesOf(text) }, {}, errors)) {
    batch.entries.push(...entries)
    batch.sections.push(...sections)
  }
  const named = batch.sections.map(({ name }) => name)
  const written = batch.entries.flatMap(({ dataset, record }) => [dataset, ...movedFrom(record)])
  return { batch, errors, datasets: [...new Set([...named, ...written])] }
}

/** The dataset from which a record is moved. */
const movedFrom = (record: Entry['record']): string[] =>
  record?.supersedesRecord?.includes('/') ? [record.supersedesRecord.split('/')[0]!] : []

/** Writes it, in the transaction of the client. After its commit call `numberChanges`. With any error nothing is written. */
export async function writeDossier(
  client: ClientBase,
  { batch, errors }: ReadDossier,
  origin: Origin,
): Promise<{ errors: readonly ImportError[]; counts: Counts; changes: readonly NotedChange[] }> {
  const writer = await RecordWriter.beginAlone(client, origin)
  await writer.write(batch, [errors])
  await writer.check()
  await writer.finish()
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 }
  for (const ofKind of writer.trail.counts.get(errors)?.values() ?? [])
    for (const effect of Object.keys(counts) as (keyof Counts)[]) counts[effect] += ofKind[effect]
  return { errors: errors.sorted(), counts, changes: writer.trail.noted ?? [] }
}

async function* linesOf(text: string): AsyncGenerator<Line> {
  for (const [i, line] of text.split('\n').entries())
    yield { number: i + 1, text: line.replace(/\r$/, ''), bytes: 0 }
}
