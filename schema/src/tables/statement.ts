// The rows of a table as one statement: those of the API's lists, narrowed by the same filters and seen from the same moments.
import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isInputType,
} from 'graphql'
import { costOfText } from '../compile/cost.ts'
import { planRows } from '../compile/rows.ts'
import { every } from '../fields/source.ts'
import { schema } from '../schema.ts'
import { Compilation, type Limits, usualLimits } from '../sql/compilation.ts'
import { Input, plain, type Read } from '../sql/input.ts'
import { orderKeys } from '../sql/order.ts'
import { type KnownBy, momentIn, Perspective } from '../sql/perspective.ts'
import { askedBy, type Principal } from '../sql/principal.ts'
import { refusal } from '../sql/refusal.ts'
import { Row } from '../sql/row.ts'
import { join, name, numbered, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { visible } from '../time/visible.ts'
import type { Column } from './columns.ts'
import { type Table, type TableDefinition, tables } from './table.ts'

/** Which rows of a table are asked for; as in the API, `where` and the moments are JSON values. */
export interface TableRequest {
  /** Only rows like this: the `where` of the table's own list, or, for links, of the list of what they belong to. */
  readonly where?: unknown
  readonly asOf?: unknown
  readonly knownAt?: unknown
  readonly knownBy?: unknown
  /** Whether rows come in the order of the table's moment, those without it last. Default: in the order of their ids. */
  readonly byMoment?: boolean
  /** Who asks. Absent: a stranger. */
  readonly principal?: Principal | undefined
}

/** A statement that yields the rows of a table. Each value is a text, as `columns` says. */
export interface TableStatement {
  readonly text: string
  readonly values: readonly unknown[]
  readonly columns: readonly Column[]
}

/**
 * The statement that reads a table.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for a `where` or a moment that the API would refuse, `QUERY_TOO_COSTLY` for a filter that is too large
 */
export function tableStatement(
  { name: tableName }: Table,
  request: TableRequest,
  limits: Partial<Limits> = {},
): TableStatement {
  const table = tables().get(tableName)!
  const all = { ...usualLimits, ...limits, cost: Number.POSITIVE_INFINITY }
  const variables = askedBy({}, request.principal)
  const compilation = new Compilation(schema, {}, variables, 'tree', all)
  const where = given(compilation, request.where, 'where', whereType(table))
  const row = new Row(compilation, 'Query', perspectiveOf(compilation, request))
  const selected = selection(table, row, where, request.byMoment === true)
  const { text, values } = numbered(selected)
  // how many rows it reads does not matter, but PostgreSQL plans it before it sends any
  if (costOfText(text.length) > (limits.cost ?? Number.POSITIVE_INFINITY))
    throw refusal(
      'QUERY_TOO_COSTLY',
      `With this filter the table becomes a statement of ${text.length} characters, which is too long. Use fewer filters, or less of what is worked out of others (\`status\`, \`fulfilment\`, \`contested\`).`,
      { field: ['where'] },
    )
  return { text, values: values.map((read) => plain((read as Read)(variables))), columns: table.columns }
}

function selection(
  { model, link, parts, moment }: TableDefinition,
  above: Row,
  where: Input | undefined,
  byMoment: boolean,
): Sql {
  const { compilation } = above
  const keys = orderKeys(model, [{ field: 'id', direction: 'ASC' }])
  const { source, conditions } = compilation.readingBy('sets', () =>
    planRows(compilation, every(above, model), where, keys),
  )
  const row: Row = link ? source.row.other(link.model) : source.row
  const joins: Sql[] = link
    ? [
        sql` join ${row.table} on ${join(
          [
            sql`${row.column(link.ownerColumn)} = ${source.row.id}`,
            ...visible({ row, hangsOn: link.ownerColumn }),
          ],
          ' and ',
        )}`,
      ]
    : []
  const columns = parts.flatMap((part) =>
    part.select(row, joins).map((value, i) => sql`${value} as ${name(part.columns[i]!.name)}`),
  )
  const order = link ? link.order.map((column) => row.column(column)) : [row.id]
  if (byMoment && moment) order.unshift(name(moment))
  return sql`
    select ${join(columns, ', ')}
    from ${source.from}${join(joins.length > 0 ? joins : [raw('')], '')}${whereClause(conditions)}
    order by ${join(order, ', ')}`
}

function perspectiveOf(compilation: Compilation, { asOf, knownAt, knownBy }: TableRequest): Perspective {
  const moment = (value: unknown, argument: string) => {
    const input = given(compilation, value, argument, argumentType(argument))
    return input && momentIn(input)
  }
  return Perspective.present.with({
    asOf: moment(asOf, 'asOf'),
    knownAt: moment(knownAt, 'knownAt'),
    knownBy: given(compilation, knownBy, 'knownBy', argumentType('knownBy'))?.value<KnownBy>(),
  })
}

/** The type of an argument that all roots with a perspective have. */
const argumentType = (name: string) => {
  const roots = Object.values(schema.getQueryType()!.getFields())
  return getNamedType(roots.flatMap(({ args }) => args).find((arg) => arg.name === name)!.type)
}

const whereType = ({ model }: Table) => schema.getType(`${model}Where`)

/** What is given for an argument, as an input of the compiler. */
function given(
  compilation: Compilation,
  value: unknown,
  argument: string,
  type: GraphQLNamedType | undefined,
): Input | undefined {
  if (value === undefined || value === null) return undefined
  if (!isInputType(type)) throw refused([argument], 'This table takes no filter.')
  const coerced: unknown = coerceInputValue(value, type as GraphQLInputType, (path, _, error) => {
    throw refused([argument, ...path], error.message)
  })
  return Input.of(compilation, type, coerced)
}

const refused = (place: readonly (string | number)[], message: string): GraphQLError =>
  refusal('BAD_USER_INPUT', `${place.join('.')}: ${message}`, { field: place.map(String) })
