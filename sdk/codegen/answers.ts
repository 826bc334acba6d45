import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { type GraphQLEnumType, Kind } from 'graphql'
import { indent } from './indent.ts'
import { fragmentsOf } from './operations.ts'
import { ResultTypes } from './result.ts'

/** Emits what each operation answers, by its name, for who executes operations of the catalogue in process. Types only. */
export const plugin: PluginFunction = (schema, documents) => {
  const types = new ResultTypes(schema, fragmentsOf(documents))
  const answers = documents
    .flatMap(({ document }) => document!.definitions)
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query')
    .map((node) => {
      if (node.kind !== Kind.OPERATION_DEFINITION) return ''
      return `${node.name!.value}: ${types.object(schema.getQueryType()!, [node.selectionSet])}\n`
    })
    .sort()
  const enums = [...types.enums].sort().map((name) => {
    const values = (schema.getType(name) as GraphQLEnumType).getValues()
    return `export type ${name} = ${values.map(({ name }) => `'${name}'`).join(' | ')}\n`
  })
  const text = `/** What the operations of the catalogue answer, by their names. */\nexport interface Answers {\n${answers.join('')}}\n\n${enums.join('')}`
  // the schema has the descriptions
  return indent(text.replaceAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?!export interface)/g, ''))
}
