// Objects in an answer, each with what it takes to fetch it again: its id, and the selection that was made on it.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { schema } from '../../../schema/src/index.ts'
import type { Question } from '../../support/graph.ts'

type Data = Record<string, unknown>

/** An object as it was found. */
export interface Found {
  readonly id: string
  readonly data: Data
  /** Whether it is shown only along with what leads to it: such an object can be unknown by itself. */
  readonly isAlong: boolean
  /** The same selection on the object that the id names. */
  readonly again: Question
}

const [idKey, typeKey] = ['foundId', 'foundType']

/** What a change is about is told whether it counts or not. */
const toldByChanges = ['Change.subject', 'Change.before', 'Change.after']

const isNode = (type: unknown): boolean =>
  (isInterfaceType(type) && type.name === 'Node') ||
  (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))

/** The query with the id and the type of each object in it. */
export function withIds(query: string): string {
  const types = new TypeInfo(schema)
  const extra = (parse(`{ ${idKey}: id ${typeKey}: __typename }`).definitions[0] as OperationDefinitionNode)
    .selectionSet.selections
  return print(
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        SelectionSet: (node) =>
          isNode(types.getParentType()) ? { ...node, selections: [...node.selections, ...extra] } : undefined,
      }),
    ),
  )
}

/** All objects in the answer to a query that was made by `withIds`. */
export function foundIn({ query, variables }: Question, answer: Data): Found[] {
  const document = parse(query)
  const [operation] = document.definitions as [OperationDefinitionNode]
  const fragments = fragmentsOf(document)
  const found: Found[] = []

  const collect = (set: SelectionSetNode, type: GraphQLCompositeType, data: Data, isAlong: boolean) => {
    const [id, name] = [data[idKey], data[typeKey]]
    if (isNode(type) && typeof id === 'string')
      found.push({ id, data, isAlong, again: again(set, type, id, { operation, fragments, variables }) })
    for (const selection of set.selections) {
      if (!isIncluded(selection, variables)) continue
      if (selection.kind !== Kind.FIELD) {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
        const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
        if (!isObjectType(condition) || name === undefined || condition.name === name)
          collect(fragment.selectionSet, condition as GraphQLCompositeType, data, isAlong)
        continue
      }
      const value = data[selection.alias?.value ?? selection.name.value]
      const field = (type as GraphQLObjectType).getFields?.()[selection.name.value]
      if (!selection.selectionSet || !field || value === null || value === undefined) continue
      const along =
        !Array.isArray(value) &&
        (isNonNullType(field.type) || toldByChanges.includes(`${type.name}.${field.name}`))
      for (const one of [value].flat(2) as (Data | null)[])
        if (one) collect(selection.selectionSet, getNamedType(field.type) as GraphQLCompositeType, one, along)
    }
  }
  collect(operation.selectionSet, schema.getQueryType()!, answer, false)
  return found
}

const isIncluded = (selection: SelectionNode, variables: Question['variables']): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )

interface Asked {
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Question['variables']
}

function again(set: SelectionSetNode, type: GraphQLCompositeType, id: string, asked: Asked): Question {
  const used = new Set<FragmentDefinitionNode>()
  const note = (text: string) => {
    for (const [, name] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = asked.fragments.get(name!)
      if (!fragment || used.has(fragment)) continue
      used.add(fragment)
      note(print(fragment))
    }
  }
  note(print(set))
  const body = [`{ node(id: $id) { ... on ${type.name} ${print(set)} } }`, ...[...used].map(print)].join('\n')
  const definitions = asked.operation.variableDefinitions ?? []
  const kept = definitions.filter(({ variable }) => new RegExp(`\\$${variable.name.value}\\b`).test(body))
  const variables = Object.fromEntries(
    kept
      .map(({ variable }) => variable.name.value)
      .filter((name) => asked.variables && name in asked.variables)
      .map((name) => [name, asked.variables![name]]),
  )
  return {
    query: `query Again(${['$id: ID!', ...kept.map(print)].join(', ')}) ${body}`,
    variables: { ...variables, id },
  }
}

/** What of an answer that says less is not as in one that says more; empty where all is. */
export function contradiction(less: unknown, more: unknown, path = 'node'): string {
  if (less !== null && typeof less === 'object' && more !== null && typeof more === 'object') {
    if (Array.isArray(less) && less.length !== (more as unknown[]).length) return `${path}: another length`
    for (const [key, value] of Object.entries(less)) {
      const found = contradiction(value, (more as Data)[key], `${path}.${key}`)
      if (found) return found
    }
    return ''
  }
  return Object.is(less, more)
    ? ''
    : `${path}: ${JSON.stringify(more)} was found, ${JSON.stringify(less)} again`
}
