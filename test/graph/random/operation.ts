// Random operations, made by walking the schema: any depth, aliases, fragments, unions, directives, arguments of all kinds.
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { schema } from '../../../schema/src/index.ts'
import type { Perspective } from '../reference/known.ts'
import { answers } from '../reference/reference.ts'
import type { Store } from '../reference/store.ts'
import { Arguments, type CursorsOf, type Fault, type LeftOut } from './arguments.ts'
import { type Branching, createBranching } from './branching.ts'

export type { Fault } from './arguments.ts'

import { Values } from './values.ts'

export interface Operation {
  readonly query: string
  readonly variables: Record<string, unknown>
  /** The codes with which it may be refused. */
  readonly faults: ReadonlySet<Fault>
}

export interface OperationOptions {
  readonly seed: number
  readonly store: Store
  /** Cursors given out before, by the list that they fit. */
  readonly cursorsOf?: CursorsOf
  /** What the operation must not have. Where arguments are left out, only roots that take them are entered by. */
  readonly without?: Partial<LeftOut>
}

/**
 * Makes an operation; the same for the same seed and store and cursors, and whatever the schema has besides: a field that is added to it
 * changes only the operations that ask for it.
 */
export function createOperation({ seed, store, cursorsOf = () => [], without }: OperationOptions): Operation {
  const random = createBranching(seed)
  const left = { args: [], fields: [], ...without }
  // an id that tells from where its object is seen is such an argument too
  const isSeen = !left.args.includes('knownAt')
  const args = new Arguments(random, new Values(random, store, { isSeen }), cursorsOf, left)
  const writer = new Writer(random, args, left)
  const selection = writer.selection(schema.getQueryType()!, 0)
  const declarations = args.declarations.length ? `(${args.declarations.join(', ')})` : ''
  return {
    query: [`query Random${declarations} ${selection}`, ...writer.fragments].join('\n'),
    variables: args.variables,
    faults: args.faults,
  }
}

const deepest = 9

class Writer {
  readonly fragments: string[] = []
  readonly #random: Branching
  readonly #args: Arguments
  readonly #left: LeftOut
  #fields: number
  #names = 0
  /** From where things are seen at the place that is written; null where it differs from one to another. */
  #at: Perspective | null = {}

  constructor(random: Branching, args: Arguments, left: LeftOut) {
    this.#random = random
    this.#args = args
    this.#left = left
    this.#fields = 4 + random.below(36)
  }

  selection(type: GraphQLObjectType, depth: number): string {
    const random = this.#random
    const fields = Object.values(type.getFields()).filter((field) => this.#asked(type, field, depth))
    if (fields.length === 0) return '{ __typename }'
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
    const used = new Set<string>()
    const parts: string[] = []
    const most = type.name === 'Query' ? 2 : 4
    const count = 1 + random.below(most)
    for (let i = 0; i < count || parts.length === 0; i++) {
      this.#fields -= 1
      if (this.#fields < 0 && parts.length > 0) break
      random.within(i, () => {
        const field = random.pickNamed(this.#fields < 0 && leaves.length ? leaves : fields, nameOf)
        parts.push(this.#wrapped(type, this.#field(field, depth, used)))
      })
    }
    if (random.chance(0.06)) parts.push('__typename')
    // the same leaf again, which merges with the one before
    if (leaves.length && random.chance(0.08)) {
      const again = random.pickNamed(leaves, nameOf)
      if (again.args.length === 0 && !used.has(`${again.name}!`)) parts.push(`... { ${again.name} }`)
    }
    return `{ ${parts.join(' ')} }`
  }

  #asked(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    if (!answers(type.name, field.name)) return false
    if (this.#left.fields.includes(`${type.name}.${field.name}`)) return false
    const { args } = this.#left
    if (type.name === 'Query' && !args.every((name) => field.args.some((argument) => argument.name === name)))
      return false
    return depth < deepest || isLeafType(getNamedType(field.type))
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, used: Set<string>): string {
    const random = this.#random
    const named = getNamedType(field.type)
    const above = this.#at
    const { text: args, at } = this.#args.of(field.args, nodeOf(named.name), above)
    // each change, and each version, is seen from when it was recorded
    this.#at = ['ChangedRecord', 'VersionedRecord'].includes(named.name) ? null : at
    const plain = args === '' && !used.has(field.name) && isLeafType(named) && !random.chance(0.15)
    const alias = plain || (!used.has(field.name) && random.chance(0.6)) ? '' : `${this.#name('a')}: `
    if (!alias) used.add(field.name)
    if (!alias && args) used.add(`${field.name}!`)
    const below = isLeafType(named)
      ? ''
      : ` ${isAbstractType(named) ? this.#abstract(named.name, depth) : this.selection(named as GraphQLObjectType, depth + 1)}`
    this.#at = above
    return `${alias}${field.name}${args}${this.#args.directive()}${below}`
  }

  /** A selection on an interface or union: what all have, and what some have. */
  #abstract(name: string, depth: number): string {
    const random = this.#random
    const possible = schema.getPossibleTypes(schema.getType(name) as never)
    const parts = ['__typename']
    if (random.chance(0.6)) parts.push(name === 'Node' ? 'id' : '... on Node { id }')
    const count = 1 + random.below(3)
    for (let i = 0; i < count; i++) {
      random.within(i, () => {
        const type = random.pickNamed(possible, nameOf)
        // under names of their own: fields of the same name differ in type from one object to another
        const fields = Object.values(type.getFields()).filter(
          (field) =>
            this.#asked(type, field, depth + 1) && (this.#fields > 0 || isLeafType(getNamedType(field.type))),
        )
        const field = random.pickNamed(fields, nameOf)
        this.#fields -= 1
        const written = this.#field(field, depth + 1, new Set([field.name]))
        parts.push(`... on ${type.name}${this.#args.directive()} { ${written} }`)
      })
    }
    return `{ ${parts.join(' ')} }`
  }

  /** A field as it is, or in a fragment. */
  #wrapped(type: GraphQLObjectType, written: string): string {
    const random = this.#random
    if (!random.chance(0.12)) return written
    if (random.chance(0.4)) {
      const name = this.#name('F')
      this.fragments.push(`fragment ${name} on ${type.name} { ${written} }`)
      return `...${name}${this.#args.directive()}`
    }
    return `...${random.chance(0.5) ? ` on ${type.name}` : ''}${this.#args.directive()} { ${written} }`
  }

  #name(stem: string): string {
    this.#names += 1
    return `${stem}${this.#names}`
  }
}

const nameOf = ({ name }: { readonly name: string }) => name

/** What a connection is a list of; any other type itself. */
const nodeOf = (type: string): string => {
  const object = schema.getType(type)
  const nodes = isObjectType(object) && type.endsWith('Connection') ? object.getFields().nodes : undefined
  return nodes ? getNamedType(nodes.type).name : type
}
