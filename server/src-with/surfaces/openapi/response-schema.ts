// What an operation answers, as JSON Schema: made from its selection, so that it says exactly what comes back.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  type isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'
import type { JsonSchema } from '../json-schema.ts'

/** How the schema of a leaf type is referred to. */
export type Refer = (type: Parameters<typeof isLeafType>[0]) => JsonSchema

/** The schema of the data that a query answers. */
export const responseSchema = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  refer: Refer,
): JsonSchema => selectionSchema(schema, document, schema.getQueryType()!, operation.selectionSet, refer)

/** The schema of what is selected of an object. */
export function selectionSchema(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLObjectType,
  selection: SelectionSetNode,
  refer: Refer,
): JsonSchema {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment): [string, FragmentDefinitionNode] => [fragment.name.value, fragment]),
  )
  return composite(type, [selection])

  function of(type: GraphQLOutputType, below: readonly SelectionSetNode[]): JsonSchema {
    if (isNonNullType(type)) return notNull(type.ofType, below)
    return { anyOf: [notNull(type, below), { type: 'null' }] }
  }

  function notNull(type: GraphQLOutputType, below: readonly SelectionSetNode[]): JsonSchema {
    if (isListType(type)) return { type: 'array', items: of(type.ofType, below) }
    return isCompositeType(type) ? composite(type, below) : refer(type)
  }

  /** An object for each type that it can be, where these differ in what is selected of them. */
  function composite(
    type: Parameters<typeof schema.getPossibleTypes>[0] | GraphQLObjectType,
    below: readonly SelectionSetNode[],
  ) {
    const concrete = isObjectType(type) ? [type] : schema.getPossibleTypes(type)
    const variants = concrete.map((object) => JSON.stringify(objectSchema(object, below)))
    const different = [...new Set(variants)].map((text) => JSON.parse(text) as JsonSchema)
    return different.length === 1 ? different[0]! : { anyOf: different }
  }

  function objectSchema(type: GraphQLObjectType, below: readonly SelectionSetNode[]): JsonSchema {
    const selected = new Map<string, { name: string; below: SelectionSetNode[] }>()
    collect(type, below, selected)
    const properties = [...selected].map(([key, { name, below }]): [string, JsonSchema] => {
      if (name === '__typename') return [key, { const: type.name }]
      const { type: fieldType, description } = type.getFields()[name]!
      const found = of(fieldType, below)
      return [key, description ? { ...found, description } : found]
    })
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: [...selected.keys()],
      additionalProperties: false,
    }
  }

  function collect(
    type: GraphQLObjectType,
    below: readonly SelectionSetNode[],
    into: Map<string, { name: string; below: SelectionSetNode[] }>,
  ): void {
    for (const selection of below.flatMap(({ selections }) => selections)) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const known = into.get(key) ?? { name: selection.name.value, below: [] }
        if (selection.selectionSet) known.below.push(selection.selectionSet)
        into.set(key, known)
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!
      const on = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition)
      const applies = !on || on === type || (!isObjectType(on) && schema.isSubType(on as never, type))
      if (applies) collect(type, [fragment.selectionSet], into)
    }
  }
}
