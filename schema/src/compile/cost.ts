// What it costs to find the rows of a list. The unit is a row that is shown, about 10 µs of PostgreSQL's time; server/docs/costs.md has
// what was measured. Nobody knows how many rows have to be looked at until a page is full: it is taken to be all of them.
import type { Input } from '../sql/input.ts'
import { modelOf } from '../sql/model.ts'
import type { Named } from '../sql/named.ts'
import { nounIfAny, nounOf } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { type AccessPath, isBelow, type Source } from '../sql/source.ts'
import { wholesOf } from '../time/wholes.ts'
import { allNamedIn, conjuncts, picks } from './demand.ts'
import type { Comparison, Demand, Looking, PerRow } from './filter.ts'
import {
  endOf,
  few,
  foreignColumnOf,
  foundBy,
  isNamedByMany,
  isNear,
  isOfNamed,
  isOfText,
  isOfTexts,
  isSought,
  linkTo,
  type Relation,
  reachedBy,
  sourceOf,
  usualOf,
  withText,
} from './found.ts'

/** About how many rows are looked at, at most, in a list that hangs on a row above, where nobody counted. */
const below = 3_000
/** How many rows are so few that what they lead to costs what it does to look it up for one after the other, as often as there is of that. */
const handful = 300

/** What it costs to look at a row; and beside that at a column, at a text. */
const [base, column, text] = [1 / 20, 1 / 100, 1 / 4]

/** What it costs to look at a row of another table: for one row after the other, or where all are joined at once. */
const [relation, joined] = [1 / 3, 1 / 6]

/** What it costs to look a row up that hangs on another, by a link as it read at a moment; and to bring a link together with those of others. */
const [hanging, linked, perLink] = [1 / 5, 1 / 2, 1 / 24]

/**
 * What it costs to look at a row of another table as it read at a moment: it may be among the former ones; and for what hangs on one row, which may
 * all lead to one that stands by very many claims.
 */
const [apart, held] = [1, 8]

/** What it costs to weigh a claim that states what is looked at; to see of one whether what it states was there. */
export const perClaim: number = 1 / 2
const perClaimSeen = 1 / 50

/** How many rows a list has on average, at least, for PostgreSQL to gather all rows of another table to which these lead, or to none of which they do. */
const long = 1_000

/** How many times as much a relation costs that was measured where all are joined at once, of one row after the other. */
const measuredApart = 3

/** Which part of what it costs to see that a row of a list was there it costs behind a relation. */
const seenBehind = 1 / 4

/** How many times as much it costs that a page has none that is among what alternatives lead to: PostgreSQL may compare all with all. */
const timesCompared = 10

/** As how many texts one counts that an index finds, but not by so few letters, or not that it is without: it is folded anew for each comparison. */
const textFolded = 5

/** As how many texts a text of another table counts: one row can be looked at for many. */
const textBelow = 2.5

/** What it costs to see whether a row was known at a moment, had been recorded by one, was valid at one; at both, twice as much as the first. */
const [known, recorded, valid] = [1 / 5, 1 / 2, 1 / 8]

/** What it costs to go past a row that is not what is looked for. */
export const passed: number = 1 / 40

/** What it costs, at least and at most, to go past a row that was not there at the moment from which a page is seen: less than to see all that it was. */
const skipped = [1 / 20, 2] as const

const within = ([least, most]: readonly [number, number], cost: number): number =>
  Math.min(most, Math.max(least, cost))

/** What it costs to put a row into an order that no index has. */
const sorting = 1 / 4
/** How many times as many rows of a list share a value as of the whole table: what hangs on one thing is more alike. */
const timesTied = 3

const perKnownIn = ({ asOf, knownAt, knownBy }: Looking['seen']): number =>
  knownBy === 'RECORDED' ? recorded : knownAt ? (asOf ? 2 * known : known) : asOf ? valid : 0

/** What it costs to find out of the claims that state a row whether they had been recorded: the row itself says only since when it was reported. */
const perRecorded = 2

/** What it costs to work out a value that depends on what was known: of every row, or of those alone of which more was learned since. */
export const perPerceived = ({
  knownAt,
  knownBy,
}: Partial<Record<'knownAt' | 'knownBy', unknown>>): number =>
  knownBy === 'RECORDED' ? 10 : knownAt ? 1 / 15 : 0

