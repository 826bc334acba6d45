import { type AnyConnection, type NodeOf, nodesOf } from './connection.ts'
import { type Continuation, continuations, remember } from './continuations.ts'
import { ProvisoError } from './error.ts'
import { Lazy } from './lazy.ts'
import { notebookProgress, type Progress } from './notebook-progress.ts'
import { Rows } from './rows.ts'
import type { Origin } from './table/columns.ts'
import type { Tables } from './table/row-source.ts'
import type { Columns, ListPaths, Picked, Row, RowOptions, Spans } from './table/row-types.ts'
import type { Table } from './table/table.ts'
import type { RequestOptions } from './transport.ts'

/** The most entries that a page may have: what is read as a whole is asked for in pages of this size. */
const MOST = 100

/** Bounds and follows a reading of several pages. */
export interface AllOptions {
  /** Stop after this many nodes. Default: no limit. */
  readonly max?: number | undefined
  /** Called after every page. Default: in Deno's Jupyter kernel, a bar that shows how far a long reading is. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** Variables that page through a connection. */
export interface PageVariables {
  /** How many entries a page has, from the start. */
  first?: number | null
  /** Only entries after this cursor. */
  after?: string | null
  /** How many entries a page has, from the end. */
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
    const M extends boolean | undefined = undefined,
  >(options?: RowOptions<E, S, M>): Table<Picked<Row<NodeOf<C>, E>, S> & Spans<M>>
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
 * it is asked for. `first` is the size of a page, not of the whole. With `last` (or `before`) among the variables it is
 * walked from its end towards its start.
 */
export class Pages<C extends AnyConnection> extends Lazy<Page<C>> {
  readonly [Symbol.toStringTag]: string = 'Pages'
  readonly #read: (variables: PageVariables) => Promise<C>
  readonly #start: PageVariables
  readonly #backward: boolean
  readonly #tables: () => Tables
  readonly #origin: () => Origin | undefined

  /**
   * Made by the ready-made operations, `client.pages` and `more`; `read` fetches the page that starts at a cursor,
   * `tables` makes its tables, and `origin` says where in which document the connection stands.
   */
  constructor(
    read: (variables: PageVariables) => Promise<C>,
    start: PageVariables = {},
    tables?: Tables,
    origin: () => Origin | undefined = () => undefined,
  ) {
    super()
    this.#read = read
    this.#start = start
    this.#origin = origin
    this.#tables = () => {
      if (!tables) throw new TypeError('This transport makes no tables: createTransport({ url, tables }).')
      return tables
    }
    this.#backward = start.last != null || (start.before != null && start.first == null)
  }

  protected load(): Promise<Page<C>> {
    return this.#fetch({})
  }

  async #fetch(position: PageVariables): Promise<Page<C>> {
    return new Page(await this.#read({ ...this.#start, ...position }), this)
  }

  /** Every page, one after the other: from the first on, or from the one given. */
  pages(from?: Page<C>): AsyncGenerator<Page<C>, void, undefined> {
    return this.#walk({}, from)
  }

  async *#walk(size: PageVariables, from?: Page<C>): AsyncGenerator<Page<C>, void, undefined> {
    const seen = new Set<unknown>()
    const fresh = !this.begun && (size.first || size.last)
    let page: Page<C> | undefined = from ?? (await (fresh ? this.#fetch(size) : this.open()))
    for (; page; page = await this.following(page, seen, size)) yield page
  }

  /** The page after `page` (before it, when walking backward), or `undefined` after the last. */
  async following(
    page: Page<C>,
    seen?: Set<unknown>,
    size: PageVariables = {},
  ): Promise<Page<C> | undefined> {
    const { pageInfo } = page as AnyConnection
    const backward = this.#backward
    // Pages without entries lead nowhere.
    if (this.#start.first === 0 || this.#start.last === 0) return
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
        { code: 'CURSOR_REPEATED' },
      )
    seen?.add(cursor)
    return this.#fetch({ ...size, ...(backward ? { before: cursor } : { after: cursor }) })
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

  /** The nodes page by page, up to `max`; in large pages unless the variables say how large. */
  async *#batches({
    max = Infinity,
    onProgress = notebookProgress(),
  }: AllOptions): AsyncGenerator<NodeOf<C>[]> {
    const { first, last } = this.#start
    const size = first ?? last ?? Math.min(MOST, max)
    let loaded = 0
    let pages = 0
    if (max > 0)
      for await (const page of this.#walk(this.#backward ? { last: size } : { first: size })) {
        const nodes = this.#nodes(page).slice(0, max - loaded)
        loaded += nodes.length
        yield nodes
        onProgress?.({ loaded, pages: ++pages, total: (page as AnyConnection).totalCount })
        if (loaded >= max) return
      }
  }

