// Leaf types of GraphQL as JSON Schema.
import { type GraphQLLeafType, isEnumType } from 'graphql'

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** The scalars that GraphQL itself has. */
const builtIn: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  ID: 'string',
  String: 'string',
}

/** What a leaf type is in JSON; a scalar of the schema's own says it of itself. */
export function leafSchema(type: GraphQLLeafType): JsonSchema {
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) }
  const own = (type.extensions as { jsonSchema?: JsonSchema }).jsonSchema
  return own ?? { type: builtIn[type.name] ?? 'string' }
}
