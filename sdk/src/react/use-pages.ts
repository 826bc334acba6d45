import type {
  AnyConnection,
  Exact,
  NodeOf,
  OnlyConnection,
  Page,
  Pages,
  Query,
  QuerySelection,
  RequestOptions,
  Result,
  Transport,
} from '@proviso/sdk'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Asked, questionOf } from './question.ts'
import { type Answered, useAnswer } from './use-query.ts'

/** A list as far as it is loaded. */
export interface PagesShown<C extends AnyConnection> extends Omit<Answered<Page<C>>, 'data'> {
  /** The nodes of all pages loaded so far, in order. */
  readonly nodes: readonly NodeOf<C>[]
  /** The first page, with the connection's own fields: `totalCount`, facets. */
  readonly first: Page<C>
  /** Whether the list goes on. */
  readonly hasMore: boolean
  /** Whether the next page is being loaded. */
  readonly loading: boolean
  /** Loads the next page; does nothing at the end, or while one is being loaded. Calling it after a failure tries again. */
  readonly loadMore: () => Promise<void>
}

interface Further {
  readonly first: Page<any>
  readonly pages: readonly Page<any>[]
  readonly ended?: boolean
  readonly loading?: boolean
  readonly error?: Error
}

/**
 * Shows a list page by page: suspends until its first page is there. When its variables change it is another list.
 * @example
 * const { nodes, hasMore, loadMore } = usePages(conditions, { first: 20, where: { force: { eq: 'DEMAND' } } })
 */
export function usePages<Rest extends unknown[], C extends AnyConnection>(
  operation: (transport: Transport, ...rest: Rest) => Pages<C>,
  ...rest: Rest
): PagesShown<C>
export function usePages<const S extends QuerySelection>(
  selection: S & Exact<Query, S> & QuerySelection,
  options?: RequestOptions,
): PagesShown<OnlyConnection<Result<Query, S>>>
export function usePages(asked: Asked, ...rest: unknown[]): PagesShown<any> {
  const { data, error, ...answered } = useAnswer(questionOf(asked, rest, true))
  const first = data as Page<any>
  const [state, setState] = useState<Further>({ first, pages: [] })
  // Further pages belong to the first page that they followed: another list, or a fresh one, starts without.
  const further: Further = state.first === first ? state : { first, pages: [] }
  const latest = useRef(further)
  useEffect(() => {
    latest.current = further
  })

  const loadMore = useCallback(async () => {
    const { loading, ended, ...before } = latest.current
    if (loading || ended) return
    const show = (now: Further) => {
      if (latest.current.first !== now.first) return
      latest.current = now
      setState(now)
    }
    show({ first: before.first, pages: before.pages, loading: true })
    try {
      const page = await (before.pages.at(-1) ?? before.first).next()
      show({ first: before.first, pages: page ? [...before.pages, page] : before.pages, ended: !page })
    } catch (error) {
      show({ ...before, error: error as Error })
    }
  }, [])

  const pages = [first, ...further.pages]
  const { pageInfo } = pages.at(-1)!
  return {
    ...answered,
    first,
    nodes: pages.flatMap((page) => [...page]),
    hasMore: !further.ended && (pageInfo?.hasNextPage ?? false),
    loading: further.loading ?? false,
    error: further.error ?? error,
    loadMore,
  }
}
