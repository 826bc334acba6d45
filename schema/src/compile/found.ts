// Which rows an index leads to by what is demanded of them, and about how many these are, at most: nobody knows of whom, unless they are named, so it is
// taken to be the one of whom there is most.
import type { GraphQLSchema } from 'graphql'
import { Compilation, usualLimits } from '../sql/compilation.ts'
import { modelOf } from '../sql/model.ts'
import { Perspective } from '../sql/perspective.ts'
import { Row } from '../sql/row.ts'
import type { AccessPath, Source } from '../sql/source.ts'
import { accessPathOf } from './access-path.ts'
import { conjuncts, holdsFor, namedIn, picks } from './demand.ts'
import type { Comparison, Demand, FilterSpec, Some } from './filter.ts'

/** About how many rows are looked at, at most, in a list that an index leads to. */
export const few = 10_000
/** Which part of a table is taken to lead to what contains a text, where an index finds that. */
export const withText: number = 1 / 4
/** Over how many relations PostgreSQL sees that few rows are led to. */
const nearby = 2
/** How many rows name one thing on average where PostgreSQL goes past others. */
const namedByMany = 500

export type Relation = Extract<FilterSpec, { kind: 'one' | 'many' }>

const sources = new WeakMap<Relation['source'], Source>()

/** Where a relation leads from a row of a model, whichever. */
export function sourceOf({ source }: Relation, model: string, schema: GraphQLSchema): Source {
  let found = sources.get(source)
  if (!found) {
    const row = new Row(new Compilation(schema, {}, {}, 'body', usualLimits), model, Perspective.present)
    found = source(row)
    sources.set(source, found)
  }
  return found
}

/** The column of a row that holds the id of the one to which a relation leads. */
export const foreignColumnOf = (relation: Relation, { model, compilation }: Row): string | undefined =>
  relation.kind === 'one' ? sourceOf(relation, model, compilation.schema).foreignColumn : undefined

/** The links over which a relation leads, and their column that holds the id of what they lead to. */
export function linkTo(relation: Relation, { model, compilation }: Row) {
  const { links } = sourceOf(relation, model, compilation.schema)
  const far =
    links && [...modelOf(links.row.model).relations.values()].find((one) => one.model === relation.model)
  return far && { model: links.row.model, column: far.from }
}

/** A row to which a relation leads. */
export const endOf = ({ model }: Relation, compilation: Compilation): Row =>
  new Row(compilation, model, Perspective.present, { alias: 'found' })

/** How many rows hang by a column on one on which not many do, at most. */
export const usualOf = (model: string, column: string, { compilation }: Row): number =>
  compilation.countOf(`${model}.${column}:rest`) ?? 1

/** About how many rows an index leads to, at most, where it leads to those of which this is demanded. */
export function foundBy(demand: Demand, row: Row): number {
  const { model, compilation } = row
  if (demand.kind === 'any') return demand.demands.reduce((all, each) => all + foundBy(each, row), 0)
  if (demand.kind === 'all')
    return Math.min(...demand.demands.filter(isSought).map((each) => foundBy(each, row)))
  if (demand.kind !== 'some') return few
  if (demand.like.kind === 'any')
    return demand.like.demands.reduce((all, like) => all + foundBy({ ...demand, like }, row), 0)
  const accessPath = accessPathOf(demand, row)
  if (accessPath) return reachedBy(accessPath, compilation)
  const behind = Math.max(
    foundBehind(demand, row),
    isByText(demand.like) ? compilation.sizeOf(model) * withText : few,
  )
  const column = foreignColumnOf(demand.filter, row)
  const named = namedIn(demand.like)
  if (!column) {
    // whoever is sought by a name may be the one to whom the most links lead
    const link = linkTo(demand.filter, row)
    return link ? Math.max(behind, compilation.longestOf(link.model, link.column, named, few)) : behind
  }
  const longest = compilation.longestOf(model, column, named, few)
  // who is not named itself may be one of several
  return named ? longest : Math.max(longest, behind)
}

/** About how many rows lead to those that are found over a further relation: to each of these as many as on average. */
function foundBehind({ filter, like }: Some, { model, compilation }: Row): number {
  const other = endOf(filter, compilation)
  const found = conjuncts(like).flatMap((each) =>
    each.kind === 'some' && isSought(each) ? [foundBy(each, other)] : [],
  )
  const { sizeOf } = compilation
  const each = filter.kind === 'one' ? Math.max(1, sizeOf(model) / Math.max(1, sizeOf(filter.model))) : 1
  return found.length > 0 ? each * Math.min(...found) : 0
}

/** Whether rows are like this by what an index leads to behind a relation, of which it is known how much there can be: they are found from there. */
export const isFoundBehind = (demand: Some, row: Row): boolean =>
  isSought(demand) && (!isByText(demand) || foundBy(demand, row) <= few)

