// What a `where` input demands of a row, in one form for all that means the same: `and` within `and` is one, and `not` stands only
// where nothing can be moved out of it. Plans, access paths and costs are then the same too.
import { type GraphQLInputObjectType, isInputObjectType } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import { named } from '../sql/global-id.ts'
import type { Input } from '../sql/input.ts'
import { modelOf } from '../sql/model.ts'
import type { Named } from '../sql/named.ts'
import { type Demand, filterOf, type Some } from './filter.ts'

/** What asks for nothing: an alternative that does is none, and the opposite of nothing is nothing. */
const nothing: Demand = { kind: 'all', demands: [] }

/** The demands that ask for something; undefined where there are some, and none of them does. */
function telling(demands: readonly Demand[]): readonly Demand[] | undefined {
  const left = demands.filter((demand) => demand !== nothing)
  return left.length === 0 && demands.length > 0 ? undefined : left
}

/** All of these; a demand that is itself of this kind becomes a part of it, and what is demanded of one row by several is demanded at once. */
export function all(demands: readonly Demand[]): Demand {
  const flat = merged(demands.flatMap((demand) => (demand.kind === 'all' ? demand.demands : [demand])))
  return flat.length === 1 ? flat[0]! : { kind: 'all', demands: ordered(flat) }
}

/** Demands, of which those of the one row to which a relation leads are one: PostgreSQL would look for each by itself. */
function merged(demands: readonly Demand[]): readonly Demand[] {
  const isOfOne = (demand: Demand) => demand.kind === 'some' && demand.holds && demand.filter.kind === 'one'
  const relations = Map.groupBy(demands, (demand) =>
    isOfOne(demand) && 'field' in demand ? demand.field : demand,
  )
  return [...relations.values()].map(([first, ...others]) =>
    first!.kind === 'some' && others.length > 0
      ? { ...first!, like: all([first!, ...others].map((each) => (each as Some).like)) }
      : first!,
  )
}

/** At least one of these. */
export function any(demands: readonly Demand[]): Demand {
  const flat = demands.flatMap((demand) => (demand.kind === 'any' ? demand.demands : [demand]))
  return flat.length === 1 ? flat[0]! : { kind: 'any', demands: ordered(flat) }
}

/** By the fields, whichever order they were written in: PostgreSQL joins tables as they are named. */
const ordered = (demands: readonly Demand[]): Demand[] =>
  demands.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))

const nameOf = (demand: Demand): string => ('field' in demand ? demand.field : demand.kind)

/** What has to hold, each by itself. */
export const conjuncts = (demand: Demand): readonly Demand[] =>
  demand.kind === 'all' ? demand.demands : [demand]

/** Whether a demand picks rows of a model by something that no two of them share, or that few do: one row, or some. */
export function picks(demand: Demand, model: string): 'one' | 'some' | null {
  const demands = conjuncts(demand)
  const operators = demands.flatMap((each) =>
    each.kind === 'compare' && each.holds && modelOf(model).columns.get(each.field)?.unique
      ? each.operators
      : [],
  )
  if (operators.includes('eq')) return 'one'
  const isFew = demands.some(
    (each) => each.kind === 'custom' && each.holds && holdsFor(each.filter.picks, each.input),
  )
  return isFew || operators.includes('in') ? 'some' : null
}

/** The rows that a demand names, by their ids or slugs. */
export function namedIn(demand: Demand): Named | undefined {
  for (const each of conjuncts(demand)) {
    if ((each.kind !== 'compare' && each.kind !== 'custom') || !each.holds) continue
    const by = each.field
    if (by !== 'id' && by !== 'slug') continue
    const input = ['eq', 'in'].map((operator) => each.input.get(operator)).find(({ absent }) => !absent)
    if (input) return named(by, input)
  }
  return undefined
}

/** What is named by a demand, or by one of several. */
export function allNamedIn(demand: Demand): Named[] {
  if (demand.kind === 'any') return demand.demands.flatMap(allNamedIn)
  const named = namedIn(demand)
  return named ? [named] : conjuncts(demand).flatMap((each) => (each.kind === 'any' ? allNamedIn(each) : []))
}

/** What a field says of itself, whatever it is asked for or by that. */
export const holdsFor = (said: boolean | ((input: Input) => boolean) | undefined, input: Input): boolean =>
  typeof said === 'function' ? said(input) : said === true

/** Whether something that is demanded of the rows themselves is so, by itself, with others or among alternatives. */
export const hasPart = (demand: Demand, isSo: (part: Demand) => boolean): boolean =>
  demand.kind === 'all' || demand.kind === 'any'
    ? demand.demands.some((part) => hasPart(part, isSo))
    : isSo(demand)

