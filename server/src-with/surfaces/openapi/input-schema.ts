// What a mutation is given, as JSON Schema.
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { JsonSchema } from '../json-schema.ts'
import type { Refer } from './response-schema.ts'

/** The schema of an input. Input objects go to `schemas`, by their names. */
export function inputSchema(
  type: GraphQLInputType,
  schemas: Record<string, JsonSchema>,
  refer: Refer,
): JsonSchema {
  if (isNonNullType(type)) return notNull(type.ofType, schemas, refer)
  return { anyOf: [notNull(type, schemas, refer), { type: 'null' }] }
}

function notNull(type: GraphQLInputType, schemas: Record<string, JsonSchema>, refer: Refer): JsonSchema {
  if (isListType(type)) return { type: 'array', items: inputSchema(type.ofType, schemas, refer) }
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return refer(named as never)
  if (!(named.name in schemas)) {
    // it may lead back to itself
    schemas[named.name] = {}
    schemas[named.name] = objectSchema(named, schemas, refer)
  }
  return { $ref: `#/components/schemas/${named.name}` }
}

/** An input object, whose fields `without` are left to be said elsewhere. */
export function objectSchema(
  type: GraphQLInputObjectType,
  schemas: Record<string, JsonSchema>,
  refer: Refer,
  without: readonly string[] = [],
): JsonSchema {
  const fields = Object.values(type.getFields())
  const properties = fields.map(({ name, type, description, defaultValue }): [string, JsonSchema] => [
    name,
    {
      ...inputSchema(type, schemas, refer),
      ...(description && { description }),
      ...(defaultValue !== undefined && { default: defaultValue }),
    },
  ])
  const required = fields.filter(isRequiredInputField).map(({ name }) => name)
  return {
    type: 'object',
    ...(type.description && { description: type.description }),
    properties: Object.fromEntries(properties),
    ...(type.isOneOf && { minProperties: 1, maxProperties: 1 }),
    required: required.filter((name) => !without.includes(name)),
    additionalProperties: false,
  }
}