/** What PostgreSQL takes to plan a statement grows with its length, in time and in memory, which it bounds by nothing; shorter ones cost nothing. */
const shortText = 5_000

/** What it costs to plan a statement of so many characters: with the usual limit, one of 135,000 costs too much. */
export const costOfText = (length: number): number => 6 * (Math.max(0, length - shortText) / 1000) ** 2

/** How many rows a relation leads to, where each of them is looked at: at least, for a small table may have many for each of its rows. */
const fans = { one: 1, many: 30 }

/** How many rows a relation leads to on average. */
const meanOf = ({ kind, model: to }: Relation, model: string, sizeOf: Looking['sizeOf']): number =>
  kind === 'many' ? Math.max(1, sizeOf(to) / Math.max(1, sizeOf(model))) : 1

/** Whether a relation leads to one row of a far larger table, of which more would be looked at than there are rows that lead there. */
export const leadsToLarger = (
  { kind, model: to }: Relation,
  like: Demand,
  { model, compilation }: Row,
): boolean => kind === 'one' && !isSought(like) && compilation.sizeOf(to) > 2 * compilation.sizeOf(model)

/** Whether a relation leads from each row of a small table to very many. */
export const leadsToMany = (relation: Relation, { model, compilation }: Row): boolean =>
  meanOf(relation, model, compilation.sizeOf) > fans.many

export interface ListCost {
  /** How many rows are looked at. */
  readonly count: number
  /** Whether so few belong to what is named that PostgreSQL had better look up what they lead to for one after the other. */
  readonly isFew: boolean
  /** Of a page. */
  readonly page: number
  /** Of looking at all rows once. */
  readonly whole: number
  /** Of counting the links that lead to them, where these tell how many there are. */
  readonly links: number
}

/** How the rows of a page are read. */
interface Reading {
  /** Whether no index has their order. */
  readonly isSorted?: boolean
  /** The column by which an index has them, where those that share a value of it are put into order by another. */
  readonly tied?: string | null
  readonly isByAge?: boolean
  readonly isPerceived?: boolean
  readonly isSkipping?: boolean
  /** Whether all are found before any is put into order. */
  readonly isWhole?: boolean
}

