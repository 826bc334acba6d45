import {
  type Exact,
  type Query,
  type QuerySelection,
  type RequestOptions,
  type Result,
  subscribe,
  type Transport,
} from '@proviso/sdk'
import { useEffect, useState } from 'react'
import { useShared } from './provider.ts'
import { type Asked, questionOf } from './question.ts'
import { type Answered, useAnswer } from './use-query.ts'

/** What is followed, and how closely. */
export interface LiveOptions {
  /** The id of the article, actor, event or condition whose changes matter. Default: every change. */
  readonly about?: string | undefined
  /** The fewest milliseconds between two askings, however much changes. Default 1 000. */
  readonly interval?: number | undefined
}

/** An answer that is kept up to date. */
export interface Live<T> extends Answered<T> {
  /** Whether changes are being followed just now: false before the stream is open, and while it is lost. */
  readonly live: boolean
}

const followed = 'subscription LiveChanges($about: ID) { changes(about: $about) { id } }'

/**
 * Asks a question as {@link useQuery} does, and asks again whenever what the server knows has changed.
 * @example
 * const { data, live } = useLive(condition, { by: { slug: 'safe-passage' } })
 */
export function useLive<Variables, T>(
  operation: (transport: Transport, variables: Variables, options?: RequestOptions) => PromiseLike<T>,
  variables: Variables,
  options?: LiveOptions,
): Live<T>
export function useLive<const S extends QuerySelection>(
  selection: S & Exact<Query, S> & QuerySelection,
  options?: LiveOptions,
): Live<Result<Query, S>>
export function useLive(asked: Asked, ...rest: any[]): Live<any> {
  const [variables, options] = typeof asked === 'function' ? rest : [undefined, rest[0]]
  const { about, interval = 1000 }: LiveOptions = options ?? {}
  const answered = useAnswer(questionOf(asked, [variables]))
  const { transport } = useShared()
  const [live, setLive] = useState(false)
  const [lost, setLost] = useState<Error>()
  const { refresh } = answered

  useEffect(() => {
    const stop = new AbortController()
    let due: ReturnType<typeof setTimeout> | undefined
    let last = Number.NEGATIVE_INFINITY
    const soon = () => {
      due ??= setTimeout(
        () => {
          due = undefined
          last = performance.now()
          void refresh()
        },
        Math.max(0, last + interval - performance.now()),
      )
    }
    // What changed between the answer and the opening of the stream is asked for as well.
    const open: Transport['open'] = async (...request) => {
      const response = await transport.open(...request)
      if (response.ok && !stop.signal.aborted) {
        setLive(true)
        soon()
      }
      return response
    }
    const follow = async () => {
      const options = { signal: stop.signal, onReconnect: () => setLive(false) }
      for await (const _ of subscribe({ ...transport, open }, followed, { about }, options)) soon()
    }
    setLost(undefined)
    follow()
      .catch((error: Error) => !stop.signal.aborted && setLost(error))
      .finally(() => !stop.signal.aborted && setLive(false))
    return () => {
      stop.abort()
      clearTimeout(due)
    }
  }, [transport, refresh, about, interval])

  return { ...answered, live, error: answered.error ?? lost }
}
