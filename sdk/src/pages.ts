import type { AnyDocument, Operation } from './document.ts'
import { toOperation } from './document.ts'
import { ProvisoError } from './error.ts'
import { remember } from './more.ts'
import { notebookProgress } from './notebook-progress.ts'
import { type AnyConnection, type NodeOf, nodesOf, Page } from './page.ts'
import {
  type Columns,
  type ListPaths,
  type Picked,
  type Row,
  type RowOptions,
  type Table,
  toRows,
} from './rows.ts'
import type { RequestOptions, Transport } from './transport.ts'

/** How far a reading of several pages has come. */
export interface Progress {
  /** Nodes read so far. */
  readonly loaded: number
  /** Pages read so far. */
  readonly pages: number
  /** The connection's `totalCount`, where the operation selects it. */
  readonly total: number | undefined
}

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

  /** Every page, one after the other. */
  async *pages(): AsyncGenerator<Page<C>, void, undefined> {
    const seen = new Set<unknown>()
    for (let page: Page<C> | undefined = await this.#open(); page; page = await this.following(page, seen))
      yield page
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

  /** Every node. Leaving the loop early fetches nothing more. */
  async *[Symbol.asyncIterator](): AsyncGenerator<NodeOf<C>, void, undefined> {
    for await (const page of this.pages()) yield* this.#nodes(page)
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

/** Where in a document the connection stands that is to be paged through. */
export interface PagesOptions extends RequestOptions {
  /** The connection's place in the answer, for example `'actor.conditionsFaced'`. Default: the first connection found. */
  readonly path?: string | undefined
}

/**
 * Pages through a connection of any document whose variables `first`, `after` (and `last`, `before`) are that
 * connection's arguments, and which selects its `pageInfo`.
 */
export function pages<C extends AnyConnection>(
  transport: Transport,
  document: AnyDocument | Operation,
  variables: object = {},
  { path, ...options }: PagesOptions = {},
): Pages<C> {
  const operation = toOperation(document)
  return new Pages<C>(async (position) => {
    const all = { ...variables, ...position }
    const data: any = await transport.request(operation as never, all as never, options as never)
    remember(transport, operation, all, data, options)
    const found = path ? path.split('.').reduce((value, key) => value?.[key], data) : firstConnection(data)
    if (!found?.pageInfo && !found?.nodes && !found?.edges)
      throw new ProvisoError(
        'graphql',
        path ? `${path} is not there, or not a connection.` : 'The answer holds no connection.',
        {
          code: found === null ? 'NOT_FOUND' : 'NOT_A_CONNECTION',
          data,
        },
      )
    return found
  }, variables)
}

function firstConnection(data: unknown): any {
  const queue: any[] = [data]
  for (const value of queue) {
    if (!value || typeof value !== 'object') continue
    if (value.pageInfo) return value
    queue.push(...Object.values(value))
  }
}
