import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql'

/** Emits the type of every field: what types columns are of: see src/table/column-types.ts. */
export const plugin: PluginFunction = (schema) => {
  const lines = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .map((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
      const typed = fields.map(
        ({ name, type: value }) =>
          `${name}=${isListType(getNullableType(value)) ? '*' : ''}${getNamedType(value).name}`,
      )
      return `${type.name}:${typed.join(',')}`
    })
  return `/** Every type with the types of its fields; those of lists stand behind a star. */\nexport const leaves: string = ${JSON.stringify(lines.join('\n'))}\n`
}
