// One page of a list, by keyset.

import { type GraphQLObjectType, getNamedType } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import type { Input } from '../sql/input.ts'
import { nounOf } from '../sql/noun.ts'
import { beyond, orderClause } from '../sql/order.ts'
import { Row } from '../sql/row.ts'
import type { OrderKey, Source } from '../sql/source.ts'
import {
  empty,
  integer,
  join,
  jsonObject,
  literal,
  name,
  or,
  raw,
  type Sql,
  sql,
  whereClause,
} from '../sql/sql.ts'
import type { Args } from './args.ts'
import { checkCursor, cursorSql, cursorValues, type Signed, signature } from './cursor.ts'
import { costOfCounting, countOf, type Part, type Rows } from './rows.ts'
import { type Selected, selectedFields } from './selection.ts'
import { type List, pageFieldOf } from './spec.ts'

/** How many rows a page has when nobody says. */
export const defaultPage = 20
/** What counting a whole list costs, in rows. */
export const countCost = 20
/** How many rows a page can have. */
export const largestPage = 100

interface Page {
  readonly size: number
  readonly backward: boolean
  readonly after: Input | undefined
  readonly before: Input | undefined
}

/** Whether somebody asks if there are rows behind the page. */
export function asksForMore(compilation: Compilation, fields: readonly Selected[], page: Page): boolean {
  const more = page.backward ? 'hasPreviousPage' : 'hasNextPage'
  return fields.some(
    (field) =>
      field.name !== typeName &&
      pageFieldOf(field).kind === 'pageInfo' &&
      selectedFields(compilation, typeOf(field), field.below).some(
        (asked) => asked.name !== typeName && pageFieldOf(asked).kind === more,
      ),
  )
}

const typeName = '__typename'
const typeOf = (field: Selected) => getNamedType(field.definition!.type) as GraphQLObjectType

/** Which page the arguments ask for. */
export function readPage(compilation: Compilation, args: Args): Page {
  const first = args.given('first')?.value<number>()
  const last = args.given('last')?.value<number>()
  if (first !== undefined && last !== undefined)
    throw compilation.error('BAD_USER_INPUT', 'Give first or last, not both.', 'last')
  const size = first ?? last ?? defaultPage
  const asked = last === undefined ? 'first' : 'last'
  if (size < 0)
    throw compilation.error(
      'BAD_USER_INPUT',
      `A page cannot have ${size} entries: ask for 0 to ${largestPage}.`,
      asked,
    )
  if (size > largestPage)
    throw compilation.error(
      'PAGE_TOO_LARGE',
      `A page has at most ${largestPage} entries, but ${size} were asked for. Ask for ${largestPage} or fewer, and for the next page with after: pageInfo.endCursor.`,
      asked,
    )
  return { size, backward: last !== undefined, after: args.given('after'), before: args.given('before') }
}

/** About how many characters a cursor has. */
const cursorLength = 80

/** Collects what the fields of one connection need of its page, then writes the page's subselect. */
export class PageBuilder {
  readonly compilation: Compilation
  readonly rows: Rows
  readonly source: Source
  readonly #list: List
  readonly page: Page
  readonly keys: readonly OrderKey[]
  readonly #signed: Signed
  /** The row as seen outside the page's subselect. */
  readonly #row: Row
  /** Whether somebody asks if there are more rows: then one more is read than the page holds. */
  readonly #needsMore: boolean
  #needsPage = false
  #needsNumber = false
  #needsCursor = false

  constructor(list: List, rows: Rows, page: Page, keys: readonly OrderKey[], needsMore: boolean) {
    const { compilation } = list
    this.#list = list
    this.compilation = compilation
    this.rows = rows
    this.source = rows.source
    this.page = page
    this.keys = keys
    this.#needsMore = needsMore
    const { model, perspective } = this.source.row
    this.#signed = { signature: signature(model, keys), keys, perspective }
    this.#row = new Row(compilation, model, perspective, { alias: compilation.alias('page') })
  }

