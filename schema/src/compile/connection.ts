// A connection: one page of rows by keyset, with what is asked about the page and about the whole set.
import { type GraphQLObjectType, getNamedType } from 'graphql'
import { facetsJson, seriesJson } from './aggregate.ts'
import type { Args } from './args.ts'
import { boundsOf } from './bounds.ts'
import { type Compilation, Row, type Source } from './compilation.ts'
import { checkCursor, cursorSql, cursorValues, signature } from './cursor.ts'
import type { Input } from './input.ts'
import { nounOf } from './noun.ts'
import { beyond, type OrderKey, orderAsked, orderClause } from './order.ts'
import { conditionsOf } from './seen.ts'
import { type Selected, selectedFields } from './selection.ts'
import { empty, integer, join, jsonObject, literal, name, raw, type Sql, sql, whereClause } from './sql.ts'
import { whereSql } from './where.ts'

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

export function connectionJson(
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: Selected,
  source: Source,
  args: Args,
): Sql {
  const page = pageAsked(compilation, args)
  const noun = nounOf(source.row.model)
  const keys = source.order ?? orderAsked(compilation, noun.model, args.given('orderBy'), noun.defaultOrder)
  const filter = args.given('where')
  const conditions = conditionsOf(source)
  if (filter) conditions.push(whereSql(compilation, filter, source.row))

  const fields = selectedFields(compilation, type, selected.below)
  const more = page.backward ? 'hasPreviousPage' : 'hasNextPage'
  const needsMore = fields.some(
    (field) =>
      field.name === 'pageInfo' &&
      selectedFields(compilation, pageInfoType(field), field.below).some((asked) => asked.name === more),
  )
  compilation.charge(1 + page.size)
  const bounds = filter ? boundsOf(filter, keys, source) : []
  const builder = new PageBuilder(compilation, source, page, keys, conditions, bounds, needsMore)
  const entries = fields.map(
    (field) => [field.key, compilation.at(field.key, () => builder.field(type, field))] as const,
  )
  return builder.select(jsonObject(entries))
}

const pageInfoType = (field: Selected) => getNamedType(field.definition!.type) as GraphQLObjectType

function pageAsked(compilation: Compilation, args: Args): Page {
  const first = args.given('first')?.value<number>()
  const last = args.given('last')?.value<number>()
  if (first !== undefined && last !== undefined)
    throw compilation.error('BAD_USER_INPUT', 'Give first or last, not both.')
  const size = first ?? last ?? defaultPage
  if (size < 0)
    throw compilation.error(
      'BAD_USER_INPUT',
      `A page cannot have ${size} entries: ask for 0 to ${largestPage}.`,
    )
  if (size > largestPage)
    throw compilation.error(
      'PAGE_TOO_LARGE',
      `A page has at most ${largestPage} entries, but ${size} were asked for. Ask for ${largestPage} or fewer, and for the next page with after: pageInfo.endCursor.`,
    )
  return { size, backward: last !== undefined, after: args.given('after'), before: args.given('before') }
}

/** Collects what the fields of one connection need of its page, then writes the page's subselect. */
class PageBuilder {
  readonly compilation: Compilation
  readonly source: Source
  readonly page: Page
  readonly keys: readonly OrderKey[]
  readonly conditions: readonly Sql[]
  readonly #bounds: readonly Sql[]
  readonly #signed: string
  /** The row as seen outside the page's subselect. */
  readonly #row: Row
  /** Whether somebody asks if there are more rows: then one more is read than the page holds. */
  readonly #needsMore: boolean
  #needsPage = false
  #needsNumber = false
  #needsCursor = false

  constructor(
    compilation: Compilation,
    source: Source,
    page: Page,
    keys: readonly OrderKey[],
    conditions: readonly Sql[],
    bounds: readonly Sql[],
    needsMore: boolean,
  ) {
    this.compilation = compilation
    this.source = source
    this.page = page
    this.keys = keys
    this.conditions = conditions
    this.#bounds = bounds
    this.#needsMore = needsMore
    this.#signed = signature(source.row.model, keys)
    this.#row = new Row(compilation, source.row.model, source.row.perspective, compilation.alias('page'))
  }

  field(type: GraphQLObjectType, selected: Selected): Sql {
    switch (selected.name) {
      case '__typename':
        return literal(type.name)
      case 'nodes':
        return this.#aggregate(this.compilation.repeated(this.page.size, () => this.#node(selected)))
      case 'edges':
        return this.#aggregate(this.compilation.repeated(this.page.size, () => this.#edge(selected)))
      case 'pageInfo':
        return this.#pageInfo(selected)
      case 'facets':
        return facetsJson(this.compilation, selected, this.source, this.conditions)
      case 'series':
        return seriesJson(this.compilation, selected, this.source, this.conditions)
      case 'totalCount': {
        this.compilation.charge(countCost)
        const { row, from } = this.source
        const counted = this.source.repeats ? sql`distinct ${row.id}` : raw('*')
        return sql`(select count(${counted}) from ${from}${whereClause(this.conditions)})`
      }
      default:
        return this.source.connection!(selected)
    }
  }

