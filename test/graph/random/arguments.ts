// Arguments as text: literals, variables, and objects with variables inside.
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { perspectiveOf } from '../reference/ids.ts'
import { type Perspective, replaced } from '../reference/known.ts'
import { momentOf } from '../reference/moment.ts'
import type { OrderBy } from '../reference/order.ts'
import { listName } from '../reference/page.ts'
import { filters } from '../reference/where.ts'
import type { Branching } from './branching.ts'
import type { Values } from './values.ts'

/** Names cursors that fit a list as it is seen from somewhere. */
export type CursorsOf = (list: string, at: Perspective) => string[]

/** What a generated operation must not be answered with, or may: faults put into it on purpose. */
export type Fault =
  | 'NOT_FOUND'
  | 'PAGE_TOO_LARGE'
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'PERSPECTIVE_MISMATCH'

const absent = Symbol('absent')
type Value = unknown

/** What operations are made without. */
export interface LeftOut {
  /** Names of arguments, and of fields of filters. */
  readonly args: readonly string[]
  /** Fields, and filters by them, as `Type.field`. */
  readonly fields: readonly string[]
}

/** Writes the arguments of one operation, and collects its variables. */
export class Arguments {
  readonly variables: Record<string, unknown> = {}
  readonly declarations: string[] = []
  readonly faults = new Set<Fault>()
  readonly #random: Branching
  readonly #values: Values
  readonly #cursorsOf: CursorsOf
  readonly #left: LeftOut
  /** From where the rows of the field are seen whose arguments are written. */
  #at: Perspective | null = {}

  constructor(random: Branching, values: Values, cursorsOf: CursorsOf, left: LeftOut) {
    this.#random = random
    this.#values = values
    this.#cursorsOf = cursorsOf
    this.#left = left
  }

  /**
   * The arguments of a field, in brackets; nothing where there are none. `model` is what the field leads to, and the perspective is
   * given back in which that is seen.
   */
  of(
    args: readonly GraphQLArgument[],
    model: string,
    above: Perspective | null,
  ): { text: string; at: Perspective | null } {
    const chosen = new Map<string, Value>()
    const given = (name: string) => args.find((argument) => argument.name === name)
    // what the perspective depends on comes first
    const first = ['id', 'ids', 'by', 'asOf', 'knownAt', 'knownBy']
    const sorted = [...args].sort((a, b) => Number(first.includes(b.name)) - Number(first.includes(a.name)))
    this.#at = above
    for (const argument of sorted) {
      const isPlain = given('last') === undefined
      const value = this.#random.within(argument.name, () => this.#argument(argument, model, isPlain))
      if (value !== absent) chosen.set(argument.name, value)
      if (first.includes(argument.name)) this.#at = perspectiveBelow(chosen, above)
    }
    const at = this.#at
    if (given('last'))
      this.#random.within('page', () => this.#page(chosen, given('orderBy') !== undefined, model))
    const names = this.#random.shuffledNamed([...chosen.keys()], (name) => name)
    const texts = names.map((name) => `${name}: ${this.#part(name, chosen.get(name), given(name)!.type)}`)
    return { text: texts.length ? `(${texts.join(', ')})` : '', at }
  }