  field(type: GraphQLObjectType, selected: Selected): Sql {
    if (selected.name === typeName) return literal(type.name)
    const spec = pageFieldOf(selected)
    this.compilation.charge(selected.definition!.extensions.pageCost ?? 0)
    switch (spec.kind) {
      case 'nodes':
        return this.#aggregate((row) => this.#node(selected, row))
      case 'edges':
        return this.#aggregate((row) => this.#edge(selected, row))
      case 'pageInfo':
        return this.#pageInfo(selected)
      case 'totalCount':
        this.compilation.charge(costOfCounting(this.rows))
        return countOf(this.rows)
      case 'whole':
        return spec.json(this.#list, selected)
      default:
        throw new Error(`${type.name}.${selected.name} is no field of a connection, but ${spec.kind}`)
    }
  }

  #node(selected: Selected, row: Row): Sql {
    const type = typeOf(selected)
    return nounOf(row.model).nodeJson(this.compilation, type, selected.below, row)
  }

  #edge(selected: Selected, row: Row): Sql {
    const type = typeOf(selected)
    return jsonObject(
      selectedFields(this.compilation, type, selected.below).map(
        (field) =>
          [field.key, this.compilation.at(field.key, () => this.#edgeField(type, field, row))] as const,
      ),
    )
  }

  #edgeField(type: GraphQLObjectType, field: Selected, row: Row): Sql {
    if (field.name === typeName) return literal(type.name)
    const spec = pageFieldOf(field)
    this.compilation.charge(field.definition!.extensions.pageCost ?? 0)
    switch (spec.kind) {
      case 'cursor':
        this.compilation.lengthen(cursorLength)
        return this.#cursor()
      case 'node':
        return this.#node(field, row)
      case 'entry':
        return spec.json(this.#list, field, row)
      default:
        throw new Error(`${type.name}.${field.name} is no field of an edge, but ${spec.kind}`)
    }
  }

  #pageInfo(selected: Selected): Sql {
    const type = typeOf(selected)
    return jsonObject(
      selectedFields(this.compilation, type, selected.below).map((field) => {
        return [field.key, this.#pageInfoField(type, field)] as const
      }),
    )
  }

  #pageInfoField(type: GraphQLObjectType, field: Selected): Sql {
    const { backward } = this.page
    if (field.name === typeName) return literal(type.name)
    const spec = pageFieldOf(field)
    switch (spec.kind) {
      case 'hasNextPage':
        return backward ? this.#outside('before', false) : this.#more()
      case 'hasPreviousPage':
        return backward ? this.#more() : this.#outside('after', true)
      case 'startCursor':
        return this.#cursorAt(backward ? 'last' : 'first')
      case 'endCursor':
        return this.#cursorAt(backward ? 'first' : 'last')
      default:
        throw new Error(`${type.name}.${field.name} is no field of a page, but ${spec.kind}`)
    }
  }

