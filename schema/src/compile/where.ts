// `where` inputs as SQL conditions.
import type { GraphQLInputObjectType } from 'graphql'
import type { Compilation, Row, Source } from './compilation.ts'
import type { Input } from './input.ts'
import { conditionsOf } from './seen.ts'
import { filterOf } from './spec.ts'
import { and, empty, or, raw, type Sql, sql, whereClause } from './sql.ts'

/** The condition that a `where` input puts on a row. */
export function whereSql(compilation: Compilation, input: Input, row: Row): Sql {
  return and(input.keys().map((key) => compilation.at(key, () => fieldSql(compilation, input, key, row))))
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
      return or(each())
    case 'not':
      return sql`(${whereSql(compilation, value, row)}) is not true`
    case 'compare':
      return comparisonSql(value, filter.sql(row, value), filter.type)
    case 'one':
      compilation.charge(relationCost)
      return exists(filter.source(row), (other) => whereSql(compilation, value, other))
    case 'many':
      compilation.charge(relationCost)
      return and(
        value.keys().map((quantifier) => quantified(compilation, filter.source(row), quantifier, value)),
      )
    case 'custom':
      return filter.sql(row, value)
  }
}

function quantified(compilation: Compilation, source: Source, quantifier: string, value: Input): Sql {
  const nested = (other: Row) => whereSql(compilation, value.get(quantifier), other)
  switch (quantifier) {
    case 'some':
      return exists(source, nested)
    case 'none':
      return sql`not ${exists(source, nested)}`
    case 'every':
      return sql`not ${exists(source, (other) => sql`(${nested(other)}) is not true`)}`
    default:
      throw new Error(`${quantifier} is no quantifier`)
  }
}

function exists(source: Source, nested: (row: Row) => Sql): Sql {
  return sql`exists (select 1 from ${source.from}${whereClause([...conditionsOf(source), nested(source.row)])})`
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
