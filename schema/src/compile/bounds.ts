// Where a scan of an order's index begins and ends.
import type { GraphQLInputObjectType } from 'graphql'
import type { Source } from './compilation.ts'
import type { Input } from './input.ts'
import type { OrderKey } from './order.ts'
import { filterOf } from './spec.ts'
import type { Sql } from './sql.ts'
import { comparisonSql } from './where.ts'

const bounding = ['eq', 'lt', 'lte', 'gt', 'gte']

/**
 * What a `where` input says of the column by which a list is ordered first, said of the order key as well. A column that is null at
 * times is indexed with a stand-in for null, as it is ordered, and PostgreSQL does not see that `"start" < x` bounds
 * `coalesce("start", '-infinity')`: it would read and throw away every row before the first that fits.
 * A row to which the column's own condition applies is not null there, so this leaves nothing out.
 */
export function boundsOf(where: Input, [key]: readonly OrderKey[], source: Source): Sql[] {
  if (!key || !where.keys().includes(key.name)) return []
  const filter = filterOf((where.type as GraphQLInputObjectType).getFields()[key.name]!)
  if (filter?.kind !== 'compare') return []
  const value = where.get(key.name)
  const column = filter.sql(source.row, value)
  const expression = key.expression(source)
  const isSameColumn = column.sql === source.row.column(key.name).sql
  if (!isSameColumn || expression.sql === column.sql) return []
  const operators = value.keys().filter((operator) => bounding.includes(operator))
  return operators.length > 0 ? [comparisonSql(value, expression, filter.type, operators)] : []
}
