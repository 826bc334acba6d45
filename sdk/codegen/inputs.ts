import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { type GraphQLInputObjectType, isEnumType, isInputObjectType } from 'graphql'
import { indent } from './indent.ts'
import { inputMembers, jsdoc, typescriptType } from './typescript.ts'

/** Emits the schema's enums and input types as plain TypeScript. */
export const plugin: PluginFunction = (schema) => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .map((type) => {
      if (isEnumType(type)) {
        const values = type
          .getValues()
          .map(
            ({ name, description, deprecationReason }) =>
              `\n${jsdoc(description, deprecationReason)}| '${name}'`,
          )
        return `${jsdoc(type.description)}export type ${type.name} = ${values.join('')}\n\n`
      }
      if (!isInputObjectType(type)) return ''
      if (type.isOneOf)
        return `${jsdoc(type.description)}export type ${type.name} = ${alternatives(type)}\n\n`
      const members = inputMembers(Object.values(type.getFields()))
      return `${jsdoc(type.description)}export interface ${type.name} {\n${members}}\n\n`
    })
    .join('')
  return indent(types)
}

/** A `@oneOf` input: exactly one of its fields. */
function alternatives(type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields())
  return fields
    .map((given) => {
      const members = fields.map((field) =>
        field === given
          ? `${jsdoc(field.description)}${field.name}: ${typescriptType(field.type, undefined, 'readonly ').replace(/ \| null$/, '')}\n`
          : `${field.name}?: never\n`,
      )
      return `\n| {\n${members.join('')}}`
    })
    .join('')
}
