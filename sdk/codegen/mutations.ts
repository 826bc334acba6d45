import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { indent } from './indent.ts'
import { jsdoc } from './typescript.ts'

/** Emits a function for each mutation, and the interface through which a client offers them all. */
export const plugin: PluginFunction = (schema) => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  const described = (description: string | null | undefined) =>
    jsdoc(
      `${description}\n\n@throws {ProvisoError} of the kind \`refused\` where it is, with its \`refusals\``,
    )
  const standing = mutations.map(
    ({ name, description }) =>
      `${described(description)}export const ${name}: MutationFunction<'${name}'> = /* @__PURE__ */ mutating('${name}')\n`,
  )
  const methods = mutations.map(
    ({ name, description }) => `${described(description)}${name}: MutationMethod<'${name}'>\n`,
  )
  return indent(`import { type MutationFunction, type MutationMethod, mutating } from '../selection/mutating.ts'

${standing.join('\n')}
/** The mutations, as methods of a client. */
export interface MutationMethods {
${methods.join('\n')}}

/** The mutations by name: each takes a client, its arguments, what is wanted of its payload, and options. */
export const mutations = { ${mutations.map(({ name }) => name).join(', ')} }
`)
}
