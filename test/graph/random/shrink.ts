// Makes a failing operation smaller, as long as it goes on failing.
import { type ASTNode, type DocumentNode, Kind, parse, print, visit } from 'graphql'
import { isValid } from './check.ts'
import type { Operation } from './operation.ts'

/** The smallest operation found that still fails. */
export async function shrink(
  operation: Operation,
  fails: (operation: Operation) => Promise<boolean>,
): Promise<Operation> {
  let smallest = operation
  for (let progress = true; progress; ) {
    progress = false
    for (let i = 0; ; i++) {
      const query = without(parse(smallest.query), i)
      if (query === null) break
      const candidate = { ...smallest, query, variables: usedVariables(query, smallest.variables) }
      if (!isValid(query) || !(await fails(candidate))) continue
      smallest = candidate
      progress = true
      i -= 1
    }
  }
  return smallest
}

/** The document without its i-th part that could go; null where there are no more. */
function without(document: DocumentNode, i: number): string | null {
  let place = -1
  let found = false
  const drop = () => {
    place += 1
    if (place !== i) return undefined
    found = true
    return null
  }
  const parts = (node: ASTNode) => {
    if (node.kind === Kind.OBJECT_FIELD || node.kind === Kind.ARGUMENT || node.kind === Kind.DIRECTIVE)
      return drop()
    return undefined
  }
  let result = visit(document, {
    enter(node, _key, parent) {
      if (found) return undefined
      const selection =
        node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD
      if (selection && Array.isArray(parent) && parent.length > 1) return drop()
      return parts(node)
    },
  }) as DocumentNode
  if (!found) return null
  const names = new Set<string>()
  const spreads = new Set<string>()
  visit(result, {
    Variable: (node, _key, parent) => {
      if (!parent || Array.isArray(parent) || (parent as ASTNode).kind !== Kind.VARIABLE_DEFINITION)
        names.add(node.name.value)
    },
    FragmentSpread: (node) => {
      spreads.add(node.name.value)
    },
  })
  result = visit(result, {
    VariableDefinition: (node) => (names.has(node.variable.name.value) ? undefined : null),
    FragmentDefinition: (node) => (spreads.has(node.name.value) ? undefined : null),
  })
  return print(result)
}

const usedVariables = (query: string, variables: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)))
