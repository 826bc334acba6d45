// `where` inputs, made from what each noun says can be filtered.

import { builder } from '../builder.ts'
import { perPerceived } from '../compile/cost.ts'
import type { Demand, FilterSpec, FindAccessPath, PerRow } from '../compile/filter.ts'
import { compare, otherThan } from '../compile/where.ts'
import { identityIn } from '../sql/global-id.ts'
import type { Input, Variables } from '../sql/input.ts'
import { type ColumnName, type ModelName, modelOf } from '../sql/model.ts'
import { momentStart, precisionOf, startIn } from '../sql/moment.ts'
import { perceivedIn } from '../sql/noun.ts'
import { refusal } from '../sql/refusal.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { and, type Sql, sql } from '../sql/sql.ts'
import { enumFilter, type InputBuilder, idFilter, type Ref, scalarFilters } from './comparison.ts'
import { documentationOf, prismaTypeOf } from './documentation.ts'
import { canMerge, isNamed } from './identity.ts'
import { related } from './source.ts'

const whereRefs = new Map<string, Ref>()
const defined = new Set<string>()
const listRefs = new Map<string, Ref>()

/** The `where` input of a noun. */
export function whereOf(model: string): Ref {
  const ref = whereRefs.get(model) ?? (builder.inputRef(`${model}Where`) as Ref)
  whereRefs.set(model, ref)
  return ref
}

function listOf(model: string): Ref {
  let ref = listRefs.get(model)
  if (!ref) {
    const where = whereOf(model)
    ref = (builder.inputRef(`${model}ListFilter`) as never as { implement(options: unknown): Ref }).implement(
      {
        description: `Demands something of the rows in a list of ${model} objects.`,
        fields: (t: InputBuilder) => ({
          some: t.field({ type: where, required: false, description: 'At least one of them is like this.' }),
          every: t.field({
            type: where,
            required: false,
            description: 'All of them are like this (also if there are none).',
          }),
          none: t.field({ type: where, required: false, description: 'Not one of them is like this.' }),
        }),
      },
    )
    listRefs.set(model, ref)
  }
  return ref
}

/** Declares the fields of one `where` input. */
// biome-ignore lint/suspicious/noExplicitAny: the filters of any model
export class Filters<Model extends string = any> {
  readonly #t: InputBuilder
  readonly #model: Model

  constructor(t: InputBuilder, model: Model) {
    this.#t = t
    this.#model = model
  }

  #field(type: unknown, filter: FilterSpec, description: string) {
    return this.#t.field({ type, required: false, description, extensions: { filter } })
  }

  /** By global id. */
  id() {
    return this.#field(
      idFilter,
      {
        kind: 'custom',
        perRow: 1 / 30,
        sought: isOfSome,
        picks: isOfSome,
        sql(row, input) {
          const key = keyIn(row)
          const demand = (found: Row, operator: string, value: Input) => {
            if (operator === 'eq') return sql`${found.id} = ${value.parameter('bigint', key)}`
            const keys = value.parameter('bigint[]', (ids, variables) =>
              (ids as unknown[]).map((id) => key(id, variables)),
            )
            return operator === 'in'
              ? sql`${found.id} = any(${keys})`
              : otherThan(sql`${found.id} = any(${keys})`)
          }
          if (canMerge(row.model)) return isNamed(row, input, demand)
          return and(input.keys().map((operator) => demand(row, operator, input.get(operator))))
        },
      },
      'By global id.',
    )
  }

  /** By a column that names one row: by the names of those that were merged into it as well. */
  name(column: ColumnName<Model>) {
    return this.#field(
      scalarFilters.String,
      {
        kind: 'compare',
        sql: (row) => row.column(column),
        type: 'text',
        sought: ['eq', 'in'],
        named: (row, input) =>
          isNamed(row, input, (found, operator, value) =>
            compare(operator, value, found.column(column), 'text'),
          ),
      },
      documentationOf(this.#model, column),
    )
  }

  /** By a column, compared as its type allows; `sought`: by which operators an index leads to the few rows that have a value. */
  column(column: ColumnName<Model>, sought: readonly string[] = []) {
    const { type, kind } = prismaTypeOf(this.#model, column)
    const { type: postgresType, unique } = modelOf(this.#model).columns.get(column)!
    const perceived = perceivedIn(this.#model, column)
    const isMoment = precisionOf(this.#model, column) !== undefined
    const input = kind === 'enum' ? enumFilter(type) : scalarFilters[isMoment ? 'Moment' : type]
    if (!input) throw new Error(`${this.#model}.${column} of type ${type} cannot be compared`)
    return this.#field(
      input,
      {
        kind: 'compare',
        sql: perceived ?? ((row) => row.column(column)),
        type: postgresType,
        sought: unique ? ['eq', 'in', ...sought] : sought,
        ...(isMoment && { start: (row, end) => startIn(row, column, end) }),
        ...(perceived && {
          perRow: (_, { seen, isBehind }) =>
            seen.knownAt ? Math.max(perPerceived(seen), isBehind ? 4 : 1 / 2) : undefined,
        }),
      },
      documentationOf(this.#model, column),
    )
  }

  /** By an expression, compared as a type. */
  expression(
    graphqlType: string,
    postgresType: string,
    expression: (row: Row<Model>, input: Input) => Sql,
    description: string,
    perRow: PerRow = 1 / 2,
  ) {
    return this.#field(
      scalarFilters[graphqlType] ?? enumFilter(graphqlType),
      { kind: 'compare', sql: expression, type: postgresType, perRow },
      description,
    )
  }

  /** By a moment that is worked out for a row: its last millisecond, and how exactly it is known. */
  moment(end: (row: Row<Model>) => Sql, precision: (row: Row<Model>) => Sql, description: string) {
    return this.#field(
      scalarFilters.Moment!,
      {
        kind: 'compare',
        sql: end,
        type: 'timestamptz',
        start: (row, at) => momentStart(at, precision(row)),
        perRow: 1 / 2,
      },
      description,
    )
  }

  /** By a row that belongs to this one. */
  one(model: string, source: (row: Row<Model>) => Source, description: string) {
    return this.#field(whereOf(model), { kind: 'one', model, source }, description)
  }

  /** By some, every or none of the rows that belong to this one. */
  many(
    model: string,
    source: (row: Row<Model>) => Source,
    description: string,
    more: {
      accessPath?: FindAccessPath<Demand>
      among?: (row: Row<Model>, ids: Sql) => Sql
      perRow?: number
    } = {},
  ) {
    return this.#field(listOf(model), { kind: 'many', model, source, ...more }, description)
  }

  /** By anything else; `sought`: an index leads to the few rows for which it holds; `picks`: these are few. */
  custom(
    type: unknown,
    condition: (row: Row<Model>, input: Input) => Sql,
    description: string,
    {
      sought = false,
      picks = false,
      inAll = false,
      accessPath,
      perRow,
    }: {
      sought?: boolean
      picks?: boolean
      inAll?: boolean
      accessPath?: FindAccessPath<Input>
      perRow?: PerRow
    } = {},
  ) {
    return this.#field(
      type,
      {
        kind: 'custom',
        sql: condition,
        sought,
        ...(picks && { picks }),
        ...(inAll && { inAll }),
        ...(accessPath && { accessPath }),
        ...(perRow && { perRow }),
      },
      description,
    )
  }
}

