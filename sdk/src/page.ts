import { displayAsTable } from './html.ts'
import { more } from './more.ts'
import type { Pages } from './pages.ts'
import {
  type Columns,
  type ListPaths,
  type Picked,
  type Row,
  type RowOptions,
  type Table,
  toRows,
} from './rows.ts'
import type { RequestOptions } from './transport.ts'

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

/** One page: the connection's own fields as they were selected, and what can be done from here. */
export interface PageMethods<C extends AnyConnection> {
  /** The next page (the previous one when walking backward), or `undefined` after the last. */
  next(): Promise<Page<C> | undefined>
  /** What a nested connection of this page still holds beyond the part that came with it. */
  more<D extends AnyConnection>(connection: D, options?: { first?: number } & RequestOptions): Pages<D>
  /** This page as a flat table: see {@link toRows}. `Pages.rows` reads all pages. */
  rows<
    const E extends ListPaths<NodeOf<C>> = never,
    const S extends Columns<Row<NodeOf<C>, E>> | undefined = undefined,
  >(options?: RowOptions<E, S>): Table<Picked<Row<NodeOf<C>, E>, S>>
  /** The nodes of this page. */
  [Symbol.iterator](): IterableIterator<NodeOf<C>>
}

/** One page of a connection. */
export type Page<C extends AnyConnection> = C & PageMethods<C>

class PageOfConnection {
  readonly #pages: Pages<any>

  constructor(connection: AnyConnection, pages: Pages<any>) {
    Object.assign(this, connection)
    this.#pages = pages
    displayAsTable(this, () => this.rows())
  }

  next() {
    return this.#pages.following(this as never)
  }

  more(connection: AnyConnection, options?: object) {
    return more(connection, options)
  }

  rows(options?: object) {
    return toRows(nodesOf(this as AnyConnection), options as never)
  }

  [Symbol.iterator]() {
    return nodesOf(this as AnyConnection)[Symbol.iterator]()
  }
}

/** Makes a page; `pages` knows how to fetch its neighbours. */
export const Page = PageOfConnection as unknown as new <C extends AnyConnection>(
  connection: C,
  pages: Pages<C>,
) => Page<C>
