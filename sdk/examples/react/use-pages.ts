import type { AnyConnection, NodeOf, Page, Pages } from '@proviso/sdk'
import { useCallback, useEffect, useRef, useState } from 'react'

export interface PagesState<N> {
  readonly nodes: readonly N[]
  readonly total: number | undefined
  readonly status: 'loading' | 'idle' | 'done' | 'failed'
  readonly error?: Error
}

/**
 * Walks a connection page by page, a page for each call of `more`. `open` must keep its identity (useCallback) as long
 * as the list stays the same; when it changes, the old list is abandoned, also while a page is in flight.
 */
export function usePages<C extends AnyConnection>(
  open: (signal: AbortSignal) => Pages<C>,
): PagesState<NodeOf<C>> & { readonly more: () => void } {
  const [state, setState] = useState<PagesState<NodeOf<C>>>({ nodes: [], total: undefined, status: 'idle' })
  const walk = useRef<{ pages: AsyncGenerator<Page<C>>; signal: AbortSignal; busy: boolean } | undefined>(
    undefined,
  )

  const more = useCallback(async () => {
    const current = walk.current
    if (!current || current.busy) return
    current.busy = true
    setState((before) => ({ ...before, status: 'loading' }))
    try {
      const { value: page } = await current.pages.next()
      if (current.signal.aborted) return
      const atEnd = !page?.pageInfo?.hasNextPage
      setState((before) => ({
        nodes: page ? [...before.nodes, ...page] : before.nodes,
        total: page?.totalCount ?? before.total,
        status: atEnd ? 'done' : 'idle',
      }))
      current.busy = atEnd
    } catch (error) {
      if (!current.signal.aborted)
        setState((before) => ({ ...before, status: 'failed', error: error as Error }))
    }
  }, [])

  useEffect(() => {
    const controller = new AbortController()
    walk.current = { pages: open(controller.signal).pages(), signal: controller.signal, busy: false }
    setState({ nodes: [], total: undefined, status: 'idle' })
    void more()
    return () => controller.abort()
  }, [open, more])

  return { ...state, more }
}
