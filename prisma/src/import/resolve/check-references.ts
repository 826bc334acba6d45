import { closest, suggestion } from '../../record/closest.ts'
import { type Entry, fullKey } from '../../record/entry.ts'
import { cite, oneOf } from '../../record/fault.ts'
import { aOf, type Kind, recordType } from '../../record/kind.ts'
import { type Reference, referencesOf } from '../../record/references.ts'
import type { BatchState } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

interface Unknown {
  entry: Entry
  reference: Reference
}

/** So many unknown references get the closest known keys with them. */
const HINTS = 200

/** Checks that each reference leads to a record of the right type. */
export async function checkReferences(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  const unknown: Unknown[] = []
  for (const entry of entries) {
    for (const reference of referencesOf(entry)) {
      const row = state.find(entry.dataset, reference.to, reference.kind)
      if (row === undefined) unknown.push({ entry, reference })
      else if (row.kind !== reference.kind) {
        const message = `${cite(reference.to)} is ${aOf(row.kind)}, but ${aOf(reference.kind)} is needed here`
        const hint =
          reference.kind === 'topic' ? suggestion(reference.to, [...state.shippedTopics.keys()]) : undefined
        entry.source.add(entry.line, reference.path, 'wrong_type', message, hint)
      }
    }
  }
  if (unknown.length === 0) return
  const missing = await missingDatasets(reads, unknown, state)
  reportMissing(missing, unknown)
  const lost = unknown.filter(({ entry, reference }) => !missing.has(datasetOf(entry, reference)))
  if (lost.length === 0) return
  const keys = new Map<Kind, Set<string>>()
  for (const [full, row] of state.byKey) {
    const known = keys.get(row.kind)
    if (known) known.add(full)
    else keys.set(row.kind, new Set([full]))
  }
  const datasets = [...new Set(lost.map(({ entry, reference }) => datasetOf(entry, reference)))]
  for (const kind of new Set(lost.map(({ reference }) => reference.kind))) {
    const { rows } = await reads.query(
      `SELECT d.name || '/' || r.key AS key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
       WHERE d.name = ANY($1) AND r.type = $2::"RecordType" LIMIT 20000`,
      [datasets.map((name) => name.replaceAll('\0', '')), recordType(kind)],
    )
    const known = keys.get(kind) ?? new Set()
    for (const { key } of rows) known.add(key)
    keys.set(kind, kind === 'topic' ? new Set([...state.shippedTopics.keys(), ...known]) : known)
  }
  for (const [i, { entry, reference }] of lost.entries()) {
    const hint = i < HINTS ? nearest(entry.dataset, reference, keys.get(reference.kind) ?? []) : undefined
    entry.source.add(
      entry.line,
      reference.path,
      'unknown_reference',
      `there is no ${reference.kind} ${cite(reference.to)}`,
      [hint, asWritten(reference)].filter(Boolean).join('; ') || undefined,
    )
  }
}

const datasetOf = (entry: Entry, { to }: Reference): string => fullKey(entry.dataset, to).split('/')[0]!

/** The datasets that references lead to, and that neither the import nor the database has. */
async function missingDatasets(
  reads: Reads,
  unknown: readonly Unknown[],
  state: BatchState,
): Promise<Set<string>> {
  const asked = new Set(unknown.map(({ entry, reference }) => datasetOf(entry, reference)))
  for (const { dataset } of state.entries.values()) asked.delete(dataset)
  if (asked.size === 0) return asked
  const { rows } = await reads.query('SELECT name FROM "Dataset" WHERE name = ANY($1)', [
    [...asked].map((name) => name.replaceAll('\0', '')),
  ])
  for (const { name } of rows) asked.delete(name)
  return asked
}

/** One fault for each dataset that is missing, where a file first refers to it. */
function reportMissing(missing: ReadonlySet<string>, unknown: readonly Unknown[]): void {
  for (const dataset of missing) {
    const leading = unknown.filter(({ entry, reference }) => datasetOf(entry, reference) === dataset)
    for (const [source, ofFile] of Map.groupBy(leading, ({ entry }) => entry.source)) {
      const [{ entry, reference }] = ofFile as [Unknown]
      const others = ofFile.length === 1 ? '' : `, nor for ${ofFile.length - 1} more references to it`
      const message = `there is no dataset ${cite(dataset)} for ${cite(reference.to)}${others}`
      const hint = 'import its file first, or together with this one, in one command'
      source.add(entry.line, reference.path, 'unknown_dataset', message, hint)
    }
  }
}

/** How the words of a text for somebody who is no actor are written. */
function asWritten({ path, kind }: Reference): string | undefined {
  if (kind !== 'actor') return undefined
  if (path.endsWith('.speaker'))
    return 'who is no actor of the dataset is named by the words of the text: "speakerAsWritten" in place of "speaker"'
  if (/\.participants\[\d+\]\.actor$/.test(path))
    return 'who is no actor of the dataset is named by the words of the text: "asWritten" in place of "actor"'
  return undefined
}

/** The closest known keys, as they would be written in that dataset. */
function nearest(dataset: string, { to, kind }: Reference, known: Iterable<string>): string | undefined {
  const own = `${dataset}/`
  const written = [...known].map((full) => (full.startsWith(own) ? full.slice(own.length) : full))
  // a key of another dataset may only lack its dataset's name
  const elsewhere = written.filter((key) => key.endsWith(`/${to}`))
  const near = elsewhere.length > 0 ? elsewhere.slice(0, 3) : closest(to, written)
  // whoever knows no topic of others can take one that Proviso ships
  if (kind === 'topic' && elsewhere.length === 0) return suggestion(to, written)
  return near.length > 0 ? `closest: ${oneOf(near)}` : undefined
}
