import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { isEnumType } from 'graphql'
import { indent } from './indent.ts'
import { jsdoc } from './typescript.ts'

/** Emits each enum as a type, and its values for programs that list them. */
export const plugin: PluginFunction = (schema) => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type))
    .filter((type) => !type.name.startsWith('__'))
    .map((type) => {
      const values = type.getValues()
      if (values.some(({ name }) => name === 'values'))
        throw new Error(`${type.name}.values clashes with the list of its values.`)
      const documented = values.map(({ name, description, deprecationReason }) => ({
        name,
        comment: jsdoc(description, deprecationReason),
      }))
      const union = documented.map(({ name, comment }) => `\n${comment}| '${name}'`)
      const members = documented.map(({ name, comment }) => `${comment}readonly ${name}: '${name}'\n`)
      const text = JSON.stringify(values.map(({ name }) => name).join(' '))
      return `${jsdoc(type.description)}export type ${type.name} = ${union.join('')}

${jsdoc(`${type.description ?? type.name} Its values by name, and all of them as \`values\`.`)}export const ${type.name}: Enumeration<${type.name}> & {
${members.join('')}} = /* @__PURE__ */ enumeration(${text})

`
    })
  return {
    prepend: [`import { type Enumeration, enumeration } from '../enumeration.ts'`],
    content: indent(types.join('')),
  }
}
