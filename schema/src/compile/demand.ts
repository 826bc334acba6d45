// What a `where` input demands of a row, in one form for all that means the same: `and` within `and` is one, and `not` stands only
// where nothing can be moved out of it. Plans, access paths and costs are then the same too.
import type { GraphQLInputObjectType } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import type { Input } from '../sql/input.ts'
import { type Demand, filterOf } from './filter.ts'

/** All of these; a demand that is itself of this kind becomes a part of it. */
export function all(demands: readonly Demand[]): Demand {
  const flat = demands.flatMap((demand) => (demand.kind === 'all' ? demand.demands : [demand]))
  return flat.length === 1 ? flat[0]! : { kind: 'all', demands: flat }
}

/** At least one of these. */
export function any(demands: readonly Demand[]): Demand {
  const flat = demands.flatMap((demand) => (demand.kind === 'any' ? demand.demands : [demand]))
  return flat.length === 1 ? flat[0]! : { kind: 'any', demands: flat }
}

/** What has to hold, each by itself. */
export const conjuncts = (demand: Demand): readonly Demand[] =>
  demand.kind === 'all' ? demand.demands : [demand]

/** What a `where` input demands. */
export const demandOf = (compilation: Compilation, where: Input): Demand =>
  new Reader(compilation).where(where, true, [])

class Reader {
  readonly #compilation: Compilation
  #relations = 0

  constructor(compilation: Compilation) {
    this.#compilation = compilation
  }

  where(input: Input, holds: boolean, path: readonly string[]): Demand {
    const keys = input.keys()
    if (keys.length === 0) this.#compilation.countFilter(path)
    const demands = keys.map((key) => this.#field(input, key, holds, [...path, key]))
    return holds ? all(demands) : any(demands)
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
        const demands = input
          .items(this.#compilation.filtersLeft + 1)
          .map((item) => this.where(item, holds, path))
        return (filter.kind === 'and') === holds ? all(demands) : any(demands)
      }
      case 'not':
        return this.where(input, !holds, path)
      case 'compare': {
        const operators = input.keys()
        for (const _ of operators.slice(1)) this.#compilation.countFilter(path)
        return { kind: 'compare', field, path, filter, input, operators, holds }
      }
      case 'custom':
        return { kind: 'custom', field, path, filter, input, holds }
      case 'one':
        return this.#below(path, () => ({
          kind: 'some',
          field,
          path,
          filter,
          input,
          holds,
          like: this.where(input, true, path),
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
            like: this.where(input.get(quantifier), !every, within),
          }))
        })
        return holds ? all(demands) : any(demands)
      }
    }
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
