import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { indent } from './indent.ts'
import { inputMembers, jsdoc, typescriptType } from './typescript.ts'

/** Emits the types behind `query(selection)`: one interface per object type, interface and union. */
export const plugin: PluginFunction = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
  const enums = types.filter(isEnumType).map((type) => type.name)
  const inputs = types.filter(isInputObjectType).map((type) => type.name)
  return {
    prepend: [
      `import type { ${enums.join(', ')} } from './enums.ts'`,
      `import type { ${inputs.join(', ')} } from './inputs.ts'`,
      `import type { Field } from '../selection/types.ts'`,
    ],
    content: indent(types.map((type) => composite(schema, type)).join('')),
  }
}

function composite(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const abstract = isAbstractType(type)
  if (!abstract && !isObjectType(type)) return ''
  const members = abstract ? schema.getPossibleTypes(type).map(({ name }) => name) : []
  let text = `${jsdoc(type.description)}export interface ${type.name} {\n`
  text += `readonly __typename: ${abstract ? members.map((name) => `'${name}'`).join(' | ') : `'${type.name}'`}\n`
  if (abstract) text += `readonly $on: { ${members.map((name) => `${name}: ${name}`).join('; ')} }\n`
  for (const field of isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []) {
    if (field.name === 'on')
      throw new Error(`${type.name}.on clashes with the selection of an interface's types.`)
    const value = typescriptType(field.type)
    text += jsdoc(field.description, field.deprecationReason)
    text += `${field.name}: ${field.args.length ? `Field<{\n${inputMembers(field.args)}}, ${value}>` : value}\n`
  }
  return `${text}}\n\n`
}
