// Keeps the states of records that were edited.
import type { ClientBase } from 'pg'
import type { State } from '../../history/state.ts'
import { editedModels, everTrue, hasFormer, historyOf, repeated } from '../../history/tables.ts'
import type { Description } from '../../record/describe.ts'
import { KINDS } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import type { ChildTable, HasId, Value } from '../../record/stored.ts'
import type { BulkWriter } from './bulk-writer.ts'
import { allocateIds } from './copy.ts'
import type { Edit } from './history.ts'

/** A state of a row, with the moments between which it was reported, and recorded so. */
interface Kept {
  readonly row: HasId
  readonly state: State
  /** Null for the version that the row has. */
  readonly version: number | null
  readonly range: readonly [
    reportedFrom: string,
    reportedUntil: string,
    recordedFrom: string,
    recordedUntil: string,
  ]
}

const ranges = ['reportedFrom', 'reportedUntil', 'recordedFrom', 'recordedUntil']

/** Gives ids to the links that only former states have. */
export async function identifyFormer(client: ClientBase, edits: readonly Edit[]): Promise<void> {
  const links = new Set(edits.flatMap(({ states }) => states.flatMap((state) => state.links)))
  const unknown = [...links].filter(({ id, row }) => id === undefined && row === undefined)
  await allocateIds(client, [...Map.groupBy(unknown, (link) => link.model)])
}

/**
 * Keeps the states of rows: what was recorded until now stays beside them. States of new rows count as recorded when the claims
 * were that were reported then.
 */
export function writeHistory(tables: BulkWriter, edits: readonly Edit[], now: string): void {
  for (const [kind, ofKind] of Map.groupBy(edits, ({ row }) => row.kind)) {
    const description: Description = KINDS[kind]
    const children = description.children.filter(({ model }) => editedModels.includes(model))
    const ids = ofKind.map(({ row }) => row.id!)
    for (const [table, key] of [
      [description.model, 'id'] as const,
      ...children.map(({ model, parent }) => [model, parent] as const),
    ]) {
      tables.do(
        `SELECT "proviso_record_anew"('${historyOf(table)}', '${key}', $1::bigint[], $2::timestamptz)`,
        () => [ids, now],
      )
      tables.do(
        `UPDATE "${historyOf(table)}" SET "recordedUntil" = $2::timestamptz WHERE "${key}" = ANY($1::bigint[]) AND "recordedUntil" = 'infinity'`,
        () => [ids, now],
      )
      tables.do(
        `UPDATE "${table}" SET "isEdited" = true WHERE "${key}" = ANY($1::bigint[]) AND NOT "isEdited"`,
        () => [ids],
      )
    }
    const kept = ofKind.flatMap((edit) => keptOf(edit, now))
    const columns = Object.keys(description.columns).filter((name) => hasFormer(description.model, name))
    const always = everTrue[description.model] ?? []
    tables.add(
      historyOf(description.model),
      ['id', 'version', ...columns, ...always, ...ranges],
      kept,
      ({ row, state, version, range }) => [
        row,
        version,
        ...columns.map((name) => state.columns[name] ?? null),
        ...always.map(() => 't'),
        ...range,
      ],
    )
    followPresent(tables, description, ids)
    for (const child of children) writeLinks(tables, child, kept)
  }
}

/** What states share with the row: its slug, which the database makes where none is given, whether claims of its own state it, its version. */
function followPresent(
  tables: BulkWriter,
  { model, columns, fields }: Description,
  ids: readonly Id[],
): void {
  const { claims } = fields
  // a new record that says how it read before was written as often as that was recorded
  tables.do(
    `UPDATE "${model}" t SET version = h.version FROM "${historyOf(model)}" h
     WHERE h.id = t.id AND h.id = ANY($1::bigint[]) AND h.version > t.version
       AND h."recordedUntil" = 'infinity' AND h."reportedUntil" = 'infinity'`,
    () => [ids],
  )
  tables.do(
    `UPDATE "${historyOf(model)}" h SET version = t.version FROM "${model}" t
     WHERE h.id = t.id AND h.id = ANY($1::bigint[]) AND h.version IS NULL`,
    () => [ids],
  )
  const isOwn = claims?.kept.as === 'claims' && claims.kept.isOptional
  for (const column of [
    ...('slug' in columns && hasFormer(model, 'slug') ? ['slug'] : []),
    ...(isOwn ? ['hasClaims'] : []),
  ])
    tables.do(
      `UPDATE "${historyOf(model)}" h SET "${column}" = t."${column}" FROM "${model}" t
       WHERE h.id = t.id AND h.id = ANY($1::bigint[]) AND h."${column}" IS DISTINCT FROM t."${column}"`,
      () => [ids],
    )
}

function writeLinks(tables: BulkWriter, child: ChildTable, kept: readonly Kept[]): void {
  const { model, parent, columns, isClaimed } = child
  const repeats = Object.entries(repeated[model] ?? {})
  const rows = kept.flatMap(({ row, state, range }) =>
    state.links
      .filter((link) => link.model === model)
      .map((link): Value[] => [
        link,
        row,
        ...link.values,
        ...(isClaimed ? [link.hasClaims ? 't' : 'f'] : []),
        ...repeats.map(([, of]) => state.columns[of] ?? null),
        ...range,
      ]),
  )
  const names = [
    ...Object.keys(columns),
    ...(isClaimed ? ['hasClaims'] : []),
    ...repeats.map(([name]) => name),
  ]
  tables.add(historyOf(model), ['id', parent, ...names, ...ranges], rows, (row) => row)
}

function keptOf({ row, only, states, recordedAt }: Edit, now: string): Kept[] {
  const until = (i: number) => states[i + 1]?.from ?? 'infinity'
  const first = row.isNew ? '-infinity' : now
  const before: Kept[] = only
    ? [{ row, state: only, version: null, range: ['-infinity', 'infinity', '-infinity', now] }]
    : []
  // as it was recorded, one report after the other
  const recorded = row.isNew ? recordedAt : []
  const began = (i: number) => (i === 0 ? '-infinity' : recorded[i - 1]!)
  const learned = recorded
    .map((until, i) => ({ state: states[i]!, until, began: began(i) }))
    .filter(({ until, began }, i) => began < until || i === 0)
    .map(
      ({ state, until, began }, i): Kept => ({
        row,
        state,
        version: i + 1,
        range: [state.from ?? '-infinity', 'infinity', began, until],
      }),
    )
  const since = recorded.at(-1) ?? first
  const version = learned.length > 0 ? learned.length + 1 : null
  return [
    ...before,
    ...learned,
    ...states.map(
      (state, i): Kept => ({
        row,
        state,
        version,
        range: [state.from ?? '-infinity', until(i), since, 'infinity'],
      }),
    ),
  ]
}