  /**
   * Every node, up to `max`, in an array. Asked for in pages of 100, unless the variables say `first` or `last`: that is
   * the size of a page, and bounds nothing.
   */
  async all(options: AllOptions = {}): Promise<NodeOf<C>[]> {
    const all: NodeOf<C>[] = []
    for await (const nodes of this.#batches(options)) all.push(...nodes)
    return all
  }

  /**
   * Every node, up to `max`, as a flat table: see {@link toRows}. `await` it for the table, or write it to a stream while
   * the pages load: see {@link Rows.stream}.
   */
  rows<
    const E extends ListPaths<NodeOf<C>> = never,
    const S extends Columns<Row<NodeOf<C>, E>> | undefined = undefined,
    const M extends boolean | undefined = undefined,
  >(options: RowOptions<E, S, M> & AllOptions = {}): Rows<Picked<Row<NodeOf<C>, E>, S> & Spans<M>> {
    const pages = () => this.#batches(options)
    const source = { all: () => this.all(options), pages, tables: this.#tables, origin: this.#origin }
    return new Rows(source, options as never)
  }

  /** One page of this connection as a table. */
  tableOf(page: Page<C>, options: RowOptions = {}): Table<any> {
    return this.#tables().toRows(nodesOf(page as unknown as C), options, this.#origin())
  }
}

class PageOfConnection {
  readonly #pages: Pages<any>

  constructor(connection: AnyConnection, pages: Pages<any>) {
    Object.assign(this, connection)
    const known = continuations.get(connection)
    if (known) continuations.set(this, known)
    this.#pages = pages
    // How a notebook shows it. A property of the object and no method of its class: bundlers keep every class that has a
    // computed key, used or not.
    const value = () => (this.rows() as any)[Symbol.for('Jupyter.display')]()
    Object.defineProperty(this, Symbol.for('Jupyter.display'), { value })
  }

  next() {
    return this.#pages.following(this as never)
  }

  more(connection: AnyConnection, options?: object) {
    return more(connection, options)
  }

  rows(options?: object): Table<any> {
    return this.#pages.tableOf(this as never, options)
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
 * Reads on behind a connection, nested or a page: the nodes that follow those which came with the answer.
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
  const place = known && (known.id ? `node.${known.path.slice(known.path.lastIndexOf('.') + 1)}` : known.path)
  const origin = () => known && { text: textOf(known), path: place! }
  const read = async ({ after, first: size }: PageVariables): Promise<C> => {
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
    const cursor = after ?? pageInfo?.endCursor
    const position = id
      ? { moreId: id, moreFirst: size, moreAfter: cursor }
      : { ...(size && { first: size }), after: cursor, last: undefined, before: undefined }
    const all = { ...variables, ...position }
    const merged = { ...known.options, ...options }
    const data: any = await transport.request(
      { text, hash } as never,
      used(all, text) as never,
      merged as never,
    )
    const found = place!.split('.').reduce((value, key) => value?.[key], data)
    if (!found)
      throw new ProvisoError('graphql', `${id ?? path} is no longer there.`, { code: 'NOT_FOUND', data })
    remember(transport, operation, variables, found, merged, `${path}.`)
    return found
  }
  return new Pages<C>(read, { first }, known?.transport.tables, origin)
}

function textOf({ operation, path }: Continuation): string {
  const document = operation.more![path]!
  return typeof document === 'string' ? document : document[0]
}

/** Only the variables that a continuation declares: servers reject, or log, the others. */
function used(variables: Record<string, unknown>, text: string): object {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => text.includes(`$${name}:`)))
}
