import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { indent } from './indent.ts'
import { jsdoc } from './typescript.ts'

/** Emits what may be selected of each type: a named interface, so that editors show every field with its description. */
export const plugin: PluginFunction = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isCompositeType(type) && !type.name.startsWith('__'),
  )
  return {
    prepend: [`import type * as schema from './schema.ts'`],
    content: indent(types.map((type) => selection(schema, type)).join('')),
  }
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const name = `${type.name}Selection`
  let text = `${jsdoc(`What may be selected of a ${type.name}: its fields, under another name as \`'name:field'\`.`)}export interface ${name} {\n`
  text += `${jsdoc('The name of its type.')}__typename?: boolean | undefined\n`
  if (isAbstractType(type)) {
    const members = schema
      .getPossibleTypes(type)
      .map((member) => `${member.name}?: ${member.name}Selection\n`)
    text += `${jsdoc('The fields of one of its types.')}on?: {\n${members.join('')}[type: string]: object | undefined\n}\n`
  }
  for (const field of fields) {
    text += jsdoc(field.description, field.deprecationReason)
    text += `${field.name}?: ${selected(type, field)} | undefined\n`
  }
  for (const field of ['__typename', ...fields.map((each) => each.name)])
    text += `[name: \`\${string}:${field}\`]: ${name}['${field}']\n`
  return `${text}}\n\n`
}

/** What is written at a field: `true` for a leaf, a selection for an object, with its arguments as `$`. */
function selected(
  type: GraphQLNamedType,
  { name, type: value, args }: GraphQLField<unknown, unknown>,
): string {
  const target = getNamedType(value)
  const required = args.some(isRequiredArgument)
  const given = `{ $${required ? '' : '?'}: schema.${type.name}['${name}']['$args']${required ? '' : ' | undefined'} }`
  if (!isCompositeType(target))
    return args.length ? `${required ? 'false' : 'boolean'} | ${given}` : 'boolean'
  return args.length ? `(${target.name}Selection & ${given})` : `${target.name}Selection`
}
