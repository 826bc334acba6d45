// Reads the states of rows.
import type { Description } from '../record/describe.ts'
import { KINDS } from '../record/format.ts'
import type { Id, Kind } from '../record/kind.ts'
import { type Reads, readColumns, storedColumn } from '../record/rows.ts'
import type { ChildTable } from '../record/stored.ts'
import type { State, StateLink } from './state.ts'
import { editedModels, hasFormer, historyOf } from './tables.ts'

const from = `CASE WHEN "reportedFrom" > '-infinity' THEN to_char("reportedFrom" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END AS "state from"`

/** The states of rows of a kind that have several, as they are recorded now; by the rows' ids, the earliest first. */
export async function readStates(reads: Reads, kind: Kind, ids: readonly Id[]): Promise<Map<Id, State[]>> {
  const { model, columns: all, children }: Description = KINDS[kind]
  const columns = Object.fromEntries(Object.entries(all).filter(([name]) => hasFormer(model, name)))
  const [{ rows }, ...links] = await Promise.all([
    reads.query(
      `SELECT id::text, ${from}, ${readColumns(columns)} FROM "${historyOf(model)}"
       WHERE id = ANY($1::bigint[]) AND "recordedUntil" = 'infinity' ORDER BY "reportedFrom"`,
      [ids],
    ),
    ...children
      .filter(({ model }) => editedModels.includes(model))
      .map((child) => readLinks(reads, child, ids)),
  ])
  const states = new Map<Id, State[]>()
  const byPlace = new Map<string, StateLink[]>()
  for (const { id, 'state from': from, ...columns } of rows) {
    const links: StateLink[] = []
    states.set(id, [...(states.get(id) ?? []), { from, columns, links }])
    byPlace.set(`${id} ${from}`, links)
  }
  for (const { of, from, ...link } of links.flat()) byPlace.get(`${of} ${from}`)?.push(link)
  return states
}

/** The states of rows of a table that hang on rows. */
async function readLinks(
  reads: Reads,
  { model, parent, parentType, columns, isClaimed }: ChildTable,
  ids: readonly Id[],
): Promise<(StateLink & { of: Id; from: string })[]> {
  const { rows } = await reads.query(
    `SELECT id::text, ${storedColumn(parent, parentType)}::text AS "of row", ${from}, ${readColumns(columns)}
     ${isClaimed ? ', "hasClaims"' : ''} FROM "${historyOf(model)}"
     WHERE "${parent}" = ANY($1::bigint[]) AND "recordedUntil" = 'infinity' ORDER BY id`,
    [ids],
  )
  return rows.map(({ id, 'of row': of, 'state from': from, hasClaims = false, ...values }) => ({
    of,
    from,
    id,
    model,
    values: Object.values(values),
    hasClaims: hasClaims === true,
  }))
}
