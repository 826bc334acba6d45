// Where a scan of an order's index begins and ends.

import type { GraphQLInputObjectType } from 'graphql'
import type { Input } from '../sql/input.ts'
import type { OrderKey, Source } from '../sql/source.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { filterOf } from './spec.ts'
import { comparisonSql } from './where.ts'

const bounding = ['eq', 'lt', 'lte', 'gt', 'gte']

/** A field of a `where` input that bounds the column by which a list is ordered first, and what it says of the order key. */
export interface Bounds {
  readonly field: string
  readonly conditions: readonly Sql[]
}

/**
 * What a `where` input says of the column by which a list is ordered first, said of the order key instead. A column that is null at
 * times is indexed with a stand-in for null, as it is ordered, and PostgreSQL does not see that `"start" < x` bounds
 * `coalesce("start", '-infinity')`: it would read and throw away every row before the first that fits. Both at once would let
 * it think that far fewer rows fit than do.
 */
export function boundsOf(where: Input, [key]: readonly OrderKey[], source: Source): Bounds | null {
  if (!key || !where.keys().includes(key.name)) return null
  const filter = filterOf((where.type as GraphQLInputObjectType).getFields()[key.name]!)
  if (filter?.kind !== 'compare') return null
  const value = where.get(key.name)
  const column = filter.sql(source.row, value)
  const expression = key.expression(source)
  const isSameColumn = column.sql === source.row.column(key.name).sql
  const isBound = value.keys().every((operator) => bounding.includes(operator))
  if (!isSameColumn || expression.sql === column.sql || !isBound) return null
  return {
    field: key.name,
    conditions: [comparisonSql(value, expression, filter.type), sql`${column} is not null`],
  }
}
