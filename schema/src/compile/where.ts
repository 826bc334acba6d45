// `where` inputs as SQL conditions.

import type { GraphQLInputObjectType } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import type { Input } from '../sql/input.ts'
import { modelOf } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import type { Picked, Source } from '../sql/source.ts'
import { and, empty, join, or, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { conditionsOf } from '../time/visible.ts'
import { filterOf } from './spec.ts'

/** The condition that a `where` input puts on a row, by all of its fields or by some. */
export function whereSql(
  compilation: Compilation,
  input: Input,
  row: Row,
  fields: readonly string[] = input.keys(),
): Sql {
  return and(fields.map((key) => compilation.at(key, () => fieldSql(compilation, input, key, row))))
}

/** What a condition on other rows costs, in rows. */
const relationCost = 2

function fieldSql(compilation: Compilation, input: Input, key: string, row: Row): Sql {
  const type = input.type as GraphQLInputObjectType
  const filter = filterOf(type.getFields()[key]!)
  if (!filter) throw new Error(`${type.name}.${key} does not say what it demands`)
  const value = input.get(key)
  const each = () => value.items().map((item) => whereSql(compilation, item, row))
  switch (filter.kind) {
    case 'and':
      return and(each())
    case 'or':
      return alternatives(compilation, value, row)
    case 'not':
      return sql`(${whereSql(compilation, value, row)}) is not true`
    case 'compare':
      return comparisonSql(value, filter.sql(row, value), filter.type)
    case 'one':
      compilation.charge(relationCost)
      return oneSql(compilation, filter.source(row), value)
    case 'many':
      compilation.charge(relationCost)
      return and(
        value.keys().map((quantifier) => quantified(compilation, filter.source(row), quantifier, value)),
      )
    case 'custom':
      return filter.sql(row, value)
  }
}

/** At least one of several demands. */
function alternatives(compilation: Compilation, value: Input, row: Row): Sql {
  const items = value.items()
  if (items.length < 2 || !items.every(isSought))
    return or(items.map((item) => whereSql(compilation, item, row)))
  // each is found by an index, which PostgreSQL would not use for one among several: it would read every row of the list
  const found = items.map((item) => {
    const other = row.other(row.model)
    return sql`select ${other.id} from ${other.table} where ${whereSql(compilation, item, other)}`
  })
  return sql`${row.id} in (${join(found, ' union all ')})`
}

/** Whether an index leads to the few rows that are like this. */
function isSought(input: Input): boolean {
  const fields = (input.type as GraphQLInputObjectType).getFields()
  return input.keys().some((key) => {
    const filter = filterOf(fields[key]!)
    const value = input.get(key)
    switch (filter?.kind) {
      case 'and':
        return value.items().some(isSought)
      case 'compare':
        return value.keys().some((operator) => filter.sought?.includes(operator))
      case 'custom':
        return filter.sought === true
      case 'many':
        return value.keys().includes('some') && isSought(value.get('some'))
      default:
        return false
    }
  })
}

function quantified(compilation: Compilation, source: Source, quantifier: string, value: Input): Sql {
  const nested = (other: Row) => whereSql(compilation, value.get(quantifier), other)
  switch (quantifier) {
    case 'some':
      return existsSql(source, nested)
    case 'none':
      return sql`not ${existsSql(source, nested)}`
    case 'every':
      return sql`not ${existsSql(source, (other) => sql`(${nested(other)}) is not true`)}`
    default:
      throw new Error(`${quantifier} is no quantifier`)
  }
}

function oneSql(compilation: Compilation, source: Source, value: Input): Sql {
  const { row, foreignKey } = source
  const conditions = conditionsOf(source)
  // what is picked by a value of its own is looked up once, and its id compared: the index on the foreign key then serves
  if (foreignKey && conditions.length === source.where.length) {
    const one = picked(compilation, value, row)
    if (one && 'value' in one) return sql`${foreignKey} = ${one.value}`
  }
  return existsSql(source, (other) => whereSql(compilation, value, other))
}

/**
 * The ids of the rows that a nested filter picks by something that no two rows share: of one row, or of each of several. Null
 * for other filters.
 */
export function picked(compilation: Compilation, where: Input, row: Row): Picked | null {
  const operators = where
    .keys()
    .filter((key) => modelOf(row.model).columns.get(key)?.unique)
    .flatMap((key) => where.get(key).keys())
  const isOne = operators.includes('eq')
  if (!isOne && !operators.includes('in')) return null
  const ids = sql`select ${row.id} from ${row.table}${whereClause([whereSql(compilation, where, row)])}`
  return isOne ? { value: sql`(${ids})` } : { each: ids }
}

/** That there is a row of a source that is known and as wanted. */
export function existsSql(source: Source, wanted: (row: Row) => Sql): Sql {
  // the planner makes a join of what has no OFFSET
  const fence = source.row.compilation.rowByRow ? raw(' offset 0') : empty
  return sql`exists (select 1 from ${source.from}${whereClause([...conditionsOf(source), wanted(source.row)])}${fence})`
}

/** `{ gte: …, lt: … }` on an expression. */
export function comparisonSql(input: Input, expression: Sql, type: string, operators = input.keys()): Sql {
  return and(operators.map((operator) => compare(operator, input.get(operator), expression, type)))
}

const symbols: Record<string, string> = { lt: '<', lte: '<=', gt: '>', gte: '>=' }

function compare(operator: string, value: Input, expression: Sql, type: string): Sql {
  switch (operator) {
    case 'eq':
      return sql`${expression} = ${value.parameter(type)}`
    case 'ne':
      return sql`${expression} is distinct from ${value.parameter(type)}`
    case 'in':
      return sql`${expression} = any(${value.parameter(`${type}[]`)})`
    case 'notIn':
      return sql`${expression} <> all(${value.parameter(`${type}[]`)})`
    case 'isNull':
      return sql`${expression} is ${value.value<boolean>() ? empty : raw('not ')}null`
    // letters match whatever their case and accents
    case 'contains':
      return sql`proviso_plain(${expression}) like proviso_plain(${value.parameter('text', (text) => `%${escaped(text)}%`)})`
    case 'startsWith':
      return sql`proviso_plain(${expression}) like proviso_plain(${value.parameter('text', (text) => `${escaped(text)}%`)})`
    default:
      return sql`${expression} ${raw(symbols[operator]!)} ${value.parameter(type)}`
  }
}

/** A text as it stands for itself in a LIKE pattern. */
function escaped(text: unknown): string {
  return String(text).replace(/[\\%_]/g, '\\$&')
}
