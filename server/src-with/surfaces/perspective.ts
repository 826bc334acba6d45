// From where the answer to an operation is seen.
import { type ArgumentNode, Kind } from 'graphql'
import type { CatalogueOperation } from './catalogue.ts'

export interface ToldPerspective {
  /** The moment as of which things are told; null: as they stand now. */
  readonly asOf: unknown
  /** What was known when; null: what is known now. */
  readonly knownAt: unknown
}

/** The moments that an operation hands to its root fields. */
export function perspectiveOf(
  { operation, variables: declared }: CatalogueOperation,
  variables: Readonly<Record<string, unknown>>,
): ToldPerspective {
  const given: { asOf?: unknown; knownAt?: unknown } = {}
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) continue
    for (const { name, value } of selection.arguments ?? [])
      if (name.value === 'asOf' || name.value === 'knownAt') given[name.value] = momentIn(value)
  }
  return { asOf: given.asOf ?? null, knownAt: given.knownAt ?? null }

  function momentIn(value: ArgumentNode['value']): unknown {
    if (value.kind === Kind.STRING) return value.value
    if (value.kind !== Kind.VARIABLE) return undefined
    const { value: name } = value.name
    return variables[name] ?? declared.find((variable) => variable.name === name)?.defaultValue
  }
}
