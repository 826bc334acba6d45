// Where a scan of an order's index begins and ends.

import { modelOf } from '../sql/model.ts'
import { precisionOf, startIn } from '../sql/moment.ts'
import type { Row } from '../sql/row.ts'
import type { OrderKey, Source } from '../sql/source.ts'
import { type Sql, sql, whereClause } from '../sql/sql.ts'
import type { Comparison, Demand } from './filter.ts'
import { type Begun, filterSql } from './where.ts'

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
 * it think that far fewer rows fit than do. Of moments, whose beginnings no index has, it says how late they can end.
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
  const isSameKey = expression.sql === column.sql
  if (!isSameColumn || (isSameKey && !first.filter.start)) return null
  // values of an enum that can be missing are ordered by their places in it
  if (modelOf(source.row.model).columns.get(key.name)?.type !== key.type) return null
  const latest = (begun: Begun) => latestEnd(source.row, key.name, begun)
  const compared = found.map((demand) => filterSql(demand, source.row, expression, latest))
  return { demands: found, conditions: isSameKey ? compared : [...compared, sql`${column} is not null`] }
}

/**
 * How late a moment of a column can end that has begun by another: a day is over soon, and of whole months and years, which are few, an
 * index tells the last. A year for each would have an index read up to all that came in a year, and throw it away.
 */
function latestEnd(row: Row, column: string, { by, day }: Begun): Sql {
  const coarse = row.other(row.model)
  const [end, precision] = [coarse.column(column), coarse.column(precisionOf(row.model, column)!)]
  const conditions = [
    sql`${precision} in ('YEAR', 'MONTH')`,
    sql`${end} > ${day} and ${end} <= ${day} + interval '366 days'`,
    sql`${startIn(coarse, column, end)} <= ${by}`,
  ]
  return sql`greatest(${day}, (select ${end} from ${coarse.table}${whereClause(conditions)} order by ${end} desc limit 1))`
}
