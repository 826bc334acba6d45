// Which rows a list has, and how they are best read.

import type { Compilation } from '../sql/compilation.ts'
import type { Input } from '../sql/input.ts'
import { nounOf, sortedBy } from '../sql/noun.ts'
import { isByFirst } from '../sql/order.ts'
import { isBelow, isSeen, type OrderKey, type Source } from '../sql/source.ts'
import { raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { holdsSometimes } from '../time/valid.ts'
import { byStability, byStates, conditionsOf } from '../time/visible.ts'
import { wholesOf } from '../time/wholes.ts'
import {
  accessPathsOf,
  amongReached,
  countLinked,
  countReached,
  isInOrder,
  isReached,
  readThrough,
} from './access-path.ts'
import { costOf, type ListCost } from './cost.ts'
import { all, asksForStanding, conjuncts, demandOf, leadsToWithout, picks } from './demand.ts'
import type { Demand } from './filter.ts'
import { foreignColumnOf, isLookedUpFirst, isOfCommon, isOfText } from './found.ts'
import { indexRangeOf } from './index-range.ts'
import { demandSql } from './where.ts'

/** The rows of a list: as a set, to be counted, and as they are read in order for a page. */
export interface Rows {
  readonly source: Source
  /** All that is demanded of the source's rows. */
  readonly conditions: readonly Sql[]
  /** What it costs to find them. */
  readonly cost: ListCost
  /** How many there are, where the links that lead to them tell. */
  readonly count: Sql | null
  /** The same rows, from one or several places, each of which has them in order or has few of them. */
  readonly parts: readonly Part[]
}

export interface Part {
  readonly source: Source
  readonly conditions: readonly Sql[]
  /** Where the rows are the first of several lists: a FROM item `asked` whose `value` is in the conditions. */
  readonly lists: Sql | null
}

/** The rows that a field leads to and a filter lets through. */
export function planRows(
  compilation: Compilation,
  from: Source,
  filter: Input | undefined,
  keys: readonly OrderKey[],
): Rows {
  const { row } = from
  const { knownAt, asOf } = row.perspective
  const isPlain = !knownAt && !asOf
  const demands = filter ? conjuncts(demandOf(compilation, filter)) : []
  const asked = demands.some(asksForStanding) ? { ...from, anyStanding: true } : from

  const found = accessPathsOf(demands, row)
  const accessPaths = [...(asked.accessPaths ?? []), ...found.map(({ accessPath }) => accessPath)]
  const [narrow, broad] = [
    accessPaths.filter(({ broad }) => !broad),
    accessPaths.filter(({ broad }) => broad),
  ]
  const [followed, checked] = narrow.length > 0 ? [narrow, broad] : [broad, []]
  const [first, ...others] = [...followed, ...checked]
  const hangs = isBelow(asked)
  const isThrough = first !== undefined && !hangs
  const isInOrderThere = isThrough && isInOrder(first, row, keys)
  const isSorted = !asked.order && !(isThrough ? isInOrderThere : isIndexed(asked, keys[0]!.name))
  const tied = asked.order || isSorted || isByFirst(keys) ? null : keys[0]!.name
  const isByAge = !asked.order && keys[0]!.name === 'id'
  const isPerceived = keys.some((key) => key.isPerceived)
  // what holds as of a moment lies together in the order of the moments since when things hold
  const isInOrderOfMoments =
    !knownAt && !isByAge && keys[0]!.name === nounOf(row.model).defaultOrder[0]?.field
  // nor is anything hidden by a moment of the world that holds always
  const isHidden = knownAt !== undefined || (asOf !== undefined && holdsSometimes(row))
  const isSkipping = isHidden && !asked.order && !isInOrderOfMoments
  // what access paths say has not to be looked at
  const said = isThrough
    ? found.filter(({ accessPath }) => !accessPath.partial).map(({ demand }) => demand)
    : []
  const left = demands.filter((demand) => !said.includes(demand))
  // PostgreSQL would expect that a page is full before long, and compare each row with all those that have none of something
  const isWhole = accessPaths.length === 0 && !hangs && !asked.isShort && leadsToWithout(all(demands))
  const cost = costOf(asked, left, accessPaths, {
    isSorted,
    tied,
    isByAge,
    isPerceived,
    isSkipping,
    isWhole,
  })
  // what is named is looked up, and what it leads to after it; so are the few that hang on what is named
  const isFew = !hangs && (cost.isFew || picks(all(demands), row.model) !== null)
  const isAsSeen = hangs || isOfCommon(demands, row)
  const reading = isThrough || asked.isShort || isFew ? 'rows' : isAsSeen ? 'joins' : 'sets'
  const seen = seenBeforehand(demands, asked, reading)
  const seenBy = seen.map(({ column }) => column)
  const source = { ...asked, seenBy }
  const isCounted = (demand: Demand) => seen.some((each) => each.demand === demand)
  const demanded = (demands: readonly Demand[]) => {
    const counted = demands.map((each) => (isCounted(each) ? { ...each, isCounted: true } : each))
    return demands.length > 0
      ? [compilation.readingBy(reading, () => demandSql(compilation, all(counted), row))]
      : []
  }

  // what hangs on a row is read from there
  if (!isThrough) {
    const isUntilFull = !knownAt && source.isTable === true && demands.length === 0 && !isSorted
    const read = isSorted ? source : { ...(source.paged ?? source), seenBy, isUntilFull }
    const range = indexRangeOf(demands, keys, read)
    const others = demanded(demands.filter((demand) => !range?.demands.includes(demand)))
    // as what hangs on a row read at a moment PostgreSQL would look for it along an order of the whole table, and for any text that a name may contain
    const isFoundFirst = isWhole || (hangs ? isSorted && !isPlain : demands.some(isOfText))
    return {
      source,
      cost,
      conditions: [...conditionsOf(source), ...demanded(range?.demands ?? []), ...others],
      count: isPlain && !filter ? countLinked(source) : null,
      parts: partsOf(read, keys).map((part) => {
        const conditions = [...conditionsOf(part), ...(range?.conditions ?? []), ...others]
        return {
          ...(isFoundFirst ? foundFirst(part, conditions) : { source: part, conditions }),
          lists: null,
        }
      }),
    }
  }

  const unsaid = demanded(left)
  const conditions = [
    amongReached(row, followed),
    ...checked.map((accessPath) => isReached(row.id, accessPath)),
    ...conditionsOf(source),
    ...unsaid,
  ]
  const isAll = isPlain && others.length === 0 && unsaid.length === 0
  const whole = { source, cost, conditions, count: isAll ? countReached(first, row) : null }
  if (!isInOrderThere) return { ...whole, parts: [{ source, conditions, lists: null }] }

  const { source: read, lists } = readThrough(source, first)
  const range = indexRangeOf(demands, keys, read)
  const parts = byStability(read, keys).map((part) => ({
    source: part,
    conditions: [
      ...conditionsOf(part),
      ...(range?.conditions ?? []),
      ...others.map((accessPath) => isReached(read.keys!.id!, accessPath)),
      ...unsaid,
    ],
    lists,
  }))
  return { ...whole, parts }
}

/** The demands on what rows say something of that is looked up before these are: there it is also seen to count, once and not for each of them. */
function seenBeforehand(demands: readonly Demand[], source: Source, reading: Compilation['reading']) {
  if (source.anyStanding || source.retracted) return []
  const columns = wholesOf(source.row).filter((column) => !isSeen(column, source))
  return demands.flatMap((demand) => {
    if (demand.kind !== 'some' || !isLookedUpFirst(demand, source.row, reading)) return []
    const column = foreignColumnOf(demand.filter, source.row)
    return column && columns.includes(column) ? [{ demand, column }] : []
  })
}

/** Whether an index has a list in the order of this key. */
function isIndexed(source: Source, key: string): boolean {
  const { row, links, keys = {}, repeats } = source
  if (links) return key in keys && !(repeats && key === 'id')
  return isBelow(source)
    ? key === nounOf(row.model).defaultOrder[0]?.field
    : !sortedBy(row.model).includes(key)
}

/** The rows of a list by where each has them in order, or has few of them. */
function partsOf(source: Source, keys: readonly OrderKey[]): Source[] {
  if (!source.isTable || isBelow(source) || !source.row.hasFormer) return byStability(source, keys)
  const [present, former] = byStates(source)
  return [...byStability(present!, keys), former!]
}

/** Rows that are all found before any is put into order. */
function foundFirst(source: Source, conditions: readonly Sql[]): Pick<Part, 'source' | 'conditions'> {
  return { source: { ...source, from: fenced(source, conditions), keys: {} }, conditions: [] }
}

/** The rows of a source, under the same alias, as a FROM item that PostgreSQL does not mingle with what stands around it. */
export function fenced({ row, from }: Pick<Source, 'row' | 'from'>, conditions: readonly Sql[]): Sql {
  const alias = raw(row.alias)
  return sql`(select ${alias}.* from ${from}${whereClause(conditions)} offset 0) ${alias}`
}

/** What it costs to say how many rows there are. */
export const costOfCounting = ({ count, cost }: Rows): number => (count ? cost.links : cost.whole)

/** How many rows there are. */
export function countOf({ source, conditions, count }: Rows): Sql {
  if (count) return count
  const counted = source.repeats ? sql`distinct ${source.row.id}` : raw('*')
  return sql`(select count(${counted}) from ${source.from}${whereClause(conditions)})`
}