/** What reading a list costs of whose rows all of this is demanded. */
export function costOf(
  source: Source,
  demands: readonly Demand[],
  accessPaths: readonly AccessPath[],
  {
    isSorted = false,
    tied = null,
    isByAge = false,
    isPerceived = false,
    isSkipping = false,
    isWhole = false,
  }: Reading = {},
): ListCost {
  const hangs = isBelow(source) && source.rows === undefined
  const isThrough = accessPaths.length > 0 && !hangs
  const seen = source.row.perspective
  const { model, compilation } = source.row
  const size = source.rows ?? compilation.sizeOf(model)
  const metBy: Looking['metBy'] = (relation, of) => {
    const { below: list } = sourceOf(relation, of, compilation.schema)
    return list ? compilation.metOf(list.model, list.column) : 0
  }
  const counted = accessPaths.flatMap(({ index }) => (index ? [compilation.sizeOf(index)] : []))
  // how many links each path has
  const reached = isThrough ? accessPaths.map((path) => reachedBy(path, compilation)) : []
  const narrow = reached.filter((_, i) => !accessPaths[i]!.broad)
  // all of these are brought together; of what they lead to it is looked up whether the others do
  const followed = narrow.length > 0 ? narrow : reached
  // which of several indexes PostgreSQL chooses is not known
  const found =
    hangs || narrow.length > 0 ? [] : demands.filter(isSought).map((demand) => foundBy(demand, source.row))
  const sought = narrow.length > 0 ? Math.min(...narrow) : found.length > 0 ? Math.max(...found) : size
  const count = Math.min(size, hangs ? lengthOf(source) : Math.min(sought, ...counted))
  const isFew = !hangs && count <= few && demands.some((demand) => isOfNamed(demand, source.row))
  const isLookedUp = isThrough || source.isShort || (isFew && count <= handful)
  // of a whole table PostgreSQL can look at all of another at once, and not for each of its rows
  const isShared = !hangs && !isLookedUp
  const looking = {
    count,
    isBelow: hangs,
    isShared,
    seen,
    sizeOf: compilation.sizeOf,
    countOf: compilation.countOf,
  }
  const { perVisible: perLook, countsWith, claimed, visibleWith = [] } = nounOf(model)
  // to be counted with others, it has to be seen that these are there: one of several, or each
  const isThen = seen.knownAt !== undefined || seen.asOf !== undefined
  const perEnd = hangs && isThen ? held : seen.knownAt ? apart : joined + perKnownIn(seen)
  const perWhole = perEnd * (visibleWith.length + (countsWith ? 1 : 0))
  const perKnown = claimed && seen.knownBy === 'RECORDED' ? perRecorded : perKnownIn(seen)
  const above = isThen && hangs ? source.below?.row : undefined
  // what is named is seen once, where it is looked up, but where rows are there whether they count or not
  const seenByEach = source.anyStanding ? demands : demands.filter((demand) => !isOfNamed(demand, source.row))
  const perNamed =
    (isThen ? costOfNamed(seenByEach, source.row) : 0) +
    (above ? costOfAbove(demands, above, model) : 0) +
    costOfUnlike(demands, source.row)
  const perVisible = (perLook ? perLook(seen) : perKnown) + perNamed
  // what hangs on one row lies apart, and is looked up one by one
  const perLookup = !hangs ? 0 : seen.knownAt ? relation + (source.links ? linked : 0) : hanging
  // and so is what links lead to, where more is demanded of it, or they do not have its order
  const looked = isThrough && (demands.length > 0 || isSorted) ? Math.min(...followed) * hanging : 0
  // what hangs on one row is few by what PostgreSQL believes, which then looks row by row
  const together = hangs ? 'page' : 'sets'
  const cost = (reading: Looking['reading'], isWhole = false) => {
    // of few that are found PostgreSQL looks at what they lead to for one after the other
    const isOneByOne = reading !== 'sets' || found.length > 0
    const demanded = sum(demands, { reading, isWhole, ...looking, ...(isOneByOne && { metBy }) }, 0, model)
    return count * (base + perLookup + perVisible + demanded)
  }
  // a page is read along one of the paths, and of each link it is looked up whether the others lead there as well
  const others = isThrough ? accessPaths.length - 1 : 0
  const along = others > 0 ? Math.max(...followed) * (base + joined * others + perKnownIn(seen)) : 0
  const perKey = isPerceived ? perPerceived(seen) : 0
  // what one of several names, or very many rows do, may be looked for in the order of the page, past all others
  const past = !isThrough && demands.some((demand) => isNamedByMany(demand, source.row)) ? size * passed : 0
  // what is far is looked for from there, or for each row
  const isFar = !isThrough && found.length > 0 && !demands.some(isNear)
  const gatheredTexts = hangs ? 0 : costOfTexts(demands, source.row)
  const far =
    (isFar ? size * passed : 0) + gatheredTexts + (isThrough ? 0 : costOfGathered(demands, source.row))
  const gathered = hangs && source.below ? costOfLong(demands, source, source.below.row) : 0
  // a page is read in its order, until it is full; where no index has it, all rows are
  const isRead =
    demands.length > 0 ||
    seen.knownBy === 'RECORDED' ||
    isSorted ||
    (isPerceived && seen.knownAt !== undefined)
  const { finding = { page: 0, whole: 0 } } = source
  // on what was recorded first the most hangs: a page that begins there may look at nearly all of that
  const inOrder = isRead && !isWhole ? cost(isLookedUp ? 'rows' : 'page', isByAge) : 0
  // what no index has in order is found as a set
  const asSet = isWhole || (isSorted && !hangs && !isLookedUp) ? cost(together, true) : 0
  const read = Math.max(inOrder, asSet)
  const perTied = sorting + (isRead ? 0 : base + perLookup + perVisible)
  const ties = tied ? tiesOf(source, tied, count) * perTied : 0
  const gonePast = !isRead && isSkipping ? count * within(skipped, perVisible) : 0
  return {
    count,
    isFew,
    page:
      finding.page +
      looked +
      along +
      past +
      far +
      read +
      ties +
      gonePast +
      count * (perKey + (isSorted || isWhole ? sorting + perWhole : 0)),
    whole:
      finding.whole +
      looked +
      far +
      cost(isLookedUp ? 'rows' : together, true) +
      gathered +
      count * perWhole +
      followed.reduce((all, links) => all + links, 0) * (perLink + perKnownIn(seen)) +
      count * joined * (reached.length - followed.length),
    links: count * base,
  }
}

