// Operations that may be dear: the schema walked at random, with a liking for what makes PostgreSQL work: filters that find little,
// relations within relations, counts and groups of whole lists, moments in the past, many lists at once.

import { schema } from '@proviso/schema'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { allNouns } from '../../../schema/src/sql/noun.ts'
import type { Random } from '../dataset/random.ts'
import type { Sample } from '../graph/workload.ts'

/** A root field with all that is asked below it; it can be asked several times under aliases. */
export interface Asked {
  readonly field: string
}

/** An operation that asks the same so many times. */
export const operationOf = ({ field }: Asked, times = 1): string =>
  `{ ${Array.from({ length: times }, (_, i) => `${times > 1 ? `a${i}: ` : ''}${field}`).join(' ')} }`

const deepest = 4

/** Draws something to ask. */
export function drawAsked(random: Random, sample: Sample): Asked {
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => name !== 'nodes')
  return { field: new Writer(random, sample).field(random.pick(roots), 0) }
}

class Writer {
  readonly #random: Random
  readonly #sample: Sample

  constructor(random: Random, sample: Sample) {
    this.#random = random
    this.#sample = sample
  }

  field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    const args = field.args.flatMap((arg) => {
      const value = this.#argument(arg)
      return value === undefined ? [] : [`${arg.name}: ${value}`]
    })
    const below = isObjectType(type) ? ` ${this.#selection(type, depth + 1)}` : ''
    const abstract =
      !isObjectType(type) && 'getFields' in type ? ' { id }' : 'getTypes' in type ? ' { __typename }' : ''
    return `${field.name}${args.length ? `(${args.join(', ')})` : ''}${below}${abstract}`
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const random = this.#random
    const fields = Object.values(type.getFields())
    const leaves = fields.filter(
      (field) => !('getFields' in getNamedType(field.type)) && !('getTypes' in getNamedType(field.type)),
    )
    const inner = fields.filter((field) => !leaves.includes(field))
    const chosen = new Set<GraphQLField<unknown, unknown>>()
    if (leaves.length > 0) chosen.add(random.pick(leaves))
    // of a connection the whole, of an object what hangs on it
    const most = depth > deepest ? 0 : 1 + random.below(2)
    for (let i = 0; i < most && inner.length > 0; i++) chosen.add(random.pick(inner))
    if (chosen.size === 0) return '{ __typename }'
    return `{ ${[...chosen].map((field) => this.field(field, depth)).join(' ')} }`
  }

  #argument({ name, type }: GraphQLArgument): string | undefined {
    const random = this.#random
    switch (name) {
      case 'where':
        return random.chance(0.7) ? this.#where(type, 0) : undefined
      case 'first':
        return random.chance(0.6) ? String(random.pick([1, 10, 100])) : undefined
      case 'last':
      case 'after':
      case 'before':
        return undefined
      case 'orderBy':
        return random.chance(0.3) ? this.#order(type) : undefined
      case 'asOf':
      case 'knownAt':
        return random.chance(0.15) ? JSON.stringify(this.#sample.moment(random)) : undefined
      case 'knownBy':
        return random.chance(0.1) ? 'RECORDED' : undefined
      case 'depth':
        return String(1 + random.below(3))
      case 'maxLength':
        return String(1 + random.below(4))
      case 'query':
        return JSON.stringify(
          random.pick([
            'government',
            'talks or aid or minister',
            '"united nations" -aid',
            random.pick(this.#sample.names),
          ]),
        )
      case 'from':
      case 'to':
      case 'issuer':
      case 'target':
        return `{ slug: ${JSON.stringify(this.#popular())} }`
      case 'by': {
        if (isListType(nullable(type))) return `[${this.#choice(type)}]`
        const { slug, role } = (getNamedType(type) as GraphQLInputObjectType).getFields()
        if (role) return `{ role: ${this.#choice(role.type)} }`
        return slug ? `{ slug: ${JSON.stringify(this.#popular())} }` : '{ id: "art_1" }'
      }
      case 'about':
      case 'id':
        return `"${random.pick(['act', 'con', 'evt', 'art'])}_${1 + random.below(50)}"`
      default:
        return isNonNullType(type) || random.chance(0.2) ? this.#value(type, name, 0) : undefined
    }
  }

  #popular(): string {
    return this.#sample.actors[this.#random.below(5)]!
  }

  /** One key, or two: an index has few orders by both. */
  #order(type: GraphQLInputType): string {
    const fields = Object.values((getNamedType(type) as GraphQLInputObjectType).getFields())
    const keys = new Map(
      Array.from({ length: 1 + this.#random.below(2) }, () => {
        const chosen = fields.map((field) => [field.name, this.#choice(field.type)] as const)
        return [new Map(chosen).get('field'), chosen.map((part) => part.join(': ')).join(', ')]
      }),
    )
    return `[${[...keys.values()].map((key) => `{ ${key} }`).join(', ')}]`
  }

  #choice(type: GraphQLInputType): string {
    const named = getNamedType(type)
    return isEnumType(named) ? this.#random.pick(named.getValues()).name : 'null'
  }

  #where(type: GraphQLInputType, depth: number): string {
    const random = this.#random
    const fields = Object.values((getNamedType(type) as GraphQLInputObjectType).getFields())
    const isRelation = (name: string) => /(Where|ListFilter)$/.test(name)
    const chosen = Array.from({ length: 1 + random.below(2) }, () => random.pick(fields)).filter(
      (field) => depth < 3 || !isRelation(getNamedType(field.type).name),
    )
    const filter = getNamedType(type).name
    const demands = new Map(
      chosen.map((field) => [field.name, this.#demand(field.type, field.name, depth, filter)]),
    )
    return `{ ${[...demands].map(([name, demand]) => `${name}: ${demand}`).join(', ')} }`
  }

  /** The id of something of the kind that a filter is for: of what is among the first, or of nothing. */
  #id(filter: string): string {
    const noun = allNouns().find(({ model, objectType }) => `${objectType ?? model}Where` === filter)
    return `"${noun?.prefix ?? 'con'}_${this.#random.pick([1, 1 + this.#random.below(50), 999_999_999])}"`
  }

  #demand(type: GraphQLInputType, name: string, depth: number, filter: string): string {
    const random = this.#random
    const named = getNamedType(type)
    if (name === 'id')
      return `{ ${random.chance(0.7) ? `eq: ${this.#id(filter)}` : `in: [${this.#id(filter)}, ${this.#id(filter)}]`} }`
    if (isListType(nullable(type)))
      return `[${Array.from({ length: 2 }, () => this.#where(named, depth + 1)).join(', ')}]`
    if (named.name.endsWith('Where')) return this.#where(named, depth + 1)
    if (named.name.endsWith('ListFilter')) {
      const quantifier = random.pick(['some', 'every', 'none'])
      const below = (named as GraphQLInputObjectType).getFields()[quantifier]!
      return `{ ${quantifier}: ${this.#where(below.type, depth + 1)} }`
    }
    return this.#value(type, name, depth)
  }

  #value(type: GraphQLInputType, name: string, depth: number): string {
    const random = this.#random
    const named = getNamedType(type)
    if (isListType(nullable(type))) return `[${this.#value(named, name, depth)}]`
    if (isEnumType(named)) return this.#choice(named)
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields())
      const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      const chosen = required.length > 0 ? required : [random.pick(fields)]
      return `{ ${chosen.map((field) => `${field.name}: ${this.#value(field.type, name, depth)}`).join(', ')} }`
    }
    switch (named.name) {
      case 'DateTime':
      case 'Moment':
        return JSON.stringify(this.#sample.moment(random))
      case 'Boolean':
        return String(random.chance(0.5))
      case 'Int':
      case 'Float':
        return String(random.below(1000))
      case 'Locale':
        return '"en"'
      case 'ID':
        return '"con_1"'
      default:
        // a part of most texts, of few, of none, which nothing is called either; a name that stands on much, or on little
        return JSON.stringify(
          random.pick([
            'e',
            'zzzz',
            'the',
            this.#popular(),
            random.pick(this.#sample.names),
            random.pick(this.#sample.topics),
            random.pick(this.#sample.publishers),
          ]),
        )
    }
  }
}

const nullable = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type)
