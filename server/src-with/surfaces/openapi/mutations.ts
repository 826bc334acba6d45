// Mutations over plain HTTP: what each is asked with and answers is derived from the schema.
import { hash } from 'node:crypto'
import {
  astFromValue,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  print,
} from 'graphql'
import { kebabCase } from '../../kebab-case.ts'

/** A mutation as a path. */
export interface MutationPath {
  /** Its name in addresses, as in `create-condition`. */
  readonly name: string
  readonly field: GraphQLField<unknown, unknown>
  /** The input that is the body; without one, the arguments are. */
  readonly input: GraphQLArgument | undefined
  /** Whether it changes what is there, of a version that the client has seen. */
  readonly expectsVersion: boolean
  /** Whether it can be tried. */
  readonly canBeTried: boolean
  /** The type of the answer where nothing is wrong. */
  readonly payload: GraphQLObjectType
  /** By which the service knows its document. */
  readonly documentId: string
  readonly document: DocumentNode
  readonly text: string
}

/** The mutations by their names in addresses. */
export function mutationPaths(schema: GraphQLSchema): ReadonlyMap<string, MutationPath> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  return new Map(fields.map((field) => pathOf(schema, field)).map((path) => [path.name, path]))
}

function pathOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): MutationPath {
  const name = kebabCase(field.name)
  const input = field.args.find((arg) => arg.name === 'input')
  const inputType = input && getNamedType(input.type)
  const result = getNamedType(field.type)
  const payload = isUnionType(result) && result.getTypes().find((type) => type.name.endsWith('Payload'))
  if (!payload) throw new Error(`${field.name} has no payload`)
  const variables = field.args.map(declared).join(', ')
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const text = `mutation ${field.name[0]!.toUpperCase()}${field.name.slice(1)}(${variables}) { ${field.name}(${args}) { __typename ... on ${payload.name} { ${selectionOn(schema, payload)} } ... on Fault { code message } ... on InvalidInput { issues { path code message suggestions } } ... on Conflict { currentId currentVersion } } }`
  return {
    name,
    field,
    input,
    expectsVersion: isInputObjectType(inputType) && 'expectedVersion' in inputType.getFields(),
    canBeTried: field.args.some((arg) => arg.name === 'dryRun'),
    payload,
    documentId: hash('sha256', text, 'hex'),
    document: parse(text),
    text,
  }
}

/** A variable for an argument; what the argument is by itself, the variable is as well. */
function declared({ name, type, defaultValue }: GraphQLArgument): string {
  const usual = defaultValue === undefined ? undefined : astFromValue(defaultValue, type)
  return `$${name}: ${type}${usual ? ` = ${print(usual)}` : ''}`
}

/** What is selected of a payload: single values, and of what is below these as well; of lists of nodes, which they are. */
function selectionOn(schema: GraphQLSchema, type: GraphQLObjectType, depth = 0): string {
  const node = schema.getType('Node')
  return Object.values(type.getFields())
    .flatMap(({ name, type: fieldType, args }) => {
      if (args.some(isRequiredArgument)) return []
      const named = getNamedType(fieldType)
      if (isLeafType(named)) return [name]
      if (args.length > 0) return []
      if (named === node) return [`${name} { __typename id presentId }`]
      const isWhole = depth === 0 || !isObjectType(named) || isValue(named)
      if (!isObjectType(named) || !isWhole || depth > 1) return []
      // a list within a node is another question
      if (depth > 0 && isListType(getNullableType(fieldType))) return []
      return [`${name} { ${selectionOn(schema, named, depth + 1)} }`]
    })
    .join(' ')
}

/** Whether an object has no id: it is a part of what it stands in. */
const isValue = (type: GraphQLObjectType): boolean => type.getFields().id === undefined

/** The selection on the payload in a document of {@link mutationPaths}. */
export function payloadSelection({ document, payload }: MutationPath) {
  const [field] = getOperationAST(document)!.selectionSet.selections as readonly FieldNode[]
  const fragments = field!.selectionSet!.selections
  const own = fragments.find(
    (selection) =>
      selection.kind === 'InlineFragment' && selection.typeCondition!.name.value === payload.name,
  )
  return (own as { selectionSet: NonNullable<FieldNode['selectionSet']> }).selectionSet
}