/** What it costs to look, at one row after the other that something leads to, whether it is as demanded. */
export function costOfLooking(demand: Demand, { model, compilation, perspective }: Row): number {
  const { sizeOf, countOf } = compilation
  return relation + check(demand, { reading: 'rows', seen: perspective, sizeOf, countOf }, 0, model)
}

/** How many more rows hang by a column on a row than on most. */
export const moreThanUsual = (model: string, column: string, row: Row): number =>
  row.compilation.longestOf(model, column, row.alias, 1) - usualOf(model, column, row)

/** What it costs to see whether a row was there at a moment to which another leads: by its claims, of which it can have very many. */
export function costOfSeeing(row: Row): number {
  const { asOf, knownAt } = row.perspective
  const claims = (asOf || knownAt) && modelOf(row.model).relations.get('claims')
  return claims ? perClaimSeen * moreThanUsual(claims.model, claims.to, row) : 0
}

/**
 * What it costs to go past all rows that are put together of several tables, by what is picked of the others, and past all links to what is found
 * behind them.
 */
function costOfGathered(demands: readonly Demand[], row: Row): number {
  const { model, compilation } = row
  return demands.reduce((all, demand) => {
    if (demand.kind !== 'some' || !isSought(demand)) return all
    const { filter, like } = demand
    if (filter.kind === 'many' && filter.among) return all + compilation.sizeOf(model) * passed
    const links = filter.kind === 'many' && !picks(like, filter.model) ? linkTo(filter, row) : undefined
    const here = links ? compilation.sizeOf(links.model) * passed : 0
    return all + here + costOfGathered(conjuncts(like), endOf(filter, compilation))
  }, 0)
}

/** What it costs to look at all that an index finds by each of several texts. */
function costOfTexts(demands: readonly Demand[], row: Row): number {
  const { model, compilation } = row
  return demands.reduce((all, demand) => {
    if (demand.kind === 'some')
      return all + costOfTexts(conjuncts(demand.like), endOf(demand.filter, compilation))
    if (demand.kind !== 'any' || !isSought(demand)) return all
    const texts = demand.demands.filter(isOfText).length
    return all + texts * compilation.sizeOf(model) * withText * text
  }, 0)
}

/** What it costs to gather what the rows of a list lead to that is long for most rows above, and may be short for this one: all of the other table. */
function costOfLong(demands: readonly Demand[], { row: { model, compilation } }: Source, above: Row): number {
  const { sizeOf } = compilation
  if (sizeOf(model) < long * Math.max(1, sizeOf(above.model))) return 0
  const others = demands.flatMap((demand) =>
    demand.kind === 'some' && demand.filter.kind === 'many' && !isSought(demand) ? [demand.filter.model] : [],
  )
  return others.reduce((all, other) => all + sizeOf(other) * passed, 0)
}

/**
 * What it costs to work out for each row of a list anew what is asked of the one on which it hangs, to which it leads back, or to see that this was there:
 * by how many more claims state that than most.
 */
function costOfAbove(demands: readonly Demand[], above: Row, model: string): number {
  return demands.reduce((all, demand) => {
    if (demand.kind === 'all' || demand.kind === 'any') return all + costOfAbove(demand.demands, above, model)
    if (demand.kind !== 'some') return all
    const to = demand.filter.model
    const times = to === above.model ? perClaim / perClaimSeen : to === model ? 1 : 0
    return all + (times && times * costOfSeeing(above)) + costOfAbove(conjuncts(demand.like), above, to)
  }, 0)
}

/** What it costs to see for each row that what is named, to which it leads, is not like this: by how many claims state that. */
function costOfUnlike(demands: readonly Demand[], { compilation }: Row): number {
  const related = demands.filter((demand) => demand.kind === 'some' && demand.filter.kind === 'one')
  return related.reduce((all, unlike) => {
    if (unlike.kind !== 'some' || unlike.holds) return all
    const claims = modelOf(unlike.filter.model).relations.get('claims')
    const named = related.flatMap((like) =>
      like.kind === 'some' && like.holds && like.field === unlike.field ? allNamedIn(like.like) : [],
    )
    const most = claims ? named.map((one) => compilation.longestOf(claims.model, claims.to, one, 1)) : []
    return all + perClaim * Math.max(0, ...most)
  }, 0)
}

