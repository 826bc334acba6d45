// What a record puts into the columns of its row, and into the tables that hang on the row.
import type { ColumnType, Fields, Kept, WrittenTerm } from './field.ts'
import type { Id, Kind } from './kind.ts'
import { spanOf } from './moment.ts'

/** Columns by their names, with what they hold. */
export type Columns = Readonly<Record<string, ColumnType>>

/** A value of a column: rows that have no id yet stand for themselves. */
export type Value = string | number | null | HasId
export interface HasId {
  id: Id | undefined
}

/** A table whose rows hang on the row of a record. */
export interface ChildTable {
  model: string
  /** The column that leads to the record's row. */
  parent: string
  parentType: ColumnType
  columns: Columns
  /** By how many of the columns, from the first, a row is told from others that hang on the same. What is said in the rest can be mended. */
  toldBy: number
  /** Whether its rows stand in the order in which they were written. */
  isOrdered: boolean
  /** Whether its rows can rest on claims of their own. */
  isClaimed: boolean
}

/** A row that a record puts into such a table. */
export interface WrittenChild {
  /** The values in the order of the table's columns. */
  values: Value[]
  /** Where it stands in the record: `$.participants[0]`. */
  path: string
}

/** The column by which claims say that they state a row of a model. */
export const subjectColumn = (model: string): string => `${model[0]!.toLowerCase()}${model.slice(1)}Id`

/** Finds what a record's references lead to. */
export interface Lookup {
  row(reference: string, kind: Kind): HasId
  publisher(name: string): HasId
  /** The name of an actor, for participants that the record does not name. */
  actorName(reference: string): string
}

type Written = Readonly<Record<string, unknown>>

/** The name of a column within a group: `placeName`. */
export const within = (group: string, column: string): string =>
  `${group}${column[0]!.toUpperCase()}${column.slice(1)}`

/** The column that says how exactly the moment in another is known. */
export const precisionOf = (moment: string): string => `${moment}Precision`

/** The columns of a moment, as it is written; null for none. */
export function momentColumns(name: string, written: string | null): Record<string, string | null> {
  const span = written === null ? null : spanOf(written)
  return { [name]: span?.end.toISOString() ?? null, [precisionOf(name)]: span?.precision ?? 'INSTANT' }
}

/** The value of a column of Proviso's own clock: the end of what is written. */
export const clockValue = (written: string): string => spanOf(written).end.toISOString()

/** The columns of the row itself that fields fill. */
export function columnsOf(fields: Fields): Columns {
  const columns: Record<string, ColumnType> = {}
  for (const [name, { kept }] of Object.entries(fields)) {
    if (kept.as === 'column') {
      columns[name] = kept.type
      if (kept.type === 'moment') columns[precisionOf(name)] = 'text'
    } else if (kept.as === 'slug') columns[name] = 'text'
    else if (kept.as === 'reference')
      columns[`${name}Id`] = kept.to === 'actor' && !kept.isMerger ? 'actor' : 'id'
    else if (kept.as === 'publisher') columns[`${name}Id`] = 'id'
    else if (kept.as === 'group') {
      for (const [inner, type] of Object.entries(columnsOf(kept.fields))) columns[within(name, inner)] = type
    }
  }
  return columns
}

/** The values of those columns. */
export function valuesOf(fields: Fields, written: Written, lookup: Lookup): Record<string, Value> {
  const values: Record<string, Value> = {}
  for (const [name, { kept }] of Object.entries(fields)) {
    const value = written[name] ?? null
    if (kept.as === 'column') {
      if (value === null && kept.nameOf !== undefined) {
        values[name] = lookup.actorName(written[kept.nameOf] as string)
      } else if (kept.type === 'moment') Object.assign(values, momentColumns(name, value as string | null))
      else if (kept.type === 'clock') values[name] = value === null ? null : clockValue(value as string)
      else values[name] = value as Value
    } else if (kept.as === 'slug') values[name] = value as Value
    else if (kept.as === 'reference') {
      if (kept.isMerger && written[name] === undefined) continue
      values[`${name}Id`] = value === null ? null : lookup.row(value as string, kept.to)
    } else if (kept.as === 'publisher')
      values[`${name}Id`] = lookup.publisher((value as { name: string }).name)
    else if (kept.as === 'group') {
      const inner = valuesOf(kept.fields, (value ?? {}) as Written, lookup)
      for (const column of Object.keys(inner)) values[within(name, column)] = inner[column]!
    }
  }
  return values
}

