// Applies the records of a batch to their rows, in memory, and notes what that changes.
import type { Entry } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import type { Fields } from '../../record/field.ts'
import { KINDS } from '../../record/format.ts'
import { changeable } from '../../record/formerly.ts'
import { type Kind, madeSlug, recordType } from '../../record/kind.ts'
import { readChildren, readRows } from '../../record/rows.ts'
import {
  type ChildTable,
  childrenOf,
  columnsOf,
  type Lookup,
  type Value,
  valuesOf,
} from '../../record/stored.ts'
import { type BatchState, Link, type Resolved, type Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

/** What a record did to its row. */
export type Effect = 'created' | 'updated' | 'unchanged'

/** What a batch changes in the rows of the state, apart from texts and claims. */
export interface RowChanges {
  created: Map<Kind, Row[]>
  updated: Map<Kind, Set<Row>>
  added: Map<ChildTable, { row: Row; link: Link }[]>
  removed: Map<ChildTable, Link[]>
  /** Rows that are there, and say something else. */
  mended: Map<ChildTable, Set<Link>>
}

/** Loads the rows of the database that changed records stand for, so that they can be compared. */
export async function loadRows(reads: Reads, changed: Entry[], state: BatchState): Promise<void> {
  const rows = new Map<Kind, Map<string, Row>>()
  for (const entry of changed) {
    const { row } = state.resolved.get(entry)!
    if (row.isNew) continue
    const ofKind = rows.get(entry.kind) ?? new Map()
    rows.set(entry.kind, ofKind.set(row.id!, row))
  }
  for (const [kind, byId] of rows) {
    const description = KINDS[kind]
    const ids = [...byId.keys()]
    const [read, owners, ...lists] = await Promise.all([
      readRows(reads, description, ids),
      reads.query(
        `SELECT r."rowId"::text AS id, (array_agg(d.name ORDER BY r.id))[1] AS owner, count(DISTINCT d.id) > 1 AS shared
       FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
       WHERE r.type = $1::"RecordType" AND r."rowId" = ANY($2::bigint[]) GROUP BY r."rowId"`,
        [recordType(kind), ids],
      ),
      ...description.children.map((child) => readChildren(reads, child, ids)),
    ])
    for (const [id, values] of read) byId.get(id)!.columns = values
    for (const { id, owner, shared } of owners.rows) Object.assign(byId.get(id)!, { owner, isShared: shared })
    for (const [i, child] of description.children.entries()) {
      const children = lists[i]!
      for (const [id, row] of byId) {
        const links = (children.get(id) ?? []).map(
          ({ id, values, hasClaims }) => new Link(child.model, id, Object.values(values), hasClaims),
        )
        row.children.set(child.model, new Map(links.map((link) => [identityOf(child, link.values), link])))
      }
    }
  }
}

/**
 * Applies one record. A link that claims of its own state stays when it leaves the record: its claims are retracted. A row that several datasets share keeps what the first said; the others add names and fill gaps.
 */
export function applyRecord(entry: Entry, resolved: Resolved, lookup: Lookup, changes: RowChanges): Effect {
  const { row } = resolved
  const record = entry.record!
  const isFirst = row.isNew && row.columns === undefined
  const { isRevision } = resolved
  const isOwn =
    !row.isShipped && (isRevision || row.isGone || row.owner === undefined || row.owner === entry.dataset)
  const isShared = row.isShared && !isRevision
  const { fields, children } = KINDS[entry.kind]
  const all = valuesOf(fields, record, lookup)
  // the database makes the slug of a row that is given none, and keeps it
  if (!row.isNew && all.slug === null) all.slug = madeSlug(entry.kind, row.id!)
  const columns = isOwn && isShared ? given(fields, all) : all
  let isChanged = false
  if (isFirst) {
    // nobody is merged until somebody says so
    row.columns = {
      ...Object.fromEntries(Object.keys(KINDS[entry.kind].columns).map((name) => [name, null])),
      ...columns,
    }
    push(changes.created, entry.kind, row)
  } else if (
    (isOwn ? assign(row.columns!, columns) : !row.isShipped && fill(fields, row.columns!, columns)) ||
    (row.isGone && !changes.updated.get(entry.kind)?.has(row))
  ) {
    // what is brought back is another version
    isChanged = true
    if (!row.isNew) changes.updated.set(entry.kind, (changes.updated.get(entry.kind) ?? new Set()).add(row))
  }
  if (!isOwn && record.sameAs !== undefined) noteOther(entry, row.columns!, columns)
  const lists = childrenOf(fields, record, lookup)
  for (const child of children) {
    const there = row.children.get(child.model) ?? new Map<string, Link>()
    row.children.set(child.model, there)
    const wanted = (lists.get(child.model) ?? []).map((link) => ({
      ...link,
      name: identityOf(child, link.values),
    }))
    if (isOwn && !isShared && !row.isNew) {
      const names = new Set(wanted.map(({ name }) => name))
      for (const [name, link] of there) {
        if (names.has(name) || link.hasClaims) continue
        there.delete(name)
        push(changes.removed, child, link)
        isChanged = true
      }
    }
    for (const { name, values, path } of wanted) {
      let link = there.get(name)
      if (link === undefined) {
        link = new Link(child.model, undefined, values, false)
        there.set(name, link)
        push(changes.added, child, { row, link })
        isChanged = true
      } else if (mend(link, values, { child, isOwn, isShared })) {
        if (link.id !== undefined)
          changes.mended.set(child, (changes.mended.get(child) ?? new Set()).add(link))
        isChanged = true
      }
      resolved.links.set(path, link)
    }
  }
  return isFirst ? 'created' : isChanged ? 'updated' : 'unchanged'
}

const idOf = (value: Value): Value =>
  value !== null && typeof value === 'object' ? (value.id ?? value) : value

/** Tells one row of a list from another; rows without an id yet are told apart by their labels. */
export const identityOf = ({ toldBy }: Pick<ChildTable, 'toldBy'>, values: readonly Value[]): string =>
  JSON.stringify(
    values
      .slice(0, toldBy)
      .map((value) =>
        value !== null && typeof value === 'object' ? (value.id ?? `new ${(value as Row).label}`) : value,
      ),
  )

/** Has a row of a list say what a record says of it, apart from what it is told by; of a row that datasets share, each only adds. */
function mend(
  link: Link,
  said: readonly Value[],
  { child: { toldBy }, isOwn, isShared }: { child: ChildTable; isOwn: boolean; isShared: boolean },
): boolean {
  const values = link.values.map((value, i) => {
    if (i < toldBy) return value
    return isOwn ? (isShared ? (said[i] ?? value) : said[i]!) : (value ?? said[i]!)
  })
  const isChanged = values.some((value, i) => value !== link.values[i])
  if (isChanged) link.values = values
  return isChanged
}

function assign(columns: Record<string, Value>, given: Record<string, Value>): boolean {
  let isChanged = false
  for (const [name, value] of Object.entries(given)) {
    if (columns[name] === idOf(value) || columns[name] === value) continue
    columns[name] = value
    isChanged = true
  }
  return isChanged
}

/** What the owner of a shared row leaves out, another dataset may have filled in. Only a merger is taken back. */
function given(fields: Fields, columns: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(columns).filter(
      ([name]) => columns[precisionedBy(name)] !== null || isMerger(fields, name),
    ),
  )
}