  /** Whether the page's subselect found one row more than the page holds. */
  #more(): Sql {
    this.#needsPage = true
    return sql`count(*) > ${integer(this.page.size)}`
  }

  /** Whether there are rows on the other side of the cursor that the page starts from. */
  #outside(name: 'after' | 'before', reverse: boolean): Sql {
    const cursor = this.page[name]
    if (!cursor) return raw('false')
    // they are sought as those of a page are: from the cursor on, the nearest first, until there is one
    this.compilation.charge(this.rows.cost.page)
    const values = this.#valuesIn(name, cursor)
    const found = this.rows.parts.map(({ source, conditions, lists }) => {
      const within = beyond(this.keys, source, values, { reverse, inclusive: true })
      const from = lists ? sql`${lists} cross join ${source.from}` : source.from
      const order = orderClause(
        this.keys,
        this.keys.map((key) => key.expression(source)),
        reverse,
      )
      return sql`exists (select 1 from (select 1 from ${from}${whereClause([...conditions, within])} order by ${order} limit 1) nearest)`
    })
    return or(found)
  }

  #cursor(): Sql {
    this.#needsCursor = true
    this.#needsPage = true
    return sql`${raw(this.#row.alias)}.cursor`
  }

  #cursorAt(place: 'first' | 'last'): Sql {
    const cursors = sql`array_agg(${this.#cursor()} order by ${this.#number()})${this.#filter()}`
    return place === 'first' ? sql`(${cursors})[1]` : sql`(${cursors})[count(*)${this.#filter()}]`
  }

  #number(): Sql {
    this.#needsNumber = true
    this.#needsPage = true
    return sql`${raw(this.#row.alias)}.number`
  }

  /** Leaves out the row that is only there to show that there are more. */
  #filter(): Sql {
    return sql` filter (where ${this.#number()} <= ${integer(this.page.size)})`
  }

  /** The JSON of each row, in a list. */
  #aggregate(jsonOf: (row: Row) => Sql): Sql {
    this.#needsPage = true
    const { model, perspective, alias, used } = this.#row
    const row = new Row(this.compilation, model, perspective, { alias })
    const json = this.compilation.repeated(this.page.size, alias, () => jsonOf(row))
    for (const column of row.used) used.add(column)
    // an aggregate whose arguments name no column of its rows but one of a row above would be an aggregate of that row's
    const isOwn = row.used.size > 0 || this.#needsMore
    const order = this.page.backward
      ? sql` order by ${this.#number()} desc`
      : isOwn
        ? empty
        : sql` order by ${this.#number()}`
    return sql`coalesce(json_agg(${json}${order})${this.#needsMore ? this.#filter() : empty}, '[]')`
  }

  /** The whole: the connection's JSON over its page. */
  select(json: Sql): Sql {
    if (!this.#needsPage) {
      for (const name of ['after', 'before'] as const) {
        const cursor = this.page[name]
        if (cursor) checkCursor(cursor, this.#signed, this.compilation.place(name))
      }
      return json
    }
    this.compilation.charge(this.rows.cost.page)
    return sql`(select ${json} from ${this.#subselect()})`
  }

  #subselect(): Sql {
    const { parts } = this.rows
    const [first] = parts
    // of the first rows of several lists, the first of all
    const rows =
      parts.length === 1 && !first!.lists
        ? this.#select(first!)
        : sql`select * from (${join(
            parts.map((part) => sql`(${this.#selectNamed(part)})`),
            ' union all ',
          )}) parts ${this.#first(this.#keyNames)}`
    const alias = raw(this.#row.alias)
    if (!this.#needsNumber) return sql`(${rows}) ${alias}`
    return sql`(select *, row_number() over () as number from (${rows}) rows) ${alias}`
  }

  /** The first rows of a part, with their keys. */
  #selectNamed(part: Part): Sql {
    const names = this.#keyNames
    const values = this.keys.map((key, i) => sql`${key.expression(part.source)} as ${names[i]}`)
    const rows = this.#select(part, values)
    if (!part.lists) return rows
    // a row can stand in several lists
    return sql`select distinct on (${join(names, ', ')}) list.* from ${part.lists} cross join lateral (${rows}) list ${this.#first(names)}`
  }

  #select({ source, conditions }: Part, more: readonly Sql[] = []): Sql {
    const { keys } = this
    const { after, before } = this.page
    const within = [...conditions]
    if (after) within.push(beyond(keys, source, this.#valuesIn('after', after)))
    if (before) within.push(beyond(keys, source, this.#valuesIn('before', before), { reverse: true }))
    const columns = [...this.#row.used].map((column) => sql`${source.row.column(column)} as ${name(column)}`)
    const values = keys.map((key) => key.expression(source))
    if (this.#needsCursor) columns.push(sql`${cursorSql(this.#signed, values)} as cursor`)
    columns.push(...more)
    const selected = columns.length > 0 ? join(columns, ', ') : raw('1')
    const distinct = source.repeats ? sql`distinct on (${join(values, ', ')}) ` : empty
    return sql`select ${distinct}${selected} from ${source.from}${whereClause(within)} ${this.#first(values)}`
  }

  /** The first rows by the keys, as many as the page takes. */
  #first(values: readonly Sql[]): Sql {
    const { size, backward } = this.page
    return sql`order by ${orderClause(this.keys, values, backward)} limit ${integer(size + (this.#needsMore ? 1 : 0))}`
  }

  get #keyNames(): Sql[] {
    return this.keys.map((_, i) => raw(`key${i}`))
  }

  /** The key values in a cursor. */
  #valuesIn(name: 'after' | 'before', cursor: Input): Sql[] {
    return cursorValues(cursor, this.#signed, this.compilation.place(name))
  }
}