/** The tables that hang on the row of a kind. */
export function childTablesOf(kind: Kind, fields: Fields): readonly ChildTable[] {
  const tables = new Map<string, ChildTable>()
  const parent = `${kind}Id`
  const parentType = kind === 'actor' ? 'actor' : 'id'
  for (const { kept } of Object.values(fields)) {
    if (kept.as === 'list') {
      const columns = columnsOf(kept.fields)
      tables.set(kept.model, {
        model: kept.model,
        parent,
        parentType,
        columns,
        toldBy: sizeOf(columns),
        isOrdered: true,
        isClaimed: isStated(kept.fields),
      })
    } else if (kept.as === 'parties' && !tables.has(kept.model)) {
      tables.set(kept.model, {
        model: kept.model,
        parent,
        parentType,
        columns: { role: 'text', ...columnsOf(kept.fields) },
        // by the role and the actor, whatever the text calls them
        toldBy: 2,
        isOrdered: false,
        isClaimed: isStated(kept.fields),
      })
    } else if (kept.as === 'references') {
      const columns = { [`${kept.to}Id`]: 'id' } as const
      tables.set(kept.model, {
        model: kept.model,
        parent,
        parentType,
        columns,
        toldBy: sizeOf(columns),
        isOrdered: true,
        isClaimed: false,
      })
    } else if (kept.as === 'terms') {
      const columns = { term: 'number', atLeast: 'number', conditionId: 'id' } as const
      tables.set(kept.model, {
        model: kept.model,
        parent,
        parentType,
        columns,
        toldBy: sizeOf(columns),
        isOrdered: false,
        isClaimed: false,
      })
    }
  }
  return [...tables.values()]
}

/** Where a field is kept that has the rows of a table of its own. */
type KeptInTable = Extract<Kept, { as: 'list' | 'parties' | 'references' | 'terms' }>

/** Whether a field has the rows of a table of its own. */
export const isTable = (kept: Kept): kept is KeptInTable =>
  ['list', 'parties', 'references', 'terms'].includes(kept.as)

const sizeOf = (columns: Columns): number => Object.keys(columns).length

const isStated = (fields: Fields): boolean => Object.values(fields).some(({ kept }) => kept.as === 'claims')

/** The rows that a record puts into those tables, by the table. */
export function childrenOf(fields: Fields, written: Written, lookup: Lookup): Map<string, WrittenChild[]> {
  const rows = new Map<string, WrittenChild[]>()
  for (const [name, { kept }] of Object.entries(fields)) {
    if (!isTable(kept)) continue
    const items = written[name] as unknown[]
    const added = items.flatMap((item, i) => {
      const path = `$.${name}[${i}]`
      if (kept.as === 'list')
        return [{ values: Object.values(valuesOf(kept.fields, item as Written, lookup)), path }]
      if (kept.as === 'parties')
        return [{ values: [kept.role, ...Object.values(valuesOf(kept.fields, partyIn(item), lookup))], path }]
      if (kept.as === 'references') return [{ values: [lookup.row(item as string, kept.to)], path }]
      const { conditions, atLeast } = item as WrittenTerm
      return conditions.map((condition, j) => ({
        values: [i + 1, atLeast ?? null, lookup.row(condition, 'condition')],
        path: `${path}.conditions[${j}]`,
      }))
    })
    rows.set(kept.model, [...(rows.get(kept.model) ?? []), ...added])
  }
  return rows
}

/** A party as an object, where it is written as a reference to an actor alone. */
export const partyIn = (written: unknown): Written & { readonly actor: string } =>
  typeof written === 'string' ? { actor: written } : (written as Written & { actor: string })
