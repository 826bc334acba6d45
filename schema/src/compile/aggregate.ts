// Counts over the whole filtered set of a connection: by keys, and over time. Grouped in the database.

import { type GraphQLObjectType, getNamedType } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import { nameOfValue } from '../sql/enum-value.ts'
import { perceivedColumn } from '../sql/moment.ts'
import { type Facet, handleOf, type Noun, nounOf, perceivedIn } from '../sql/noun.ts'
import { ComputedRow, Row } from '../sql/row.ts'
import { isBelow } from '../sql/source.ts'
import { and, integer, join, literal, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { Args } from './args.ts'
import { perPerceived } from './cost.ts'
import { objectJson } from './object.ts'
import { fenced } from './rows.ts'
import type { Selected } from './selection.ts'
import type { List } from './spec.ts'

/** How many times as dear it is to group rows that come more than once, and have to be told apart; where they hang on one row, and are joined anew for each. */
const repeatedCost = { ofAll: 8, below: 32 }
/** Rows are few of their table that are fewer than one in so many. */
const smallPart = 4
/** How many groups an answer can have. */
export const mostGroups = 500
/** What grouping a whole list costs, in rows. */
export const groupCost = 50

/** `facets(by: [...])`: the largest groups of rows with the same keys. */
export function facetsJson({ compilation, source, conditions, cost }: List, selected: Selected): Sql {
  const args = new Args(compilation, selected.definition!, selected.node)
  const by = args.get('by').value<string[]>() ?? []
  if (by.length === 0 || by.length > 2 || new Set(by).size < by.length)
    throw compilation.error(
      'BAD_USER_INPUT',
      'Facets are counted by one key or by two different keys at once.',
      'by',
    )
  const first = readGroupCount(compilation, args, 20)
  const all = facetsAsked(compilation, nounOf(source.row.model).facets, args)
  const facets = by.map((value) => all[nameOfValue(value)]!)
  compilation.charge(cost.whole)

  let from = source.from
  let repeats = source.repeats
  const hangs = isBelow(source)
  // the keys of a small part of a table are looked up row by row: joined, those of all rows would be read
  const isApart = hangs || cost.count < compilation.sizeOf(source.row.model) / smallPart
  const keys = facets.map((facet, i) => {
    const perRow = facet.perRow?.(source.row.perspective, compilation.sizeOf, isApart) ?? 0
    compilation.charge(cost.count * perRow)
    const others = facet.of?.(source.row, isApart)
    if (!others) return facet.key(source.row)
    from =
      isApart && !hangs
        ? sql`${from} left join lateral ${fenced(others, others.where)} on true`
        : sql`${from} left join ${others.from} on ${and(others.where)}`
    repeats ||= others.repeats
    const perRepeated = hangs ? repeatedCost.below : repeatedCost.ofAll
    // each with each of those before it
    compilation.charge(cost.whole * (others.repeats ? perRepeated : 1) * (i + 1))
    return facet.key(others.row)
  })
  const names = keys.map((_, i) => raw(`key${i}`))
  const counted = repeats ? sql`count(distinct ${source.row.id})` : raw('count(*)')
  const columns = join(
    keys.map((key, i) => sql`${key} as ${names[i]}`),
    ', ',
  )
  const group = new Row(compilation, 'group', source.row.perspective)
  const order = sql`count desc, ${join(names, ', ')}`
  const groups = sql`
    (select ${columns}, ${counted} as count
      from ${from}${whereClause(conditions)}
      group by ${join(names, ', ')}
      order by ${order}
      limit ${integer(first)}) ${raw(group.alias)}`
  const row = new Group(group, facets, {
    count: group.column('count'),
    ...Object.fromEntries(by.flatMap((name, i) => keyColumns(group, name, facets[i]!, i))),
  })
  const type = getNamedType(selected.definition!.type) as GraphQLObjectType
  const json = compilation.repeated(first, row.alias, () =>
    objectJson(compilation, type, selected.below, row),
  )
  return sql`(select coalesce(json_agg(${json}), '[]') from ${groups})`
}

function keyColumns(group: Row, name: string, facet: Facet, i: number): [string, Sql][] {
  const key = group.column(`key${i}`)
  const other = facet.model && group.other(facet.model)
  const look = (column: string) =>
    other
      ? sql`(select ${other.column(column)} from ${other.table} where ${other.id} = ${key})`
      : sql`${key}::text`
  return [
    [`by${i}`, literal(name)],
    [`value${i}`, look(facet.model ? handleOf(facet.model) : '')],
    [`label${i}`, look('name')],
    [`key${i}`, key],
  ]
}

/** One of the keys of a group, as a row with `by`, `value`, `label`, `key`: the id of a row, where `facet` names its model; and `none`, the id of no row. */
export class GroupKey extends ComputedRow {
  readonly facet: Facet
  /** Whether no two groups have the same. */
  readonly isUnique: boolean

  constructor(group: Group, place: number, facet: Facet) {
    const column = (name: string) => [name, group.column(`${name}${place}`)] as const
    const count = group.column('count')
    // names the group: an aggregate of what names a row above alone would be an aggregate of that row's
    const none = sql`nullif(${count}, ${count})`
    super(group, { ...Object.fromEntries(['by', 'value', 'label', 'key'].map(column)), none })
    this.facet = facet
    this.isUnique = group.facets.length === 1
  }
}

/** A group of rows, with the facets by which they were grouped. */
class Group extends ComputedRow {
  readonly facets: readonly Facet[]

  constructor(above: Row, facets: readonly Facet[], columns: Readonly<Record<string, Sql>>) {
    super(above, columns)
    this.facets = facets
  }
}

/** The keys of a group, each as a row of its own. */
export function groupKeys(group: Row): Row[] {
  if (!(group instanceof Group)) throw new Error('only a group of rows has keys')
  return group.facets.map((facet, place) => new GroupKey(group, place, facet))
}

/** `series(field, interval)`: how many rows fall into each interval of time, oldest first. */
export function seriesJson({ compilation, source, conditions, cost }: List, selected: Selected): Sql {
  compilation.charge(cost.whole)
  const args = new Args(compilation, selected.definition!, selected.node)
  const field = nameOfValue(args.get('field').value<string>()!)
  const interval = args.get('interval').value<string>()!
  const moment = perceivedColumn(source.row, field)
  if (perceivedIn(source.row.model, field))
    compilation.charge(cost.count * 4 * perPerceived(source.row.perspective))
  const point = new Row(compilation, 'point', source.row.perspective)
  const counted = source.repeats ? sql`count(distinct ${source.row.id})` : raw('count(*)')
  const first = readGroupCount(compilation, args, mostGroups)
  // the latest intervals, told from the oldest on
  const points = sql`
    (select date_trunc(${literal(interval.toLowerCase())}, ${moment}) as start, ${counted} as count
      from ${source.from}${whereClause([...conditions, sql`${moment} is not null`])}
      group by 1
      order by 1 desc
      limit ${integer(first)}) ${raw(point.alias)}`
  const row = new ComputedRow(point, { start: point.column('start'), count: point.column('count') })
  const type = getNamedType(selected.definition!.type) as GraphQLObjectType
  return sql`
    (select coalesce(json_agg(${objectJson(compilation, type, selected.below, row)}
          order by ${point.column('start')}), '[]')
      from ${points})`
}

/** The facets of a noun, as the arguments for them have them. */
function facetsAsked(compilation: Compilation, facets: Noun['facets'], args: Args): Noun['facets'] {
  const asked = (facet: Facet): Facet => {
    const input = facet.argument && args.given(facet.argument.name)
    return input ? facet.argument!.facet(input, compilation) : facet
  }
  return Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, asked(facet)]))
}

function readGroupCount(compilation: Compilation, args: Args, usual: number): number {
  const first = args.given('first')?.value<number>() ?? usual
  if (first < 0 || first > mostGroups)
    throw compilation.error('PAGE_TOO_LARGE', `Ask for 0 to ${mostGroups} groups, not for ${first}.`, 'first')
  return first
}
