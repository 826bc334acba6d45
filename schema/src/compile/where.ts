// `where` inputs as SQL conditions.

import type { Compilation } from '../sql/compilation.ts'
import type { Input } from '../sql/input.ts'
import { modelOf } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import type { Picked, Source } from '../sql/source.ts'
import { endOf, endOfDay, startOf } from '../sql/span.ts'
import { and, empty, join, or, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { conditionsOf, visible } from '../time/visible.ts'

import { accessPathOf, idsReached } from './access-path.ts'
import { isFewRelations, leadsToLarger, leadsToMany } from './cost.ts'
import { asksForStanding, conjuncts, demandOf, hasPart, isInAll, namedIn, picks } from './demand.ts'
import type { Comparison, Demand, Some } from './filter.ts'
import { isFoundBehind, isOfFewNamed, isSought } from './found.ts'

/** The condition that a `where` input puts on a row, to which these names lead from the field. */
export const whereSql = (compilation: Compilation, where: Input, row: Row, names?: readonly string[]): Sql =>
  demandSql(compilation, demandOf(compilation, where, names), row)

/** The condition that a demand puts on a row; `isBehind`: on one that a relation leads to. */
export function demandSql(compilation: Compilation, demand: Demand, row: Row, isBehind = false): Sql {
  switch (demand.kind) {
    case 'all':
      return and(demand.demands.map((each) => demandSql(compilation, each, row, isBehind)))
    case 'any':
      return alternatives(compilation, demand.demands, row, isBehind)
    case 'some':
      return compilation.inArgument(demand.path, () => {
        if (demand.holds) return someSql(compilation, demand, row)
        const source = sourceOf(demand.filter.source(row), demand)
        // PostgreSQL takes it that nearly all rows have the one that they name, and would join the few that are left by comparing all with all
        const isLookedUp = (isBehind && demand.filter.kind === 'one') || isLookedUpByEach(demand, row)
        return sql`not ${existsSql(source, (other) => demandSql(compilation, demand.like, other, true), isLookedUp)}`
      })
    case 'compare': {
      const { named } = demand.filter
      return compilation.inArgument(demand.path, () =>
        negated(demand.holds, named ? named(row, demand.input) : filterSql(demand, row)),
      )
    }
    case 'custom': {
      // what stands in a CASE is not joined: PostgreSQL would gather all of another table to look a few rows up
      const { reading } = compilation
      return compilation.inArgument(demand.path, () =>
        compilation.readingBy(reading === 'joins' && !demand.holds ? 'rows' : reading, () =>
          negated(demand.holds, demand.filter.sql(row, demand.input)),
        ),
      )
    }
  }
}

const negated = (holds: boolean, condition: Sql): Sql => (holds ? condition : otherThan(condition))

/**
 * That a condition is not true, or unknown. PostgreSQL plans a prepared statement for any values, and would take it that next to no row is other than one of a
 * list where its column has ten values or fewer, and read the whole table for a page; of a CASE it takes it that half of them are.
 */
export const otherThan = (condition: Sql): Sql => sql`case when ${condition} then false else true end`

/** At least one of several demands. */
function alternatives(
  compilation: Compilation,
  demands: readonly Demand[],
  row: Row,
  isBehind: boolean,
): Sql {
  // what hangs on a row is looked at one by one: what all of them lead to would be gathered for each row on which something hangs
  if (demands.length > 1 && demands.every(isSought) && compilation.reading !== 'joins') {
    // each is found by an index, which PostgreSQL would not use for one among several: it would read every row of the list
    return amongSql(compilation, demands, row, isBehind)
  }
  if (compilation.reading === 'sets' && !isFewRelations(demands) && modelOf(row.model).columns.has('id'))
    return amongSql(compilation, demands, row, isBehind)
  // PostgreSQL makes no join of one among several: it would plan each relation twice, with all that is within
  return compilation.lookingRowByRow(() =>
    or(demands.map((demand) => demandSql(compilation, demand, row, isBehind))),
  )
}

/** The ids of the rows of a table of which all of this is so. */
const idsLike = (row: Row, conditions: readonly Sql[]): Sql =>
  sql`select ${row.id} from ${row.table}${whereClause(conditions)}`

/** That a row is among those that are found by one demand or another. */
function amongSql(compilation: Compilation, demands: readonly Demand[], row: Row, isBehind: boolean): Sql {
  const found = demands.map((demand) => {
    const other = row.other(row.model)
    const accessPath = accessPathOf(demand, other)
    if (accessPath && !accessPath.partial) return idsReached(accessPath)
    // the few that are named, or belong to what is, are looked at one by one
    const isFew = picks(demand, row.model) !== null || isOfFewNamed(demand, row)
    const reading = isFew ? 'rows' : compilation.reading
    // what an index leads to is found by it only where PostgreSQL may begin there, and not with each row
    const conditions = conjuncts(demand).map((each) =>
      compilation.readingBy(isSought(each) ? 'sets' : reading, () =>
        demandSql(compilation, each, other, isBehind),
      ),
    )
    return idsLike(other, conditions)
  })
  const ids = join(found, ' union all ')
  // of a whole table PostgreSQL would compare all with the few that it expects
  return compilation.reading === 'sets' ? sql`${row.id} = any(array(${ids}))` : sql`${row.id} in (${ids})`
}

/** The rows that a demand looks at: a relation to one leads there whether it counts or not, as does one of whose standing something is said. */
const sourceOf = (source: Source, { filter, like, isCounted = false }: Some): Source =>
  !isCounted && (filter.kind === 'one' || asksForStanding(like)) ? { ...source, anyStanding: true } : source

/** Whether a demand leads from each row to several others. */
const leadsOnToMany = (demand: Demand): boolean =>
  hasPart(demand, (part) => part.kind === 'some' && (part.filter.kind === 'many' || leadsOnToMany(part.like)))

/** Whether the very many to which a relation leads from each row of a small table are looked for by each, and not found once for all of these. */
const isLookedUpByEach = ({ filter, like }: Pick<Some, 'filter' | 'like'>, row: Row): boolean =>
  leadsToMany(filter, row) && !isInAll(like)

function someSql(compilation: Compilation, demand: Some, row: Row): Sql {
  const { filter, like } = demand
  const source = sourceOf(filter.source(row), demand)
  // PostgreSQL expects that many have a value that it does not know, and that a page is full before long: it would go past all rows where none has it
  const isFoundFirst = compilation.reading === 'sets' && isFoundBehind(demand, row)
  // what is picked by a value of its own is looked up once, and its id compared: the index on the foreign key then serves
  if (source.foreignKey) {
    const [, ...others] = conditionsOf(source)
    const one = picked(compilation, like, source.row, others)
    if (one && 'value' in one) return sql`${source.foreignKey} = ${one.value}`
    if (one) return sql`${source.foreignKey} = any(array(${one.each}))`
    // whoever many rows name has very many rows, which PostgreSQL would go through for each that names it
    const likeThese = () => idsLike(source.row, [...others, demandSql(compilation, like, source.row, true)])
    if (isFoundFirst) return sql`${source.foreignKey} = any(array(${likeThese()}))`
    if (compilation.reading === 'sets' && leadsOnToMany(like) && !leadsToLarger(filter, like, row)) {
      return sql`${source.foreignKey} in (${likeThese()} offset 0)`
    }
  }
  if (filter.kind === 'many' && filter.among) {
    const some = picked(compilation, like, source.row, visible(source))
    if (some) return filter.among(row, 'value' in some ? sql`array[${some.value}]` : sql`array(${some.each})`)
  }
  if (isFoundFirst && modelOf(row.model).columns.has('id')) {
    const other = row.other(row.model)
    const from = sourceOf(filter.source(other), demand)
    const like = existsSql(from, (one) => demandSql(compilation, demand.like, one, true))
    return sql`${row.id} = any(array(${idsLike(other, [like])}))`
  }
  const isLookedUp = isLookedUpByEach(demand, row) || leadsToLarger(filter, like, row)
  return existsSql(source, (other) => demandSql(compilation, like, other, true), isLookedUp)
}

/**
 * The ids of the rows that a demand picks by something that no two rows share, or that few do: of one row, or of each of several.
 * Null for other demands.
 *
 * @param seen what else is demanded of them: that they are visible
 */
export function picked(
  compilation: Compilation,
  demand: Demand,
  row: Row,
  seen: readonly Sql[] = [],
): Picked | null {
  const which = picks(demand, row.model)
  if (!which) return null
  const ids = idsLike(row, [...seen, demandSql(compilation, demand, row)])
  const named = namedIn(demand)
  return which === 'one' ? { value: sql`(${ids})`, named } : { each: ids, named }
}

/** That there is a row of a source that is known and as wanted; `isLookedUp`: looked for by each row, however the others are read. */
export function existsSql(source: Source, wanted: (row: Row) => Sql, isLookedUp = false): Sql {
  // the planner makes a join of what has no OFFSET
  const fence = isLookedUp || source.row.compilation.reading === 'rows' ? raw(' offset 0') : empty
  return sql`exists (select 1 from ${source.from}${whereClause([...conditionsOf(source), wanted(source.row)])}${fence})`
}

/** By when a moment has to have begun: the millisecond, and the last one of that day. */
export interface Begun {
  readonly by: Sql
  readonly day: Sql
}

/** How late a moment can end that has begun so. */
type Latest = (begun: Begun) => Sql

const withinAYear: Latest = ({ day }) => sql`${day} + interval '366 days'`

/** What a comparison demands of a row, said of an expression that stands for its column; `latest` bounds it as closely as that can be known. */
export function filterSql(
  { filter, input }: Pick<Comparison, 'filter' | 'input'>,
  row: Row,
  expression: Sql = filter.sql(row, input),
  latest: Latest = withinAYear,
): Sql {
  const { type, start, sought } = filter
  if (!start) return comparisonSql(input, expression, type, { indexed: sought ?? [] })
  const begins = start(row, filter.sql(row, input))
  return and(
    input.keys().map((operator) => overlapSql(operator, input.get(operator), expression, begins, latest)),
  )
}

/** What an operator demands of a moment, which lasts from `begins` to `ends`. */
function overlapSql(operator: string, value: Input, ends: Sql, begins: Sql, latest: Latest): Sql {
  const type = operator === 'in' || operator === 'notIn' ? 'timestamptz[]' : 'timestamptz'
  const each = (bound: (asked: unknown) => Date) => (asked: unknown) =>
    Array.isArray(asked) ? asked.map(bound) : bound(asked)
  const start = value.parameter(type, each(startOf))
  const end = value.parameter(type, each(endOf))
  const begun = (begun: (asked: unknown) => Date) => {
    const by = value.parameter(type, begun)
    const day = value.parameter(type, (asked) => endOfDay(begun(asked)))
    return sql`${ends} <= ${latest({ by, day })} and ${begins} <= ${by}`
  }
  const among = sql`
    exists (select 1
      from unnest(${start}, ${end}) asked(begins, ends)
      where ${begins} <= asked.ends and ${ends} >= asked.begins)`
  switch (operator) {
    case 'lt':
      return sql`(${begun((asked) => new Date(startOf(asked).getTime() - 1))})`
    case 'lte':
      return sql`(${begun(endOf)})`
    case 'gt':
      return sql`${ends} > ${end}`
    case 'gte':
      return sql`${ends} >= ${start}`
    case 'eq':
      return sql`(${ends} >= ${start} and ${begun(endOf)})`
    case 'ne':
      return sql`(${ends} >= ${start} and ${begins} <= ${end}) is not true`
    case 'in':
      return among
    case 'notIn':
      return sql`(${ends} is null or not ${among})`
    default:
      return compare(operator, value, ends, 'timestamptz')
  }
}

/** `{ gte: …, lt: … }` on an expression; `indexed`: by which operators an index finds it. */
export function comparisonSql(
  input: Input,
  expression: Sql,
  type: string,
  {
    operators = input.keys(),
    indexed = [],
  }: { operators?: readonly string[]; indexed?: readonly string[] } = {},
): Sql {
  return and(
    operators.map((operator) =>
      compare(operator, input.get(operator), expression, type, indexed.includes(operator)),
    ),
  )
}

const symbols: Record<string, string> = { lt: '<', lte: '<=', gt: '>', gte: '>=' }

/** What an operator demands of an expression; `isIndexed`: an index finds it by this operator. */
export function compare(
  operator: string,
  value: Input,
  expression: Sql,
  type: string,
  isIndexed = false,
): Sql {
  switch (operator) {
    case 'eq':
      return sql`${expression} = ${value.parameter(type)}`
    case 'ne':
      return otherThan(sql`${expression} = ${value.parameter(type)}`)
    case 'in':
      return sql`${expression} = any(${value.parameter(`${type}[]`)})`
    case 'notIn':
      return otherThan(sql`${expression} = any(${value.parameter(`${type}[]`)})`)
    case 'isNull':
      return sql`${expression} is ${value.value<boolean>() ? empty : raw('not ')}null`
    // letters match whatever their case and accents; folding makes wildcards of other characters, so that it comes before escaping
    case 'contains':
      return like(expression, sql`'%' || proviso_pattern(${value.parameter('text')}) || '%'`, isIndexed)
    case 'startsWith':
      return like(expression, sql`proviso_pattern(${value.parameter('text')}) || '%'`, isIndexed)
    default:
      return sql`${expression} ${raw(symbols[operator]!)} ${value.parameter(type)}`
  }
}

/** An index is on proviso_plain(); else a plain text spares PostgreSQL its call, and a subselect has the pattern made once. */
const like = (expression: Sql, pattern: Sql, isIndexed: boolean): Sql =>
  isIndexed
    ? sql`proviso_plain(${expression}) like ${pattern}`
    : sql`
      case when octet_length(${expression}) = char_length(${expression}) then lower(${expression})
      else proviso_plain(${expression}) end like (select ${pattern})`