/**
 * Whether nothing is demanded but that rows belong, over further ones, to what very many do: a page of them is soon full in whichever order,
 * and to find them all would take longer.
 */
export function isOfCommon(demands: readonly Demand[], row: Row): boolean {
  const [demand, ...others] = demands
  return (
    others.length === 0 && demand?.kind === 'some' && endsInCommon(demand, row) && foundBy(demand, row) > few
  )
}

/** Whether nothing is demanded but that one thing leads to another that is named, to which more lead than to most. */
function endsInCommon({ holds, filter, like }: Some, row: Row): boolean {
  const { model, compilation } = row
  const named = conjuncts(like).length === 1 ? namedIn(like) : undefined
  const column = named && foreignColumnOf(filter, row)
  if (column)
    return holds && compilation.longestOf(model, column, named, few) > Math.ceil(usualOf(model, column, row))
  const other = endOf(filter, compilation)
  return holds && like.kind === 'some' && like.filter.kind === 'one' && endsInCommon(like, other)
}

/** Whether an index leads to rows that are like this over few relations. */
export const isNear = (demand: Demand): boolean => isSought(demand) && stepsTo(demand) <= nearby

/** Over how many relations an index leads to rows that are like this. */
function stepsTo(demand: Demand): number {
  if (demand.kind === 'some') return 1 + stepsTo(demand.like)
  if (demand.kind === 'any') return Math.max(0, ...demand.demands.map(stepsTo))
  const sought = demand.kind === 'all' ? demand.demands.filter(isSought) : []
  return sought.length > 0 ? Math.min(...sought.map(stepsTo)) : 0
}

/** Whether a column of theirs holds the id of what is named, so that its index leads to them whatever else is demanded. */
export const isOfNamed = (demand: Demand, row: Row): boolean =>
  demand.kind === 'some' &&
  demand.holds &&
  picks(demand.like, demand.filter.model) !== null &&
  foreignColumnOf(demand.filter, row) !== undefined

/** Whether the one row to which a relation leads is looked up before any from which it does; `reading`: how these are found. */
export const isLookedUpFirst = (demand: Demand, row: Row, reading: Compilation['reading']): boolean =>
  isOfNamed(demand, row) ||
  (reading === 'sets' &&
    demand.kind === 'some' &&
    foreignColumnOf(demand.filter, row) !== undefined &&
    isFoundBehind(demand, row))

/** Whether few rows are like this, for they belong to what is named. */
export const isOfFewNamed = (demand: Demand, row: Row): boolean =>
  conjuncts(demand).some((each) => isOfNamed(each, row)) && foundBy(demand, row) <= few

/** Whether these are to name one of several things, or of few things that very many rows name. */
export const isNamedByMany = (demand: Demand, { model, compilation: { sizeOf } }: Row): boolean =>
  demand.kind === 'some' &&
  demand.filter.kind === 'one' &&
  isSought(demand) &&
  (picks(demand.like, demand.filter.model) === 'some' ||
    sizeOf(model) > namedByMany * sizeOf(demand.filter.model))

/** About how many links an access path has, at most. */
export const reachedBy = ({ link, by, index }: AccessPath, compilation: Compilation): number =>
  by ? compilation.longestOf(link.model, by.column, by.named, few) : index ? compilation.sizeOf(index) : few

/** Whether a text has the three letters by which an index finds what contains it. */
const isLongEnough = ({ input }: Comparison, operator: string): boolean =>
  !isOfTexts(operator) ||
  input.get(operator).answer('three letters or more', (text) => String(String(text).trim().length >= 3)) ===
    'true'

export const isOfTexts = (operator: string): boolean => operator === 'contains' || operator === 'startsWith'

/** Whether what is looked for is so by a text that it contains alone: nobody knows how many do. */
const isByText = (demand: Demand): boolean =>
  conjuncts(demand)
    .filter(isSought)
    .every((each) =>
      each.kind === 'some' ? isByText(each.like) : each.kind === 'compare' && each.operators.every(isOfTexts),
    )

/** Whether rows are sought by a text that they contain. */
export const isOfText = (demand: Demand): boolean =>
  demand.kind === 'compare' && isSought(demand) && isByText(demand)

/** Whether an index leads to the few rows that are like this. */
export function isSought(demand: Demand): boolean {
  switch (demand.kind) {
    case 'all':
      return demand.demands.some(isSought)
    case 'any':
      return demand.demands.length > 0 && demand.demands.every(isSought)
    case 'compare':
      return (
        demand.holds &&
        demand.operators.some(
          (operator) => demand.filter.sought?.includes(operator) && isLongEnough(demand, operator),
        )
      )
    case 'custom':
      return demand.holds && holdsFor(demand.filter.sought, demand.input)
    case 'some': {
      const { filter, like, holds } = demand
      const isAmong = filter.kind === 'many' && filter.among !== undefined
      return holds && (isAmong ? picks(like, filter.model) !== null : isSought(like))
    }
  }
}
