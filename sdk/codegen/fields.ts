import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { getNamedType, isAbstractType, isCompositeType, isInterfaceType, isObjectType } from 'graphql'

/** Emits the table that `query(selection)` prints documents with: see src/selection/table.ts. */
export const plugin: PluginFunction = (schema) => {
  const lines = Object.values(schema.getTypeMap())
    .filter((type) => isCompositeType(type) && !type.name.startsWith('__'))
    .map((type) => {
      const fields = (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [])
        .filter((field) => field.args.length || isCompositeType(getNamedType(field.type)))
        .map((field) => {
          const target = getNamedType(field.type)
          const args = field.args.map((arg) => `${arg.name}=${arg.type}`).join(',')
          return `${field.name}${args && `(${args})`}${isCompositeType(target) ? `>${target.name}` : ''}`
        })
      return `${isAbstractType(type) ? '~' : ''}${type.name}:${fields.join(';')}`
    })
  return `/** Every type with its fields that take arguments or lead to other types. */\nexport const fields: string = ${JSON.stringify(lines.join('\n'))}\n`
}
