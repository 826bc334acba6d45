// What a field of a type is in a table: a column, several, or none. Scalars and enums are columns, objects made of the same row are
// spread out, one that is linked is named by its id and by the name that people give it. Lists are tables of their own.
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
} from 'graphql'
import { Args } from '../compile/args.ts'
import { formatted } from '../compile/object.ts'
import { type FieldSpec, specOf } from '../compile/spec.ts'
import { presentId } from '../sql/global-id.ts'
import { modelOf } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { name as quoted, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { conditionsOf } from '../time/visible.ts'

/** What a column holds. */
export type ColumnType =
  | 'ID'
  | 'String'
  | 'Enum'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | 'DateTime'
  /** A text, as exact as the moment was stated: a year, a month, a day or an instant. */
  | 'Moment'

/** A column of a table. */
export interface Column {
  /** Its name, as in `firstStatedAt` or `considerationId`. */
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  readonly nullable: boolean
  /** The values that an enum has. */
  readonly values?: readonly { readonly name: string; readonly description: string }[]
  /** The column of another table, or of the same, in which its values stand. */
  readonly references?: { readonly table: string; readonly column: string }
}

/** Columns that are read together. */
export interface Part {
  readonly columns: readonly Column[]
  /** Their values as texts, booleans or numbers; what has to be joined to the row for them is added to `joins`. */
  select(row: Row, joins: Sql[]): readonly Sql[]
}

/** The names of the tables, by the models of their rows. */
export type TableNames = ReadonlyMap<string, string>

type Field = GraphQLField<unknown, unknown>
type SpecOf<Of extends FieldSpec['kind']> = Extract<FieldSpec, { kind: Of }>

/** What is asked of a row to write it, and nothing about the world. */
const ofWriting = new Set(['presentId', 'version'])

/** The columns of a noun's type: its id first, then those of its model in the order of that, then what takes more to say. */
export function partsOfType(type: GraphQLObjectType, names: TableNames): Part[] {
  const inModel = [...modelOf(type.name).columns.keys()]
  const parts = Object.values(type.getFields())
    .filter(({ name }) => name !== 'id' && !ofWriting.has(name))
    .flatMap((field) => partOf(type, field, names) ?? [])
  const place = ({ columns }: Part) => {
    const places = columns.map(({ name }) => inModel.indexOf(name)).filter((at) => at >= 0)
    return places.length > 0 ? Math.min(...places) : inModel.length
  }
  return [idPart(), ...parts.sort((a, b) => place(a) - place(b))]
}

const idPart = (): Part => ({
  columns: [
    {
      name: 'id',
      type: 'ID',
      nullable: false,
      description: 'The key of the row: its `presentId` in the API.',
    },
  ],
  select: (row) => [presentId(row)],
})

function partOf(owner: GraphQLObjectType, field: Field, names: TableNames): Part | Part[] | null {
  const spec = specOf(field)
  const type = getNamedType(field.type)
  switch (spec?.kind) {
    case 'value':
      return isLeafType(type) ? valuePart(field, spec) : null
    case 'same':
      return isObjectType(type) ? spreadPart(field, type, spec) : null
    case 'one':
      return names.has(type.name)
        ? linkPart(field.name, type.name, names, {
            nullable: !isNonNullType(field.type),
            isGiven: isNonNullType(field.type),
            description: field.description ?? '',
            source: (row) => spec.source(row, argsOf(row, field)),
          })
        : null
    case 'variant':
      return isUnionType(type) ? subjectParts(owner, field, type.getTypes(), spec, names) : null
    default:
      return null
  }
}

/** The arguments of a field of which none is given. */
const argsOf = (row: Row, field: Field): Args =>
  new Args(row.compilation, field, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name } })

const columnTypes = new Set(['ID', 'Int', 'Float', 'Boolean', 'DateTime', 'Moment'])

/** The type of a column, with the values of an enum. */
export const typeOf = (type: GraphQLNamedType): Pick<Column, 'type' | 'values'> =>
  isEnumType(type)
    ? {
        type: 'Enum',
        values: type.getValues().map(({ name, description }) => ({ name, description: description ?? '' })),
      }
    : { type: (columnTypes.has(type.name) ? type.name : 'String') as ColumnType }

function valuePart(field: Field, { sql: value }: SpecOf<'value'>): Part {
  const type = getNamedType(field.type)
  const column = {
    name: field.name,
    ...typeOf(type),
    nullable: !isNonNullType(field.type),
    description: field.description ?? '',
  }
  const isMoment = column.type === 'Moment'
  return {
    columns: isMoment ? [column, ...boundsOf(column)] : [column],
    select(row) {
      const text = formatted(type, value(row, argsOf(row, field)))
      return isMoment ? [text, firstOf(text), lastOf(text)] : [text]
    },
  }
}

