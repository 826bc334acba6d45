// Scalar columns of a noun: fields, filters, orders and facets, made from one line each.
import { costOfSeeing } from '../compile/cost.ts'
import type { FieldCost } from '../compile/spec.ts'
import * as enums from '../enums.ts'
import { modelOf } from '../sql/model.ts'
import { momentIn, perceivedColumn, precisionOf } from '../sql/moment.ts'
import { type Facet, perceivedIn } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { documentationOf, prismaTypeOf } from './documentation.ts'
import { type FieldBuilder, type Fields, value } from './field.ts'
import type { Filters } from './where.ts'

/**
 * How a column is used. Lists can be filtered by all of them, and ordered: by `order` an index has them in that order, else all
 * rows are sorted, which costs accordingly. Neither holds of long texts that are searched by their words (`searched`). Lists can
 * be counted by its values (`facet`) or over time (`moment`). It is a field of the type as well, unless it is `hidden`; it is
 * `nullable` where a field of the same name is so on another type, for clients ask for both in one selection.
 */
export type ColumnUse = 'filter' | 'order' | 'facet' | 'moment' | 'hidden' | 'nullable' | 'searched'

type Columns = Readonly<Record<string, readonly ColumnUse[]>>

/** The columns by which lists are filtered and ordered. */
export const comparable = (columns: Columns): string[] =>
  Object.keys(columns).filter((column) => !columns[column]!.includes('searched'))

/** Those of which no index has the order. */
export const sortedIn = (columns: Columns): string[] =>
  comparable(columns).filter((column) => !columns[column]!.includes('order'))

/** The columns that are used for something. */
export const usedFor = (columns: Columns, use: ColumnUse): string[] =>
  Object.keys(columns).filter((column) => columns[column]!.includes(use))

/** The GraphQL type of a column, and how a row has it. */
function columnOf(model: string, column: string, scalar: string | undefined) {
  const { nullable } = modelOf(model).columns.get(column)!
  const prisma = prismaTypeOf(model, column)
  if (precisionOf(model, column))
    return { type: 'Moment', nullable, sql: (row: Row) => momentIn(row, column) }
  return {
    type: prisma.kind === 'enum' ? (enums as Record<string, unknown>)[prisma.type] : (scalar ?? prisma.type),
    nullable,
    sql: (row: Row) => perceivedColumn(row, column),
  }
}

/** What it costs to show a value that depends on what was known, and how exactly: on a page it may have to be worked out for every row. */
const shownCost = (model: string, column: string): { cost?: FieldCost } =>
  perceivedIn(model, column)
    ? {
        cost: (row) => {
          const { knownAt, knownBy } = row.perspective
          if (!knownAt) return 0
          // it is worked out of all that states it
          const [least, times] = knownBy === 'RECORDED' ? [20, 100] : [4, 50]
          return least + times * costOfSeeing(row)
        },
      }
    : {}

/** The fields of a type that are columns of its model; texts of a certain form are of a scalar of their own. */
export const columnFields = (
  t: FieldBuilder,
  model: string,
  columns: Columns,
  scalars: Readonly<Record<string, string | undefined>> = {},
): Fields =>
  Object.fromEntries(
    Object.keys(columns)
      .filter((column) => !columns[column]!.includes('hidden'))
      .map((column) => {
        const { type, nullable, sql } = columnOf(model, column, scalars[column])
        const isNullable = nullable || columns[column]!.includes('nullable')
        const description = documentationOf(model, column)
        return [
          column,
          value(t, type, sql, { nullable: isNullable, description, ...shownCost(model, column) }),
        ]
      }),
  )

/** The fields of a `where` input that compare columns. */
export const columnFilters = (f: Filters, columns: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((column) => [column, f.column(column)]))

/** Facets that are columns of the model. */
export const columnFacets = (model: string, columns: readonly string[]): Record<string, Facet> =>
  Object.fromEntries(
    columns.map((column) => [
      column,
      { description: documentationOf(model, column), key: (row: Row) => row.column(column) },
    ]),
  )
