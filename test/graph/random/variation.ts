// The same operation with other variables: a plan that was made for some has to be right for all that it is used for.
import {
  type DocumentNode,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  parse,
  type TypeNode,
} from 'graphql'
import { schema } from '../../../schema/src/index.ts'
import { createRandom, type Random } from '../../bench/dataset/random.ts'
import type { Fault, Operation } from './operation.ts'

/** The operation with some variables changed, left out or null; itself where it has none. */
export function varied(operation: Operation, seed: number): Operation {
  const random = createRandom(seed)
  const variables: Record<string, unknown> = {}
  for (const { name, type } of declared(parse(operation.query))) {
    const value = operation.variables[name]
    const nullable = type.kind !== Kind.NON_NULL_TYPE
    if (nullable && random.chance(0.2)) {
      if (random.chance(0.5)) variables[name] = null
    } else if (value !== undefined) variables[name] = changed(value, named(type), random)
  }
  // a cursor may no longer fit its order, an id the moment from which its list is seen, and facets may be left without any key
  const faults = new Set<Fault>([
    ...operation.faults,
    'INVALID_CURSOR',
    'PERSPECTIVE_MISMATCH',
    'BAD_USER_INPUT',
  ])
  return { ...operation, variables, faults }
}

function declared(document: DocumentNode) {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable, type }) => ({
          name: variable.name.value,
          type,
        }))
      : [],
  )
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type)
}

function changed(value: unknown, type: string, random: Random): unknown {
  if (typeof value === 'boolean') return random.chance(0.5)
  if (typeof value === 'number' && type === 'Int')
    return value > 5 || random.chance(0.5) ? value : random.below(6)
  if (Array.isArray(value)) {
    const kept = value.filter(() => random.chance(0.8)).map((item) => changed(item, type, random))
    return random.chance(0.2) ? kept.reverse() : kept
  }
  // any field of a filter can be left out, or be null, unless it is required
  if (value !== null && typeof value === 'object' && /(Where|Filter)$/.test(type))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, part]) => isRequired(type, key) || (typeof part !== 'boolean' && random.chance(0.85)))
        .map(([key, part]) => [
          key,
          key !== 'eq' && random.chance(0.1) && !isRequired(type, key) ? null : part,
        ]),
    )
  return value
}

function isRequired(type: string, key: string): boolean {
  const input = schema.getType(type)
  const field = isInputObjectType(input) ? input.getFields()[key] : undefined
  return field !== undefined && isRequiredInputField(field)
}
