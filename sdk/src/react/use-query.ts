import type {
  Exact,
  Query,
  QuerySelection,
  RequestOptions,
  Result,
  Transport,
  TypedDocument,
} from '@proviso/sdk'
import { use, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useShared } from './provider.ts'
import { type Asked, type Question, questionOf } from './question.ts'

/** An answer, and how to have it anew. */
export interface Answered<T> {
  /** The answer. It stays while it is asked for again. */
  readonly data: T
  /** Asks again. */
  readonly refresh: () => Promise<void>
  /** Whether it is being asked again. */
  readonly refreshing: boolean
  /** Why asking again failed. The first answer's failure goes to the error boundary. */
  readonly error: Error | undefined
}

/**
 * Asks a question, and suspends until it is answered; components that ask the same share one request. A failure is thrown
 * to the error boundary.
 * @example
 * const { data } = useQuery(condition, { by: { slug: 'safe-passage' } })
 * @example
 * const { data } = useQuery({ condition: { $: { by: { slug: 'safe-passage' } }, summary: true } })
 */
export function useQuery<Rest extends unknown[], T>(
  operation: (transport: Transport, ...rest: Rest) => PromiseLike<T>,
  ...rest: Rest
): Answered<T>
export function useQuery<T, Variables>(
  document: TypedDocument<T, Variables>,
  variables: Variables,
  options?: RequestOptions,
): Answered<T>
export function useQuery<const S extends QuerySelection>(
  selection: S & Exact<Query, S> & QuerySelection,
  options?: RequestOptions,
): Answered<Result<Query, S>>
export function useQuery(asked: Asked, ...rest: unknown[]): Answered<any> {
  return useAnswer(questionOf(asked, rest))
}

export function useAnswer(question: Question): Answered<any> {
  const { transport, answers } = useShared()
  const watch = useCallback(
    (watcher: () => void) => answers.watch(question.key, watcher),
    [answers, question.key],
  )
  const get = () => answers.get(transport, question)
  const data = use(useSyncExternalStore(watch, get, get))

  // The question of the last rendering: the one that is asked again.
  const latest = useRef(question)
  useEffect(() => {
    latest.current = question
  })
  const [{ asking, failed }, setRenewal] = useState<{
    asking: number
    failed?: { key: string; error: Error }
  }>({ asking: 0 })
  const refresh = useCallback(async () => {
    const renewed = latest.current
    setRenewal(({ asking }) => ({ asking: asking + 1 }))
    const failed = await answers.renew(transport, renewed).then(
      () => undefined,
      (error: Error) => ({ key: renewed.key, error }),
    )
    setRenewal(({ asking }) => ({ asking: asking - 1, ...(failed && { failed }) }))
  }, [answers, transport])
  const error = failed?.key === question.key ? failed.error : undefined
  return { data, refresh, refreshing: asking > 0, error }
}
