import type { Entry } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import { KINDS } from '../../record/format.ts'
import { type Kind, recordType } from '../../record/kind.ts'
import { acyclicFields } from '../../record/references.ts'
import type { BatchState, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

/** Checks that nothing is a part, a successor or a merger of itself, by way of the file or of the database. */
export async function checkCycles(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  for (const { kind, field } of acyclicFields) {
    const parents = new Map<Row, { row: Row; entry: Entry | undefined }>()
    for (const entry of entries) {
      const to = ((entry.record ?? entry.written) as Record<string, unknown>)[field]
      const row = state.byKey.get(`${entry.dataset}/${entry.key}`)
      if (entry.kind !== kind || typeof to !== 'string' || row?.kind !== kind) continue
      const parent = state.find(entry.dataset, to, kind)
      if (parent?.kind === kind) parents.set(row, { row: parent, entry })
    }
    if (parents.size === 0) continue
    await addParentsOfDatabase(reads, kind, field, entries, state, parents)
    report(field, parents)
  }
}

/** Follows the chains of the database upwards from where the file's chains end in it. */
async function addParentsOfDatabase(
  reads: Reads,
  kind: Kind,
  field: string,
  entries: Entry[],
  state: BatchState,
  parents: Map<Row, { row: Row; entry: Entry | undefined }>,
): Promise<void> {
  const ends = [...parents.values()].flatMap(({ row }) => (!row.isNew && !parents.has(row) ? [row.id!] : []))
  if (ends.length === 0) return
  // what the file says of a row stands in place of what the database says; a merger stays where it says nothing of it
  const overruled = new Set(
    entries
      .filter((e) => e.kind === kind && e.record && (kind !== 'actor' || field in e.record))
      .map((e) => state.byKey.get(`${e.dataset}/${e.key}`)),
  )
  const { rows } = await reads.query(
    `WITH RECURSIVE chain (id, parent) AS (
       SELECT id, "${field}Id" FROM "${KINDS[kind].model}" WHERE id = ANY($1::bigint[])
       UNION SELECT t.id, t."${field}Id" FROM "${KINDS[kind].model}" t JOIN chain ON t.id = chain.parent
     ) SELECT chain.id::text, chain.parent::text, coalesce(
         (SELECT d.name || '/' || r.key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
          WHERE r.type = $2::"RecordType" AND r."rowId" = chain.parent ORDER BY r.id LIMIT 1),
         '${kind} ' || chain.parent) AS label
       FROM chain WHERE chain.parent IS NOT NULL`,
    [ends, recordType(kind)],
  )
  for (const { id, parent, label } of rows) {
    const row = state.existing(kind, id, `${kind} ${id}`)
    if (!overruled.has(row))
      parents.set(row, {
        row: state.existing(kind, parent, label),
        entry: undefined,
      })
  }
}

function report(field: string, parents: Map<Row, { row: Row; entry: Entry | undefined }>): void {
  const done = new Set<Row>()
  for (const start of parents.keys()) {
    const path: Row[] = []
    const place = new Map<Row, number>()
    let at: Row | undefined = start
    while (at !== undefined && !done.has(at) && !place.has(at)) {
      place.set(at, path.length)
      path.push(at)
      at = parents.get(at)?.row
    }
    for (const row of path) done.add(row)
    if (at === undefined || !place.has(at)) continue
    const cycle = path.slice(place.get(at))
    const entry = cycle.map((row) => parents.get(row)!.entry).find((e) => e !== undefined)
    if (!entry) continue // the database holds it already; no line of this file is at fault
    const dataset = `${entry.dataset}/`
    const names = [...cycle, at].map(({ label }) =>
      label.startsWith(dataset) ? label.slice(dataset.length) : label,
    )
    entry.source.add(
      entry.line,
      `$.${field}`,
      'cycle',
      `a cycle: ${names.map((name) => cite(name)).join(` ${field} `)}`,
    )
  }
}