/** Whether it is these ids that are asked for, and not others than these. */
const isOfSome = (input: Input): boolean => !input.get('eq').absent || !input.get('in').absent

/** Reads the key in an id of a row's noun, 0 for what is none; an id as seen from elsewhere is refused. */
export function keyIn({ model, perspective, compilation }: Row) {
  const field = compilation.place()
  return (id: unknown, variables: Variables): string => {
    const identity = identityIn(id)
    if (identity?.spelling && identity.spelling !== perspective.spelled(variables))
      throw refusal(
        'PERSPECTIVE_MISMATCH',
        `${id} is ${identity.presentId} as seen from another moment than this list. To find it here, pass its presentId, ${identity.presentId}.`,
        { field },
      )
    return identity && identity.noun.model === model ? identity.key : '0'
  }
}

/** Filters by all rows to which a model has relations, as far as these can be filtered; what a noun says of them itself comes first. */
function relationFilters(
  t: InputBuilder,
  model: ModelName,
  left: readonly string[],
): Record<string, unknown> {
  const f = new Filters<string>(t, model)
  return Object.fromEntries(
    [...modelOf(model).relations]
      .filter(([name, relation]) => defined.has(relation.model) && !left.includes(name))
      .map(([name, { model: other, many }]) => {
        const source = (row: Row) => related(row, name)
        const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
        const description = `By its ${words}.`
        return [name, many ? f.many(other, source, description) : f.one(other, source, description)]
      }),
  )
}

/** Defines the `where` input of a noun. */
export function defineWhere<Model extends ModelName>(
  model: Model,
  fields: (f: Filters<Model>) => Record<string, unknown>,
  left: readonly string[] = [],
): void {
  const ref = whereOf(model) as never as { implement(options: unknown): Ref }
  defined.add(model)
  ref.implement({
    description: `Which ${model} objects to return. Several fields at once must all hold.`,
    fields: (t: InputBuilder) => ({
      and: t.field({
        type: [whereOf(model)],
        required: false,
        description: 'All of these must hold.',
        extensions: { filter: { kind: 'and' } },
      }),
      or: t.field({
        type: [whereOf(model)],
        required: false,
        description: 'At least one of these must hold. One that asks for nothing is left out.',
        extensions: { filter: { kind: 'or' } },
      }),
      not: t.field({
        type: whereOf(model),
        required: false,
        description: 'This must not hold.',
        extensions: { filter: { kind: 'not' } },
      }),
      ...relationFilters(t, model, left),
      ...fields(new Filters(t, model)),
    }),
  })
}
