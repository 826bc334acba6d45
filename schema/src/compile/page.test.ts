// What stands on a connection or an edge is answered by what it says it is, never by its name.
import { extendSchema, type GraphQLObjectType, getOperationAST, parse } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../index.ts'
import { Compiler } from './operation.ts'

const extended = extendSchema(
  schema,
  parse(
    'extend type ConditionConnection { strange: Int, cursor: String } extend type ConditionEdge { strange: Int, totalCount: Int }',
  ),
)
const fieldOf = (type: string, field: string) =>
  (extended.getType(type) as GraphQLObjectType).getFields()[field]!
Object.assign(fieldOf('ConditionConnection', 'cursor').extensions, {
  page: fieldOf('ConditionEdge', 'cursor').extensions.page,
})
Object.assign(fieldOf('ConditionEdge', 'totalCount').extensions, {
  page: fieldOf('ConditionConnection', 'totalCount').extensions.page,
})
const compiler = new Compiler(extended)

const compile = (below: string) => {
  const document = parse(`{ conditions { ${below} } }`)
  return compiler.statement(document, getOperationAST(document)!, {}, 'body')
}

it.each([
  ['strange', 'the field strange of a page does not say what it is'],
  ['edges { strange }', 'the field strange of a page does not say what it is'],
  ['cursor', 'ConditionConnection.cursor is no field of a connection, but cursor'],
  ['edges { totalCount }', 'ConditionEdge.totalCount is no field of an edge, but totalCount'],
])('%s is refused', (below, message) => {
  expect(() => compile(below)).toThrow(message)
  expect(compile('totalCount edges { cursor }').text).toContain('count')
})
