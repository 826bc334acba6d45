import { type AnyConnection, type NodeOf, nodesOf } from './connection.ts'
import { continuations, remember } from './continuations.ts'
import { ProvisoError } from './error.ts'
import { displayAsTable } from './html.ts'
import { notebookProgress, type Progress } from './notebook-progress.ts'
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

/** Bounds and follows a reading of several pages. */
export interface AllOptions {
  /** Stop after this many nodes. Default: no limit. */
  readonly max?: number | undefined
  /** Called after every page. Default: in Deno's Jupyter kernel, a bar that shows how far a long reading is. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** Variables that page through a connection. */
export interface PageVariables {
  /** How many entries, from the start. */
  first?: number | null
  /** Only entries after this cursor. */
  after?: string | null
  /** How many entries, from the end. */
  last?: number | null
  /** Only entries before this cursor. */
  before?: string | null
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
  /** The nodes of this page: `for … of`. */
  [Symbol.iterator](): IterableIterator<NodeOf<C>>
  /** The nodes of this page and of all that follow it: `for await … of`. */
  [Symbol.asyncIterator](): AsyncGenerator<NodeOf<C>, void, undefined>
}

/** One page of a connection. */
export type Page<C extends AnyConnection> = C & PageMethods<C>

/**
 * A connection that is read as one needs it: `await` it for its first page, or walk it.
 * Nothing is fetched before that, at most one page is in flight, and the first page is fetched once however often
 * it is asked for. With `last` (or `before`) among the variables it is walked from its end towards its start.
 */
export class Pages<C extends AnyConnection> implements Promise<Page<C>> {
  readonly [Symbol.toStringTag]: string = 'Pages'
  readonly #read: (variables: PageVariables) => Promise<C>
  readonly #start: PageVariables
  readonly #backward: boolean
  #first: Promise<Page<C>> | undefined

  /** Made by the ready-made operations, `client.pages` and `more`; `read` fetches the page that starts at a cursor. */
  constructor(read: (variables: PageVariables) => Promise<C>, start: PageVariables = {}) {
    this.#read = read
    this.#start = start
    this.#backward = start.last != null || (start.before != null && start.first == null)
  }