/** A moment and its precision go together: the column of the moment, of the one that tells its precision. */
const precisionedBy = (column: string): string => column.replace(/Precision$/, '')

function isMerger(fields: Fields, column: string): boolean {
  const kept = fields[column.replace(/Id$/, '')]?.kept
  return kept?.as === 'reference' && kept.isMerger === true
}

/** What only the dataset that had a row first says of it: by its licence the words of an article are withheld. */
const ofOwner: readonly string[] = ['licence']

/** Fills the gaps of a row that another dataset made. */
function fill(fields: Fields, columns: Record<string, Value>, given: Record<string, Value>): boolean {
  const gaps = Object.entries(given).filter(([name, value]) => {
    if (isMerger(fields, name)) return true
    if (value === null || ofOwner.includes(name)) return false
    const kept = fields[name]?.kept
    const { blank } = kept?.as === 'column' ? kept : {}
    const whole = precisionedBy(name)
    if (whole !== name) return given[whole] !== null && columns[whole] === null
    return columns[name] === null || (blank !== undefined && columns[name] === blank && value !== blank)
  })
  return assign(columns, Object.fromEntries(gaps))
}

/** Says which fields read otherwise in the record that had the fact first. */
function noteOther(
  { kind, record, source, line }: Entry,
  there: Record<string, Value>,
  said: Record<string, Value>,
): void {
  const isOther = (column: string) =>
    (said[column] ?? null) !== null && idOf(said[column]!) !== idOf(there[column]!)
  const fields = Object.entries(changeable(KINDS[kind].fields)).flatMap(([name, field]) =>
    Object.keys(columnsOf({ [name]: field })).some(isOther) ? [name] : [],
  )
  if (fields.length > 0)
    source.note(
      line,
      'kept',
      `it reads as in ${cite(record!.sameAs!)}, which says otherwise: ${fields.join(', ')}`,
    )
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
