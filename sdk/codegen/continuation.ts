import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** Whether a type is a Relay connection. */
export function isConnection(type: unknown): type is GraphQLObjectType {
  return isObjectType(type) && getNamedType(type.getFields().pageInfo?.type)?.name === 'PageInfo'
}

/**
 * The documents that read on in an operation's nested connections, by the connection's path in the answer: the
 * connection alone, on the object that holds it, fetched by its id, which says from where it is seen. Only for operations with one root field.
 */
export function continuations(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Map<string, string> {
  const found = new Map<string, string>()
  const operationName = operation.name!.value

  const walk = (
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    path: string,
    siblings: SelectionSetNode,
  ) => {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
        const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
        walk(fragment.selectionSet, condition as GraphQLCompositeType, path, siblings)
        continue
      }
      const field = 'getFields' in type ? type.getFields()[selection.name.value] : undefined
      const target = field && getNamedType(field.type)
      if (!isCompositeType(target) || !selection.selectionSet) continue
      const here = `${path && `${path}.`}${selection.alias?.value ?? selection.name.value}`
      if (path && isConnection(target) && asksForMore(selection)) {
        if (!selects(siblings, 'id', fragments) && !selects(set, 'id', fragments))
          throw new Error(
            `${operationName}: select id beside ${here}, so that the connection can be read on.`,
          )
        found.set(here, continuation(operation, selection, type.name, fragments))
      }
      walk(selection.selectionSet, target, here, selection.selectionSet)
    }
  }
  if (operation.operation !== 'query' || operation.selectionSet.selections.length > 1) return found
  walk(operation.selectionSet, schema.getQueryType()!, '', operation.selectionSet)
  return found
}

function asksForMore(field: FieldNode): boolean {
  const pageInfo = field.selectionSet!.selections.find(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === 'pageInfo',
  )
  return !!pageInfo && /hasNextPage/.test(print(pageInfo)) && /endCursor/.test(print(pageInfo))
}

function selects(
  set: SelectionSetNode,
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name && !selection.alias
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
    return selects(inner.selectionSet, name, fragments)
  })
}

function continuation(
  operation: OperationDefinitionNode,
  field: FieldNode,
  owner: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const position = new Set(['first', 'after', 'last', 'before'])
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value
  const moved: FieldNode = {
    ...field,
    arguments: [
      ...(field.arguments ?? []).filter((argument) => !position.has(argument.name.value)),
      ...['first', 'after'].map((name) => ({
        kind: Kind.ARGUMENT as const,
        name: { kind: Kind.NAME as const, value: name },
        value: {
          kind: Kind.VARIABLE as const,
          name: { kind: Kind.NAME as const, value: name === 'first' ? 'moreFirst' : 'moreAfter' },
        },
      })),
    ],
  }
  const body = [print(moved), ...spreads(moved, fragments).map(print)].join('\n')
  const inherited = (operation.variableDefinitions ?? [])
    .filter(({ variable }) => new RegExp(`\\$${variable.name.value}\\b`).test(body))
    .map(print)
  const size = first?.kind === Kind.INT ? ` = ${first.value}` : ''
  const variables = ['$moreId: ID!', `$moreFirst: Int${size}`, '$moreAfter: String', ...inherited].join(', ')
  const [connection, ...used] = body.split(/\n(?=fragment )/)
  return print(
    parse(
      `query ${operation.name!.value}More(${variables}) { node(id: $moreId) { ... on ${owner} { ${connection} } } } ${used.join('\n')}`,
    ),
  )
}

/** The fragments that a node uses, directly or through others. */
export function spreads(
  node: FieldNode | OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<FragmentDefinitionNode> = new Set(),
): FragmentDefinitionNode[] {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)
      if (!fragment) throw new Error(`There is no fragment ${name.value}.`)
      if (found.has(fragment)) return
      found.add(fragment)
      spreads(fragment, fragments, found)
    },
  })
  return [...found]
}