/** `deadlineStart` and `deadlineEnd`: what a moment that is less exact than an instant spans. */
const boundsOf = (column: Column): Column[] =>
  (['Start', 'End'] as const).map((bound) => ({
    ...column,
    name: `${column.name}${bound}`,
    type: 'DateTime',
    description: `${column.description} ${bound === 'Start' ? 'Its first' : 'Its last'} millisecond.`,
  }))

const firstOf = (moment: Sql): Sql =>
  sql`case when length(${moment}) > 10 then ${moment} else rpad(${moment}, 10, '-01-01') || 'T00:00:00.000Z' end`

const lastOf = (moment: Sql): Sql =>
  sql`
    case length(${moment})
      when 4 then ${moment} || '-12-31T23:59:59.999Z'
      when 7 then to_char((${moment} || '-01')::date + interval '1 month - 1 day', 'YYYY-MM-DD') || 'T23:59:59.999Z'
      when 10 then ${moment} || 'T23:59:59.999Z'
      else ${moment} end`

/** `placeName`, `placeCountry`…: the fields of an object that is made of the same row. */
function spreadPart(field: Field, type: GraphQLObjectType, { present }: SpecOf<'same'>): Part {
  const parts = Object.values(type.getFields()).flatMap((inner) => {
    const spec = specOf(inner)
    return spec?.kind === 'value' && isLeafType(getNamedType(inner.type)) ? valuePart(inner, spec) : []
  })
  return {
    columns: parts.flatMap(({ columns }) =>
      columns.map((column) => ({
        ...column,
        name: joined(field.name, column.name),
        nullable: column.nullable || !isNonNullType(field.type),
      })),
    ),
    select(row, joins) {
      const values = parts.flatMap((part) => part.select(row, joins))
      return present ? values.map((value) => sql`case when ${present(row)} then ${value} end`) : values
    },
  }
}

/** `place` and `name` are `placeName`. */
const joined = (above: string, below: string) => `${above}${below[0]!.toUpperCase()}${below.slice(1)}`

/** The column by which people name the rows of a noun. */
const handleOf = (model: string): string | undefined =>
  ['slug', 'name'].find((column) => modelOf(model).columns.has(column))

interface Linked {
  readonly nullable: boolean
  /** Whether it is known with the row, which cannot be without it. */
  readonly isGiven?: boolean
  readonly description: string
  readonly source: (row: Row) => Source
}

/** `considerationId`, `considerationSlug`: a row of another table. */
export function linkPart(
  field: string,
  model: string,
  names: TableNames,
  { nullable, isGiven, description, source }: Linked,
): Part {
  const handle = handleOf(model)
  const table = names.get(model)!
  const column = (of: string, type: ColumnType): Column => ({
    name: joined(field, of),
    type,
    nullable,
    description: `${description} Its ${of}.`,
    references: { table, column: of },
  })
  return {
    columns: [column('id', 'ID'), ...(handle ? [column(handle, 'String')] : [])],
    select(row, joins) {
      const found = source(row)
      // as in the API, what is linked is named whatever its standing
      const conditions = isGiven ? found.where : conditionsOf({ ...found, anyStanding: true })
      return joinedOne(found, conditions, handle, nullable, joins)
    },
  }
}

/** Joins the one row that a source has; gives its id and the name that people give it. */
function joinedOne(
  { row, from }: Source,
  conditions: readonly Sql[],
  handle: string | undefined,
  optional: boolean,
  joins: Sql[],
): Sql[] {
  const alias = raw(row.compilation.alias('linked'))
  const named = handle ? sql`, ${row.column(handle)} as handle` : sql``
  const kind = raw(optional ? 'left join' : 'join')
  joins.push(
    sql` ${kind} lateral (select ${presentId(row)} as id${named} from ${from}${whereClause(conditions)}) ${alias} on true`,
  )
  return [sql`${alias}.${quoted('id')}`, ...(handle ? [sql`${alias}.handle`] : [])]
}

/** `conditionId`, `eventId`…: what a row is about, which is one of several nouns. */
function subjectParts(
  owner: GraphQLObjectType,
  field: Field,
  types: readonly GraphQLObjectType[],
  { alternatives }: SpecOf<'variant'>,
  names: TableNames,
): Part[] {
  return types
    .filter(({ name }) => names.has(name))
    .map(({ name: model }) =>
      linkPart(`${model[0]!.toLowerCase()}${model.slice(1)}`, model, names, {
        nullable: true,
        description: `Where the ${owner.name.toLowerCase()} is about one of the ${names.get(model)}.`,
        source(row) {
          const found = alternatives(row, argsOf(row, field)).find(({ type }) => type === model)!
          return { ...found.source, where: [found.when, ...found.source.where] }
        },
      }),
    )
}
