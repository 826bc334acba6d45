/** Any Relay connection, as far as it was selected. */
export interface AnyConnection {
  /** The entries. */
  readonly nodes?: readonly any[]
  /** The entries with their cursors. */
  readonly edges?: readonly any[]
  /** How many entries the whole list has. */
  readonly totalCount?: number
  /** Where the page stands in the list. */
  readonly pageInfo?: {
    readonly hasNextPage?: boolean
    readonly hasPreviousPage?: boolean
    readonly startCursor?: string | null
    readonly endCursor?: string | null
  }
}

/** What a connection lists, by whichever of `nodes` and `edges` was selected. */
export type NodeOf<C> = C extends { readonly nodes: readonly (infer N)[] }
  ? NonNullable<N>
  : C extends { readonly edges: readonly (infer E)[] }
    ? NonNullable<E> extends { readonly node: infer N }
      ? NonNullable<N>
      : never
    : unknown

/** The nodes of a connection, whether it selected `nodes` or `edges { node }`. */
export function nodesOf<N>(connection: AnyConnection): N[] {
  const { nodes, edges } = connection
  return (nodes ?? edges?.map((edge) => edge?.node) ?? []).filter((node) => node != null)
}
