// Applies the records of a batch to their rows, in memory, and notes what that changes.
import type { ClientBase } from 'pg'
import type { Graph, Resolved, Row, Value } from '../../record/batch-state.ts'
import { CHILDREN, type ChildTable, childrenOf, columnsOf, type Lookup } from '../../record/columns.ts'
import type { Entry, Kind } from '../../record/entry.ts'
import { readColumn, recordType, TABLES } from '../../record/tables.ts'

/** What importing a record did. */
export type Outcome = 'created' | 'updated' | 'unchanged'

/** What a batch changes in the rows of the graph, apart from texts and claims. */
export interface RowChanges {
  created: Map<Kind, Row[]>
  updated: Map<Kind, Set<Row>>
  added: Map<ChildTable, { row: Row; values: Value[] }[]>
  removed: Map<ChildTable, { row: Row; values: Value[] }[]>
}

/** Loads the rows of the database that changed records stand for, so that they can be compared. */
export async function loadRows(client: ClientBase, changed: Entry[], graph: Graph): Promise<void> {
  const rows = new Map<Kind, Map<string, Row>>()
  for (const entry of changed) {
    const { row } = graph.resolved.get(entry)!
    if (row.isNew) continue
    const ofKind = rows.get(entry.kind) ?? new Map()
    rows.set(entry.kind, ofKind.set(row.id!, row))
  }
  for (const [kind, byId] of rows) {
    const { name, columns } = TABLES[kind]
    const ids = [...byId.keys()]
    const list = Object.entries(columns).map(([column, type]) => readColumn(column, type))
    const found = await client.query(
      `SELECT id::text, ${list.join(', ')} FROM "${name}" WHERE id = ANY($1::bigint[])`,
      [ids],
    )
    for (const { id, ...values } of found.rows) byId.get(id)!.columns = values
    const owners = await client.query(
      `SELECT r."rowId"::text AS id, (array_agg(d.name ORDER BY r.id))[1] AS owner, count(DISTINCT d.id) > 1 AS shared
       FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
       WHERE r.type = $1::"RecordType" AND r."rowId" = ANY($2::bigint[]) GROUP BY r."rowId"`,
      [recordType(kind), ids],
    )
    for (const { id, owner, shared } of owners.rows) Object.assign(byId.get(id)!, { owner, isShared: shared })
    for (const child of childTablesOf(kind)) {
      const columnList = child.columns.map((column) =>
        readColumn(column, column.endsWith('Id') ? 'id' : 'text'),
      )
      const children = await client.query(
        `SELECT "${child.parent}"::text AS parent, ${columnList.join(', ')} FROM "${child.table}"
         WHERE "${child.parent}" = ANY($1::bigint[])`,
        [ids],
      )
      for (const row of byId.values()) row.children.set(child.table, new Map())
      for (const { parent, ...values } of children.rows) {
        const list = child.columns.map((column) => values[column] as Value)
        byId.get(parent)!.children.get(child.table)!.set(identityOf(list), list)
      }
    }
  }
}

function childTablesOf(kind: Kind): ChildTable[] {
  if (kind === 'actor') return [CHILDREN.names, CHILDREN.identifiers]
  if (kind === 'event') return [CHILDREN.participants]
  if (kind === 'condition') return [CHILDREN.parties]
  return kind === 'consideration' ? [CHILDREN.sides] : []
}

/** Applies one record. A row that several datasets share keeps what the first said; the others add names and fill gaps. */
export function applyRecord(entry: Entry, resolved: Resolved, lookup: Lookup, changes: RowChanges): Outcome {
  const { row } = resolved
  const record = entry.record!
  const isFirst = row.isNew && row.columns === undefined
  const isOwn = row.owner === undefined || row.owner === entry.dataset
  const columns = isOwn && row.isShared ? given(columnsOf(record, lookup)) : columnsOf(record, lookup)
  let isChanged = false
  if (isFirst) {
    row.columns = columns
    push(changes.created, entry.kind, row)
  } else if (isOwn ? assign(row.columns!, columns) : fill(row.columns!, columns)) {
    isChanged = true
    if (!row.isNew) changes.updated.set(entry.kind, (changes.updated.get(entry.kind) ?? new Set()).add(row))
  }
  for (const [child, given] of childrenOf(record, lookup)) {
    const there = row.children.get(child.table) ?? new Map<string, Value[]>()
    row.children.set(child.table, there)
    const wanted = new Map(given.map((values) => [identityOf(values), values]))
    if (isOwn && !row.isShared && !row.isNew) {
      for (const [name, values] of there) {
        if (wanted.has(name)) continue
        there.delete(name)
        push(changes.removed, child, { row, values })
        isChanged = true
      }
    }
    for (const [name, values] of wanted) {
      if (there.has(name)) continue
      there.set(name, values)
      push(changes.added, child, { row, values })
      isChanged = true
    }
  }
  return isFirst ? 'created' : isChanged ? 'updated' : 'unchanged'
}

const idOf = (value: Value): Value =>
  value !== null && typeof value === 'object' ? (value.id ?? value) : value

/** Tells one row of a list from another; rows without an id yet are told apart by their labels. */
const identityOf = (values: readonly Value[]): string =>
  JSON.stringify(
    values.map((value) =>
      value !== null && typeof value === 'object' ? (value.id ?? `new ${(value as Row).label}`) : value,
    ),
  )

function assign(columns: Record<string, Value>, given: Record<string, Value>): boolean {
  let isChanged = false
  for (const [name, value] of Object.entries(given)) {
    if (columns[name] === idOf(value) || columns[name] === value) continue
    columns[name] = value
    isChanged = true
  }
  return isChanged
}

/** What the owner of a shared row leaves out, another dataset may have filled in. Only a merger is undone so. */
const given = (columns: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(columns).filter(([name, value]) => value !== null || name === 'mergedIntoId'),
  )

function fill(columns: Record<string, Value>, given: Record<string, Value>): boolean {
  const gaps = Object.entries(given).filter(([name, value]) => {
    if (value === null) return false
    // a date and its precision belong together, and "und" is the absence of a language
    if (name === 'datePrecision')
      return 'publishedAt' in given && given.publishedAt !== null && columns.publishedAt === null
    return columns[name] === null || (name === 'language' && columns[name] === 'und' && value !== 'und')
  })
  return assign(columns, Object.fromEntries(gaps))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