/** What it costs to see for each row that what is named, to which it belongs, was there at a moment: by how many claims state it. */
function costOfNamed(demands: readonly Demand[], row: Row): number {
  const wholes = wholesOf(row)
  return demands.reduce((all, demand) => {
    if (demand.kind === 'any')
      return all + Math.max(0, ...demand.demands.map((each) => costOfNamed(conjuncts(each), row)))
    if (demand.kind !== 'some' || !demand.holds) return all
    // what supersedes another is of the same
    if (demand.filter.model === row.model) return all + costOfNamed(conjuncts(demand.like), row)
    if (!wholes.includes(foreignColumnOf(demand.filter, row) ?? '')) return all
    const claims = modelOf(demand.filter.model).relations.get('claims')
    const claimsOf = (named: Named) => row.compilation.longestOf(claims!.model, claims!.to, named, 1)
    return claims ? all + perClaim * Math.max(0, ...allNamedIn(demand.like).map(claimsOf)) : all
  }, 0)
}

/** About how many rows a list has that hangs on a row: nobody knows on which, so as many as the longest of them. */
const lengthOf = ({ row, below: list }: Source): number =>
  list ? row.compilation.longestOf(list.model, list.column, list.row.alias, below) : below

/** About how many rows of a list share a value of a column, at most. */
function tiesOf({ row: { model, compilation } }: Source, tied: string, count: number): number {
  const ties = compilation.countOf(`${model}.${tied}:tied`) ?? few
  const part = Math.min(1, count / Math.max(1, compilation.sizeOf(model)))
  return Math.min(count, ties * Math.min(1, timesTied * part))
}

/** What it costs to see whether a row of a model is like this; `depth`: over how many relations it was come to. */
function check(demand: Demand, looking: Looking, depth: number, model: string): number {
  switch (demand.kind) {
    case 'all':
      return sum(demand.demands, looking, depth, model)
    case 'any':
      // what several indexes lead to is looked up once more, with what else is demanded of it
      if (isSought(demand) && !looking.isBelow) {
        const each = { ...looking, isWhole: true }
        const others = demand.demands.map((one) => checkBeside(one, each, depth, model))
        return (depth > 0 ? column : joined) + Math.max(...others)
      }
      if (looking.isBelow || isFewRelations(demand.demands))
        return sum(demand.demands, { ...looking, reading: 'rows' }, depth, model)
      return sum(demand.demands, looking, depth, model) * timesGathered(looking, model)
    case 'compare':
      return demand.operators.reduce(
        (all, operator) =>
          all +
          (perRow(demand.filter.perRow, demand.input, looking, depth) ??
            comparison(operator, depth, isFolded(demand, operator))),
        0,
      )
    case 'custom':
      return perRow(demand.filter.perRow, demand.input, looking, depth) ?? relation
    case 'some': {
      const { filter, holds } = demand
      const { kind, model: to, perRow: measured } = filter
      // what is picked is looked up once, and then its id compared
      if (kind === 'one' && depth > 0 && looking.reading === 'rows' && picks(demand.like, to))
        return column + checkBeside(demand.like, looking, depth + 1, to)
      // what two tables lead to is put together for one row after the other
      const isTogether = kind === 'many' && filter.among !== undefined
      // which of them lead to what is named is looked up from there
      const isLedBack = isTogether && isSought(demand)
      const isJoined = looking.reading === 'sets' && !isTogether
      const isThen = looking.seen.knownAt !== undefined
      const perMeasured = (isThen ? 2 : 1) * (looking.reading === 'page' ? measuredApart : 1)
      const own =
        measured === undefined || isLedBack ? (isJoined ? joined : relation) : measured * perMeasured
      const seen = seenBehind * perSeen(to, looking.seen) + (isThen && !isJoined ? apart : 0)
      const met = kind === 'many' && depth > 0 ? (looking.metBy?.(filter, model) ?? 0) : 0
      if (met > fans.many) {
        // that there is none like this all of them tell, those of each row or all rows of the other table
        const isOnce = looking.isShared && looking.reading !== 'rows' && looking.count
        const all = isOnce ? Math.min(met, looking.sizeOf(to) / looking.count) : met
        return all * (own + seen + check(demand.like, looking, depth + 1, to))
      }
      const each = check(demand.like, looking, depth + 1, to)
      const mean = meanOf(filter, model, looking.sizeOf)
      if (mean > fans.many) return mean * (own + seen + each)
      // where tables are joined, all rows of the other are looked at, however they are shared out; those of one table at once
      if (isJoined) {
        const together = measured === undefined ? joined * (depth > 0 ? mean : Math.max(1, mean / 1.5)) : own
        return together + mean * (perKnownIn(looking.seen) + seen + each)
      }
      if (looking.reading === 'rows') return mean * own + seen + Math.max(mean, fans[kind]) * each
      // a page goes on without being full where none is like this, which all of them tell, or where one soon is that must not be
      const isAmongAlternatives = conjuncts(demand.like).some(isGathered)
      if (isAmongAlternatives && !holds) return timesCompared * mean * (own + seen + each)
      const isWhole = looking.isWhole || holds || isTogether
      // that none is like this all of them tell; only to come upon them takes less where they are read together
      return isWhole ? mean * (own + seen + each) : own + seen + mean * each
    }
  }
}

