import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** How large an operation is once every fragment is written out where it is spread. */
export interface OperationSize {
  /** The longest way from the operation down to a field, in fields. */
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
}

/**
 * The size of every operation in a document. Each fragment is measured once however often it is spread, so the time is
 * linear in the document though the sizes can be exponential. Fragments that spread themselves, which validation
 * refuses, count as empty.
 */
export function measureOperations(document: DocumentNode): OperationSize[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measured = new Map<string, OperationSize>()

  function measureFragment(name: string): OperationSize {
    const known = measured.get(name)
    if (known) return known
    measured.set(name, EMPTY)
    const fragment = fragments.get(name)
    const size = fragment ? measure(fragment.selectionSet, fragment.directives?.length) : EMPTY
    measured.set(name, size)
    return size
  }

  function measure(selectionSet: SelectionSetNode | undefined, ownDirectives = 0): OperationSize {
    let { depth, fields, aliases } = EMPTY
    let directives = ownDirectives
    for (const selection of selectionSet?.selections ?? []) {
      directives += selection.directives?.length ?? 0
      const isField = selection.kind === Kind.FIELD
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : measure(selection.selectionSet)
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0))
      fields += inner.fields + (isField ? 1 : 0)
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0)
      directives += inner.directives
    }
    return { depth, fields, aliases, directives }
  }

  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [measure(definition.selectionSet, definition.directives?.length)]
      : [],
  )
}

const EMPTY: OperationSize = { depth: 0, fields: 0, aliases: 0, directives: 0 }
