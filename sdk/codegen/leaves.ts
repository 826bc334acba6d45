import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** Emits the type of every field, `Enum` for any enum: what types columns are of: see src/table/column-types.ts. */
export const plugin: PluginFunction = (schema) => {
  const lines = [...readable(schema)]
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => {
      const typed = Object.values(type.getFields()).map(({ name, type: value }) => {
        const named = getNamedType(value)
        return `${name}=${isListType(getNullableType(value)) ? '*' : ''}${isEnumType(named) ? 'Enum' : named.name}`
      })
      return `${type.name}:${typed.join(',')}`
    })
  return `/** Every type that can be read, with the types of its fields; those of lists stand behind a star, enums are Enum. */\nexport const leaves: string = ${JSON.stringify(lines.join('\n'))}\n`
}

/** The types that questions lead to: what mutations alone answer never makes a table. */
function readable(schema: GraphQLSchema): Set<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>()
  const add = (type: GraphQLNamedType | null | undefined) => {
    if (!type || found.has(type)) return
    found.add(type)
    if (isUnionType(type)) type.getTypes().forEach(add)
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(add)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) add(getNamedType(field.type))
  }
  add(schema.getQueryType())
  add(schema.getSubscriptionType())
  return found
}
