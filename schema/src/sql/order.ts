// Orders: which expressions a list is sorted by, so that the order is total and can be paged by keyset.

import type { Compilation } from './compilation.ts'
import { enumValue, nameOfValue } from './enum-value.ts'
import type { Input } from './input.ts'
import { modelOf } from './model.ts'
import { orderedBy, perceivedIn } from './noun.ts'
import type { OrderBy, OrderKey, Source } from './source.ts'
import { join, raw, type Sql, sql } from './sql.ts'

const least: Record<string, string> = {
  timestamptz: `'-infinity'::timestamptz`,
  date: `'-infinity'::date`,
  text: `''`,
  'double precision': `'-infinity'::float8`,
  integer: '-999999999',
  boolean: 'false',
}
const greatest: Record<string, string> = {
  timestamptz: `'infinity'::timestamptz`,
  date: `'infinity'::date`,
  text: `U&'\\+10FFFF'`,
  'double precision': `'infinity'::float8`,
  integer: '999999999',
  boolean: 'true',
}

/** A key over a column of the model. */
export function columnKey(model: string, orderBy: OrderBy): OrderKey {
  const column = modelOf(model).columns.get(orderedBy(model, orderBy.field))
  if (!column) throw new Error(`${model} cannot be ordered by ${orderBy.field}`)
  const descending = orderBy.direction === 'DESC'
  const nullsFirst = column.nullable && orderBy.nulls === 'FIRST'
  // values of an enum that are null at times are told by their places, of which there is one before and one behind all
  const type = column.nullable && column.type.startsWith('"') ? 'integer' : column.type
  const stand = nullsFirst === descending ? greatest[type] : least[type]
  if (column.nullable && !stand)
    throw new Error(`${model}.${column.name} is null at times and has no stand-in`)
  const perceived = perceivedIn(model, column.name)
  return {
    name: column.name,
    descending,
    nullsFirst,
    type,
    isPerceived: perceived !== undefined,
    expression({ row, keys, isStable }) {
      const expression =
        perceived && row.perspective.knownAt && !isStable
          ? perceived(row)
          : (keys?.[column.name] ?? row.column(column.name))
      if (!column.nullable) return expression
      const value =
        type === column.type
          ? expression
          : sql`array_position(enum_range(null::${raw(column.type)}), ${expression})`
      return sql`coalesce(${value}, ${raw(stand!)})`
    },
  }
}

/** A key over a column of what a subselect yields, which is never null. */
export const derivedKey = (name: string, type: string, descending = false): OrderKey => ({
  name,
  descending,
  nullsFirst: false,
  type,
  expression: ({ row }) => row.column(name),
})

/** The keys of an order, made total by the id: what is named after it decides nothing. */
export function orderKeys(model: string, orderBy: readonly OrderBy[]): OrderKey[] {
  const keys = orderBy.map((one) => columnKey(model, one))
  const place = keys.findIndex((key) => key.name === 'id')
  if (place >= 0) return keys.slice(0, place + 1)
  const last = keys.at(-1)
  return [...keys, columnKey(model, { field: 'id', direction: last?.descending ? 'DESC' : 'ASC' })]
}

/** Whether rows are in order by the first key, with their ids, wherever an index has them by that: no other key puts those into order that share it. */
export const isByFirst = ([first, ...further]: readonly OrderKey[]): boolean =>
  further.every((key) => key.name === 'id' && key.descending === first!.descending)

/** The order that an `orderBy` argument asks for, or the default where there is none. */
export function readOrder(
  compilation: Compilation,
  model: string,
  input: Input | undefined,
  defaultOrder: readonly OrderBy[],
): OrderKey[] {
  const asked = (input?.value<OrderBy[]>() ?? []).map((key) => ({ ...key, field: nameOfValue(key.field) }))
  const named = new Set<string>()
  for (const { field } of asked) {
    if (named.has(field))
      throw compilation.error(
        'BAD_USER_INPUT',
        `orderBy names ${enumValue(field)} twice: name each field once.`,
        'orderBy',
      )
    named.add(field)
  }
  return orderKeys(model, asked.length > 0 ? asked : defaultOrder)
}

/** The ORDER BY of these keys, whose expressions are given, or of the same in reverse. */
export function orderClause(keys: readonly OrderKey[], expressions: readonly Sql[], reverse = false): Sql {
  return join(
    keys.map((key, i) => sql`${expressions[i]!} ${raw(key.descending !== reverse ? 'desc' : 'asc')}`),
    ', ',
  )
}

/** The rows after the given key values, or before them in reverse; with `inclusive`, also the row that has them. */
export function beyond(
  keys: readonly OrderKey[],
  source: Source,
  values: readonly Sql[],
  { reverse = false, inclusive = false } = {},
): Sql {
  const expressions = keys.map((key) => key.expression(source))
  const falls = keys.map((key) => key.descending !== reverse)
  if (falls.every((fall) => fall === falls[0])) {
    const comparison = raw(`${falls[0] ? '<' : '>'}${inclusive ? '=' : ''}`)
    return keys.length === 1
      ? sql`${expressions[0]} ${comparison} ${values[0]}`
      : sql`(${join(expressions, ', ')}) ${comparison} (${join(values, ', ')})`
  }
  // directions differ: compare key by key, with a bound on the first key that an index can use
  const compare = (i: number, equal: boolean): Sql =>
    sql`${expressions[i]} ${raw(`${falls[i] ? '<' : '>'}${equal ? '=' : ''}`)} ${values[i]}`
  let condition = compare(keys.length - 1, inclusive)
  for (let i = keys.length - 2; i >= 0; i--)
    condition = sql`(${compare(i, false)} or (${expressions[i]} = ${values[i]} and ${condition}))`
  return sql`(${compare(0, true)} and ${condition})`
}
