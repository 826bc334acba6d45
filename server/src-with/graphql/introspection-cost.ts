// What an operation asks about the schema itself, and what that costs.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'

/** How many things each list of the introspection system holds on average. */
type ListSizes = Readonly<Record<string, number>>

function listSizes(schema: GraphQLSchema): ListSizes {
  const types = Object.values(schema.getTypeMap())
  const directives = schema.getDirectives()
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  )
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []))
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []))
  const args = [...fields, ...directives].reduce((sum, { args }) => sum + args.length, 0)
  const each = (count: number) => Math.max(1, count / types.length)
  return {
    types: types.length,
    directives: directives.length,
    fields: each(fields.length),
    inputFields: each(inputs.length),
    enumValues: each(values.length),
    interfaces: 1,
    possibleTypes: 1,
    args: Math.max(1, args / (fields.length + directives.length)),
  }
}

const sizesOf = new WeakMap<GraphQLSchema, ListSizes>()

/** Whether an operation asks about nothing but the schema, and about how many things of it it asks. */
export interface Introspection {
  readonly isAll: boolean
  readonly cost: number
}

/** What a validated operation asks about the schema; its fragments written out, it must be within the limits. */
export function introspectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Introspection {
  const sizes = sizesOf.get(schema) ?? listSizes(schema)
  sizesOf.set(schema, sizes)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)

  const selectionsOf = (selection: SelectionNode): readonly SelectionNode[] =>
    (selection.kind === Kind.FRAGMENT_SPREAD
      ? fragments.get(selection.name.value)?.selectionSet
      : selection.selectionSet
    )?.selections ?? []

  function costOf(selections: readonly SelectionNode[], times: number): number {
    return selections.reduce((sum, selection) => {
      const below = selectionsOf(selection)
      if (below.length === 0) return sum
      if (selection.kind !== Kind.FIELD) return sum + costOf(below, times)
      const count = times * (sizes[selection.name.value] ?? 1)
      return sum + count + costOf(below, count)
    }, 0)
  }

  const isFieldOf = (selection: SelectionNode, pattern: RegExp): boolean =>
    selection.kind === Kind.FIELD
      ? pattern.test(selection.name.value)
      : selectionsOf(selection).some((one) => isFieldOf(one, pattern))
  const everyField = (selection: SelectionNode): boolean =>
    selection.kind === Kind.FIELD
      ? selection.name.value.startsWith('__')
      : selectionsOf(selection).every(everyField)

  const { selections } = operation.selectionSet
  const asked = selections.filter((selection) => isFieldOf(selection, /^__(schema|type)$/))
  return { isAll: asked.length > 0 && selections.every(everyField), cost: Math.ceil(costOf(asked, 1)) }
}