  #node(selected: Selected): Sql {
    const type = getNamedType(selected.definition!.type) as GraphQLObjectType
    return nounOf(this.source.row.model).nodeJson(this.compilation, type, selected.below, this.#row)
  }

  #edge(selected: Selected): Sql {
    const type = getNamedType(selected.definition!.type) as GraphQLObjectType
    return jsonObject(
      selectedFields(this.compilation, type, selected.below).map(
        (field) => [field.key, this.compilation.at(field.key, () => this.#edgeField(type, field))] as const,
      ),
    )
  }

  #edgeField(type: GraphQLObjectType, field: Selected): Sql {
    switch (field.name) {
      case '__typename':
        return literal(type.name)
      case 'cursor':
        return this.#cursor()
      case 'node':
        return this.#node(field)
      default:
        return this.source.edge!(field, this.#row)
    }
  }

  #pageInfo(selected: Selected): Sql {
    const type = pageInfoType(selected)
    return jsonObject(
      selectedFields(this.compilation, type, selected.below).map((field) => {
        return [field.key, this.#pageInfoField(type, field)] as const
      }),
    )
  }

  #pageInfoField(type: GraphQLObjectType, field: Selected): Sql {
    const { backward, after, before } = this.page
    switch (field.name) {
      case '__typename':
        return literal(type.name)
      case 'hasNextPage':
        return backward ? this.#outside(before, false) : this.#more()
      case 'hasPreviousPage':
        return backward ? this.#more() : this.#outside(after, true)
      case 'startCursor':
        return this.#cursorAt(backward ? 'last' : 'first')
      case 'endCursor':
        return this.#cursorAt(backward ? 'first' : 'last')
      default:
        throw new Error(`PageInfo.${field.name} does not say what it is`)
    }
  }

  /** Whether the page's subselect found one row more than the page holds. */
  #more(): Sql {
    this.#needsPage = true
    return sql`count(*) > ${integer(this.page.size)}`
  }

  /** Whether there are rows on the other side of the cursor that the page starts from. */
  #outside(cursor: Input | undefined, reverse: boolean): Sql {
    if (!cursor) return raw('false')
    const values = cursorValues(cursor, this.#signed, this.keys, this.compilation.path)
    const within = beyond(this.keys, this.source, values, { reverse, inclusive: true })
    return sql`exists (select 1 from ${this.source.from}${whereClause([...this.conditions, within])})`
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

  #aggregate(json: Sql): Sql {
    this.#needsPage = true
    const order = this.page.backward ? sql` order by ${this.#number()} desc` : empty
    return sql`coalesce(json_agg(${json}${order})${this.#needsMore ? this.#filter() : empty}, '[]')`
  }

  /** The whole: the connection's JSON over its page. */
  select(json: Sql): Sql {
    if (!this.#needsPage) {
      for (const cursor of [this.page.after, this.page.before])
        if (cursor) checkCursor(cursor, this.#signed, this.keys, this.compilation.path)
      return json
    }
    return sql`(select ${json} from ${this.#subselect()})`
  }

  #subselect(): Sql {
    const { source, page, keys } = this
    const { after, before, backward, size } = page
    const conditions = [...this.conditions, ...this.#bounds]
    if (after)
      conditions.push(beyond(keys, source, cursorValues(after, this.#signed, keys, this.compilation.path)))
    if (before)
      conditions.push(
        beyond(keys, source, cursorValues(before, this.#signed, keys, this.compilation.path), {
          reverse: true,
        }),
      )
    const columns = [...this.#row.used].map((column) => sql`${source.row.column(column)} as ${name(column)}`)
    const values = keys.map((key) => key.expression(source))
    if (this.#needsCursor) columns.push(sql`${cursorSql(this.#signed, values)} as cursor`)
    const limit = integer(size + (this.#needsMore ? 1 : 0))
    const order = orderClause(keys, source, backward)
    const distinct = source.repeats ? sql`distinct on (${join(values, ', ')}) ` : empty
    const rows = sql`select ${distinct}${columns.length ? join(columns, ', ') : raw('1')} from ${source.from}${whereClause(conditions)} order by ${order} limit ${limit}`
    const alias = raw(this.#row.alias)
    if (!this.#needsNumber) return sql`(${rows}) ${alias}`
    return sql`(select *, row_number() over () as number from (${rows}) rows) ${alias}`
  }
}
