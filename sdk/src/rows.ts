import { type AnyConnection, type NodeOf, nodesOf } from './connection.ts'
import { toCSV } from './csv.ts'
import { displayAsTable } from './html.ts'

type Leaf = string | number | boolean | bigint | undefined
type Join<P extends string, K extends string> = P extends '' ? K : `${P}.${K}`

/** Pairs of [column, value] for every leaf below `T`; lists that are not exploded become one text per column. */
type Cells<T, E extends string, P extends string, Null> = 0 extends 1 & T
  ? [string, any]
  : T extends null
    ? never
    : T extends Leaf
      ? [P, T | Null]
      : T extends readonly (infer I)[]
        ? ListCells<NonNullable<I>, E, P>
        : {
            [K in keyof T & string]: K extends 'pageInfo' | 'cursor'
              ? never
              : Cells<NonNullable<T[K]>, E, Join<P, K>, Null | (null extends T[K] ? null : never)>
          }[keyof T & string]

type ListCells<I, E extends string, P extends string> = P extends E
  ? Cells<I, E, P, null>
  : I extends Leaf
    ? [P, string | null]
    : Cells<I, E, P, never> extends infer C
      ? C extends readonly [infer P2, any]
        ? [P2, string | null]
        : never
      : never

/**
 * The row that a node becomes: a column for every leaf, named by its path (`'consideration.kind'`). `E` names the
 * lists that were exploded.
 */
export type Row<T, E extends string = never> = {
  [C in Cells<T, E, '', never> as C extends readonly [infer P extends string, any]
    ? P
    : never]: C extends readonly [any, infer V] ? V : never
}

/** The paths of the lists in a node: what can be exploded. */
export type ListPaths<T, P extends string = ''> = 0 extends 1 & T
  ? string
  : T extends Leaf | null
    ? never
    : T extends readonly (infer I)[]
      ? P | ListPaths<NonNullable<I>, P>
      : {
          [K in keyof T & string]: K extends 'pageInfo' ? never : ListPaths<NonNullable<T[K]>, Join<P, K>>
        }[keyof T & string]

/** The columns wanted: a list of paths, or new names for them. */
export type Columns<R> = readonly (keyof R & string)[] | Readonly<Record<string, keyof R & string>>

/** What is left of the row `R` when only the columns `C` are wanted. */
export type Picked<R, C> = C extends readonly (infer K)[]
  ? { [P in K & keyof R]: R[P] }
  : C extends object
    ? { -readonly [N in keyof C]: C[N] extends keyof R ? R[C[N]] : never }
    : R

/** What {@link toRows} lists: the nodes of a connection, the entries of an array, or the object itself. */
export type NodeOfData<T> = T extends readonly (infer I)[]
  ? NonNullable<I>
  : T extends { readonly nodes: any } | { readonly edges: any }
    ? NodeOf<T>
    : T

/** How nodes become rows. */
export interface RowOptions<
  E extends string = string,
  C = readonly string[] | Readonly<Record<string, string>>,
> {
  /**
   * Paths of the lists that get a row per entry, for example `'assessments.nodes'`. An empty list keeps its row,
   * with nulls. Lists that are not named become one text, entries joined by `'; '`.
   */
  readonly explode?: E | readonly E[] | undefined
  /**
   * The columns wanted, in order: a list of paths, or new names for them (`{ issuer: 'issuers.name' }`).
   * Default: every leaf, in the order of the selection.
   */
  readonly columns?: C | undefined
}

/**
 * Rows of equal shape: an ordinary array of plain objects, ready for Observable Plot, Arquero, polars or
 * `console.table`. Shows itself as an HTML table in a notebook.
 */
export class Table<R extends object = Record<string, unknown>> extends Array<R> {
  constructor() {
    super()
    displayAsTable(this, () => this)
    // `map` and `filter` give ordinary arrays.
    Object.defineProperty(this, 'constructor', { value: Array })
  }

  /** The names of the columns, in order. */
  get columns(): (keyof R & string)[] {
    return Object.keys(this[0] ?? {}) as never
  }

  /** The rows as CSV (RFC 4180). */
  toCSV(): string {
    return toCSV(this)
  }
}

/** A row in the making. */
type Draft = Record<string, unknown>

/**
 * Nodes as a flat table: nested objects become dotted columns, named lists a row per entry. Takes a page, a
 * connection, an array of nodes or a single node.
 *
 * @example
 * const page = await proviso.conditions({ first: 50 })
 * console.table(toRows(page, { explode: 'issuers', columns: ['slug', 'force', 'issuers.name'] }))
 */
export function toRows<
  T,
  const E extends ListPaths<NodeOfData<T>> = never,
  const C extends Columns<Row<NodeOfData<T>, E>> | undefined = undefined,
>(data: T, options?: RowOptions<E, C>): Table<Picked<Row<NodeOfData<T>, E>, C>>
export function toRows(data: any, { explode = [], columns }: RowOptions = {}): Table<any> {
  const lists = new Set([explode].flat() as string[])
  const nodes: any[] = Array.isArray(data)
    ? data
    : data.nodes || data.edges
      ? nodesOf(data as AnyConnection)
      : [data]
  const flat = nodes.flatMap((node) => flatten(node, '', lists))
  const paths = [...new Set(flat.flatMap((row) => Object.keys(row)))]
  const wanted: [name: string, path: string][] = columns
    ? (Array.isArray(columns) ? columns : Object.entries(columns)).map(
        (entry) => [entry, entry].flat().slice(-2) as never,
      )
    : // A parent that is null in some rows only is no column of its own.
      paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`))).map((path) => [path, path])
  for (const path of nodes.length ? [...lists, ...wanted.map(([, path]) => path)] : [])
    if (!nodes.some((node) => path.split('.')[0]! in node))
      throw new TypeError(
        `There is no ${lists.has(path) ? 'list' : 'column'} ${path}. There are: ${paths.join(', ')}.`,
      )
  const table = new Table<any>()
  for (const row of flat)
    table.push(Object.fromEntries(wanted.map(([name, path]) => [name, row[path] ?? null])))
  return table
}

/** The rows that one value becomes: several where an exploded list lies inside it. */
function flatten(value: unknown, path: string, lists: Set<string>): Draft[] {
  if (Array.isArray(value)) {
    if (lists.has(path)) return value.length ? value.flatMap((item) => flatten(item, path, lists)) : [{}]
    const merged: Record<string, unknown[]> = {}
    for (const item of value)
      for (const row of flatten(item, path, lists))
        for (const key in row)
          if (row[key] != null) {
            merged[key] ??= []
            merged[key].push(row[key])
          }
    return [Object.fromEntries(Object.entries(merged).map(([key, cells]) => [key, cells.join('; ')]))]
  }
  if (value === null || typeof value !== 'object') return path ? [{ [path]: value }] : [{}]
  let rows: Draft[] = [{}]
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'pageInfo' || key === 'cursor' || typeof inner === 'function') continue
    const parts = flatten(inner, path ? `${path}.${key}` : key, lists)
    rows = rows.flatMap((row) => parts.map((part) => ({ ...row, ...part })))
  }
  return rows
}