/** Whether a demand says something of how the rows themselves stand. */
export const asksForStanding = (demand: Demand): boolean =>
  hasPart(demand, (part) => part.kind === 'compare' && part.field === 'standing')

/** Whether rows like this are looked for in all at once. */
export const isInAll = (demand: Demand): boolean =>
  conjuncts(demand).some((part) => part.kind === 'custom' && part.holds && part.filter.inAll === true)

/** Whether a demand leads to rows that have none of something else. */
export const leadsToWithout = (demand: Demand): boolean =>
  hasPart(demand, (part) => part.kind === 'some' && hasNone(part.like))

/** Whether it is demanded, here or further on, that there is none of something. */
const hasNone = (demand: Demand): boolean =>
  hasPart(demand, (part) => part.kind === 'some' && (!part.holds || hasNone(part.like)))

/** What a `where` input demands, to which these names lead from the field. */
export const demandOf = (
  compilation: Compilation,
  where: Input,
  names: readonly string[] = ['where'],
): Demand => new Reader(compilation).where(where, true, names)

class Reader {
  readonly #compilation: Compilation
  #relations = 0

  constructor(compilation: Compilation) {
    this.#compilation = compilation
  }

  where(input: Input, holds: boolean, path: readonly string[]): Demand {
    const keys = input.keys()
    if (keys.length === 0) this.#compilation.countFilter(path)
    if (keys.length === 0) return nothing
    const demands = telling(keys.map((key) => this.#field(input, key, holds, [...path, key])))
    return demands ? (holds ? all(demands) : any(demands)) : nothing
  }

  #field(where: Input, field: string, holds: boolean, path: readonly string[]): Demand {
    const type = where.type as GraphQLInputObjectType
    const filter = filterOf(type.getFields()[field]!)
    if (!filter) throw new Error(`${type.name}.${field} does not say what it demands`)
    const input = where.get(field)
    this.#compilation.countFilter(path)
    switch (filter.kind) {
      case 'and':
      case 'or': {
        const demands = telling(
          input.items(this.#compilation.filtersLeft + 1).map((item) => this.where(item, holds, path)),
        )
        if (!demands || (demands.length === 0 && filter.kind === 'and')) return nothing
        return (filter.kind === 'and') === holds ? all(demands) : any(demands)
      }
      case 'not':
        return this.where(input, !holds, path)
      case 'compare': {
        const operators = this.#operators(input, path)
        if (operators.length === 0) return nothing
        for (const _ of operators.slice(1)) this.#compilation.countFilter(path)
        return { kind: 'compare', field, path, filter, input, operators, holds }
      }
      case 'custom':
        if (isInputObjectType(input.type) && this.#operators(input, path).length === 0) return nothing
        return { kind: 'custom', field, path, filter, input, holds }
      case 'one':
        return this.#below(path, () => ({
          kind: 'some',
          field,
          path,
          filter,
          input,
          holds,
          like: known(this.where(input, true, path), true),
        }))
      case 'many': {
        const demands = input.keys().map((quantifier) => {
          const every = quantifier === 'every'
          const within = [...path, quantifier]
          return this.#below(within, () => ({
            kind: 'some' as const,
            field,
            path: within,
            filter,
            input,
            // every is like this: there is none that is not
            holds: (quantifier === 'some') === holds,
            like: known(this.where(input.get(quantifier), !every, within), !every),
          }))
        })
        return holds ? all(demands) : any(demands)
      }
    }
  }

  /** The operators of a comparison. Null is no value to compare with, unless a variable leaves it out. */
  #operators(input: Input, path: readonly string[]): string[] {
    const [operator] = input.nulls()
    if (operator !== undefined) {
      throw this.#compilation.error(
        'BAD_USER_INPUT',
        `${[...path, operator].join('.')} is null, which is no value to compare with. To ask for what has no value write { isNull: true }.`,
        ...path,
        operator,
      )
    }
    return input.keys()
  }

  /** Reads what is demanded of other rows. */
  #below(path: readonly string[], read: () => Demand): Demand {
    this.#relations += 1
    this.#compilation.checkRelations(path, this.#relations)
    const demand = read()
    this.#relations -= 1
    return demand
  }
}

/** A demand on other rows: nothing lets all of them through, and its opposite none. */
const known = (demand: Demand, holds: boolean): Demand =>
  demand === nothing ? { kind: holds ? 'all' : 'any', demands: [] } : demand