/** What it costs to see what is demanded beside that by which an index leads to the row. */
function checkBeside(demand: Demand, looking: Looking, depth: number, model: string): number {
  if (!isSought(demand)) return check(demand, looking, depth, model)
  if (demand.kind === 'all') {
    // by which of several the row is found is not known: it is taken to be the one that is seen most easily
    const ways = demand.demands.map((each, i) =>
      isSought(each)
        ? checkBeside(each, looking, depth, model) +
          sum(demand.demands.toSpliced(i, 1), looking, depth, model)
        : 0,
    )
    return Math.max(...ways)
  }
  if (demand.kind === 'any')
    return Math.max(...demand.demands.map((each) => checkBeside(each, looking, depth, model)))
  if (demand.kind !== 'some') return 0
  const { filter, like } = demand
  const isFoundThere =
    picks(like, filter.model) !== null || (filter.kind === 'many' && filter.accessPath !== undefined)
  // what is far is looked for over all that lies between
  return isFoundThere
    ? checkBeside(like, looking, depth + 1, filter.model)
    : check(demand, looking, depth, model)
}

/** How many times as many rows are looked at as the list has where alternatives are looked for in their whole table. */
const timesGathered = ({ reading, count, sizeOf }: Looking, model: string): number =>
  reading === 'sets' && count ? Math.max(1, sizeOf(model) / count) : 1

/** What it costs to see that a row of a model was there, with that to which it belongs. */
function perSeen(model: string, seen: Looking['seen']): number {
  const { perVisible, visibleWith = [] } = nounIfAny(model) ?? {}
  const wholes = visibleWith.map((relation) => modelOf(model).relations.get(relation)!.model)
  return [perVisible, ...wholes.map((whole) => nounIfAny(whole)?.perVisible)].reduce(
    (all, cost) => all + (cost?.(seen) ?? 0),
    0,
  )
}

const perRow = (
  spec: PerRow | undefined,
  input: Input,
  looking: Looking,
  depth: number,
): number | undefined =>
  typeof spec === 'function' ? spec(input, { ...looking, isBehind: depth > 0 }) : spec

const sum = (demands: readonly Demand[], looking: Looking, depth: number, model: string): number =>
  demands.reduce((all, demand) => all + check(demand, looking, depth, model), 0)

function comparison(operator: string, depth: number, isFolded: boolean): number {
  if (!isOfTexts(operator)) return column
  return text * Math.max(depth > 0 ? textBelow : 1, isFolded ? textFolded : 1)
}

/** Whether a text is compared that an index finds by other demands than this. */
const isFolded = (demand: Comparison, operator: string): boolean =>
  isOfTexts(operator) && demand.filter.sought?.includes(operator) === true && !isSought(demand)

/** Whether so few other rows have to be looked at for alternatives that it can be done for one row after the other. */
export const isFewRelations = (demands: readonly Demand[]): boolean =>
  sum(demands, { reading: 'rows', seen: {}, sizeOf: () => 1 }, 0, '') < 1

/** Whether rows that are like this or like that are looked for in their whole table, beforehand. */
const isGathered = (demand: Demand): boolean =>
  demand.kind === 'any' && !isSought(demand) && !isFewRelations(demand.demands)
