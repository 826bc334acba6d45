// Where a scan of an order's index begins and ends.

import { modelOf } from '../sql/model.ts'
import type { OrderKey, Source } from '../sql/source.ts'
import { type Sql, sql } from '../sql/sql.ts'
import type { Comparison, Demand } from './filter.ts'
import { comparisonSql } from './where.ts'

const bounding = ['eq', 'lt', 'lte', 'gt', 'gte']

/** What of a filter bounds the column by which a list is ordered first, and what it says of the order key. */
export interface IndexRange {
  readonly demands: readonly Demand[]
  readonly conditions: readonly Sql[]
}

/**
 * What a filter says of the column by which a list is ordered first, said of the order key instead. A column that is null at
 * times is indexed with a stand-in for null, as it is ordered, and PostgreSQL does not see that `"start" < x` bounds
 * `coalesce("start", '-infinity')`: it would read and throw away every row before the first that fits. Both at once would let
 * it think that far fewer rows fit than do.
 */
export function indexRangeOf(
  demands: readonly Demand[],
  [key]: readonly OrderKey[],
  source: Source,
): IndexRange | null {
  if (!key) return null
  const found = demands.filter(
    (demand): demand is Comparison =>
      demand.kind === 'compare' &&
      demand.holds &&
      demand.field === key.name &&
      demand.operators.every((operator) => bounding.includes(operator)),
  )
  const [first] = found
  if (!first) return null
  const column = first.filter.sql(source.row, first.input)
  const expression = key.expression(source)
  const isSameColumn = column.sql === source.row.column(key.name).sql
  if (!isSameColumn || expression.sql === column.sql) return null
  // values of an enum that can be missing are ordered by their places in it
  if (modelOf(source.row.model).columns.get(key.name)?.type !== key.type) return null
  const compared = found.map(({ input, filter }) => comparisonSql(input, expression, filter.type))
  return { demands: found, conditions: [...compared, sql`${column} is not null`] }
}
