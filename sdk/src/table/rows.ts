import { type AnyConnection, nodesOf } from '../connection.ts'
import { span } from '../moment.ts'
import { type ColumnType, typeOf } from './column-types.ts'
import { leavesOf, type Origin } from './columns.ts'
import type { Columns, ListPaths, NodeOfData, Picked, Row, RowOptions, Spans } from './row-types.ts'
import { Table } from './table.ts'

/** A row in the making. */
type Draft = Record<string, unknown>

/** What a column holds of a row in the making. */
interface Cell {
  readonly name: string
  readonly path: string
  readonly type: () => ColumnType | undefined
  readonly read: (value: unknown) => unknown
}

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
  const S extends boolean | undefined = undefined,
>(data: T, options?: RowOptions<E, C, S>, origin?: Origin): Table<Picked<Row<NodeOfData<T>, E>, C> & Spans<S>>
export function toRows(data: any, options: RowOptions = {}, origin?: Origin): Table<any> {
  const nodes: any[] = Array.isArray(data)
    ? data
    : data.nodes || data.edges
      ? nodesOf(data as AnyConnection)
      : [data]
  return new RowMaker(options, origin).table(nodes)
}

/** Makes rows of nodes, a page or all at once. */
export class RowMaker {
  readonly #lists: Set<string>
  readonly #options: RowOptions
  readonly #leaves: ReturnType<typeof leavesOf>
  #types: Record<string, ColumnType> | undefined

  constructor(options: RowOptions, origin?: Origin) {
    this.#options = options
    this.#lists = new Set([options.explode ?? []].flat() as string[])
    this.#leaves = origin ? leavesOf(origin) : []
  }

  /** Rows as a table with its columns. */
  table(nodes: readonly any[]): Table<any> {
    const flat = nodes.flatMap((node) => flatten(node, '', this.#lists))
    const cells = this.#cells(this.#wanted(nodes))
    const rows = flat.map((row) =>
      Object.fromEntries(cells.map(({ name, path, read }) => [name, read(row[path] ?? null)])),
    )
    const columns = cells.map(({ name }) => name)
    const types = () =>
      Object.fromEntries(cells.flatMap(({ name, type }) => (type() ? [[name, type()!]] : [])))
    return new Table(rows, { columns, types })
  }

  /** What the columns hold: the values as they were answered, or dates of them. */
  #cells(wanted: readonly [name: string, path: string][]): Cell[] {
    const { dates, spans } = this.#options
    return wanted.flatMap(([name, path]) => {
      // Asked late: the schema's types are read only where somebody needs them.
      const type = () => this.#typesOf(wanted)[name]
      const own =
        dates === 'Date'
          ? { name, path, type: () => (type() === 'Moment' ? 'DateTime' : type()), read: dated(type()) }
          : { name, path, type, read: (value: unknown) => value }
      if (!spans || type() !== 'Moment') return [own]
      const bound = (of: 'start' | 'end') => ({
        name: name + (of === 'start' ? 'Start' : 'End'),
        path,
        type: () => 'DateTime' as const,
        read: (value: unknown) => (value === null ? null : span(value as string)[of]),
      })
      return [own, bound('start'), bound('end')]
    })
  }

  /** The columns by name and path; throws for one that is not there. */
  #wanted(nodes: readonly unknown[]): [name: string, path: string][] {
    const { columns } = this.#options
    const seen = new Set<string>()
    const open = new Set<string>()
    for (const node of nodes) survey(node, '', seen, open)
    const selected = this.#leaves.map(({ column }) => column)
    const paths = selected.length
      ? selected
      : // A parent that is null in some rows only is no column of its own.
        [...seen].filter((path) => ![...seen].some((other) => other.startsWith(`${path}.`)))
    const wanted: [string, string][] = columns
      ? (Array.isArray(columns) ? columns : Object.entries(columns)).map(
          (entry) => [entry, entry].flat().slice(-2) as never,
        )
      : paths.map((path) => [path, path])
    const known = (path: string) =>
      paths.includes(path) ||
      (!selected.length && (!nodes.length || [...open].some((start) => path.startsWith(`${start}.`))))
    const within = (path: string) =>
      known(path) || paths.some((other) => other.startsWith(`${path}.`)) || open.has(path)
    const wrong =
      [...this.#lists].find((path) => !within(path)) ?? wanted.find(([, path]) => !known(path))?.[1]
    if (wrong !== undefined)
      throw new TypeError(
        `There is no ${this.#lists.has(wrong) ? 'list' : 'column'} ${wrong}. There are: ${paths.join(', ')}.`,
      )
    return wanted
  }

  /** The columns' types, as far as the schema says them: a list in one cell is a text. */
  #typesOf(wanted: readonly (readonly [name: string, path: string])[]): Record<string, ColumnType> {
    this.#types ??= Object.fromEntries(
      wanted.flatMap(([name, path]) => {
        const leaf = this.#leaves.find(({ column }) => column === path)
        const typed = leaf && typeOf(leaf)
        if (!typed) return []
        return [[name, typed.lists.every((list) => this.#lists.has(list)) ? typed.type : 'String']]
      }),
    )
    return this.#types
  }
}

/** What is no type of the schema's is an instant where it is written as one. */
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** Makes `Date`s of moments; of one that is stated less exactly, its end. */
function dated(type: ColumnType | undefined) {
  const isMoment = (text: string) => (type ? type === 'DateTime' || type === 'Moment' : instant.test(text))
  return (value: unknown) => (typeof value === 'string' && isMoment(value) ? span(value).end : value)
}

/** Which leaves there are, and below which values nothing is known, as they are null or empty. */
function survey(value: unknown, path: string, seen: Set<string>, open: Set<string>): void {
  if (Array.isArray(value)) {
    if (!value.length) open.add(path)
    for (const item of value) survey(item, path, seen, open)
  } else if (value === null || typeof value !== 'object') {
    if (path) seen.add(path)
    if (value === null) open.add(path)
  } else for (const [key, inner] of entries(value)) survey(inner, path ? `${path}.${key}` : key, seen, open)
}

const entries = (value: object) =>
  Object.entries(value).filter(
    ([key, inner]) => key !== 'pageInfo' && key !== 'cursor' && typeof inner !== 'function',
  )

/** The rows that one value becomes: several where an exploded list lies inside it. */
function flatten(value: unknown, path: string, lists: Set<string>, depth = 0): Draft[] {
  if (Array.isArray(value)) {
    if (lists.has(path))
      return value.length ? value.flatMap((item) => flatten(item, path, lists, depth)) : [{}]
    const parts = value.flatMap((item) => flatten(item, path, lists, depth + 1))
    const keys = [...new Set(parts.flatMap((part) => Object.keys(part)))]
    const joined = keys.map((key) => {
      const cells = parts.map((part) => part[key])
      return [key, cells.some((cell) => cell != null) ? cells.join(depth ? ', ' : '; ') : null]
    })
    return [Object.fromEntries(joined)]
  }
  if (value === null || typeof value !== 'object') return path ? [{ [path]: value }] : [{}]
  let rows: Draft[] = [{}]
  for (const [key, inner] of entries(value)) {
    const parts = flatten(inner, path ? `${path}.${key}` : key, lists, depth)
    rows = rows.flatMap((row) => parts.map((part) => ({ ...row, ...part })))
  }
  return rows
}
