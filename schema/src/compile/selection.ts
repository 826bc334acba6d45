// Which fields of an object type a selection asks for, once fragments, @skip and @include are worked in.
import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import { Input } from '../sql/input.ts'

/** A field to be answered under one response key, with all the selections made below it. */
export interface Selected {
  readonly key: string
  readonly name: string
  readonly node: FieldNode
  readonly definition: GraphQLField<unknown, unknown> | undefined
  readonly below: SelectionSetNode[]
}

/** The fields selected on an object type, in the order in which they are answered. */
export function selectedFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Selected[] {
  const byKey = new Map<string, Selected>()
  const visit = (selectionSet: SelectionSetNode) => {
    for (const selection of selectionSet.selections) {
      if (!included(compilation, selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        let selected = byKey.get(key)
        if (!selected) {
          const name = selection.name.value
          selected = { key, name, node: selection, definition: type.getFields()[name], below: [] }
          byKey.set(key, selected)
        }
        if (selection.selectionSet) selected.below.push(selection.selectionSet)
        continue
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? compilation.fragments[selection.name.value]! : selection
      const condition = fragment.typeCondition?.name.value
      if (!condition || applies(compilation, condition, type)) visit(fragment.selectionSet)
    }
  }
  for (const selectionSet of selectionSets) visit(selectionSet)
  return [...byKey.values()]
}

function applies(compilation: Compilation, condition: string, type: GraphQLObjectType): boolean {
  if (condition === type.name) return true
  const conditionType = compilation.schema.getType(condition)
  return isAbstractType(conditionType) && compilation.schema.isSubType(conditionType, type)
}

function included(compilation: Compilation, selection: SelectionNode): boolean {
  for (const directive of selection.directives ?? []) {
    const definition = [GraphQLSkipDirective, GraphQLIncludeDirective].find(
      (candidate) => candidate.name === directive.name.value,
    )
    if (!definition) continue
    const condition = Input.argument(compilation, definition.args[0]!, directive.arguments).value<boolean>()
    if (condition === (definition === GraphQLSkipDirective)) return false
  }
  return true
}