  #open(): Promise<Page<C>> {
    if (!this.#first) {
      this.#first = this.#fetch({})
      // A failed first page is asked for anew the next time.
      this.#first.catch(() => {
        this.#first = undefined
      })
    }
    return this.#first
  }

  async #fetch(position: PageVariables): Promise<Page<C>> {
    return new Page(await this.#read({ ...this.#start, ...position }), this)
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting it is the point
  then<A = Page<C>, B = never>(
    fulfilled?: ((page: Page<C>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#open().then(fulfilled, rejected)
  }

  catch<B = never>(rejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<Page<C> | B> {
    return this.#open().catch(rejected)
  }

  finally(settled?: (() => void) | null): Promise<Page<C>> {
    return this.#open().finally(settled)
  }

  /** Every page, one after the other: from the first on, or from the one given. */
  async *pages(from?: Page<C>): AsyncGenerator<Page<C>, void, undefined> {
    const seen = new Set<unknown>()
    for (let page = from ?? (await this.#open()); page; page = (await this.following(page, seen))!) yield page
  }

  /** The page after `page` (before it, when walking backward), or `undefined` after the last. */
  async following(page: Page<C>, seen?: Set<unknown>): Promise<Page<C> | undefined> {
    const { pageInfo } = page as AnyConnection
    const backward = this.#backward
    const goesOn = backward ? pageInfo?.hasPreviousPage : pageInfo?.hasNextPage
    if (goesOn === false) return
    const cursor = backward ? pageInfo?.startCursor : pageInfo?.endCursor
    if (goesOn == null || cursor == null)
      throw new ProvisoError(
        'graphql',
        `This connection cannot be paged: select pageInfo { ${backward ? 'hasPreviousPage startCursor' : 'hasNextPage endCursor'} }.`,
        { code: 'PAGE_INFO_MISSING' },
      )
    if (seen?.has(cursor))
      throw new ProvisoError(
        'graphql',
        `The server gave the cursor ${cursor} twice: reading on would never end.`,
        {
          code: 'CURSOR_REPEATED',
        },
      )
    seen?.add(cursor)
    return this.#fetch(backward ? { before: cursor } : { after: cursor })
  }

  /** Every node: from the first page on, or from the page given. Leaving the loop early fetches nothing more. */
  async *nodes(from?: Page<C>): AsyncGenerator<NodeOf<C>, void, undefined> {
    for await (const page of this.pages(from)) yield* this.#nodes(page)
  }

  /** Every node. */
  [Symbol.asyncIterator](): AsyncGenerator<NodeOf<C>, void, undefined> {
    return this.nodes()
  }

  #nodes(page: Page<C>): NodeOf<C>[] {
    const nodes = nodesOf<NodeOf<C>>(page as unknown as C)
    return this.#backward ? [...nodes].reverse() : nodes
  }

  /** Every node, up to `max`, in an array. */
  async all({ max = Infinity, onProgress = notebookProgress() }: AllOptions = {}): Promise<NodeOf<C>[]> {
    const all: NodeOf<C>[] = []
    let pages = 0
    if (max > 0)
      for await (const page of this.pages()) {
        for (const node of this.#nodes(page)) if (all.length < max) all.push(node)
        onProgress?.({ loaded: all.length, pages: ++pages, total: (page as AnyConnection).totalCount })
        if (all.length >= max) break
      }
    return all
  }

  /** Every node, up to `max`, as a flat table: see {@link toRows}. */
  async rows<
    const E extends ListPaths<NodeOf<C>> = never,
    const S extends Columns<Row<NodeOf<C>, E>> | undefined = undefined,
  >(options: RowOptions<E, S> & AllOptions = {}): Promise<Table<Picked<Row<NodeOf<C>, E>, S>>> {
    return toRows(await this.all(options), options as never) as never
  }
}

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

  [Symbol.asyncIterator]() {
    return this.#pages.nodes(this as never)
  }
}

/** Makes a page; `pages` knows how to fetch its neighbours. */
export const Page = PageOfConnection as unknown as new <C extends AnyConnection>(
  connection: C,
  pages: Pages<C>,
) => Page<C>

/**
 * Reads on behind a nested connection: the nodes that follow those which came with the answer.
 * A connection that came whole has none.
 *
 * @example
 * const dossier = await proviso.actorDossier({ by: { slug: 'taliban' } })
 * if (dossier)
 *   for await (const condition of proviso.more(dossier.conditionsFaced)) console.log(condition.summary)
 */
export function more<C extends AnyConnection>(
  connection: C,
  { first, ...options }: { first?: number } & RequestOptions = {},
): Pages<C> {
  const known = continuations.get(connection)
  return new Pages<C>(async ({ after }) => {
    const { pageInfo, nodes, edges } = connection
    if (pageInfo?.hasNextPage === false)
      return { ...connection, ...(nodes && { nodes: [] }), ...(edges && { edges: [] }) }
    if (!known)
      throw new ProvisoError(
        'graphql',
        'How to read on in this connection is not known: it must come from a ready-made operation or a selection, ' +
          'with pageInfo { hasNextPage endCursor }, on an object whose id is selected.',
        { code: 'NO_CONTINUATION' },
      )
    const { transport, operation, path, id, variables } = known
    const document = operation.more![path]!
    const [text, hash] = typeof document === 'string' ? [document] : document
    const all = { ...variables, moreId: id, moreFirst: first, moreAfter: after ?? pageInfo?.endCursor }
    const merged = { ...known.options, ...options }
    const data: any = await transport.request(
      { text, hash } as never,
      used(all, text) as never,
      merged as never,
    )
    const found = data.node?.[path.slice(path.lastIndexOf('.') + 1)]
    if (!found) throw new ProvisoError('graphql', `${id} is no longer there.`, { code: 'NOT_FOUND', data })
    remember(transport, operation, variables, found, merged, path)
    return found
  })
}

/** Only the variables that a continuation declares: servers reject, or log, the others. */
function used(variables: Record<string, unknown>, text: string): object {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => text.includes(`$${name}:`)))
}