  #argument({ name, type }: GraphQLArgument, model: string, plain: boolean): Value {
    const random = this.#random
    if (this.#left.args.includes(name)) return absent
    switch (name) {
      case 'first':
        // a limit on a plain list; pages see to it themselves
        return plain && random.chance(0.4) ? random.below(6) : absent
      case 'last':
      case 'after':
      case 'before':
        return absent
      // the reference tells of all changes: their kinds have tests of their own
      case 'kinds':
        return absent
      case 'where':
        return random.chance(0.45) ? this.#where(type as GraphQLInputObjectType, model, 0) : absent
      case 'orderBy':
        return random.chance(0.5) ? this.#orderBy(type) : absent
      case 'asOf':
        return random.chance(0.2) ? this.#values.moment() : absent
      case 'knownAt':
        return random.chance(0.3) ? this.#values.moment() : absent
      case 'knownBy':
        return random.chance(0.3) ? this.#values.choice(type) : absent
      case 'by':
        return isListType(nullable(type))
          ? this.#facets(type)
          : this.#by(nullable(type) as GraphQLInputObjectType, model)
      case 'id':
        return this.#values.idSeen()
      case 'about':
        if (!random.chance(0.5)) return absent
        this.faults.add('BAD_USER_INPUT')
        return this.#values.idSeen(random.pick(['Article', 'Actor', 'Event', 'Condition']))
      case 'since':
      case 'until':
        return random.chance(0.3) ? this.#values.instant() : absent
      case 'field':
      case 'interval':
        return this.#values.choice(type)
      case 'statusBy':
        return random.chance(0.5) ? this.#statusBy(type as GraphQLInputObjectType) : absent
      case 'window':
        return random.chance(0.3) ? this.#window() : absent
      case 'level':
        if (random.chance(0.02)) {
          this.faults.add('BAD_USER_INPUT')
          return 0
        }
        return random.chance(0.5) ? 1 + random.below(3) : absent
      case 'language':
        return random.chance(0.3) ? random.pick(['en', 'fr-CA', 'fr', 'ar', 'und']) : absent
      case 'via':
        return random.chance(0.5) ? [this.#values.choice(type)] : absent
      case 'depth':
        return random.chance(0.5) ? 1 + random.below(3) : absent
      case 'maxLength':
        return random.chance(0.5) ? 1 + random.below(4) : absent
      case 'from':
      case 'to':
      case 'issuer':
      case 'target':
        this.faults.add('NOT_FOUND')
        return { slug: this.#values.text('Actor', 'slug', 'whole') }
      case 'ids':
        return Array.from({ length: random.below(5) }, () => this.#values.idSeen())
      default:
        throw new Error(`no values are known for the argument ${name}`)
    }
  }

  /** Which page: forward, backward, from a cursor that fits. */
  #page(chosen: Map<string, Value>, ordered: boolean, model: string): void {
    const random = this.#random
    const backward = random.chance(0.3)
    if (backward || random.chance(0.8)) chosen.set(backward ? 'last' : 'first', random.below(6))
    if (random.chance(0.01)) {
      this.faults.add('PAGE_TOO_LARGE')
      chosen.set(backward ? 'last' : 'first', 101 + random.below(1000))
    }
    if (random.chance(0.01)) {
      this.faults.add('BAD_USER_INPUT')
      chosen.set('first', random.pick([-1, 3]))
      chosen.set('last', random.pick([-1, 3]))
    }
    if (!ordered) return
    const list = listName(model, chosen.get('orderBy') as OrderBy[] | undefined)
    for (const argument of ['after', 'before']) {
      const fitting = this.#at ? this.#cursorsOf(list, this.#at) : []
      const chance = random.next()
      if (chance < 0.25) {
        if (fitting.length)
          chosen.set(
            argument,
            random.pickNamed(fitting, (cursor) => cursor),
          )
      } else if (chance < 0.253) {
        this.faults.add('INVALID_CURSOR')
        chosen.set(argument, random.pick(['', 'nonsense', ...this.#cursorsOf(list, { asOf: new Date(0) })]))
      }
    }
  }

  #orderBy(type: GraphQLInputType): OrderBy[] {
    const random = this.#random
    const key = itemOf(type) as GraphQLInputObjectType
    const field = key.getFields().field!.type
    const keys: OrderBy[] = []
    for (let i = 0; i <= random.below(3); i++) {
      const name = this.#values.choice(field)
      if (keys.some((other) => other.field === name)) {
        if (!random.chance(0.03)) continue
        this.faults.add('BAD_USER_INPUT')
      }
      keys.push({
        field: name,
        direction: random.pick(['ASC', 'DESC'] as const),
        nulls: random.pick(['FIRST', 'LAST'] as const),
      })
    }
    return keys
  }

  /** One facet or two, or by mistake none or the same twice. */
  #facets(type: GraphQLInputType): Value {
    const random = this.#random
    const one = () => this.#values.choice(type)
    if (random.chance(0.02)) {
      this.faults.add('BAD_USER_INPUT')
      return random.pick([[], [one(), one(), one()]])
    }
    const facets = [one(), one()]
    return facets[0] === facets[1] || random.chance(0.5) ? [facets[0]] : facets
  }

  /** By whose words a status is asked for. */
  #statusBy(type: GraphQLInputObjectType): Value {
    return this.#random.chance(0.3)
      ? { actor: { slug: this.#values.slug('Actor') } }
      : { role: this.#values.choice(type.getFields().role!.type) }
  }

  #window(): Value {
    return this.#random.pick([0, 1, 30, 366, 1000])
  }

  #by(type: GraphQLInputObjectType, model: string): Value {
    const random = this.#random
    if (type.name === 'StatusBy') return random.chance(0.5) ? this.#statusBy(type) : absent
    return this.#byWay(
      random.pickNamed(Object.keys(type.getFields()), (way) => way),
      model,
    )
  }

  #byWay(way: string, model: string): Value {
    const random = this.#random
    switch (way) {
      case 'id':
        return { id: this.#values.idSeen(model) }
      case 'code':
        return {
          code: {
            scheme: random.pick(['cap', 'imf-mona']),
            value: this.#values.text('TopicCode', 'value', 'whole'),
          },
        }
      case 'identifier':
        return {
          identifier: {
            scheme: random.pick(['wikidata', 'iso3166-1-alpha-2']),
            value: this.#values.text('ActorIdentifier', 'value', 'whole'),
          },
        }
      case 'record':
        return {
          record: {
            dataset: this.#values.text('Dataset', 'name', 'whole'),
            key: this.#values.text('DatasetRecord', 'key', 'whole'),
          },
        }
      default:
        return { [way]: this.#values.text(model, way, 'whole') }
    }
  }

  /** The topic within which others lie. */
  #within(): Value {
    const way = this.#random.pick(['id', 'slug', 'code'])
    return way === 'id' ? { id: this.#values.id('Topic') } : this.#byWay(way, 'Topic')
  }

  #where(type: GraphQLInputObjectType, model: string, depth: number): Value {
    const random = this.#random
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: fieldType }) =>
        filters(model, name) &&
        !this.#left.fields.includes(`${model}.${name}`) &&
        (depth < 2 || !/Where|ListFilter/.test(String(fieldType))),
    )
    const where: Record<string, Value> = {}
    const count = 1 + random.below(depth === 0 ? 3 : 2)
    for (let i = 0; i < count; i++)
      random.within(i, () => {
        const field = random.pickNamed(fields, ({ name }) => name)
        where[field.name] = this.#demand(field, model, depth)
      })
    return random.chance(0.02) ? {} : where
  }

  #demand(field: GraphQLInputField, model: string, depth: number): Value {
    const random = this.#random
    const type = nullable(field.type)
    if (random.chance(0.02)) return null
    if (isListType(type)) {
      const item = itemOf(type) as GraphQLInputObjectType
      return Array.from({ length: random.below(4) }, () => this.#where(item, model, depth + 1))
    }
    if (isScalarType(type)) return this.#values.misspelt('ActorName', 'text')
    const input = type as GraphQLInputObjectType
    if (input.isOneOf) return this.#within()
    if (input.name.endsWith('Where'))
      return this.#where(input, input.name.slice(0, -'Where'.length), depth + 1)
    if (input.name.endsWith('ListFilter')) {
      const other = input.name.slice(0, -'ListFilter'.length)
      const quantifiers = random.chance(0.85) ? [random.pick(['some', 'every', 'none'])] : ['some', 'none']
      return Object.fromEntries(
        quantifiers.map((quantifier) => [
          quantifier,
          this.#where(
            nullable(input.getFields()[quantifier]!.type) as GraphQLInputObjectType,
            other,
            depth + 1,
          ),
        ]),
      )
    }
    const comparison: Record<string, Value> = {}
    const operators = Object.values(input.getFields()).filter(({ name }) => !this.#left.args.includes(name))
    for (let i = 0; i <= (random.chance(0.15) ? 1 : 0); i++) {
      const operator = random.pickNamed(operators, ({ name }) => name)
      comparison[operator.name] = this.#operand(operator, model, field.name)
    }
    return comparison
  }

  #operand(operator: GraphQLInputField, model: string, column: string): Value {
    const random = this.#random
    const type = nullable(operator.type)
    if (operator.name === 'window') return this.#window()
    if (operator.name === 'by') return this.#statusBy(type as GraphQLInputObjectType)
    const one = (item: GraphQLInputType): Value => {
      if (isEnumType(item)) return this.#values.choice(item)
      switch (String(item)) {
        case 'ID':
          if (this.#at && random.chance(0.3)) return this.#values.idSeenFrom(model, this.#at)
          if (!random.chance(0.06)) return this.#values.id(model)
          this.faults.add('PERSPECTIVE_MISMATCH')
          return this.#values.idSeen(model)
        case 'Boolean':
          return random.chance(0.5)
        case 'DateTime':
          return this.#values.instant()
        case 'Moment':
          return this.#values.moment()
        case 'Float':
          return this.#values.number()
        case 'Int':
          return this.#values.whole()
        default:
          return this.#values.text(
            model,
            column,
            operator.name === 'contains' ? 'inside' : operator.name === 'startsWith' ? 'start' : 'whole',
          )
      }
    }
    if (!isListType(type)) return one(type)
    return Array.from({ length: random.below(5) }, () => one(itemOf(type)))
  }

  /** A value as it stands in the document; any part of it may be a variable. */
  #written(value: Value, type: GraphQLInputType, oneOf = false): string {
    const random = this.#random
    if (random.chance(0.12))
      return this.#variable(value, oneOf && !isNonNullType(type) ? `${type}!` : String(type))
    if (value === null) return 'null'
    const inner = nullable(type)
    if (isListType(inner)) {
      const items = value as Value[]
      const item = inner.ofType as GraphQLInputType
      // a list of one may be written without brackets
      if (items.length === 1 && random.chance(0.2)) return this.#written(items[0], item)
      return `[${items.map((one) => this.#written(one, item)).join(', ')}]`
    }
    if (isInputObjectType(inner)) {
      const fields = Object.entries(value as object).map(([name, part]) => {
        const field = inner.getFields()[name]!
        return `${name}: ${this.#part(name, part, field.type, inner.isOneOf)}`
      })
      // a variable that is not given is a field that is not there
      if (!inner.isOneOf && random.chance(0.05)) {
        const free = Object.values(inner.getFields()).filter(
          (field) => !isNonNullType(field.type) && !(field.name in (value as object)),
        )
        const left = free.length ? random.pickNamed(free, ({ name }) => name) : undefined
        if (left) fields.push(`${left.name}: ${this.#variable(absent, String(left.type))}`)
      }
      return `{ ${fields.join(', ')} }`
    }
    return isEnumType(inner) ? String(value) : JSON.stringify(value)
  }

  /** The value of an argument or of a field of an input. */
  #part(name: string, value: Value, type: GraphQLInputType, oneOf = false): string {
    return this.#random.within(`${name} as written`, () => this.#written(value, type, oneOf))
  }

  #variable(value: Value, type: string): string {
    const name = `v${this.declarations.length}`
    this.declarations.push(`$${name}: ${type}`)
    if (value !== absent) this.variables[name] = value
    return `$${name}`
  }

  /** `@skip` or `@include`, now and then. */
  directive(): string {
    const random = this.#random
    if (!random.chance(0.06)) return ''
    const value = random.chance(0.5)
    return ` @${random.pick(['skip', 'include'])}(if: ${random.chance(0.5) ? value : this.#variable(value, 'Boolean!')})`
  }
}

/** The perspective below a field with these arguments; null where it differs from one object to another. */
function perspectiveBelow(args: ReadonlyMap<string, Value>, above: Perspective | null): Perspective | null {
  if (args.has('ids')) return null
  const id = args.get('id') ?? (args.get('by') as { id?: string } | undefined)?.id
  const said = typeof id === 'string' ? perspectiveOf(id) : above
  const moment = (name: string) => (args.has(name) ? momentOf(args.get(name) as string) : undefined)
  return (
    said &&
    replaced(said, {
      asOf: moment('asOf'),
      knownAt: moment('knownAt'),
      knownBy: args.get('knownBy') as never,
    })
  )
}

const nullable = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type)
function itemOf(type: GraphQLInputType): GraphQLInputType {
  const list = nullable(type)
  if (!isListType(list)) throw new TypeError(`${type} is no list`)
  return nullable(list.ofType as GraphQLInputType)
}
