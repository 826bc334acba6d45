import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { type GraphQLInputObjectType, isEnumType, isInputObjectType } from 'graphql'
import { indent } from './indent.ts'
import { inputMembers, inputType, jsdoc } from './typescript.ts'

/** Emits the schema's input types as plain TypeScript. */
export const plugin: PluginFunction = (schema) => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .map((type) => {
      if (!isInputObjectType(type)) return ''
      if (type.isOneOf)
        return `${jsdoc(type.description)}export type ${type.name} = ${alternatives(type)}\n\n`
      const members = inputMembers(Object.values(type.getFields()))
      return `${jsdoc(type.description)}export interface ${type.name} {\n${members}}\n\n`
    })
    .join('')
  const enums = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .map(({ name }) => name)
  return { prepend: [`import type { ${enums.join(', ')} } from './enums.ts'`], content: indent(types) }
}

/** A `@oneOf` input: exactly one of its fields. */
function alternatives(type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields())
  return fields
    .map((given) => {
      const members = fields.map((field) =>
        field === given
          ? `${jsdoc(field.description)}${field.name}: ${inputType(field.type).replace(/ \| null$/, '')}\n`
          : `${field.name}?: never\n`,
      )
      return `\n| {\n${members.join('')}}`
    })
    .join('')
}
