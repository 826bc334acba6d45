import { type PagesOptions, pages } from './ask.ts'
import { type Attempt, attempt } from './attempt.ts'
import type { AnyConnection } from './connection.ts'
import { type AnyDocument, isSelection, type TypedDocument, type VariablesAndOptions } from './document.ts'
import { type MutationMethods, mutations } from './graph/mutations.ts'
import { type Operations, operations } from './graph/operations.ts'
import type { Query, Subscription } from './graph/schema.ts'
import type { QuerySelection, SubscriptionSelection } from './graph/selections.ts'
import { fitting } from './middleware/fitting.ts'
import { more, type Pages } from './pages.ts'
import { follow } from './selection/follow.ts'
import { type ExactMutations, type Mutated, type Mutations, mutate } from './selection/mutate.ts'
import { type OnlyConnection, query, queryPages } from './selection/query.ts'
import type { Exact, Result } from './selection/types.ts'
import { type SubscribeOptions, subscribe } from './subscribe.ts'
import { tables } from './table/tables.ts'
import { type ClientOptions, createTransport, type RequestOptions, type Transport } from './transport.ts'

/** A client with everything at hand: each ready-made operation and each mutation is a method, and any other question can be asked. */
export interface Client extends Transport, Operations, MutationMethods {
  /**
   * Asks for any selection and returns exactly that shape, typed.
   * @throws {ProvisoError} for anything but a complete answer
   * @example
   * const { condition } = await proviso.query({
   *   condition: { $: { by: { slug: 'safe-passage' } }, summary: true, issuers: { name: true } },
   * })
   */
  query<const S extends QuerySelection>(
    selection: S & Exact<Query, S> & QuerySelection,
    options?: RequestOptions,
  ): Promise<Result<Query, S>>
  /** Like {@link Client.query}, but returns `{ data, error }` instead of throwing a {@link ProvisoError}. */
  tryQuery<const S extends QuerySelection>(
    selection: S & Exact<Query, S> & QuerySelection,
    options?: RequestOptions,
  ): Promise<Attempt<Result<Query, S>>>
  /**
   * Writes: does mutations one after the other, and returns of each payload exactly what was selected, typed.
   * @throws {ProvisoError} of the kind `refused` where one of them is, with its `refusals`
   * @example
   * const { createActor } = await proviso.mutate({
   *   createActor: { $: { input: { slug: 'unesco', name: 'UNESCO', actorKind: 'IGO' } }, actor: { version: true } },
   * })
   */
  mutate<const S extends Mutations>(
    mutations: S & ExactMutations<S> & Mutations,
    options?: RequestOptions,
  ): Promise<Mutated<S>>
  /** Like {@link Client.mutate}, but returns `{ data, error }` instead of throwing a {@link ProvisoError}. */
  tryMutate<const S extends Mutations>(
    mutations: S & ExactMutations<S> & Mutations,
    options?: RequestOptions,
  ): Promise<Attempt<Mutated<S>>>
  /** Pages through the connection that a selection of one root field asks for. */
  queryPages<const S extends QuerySelection>(
    selection: S & Exact<Query, S> & QuerySelection,
    options?: RequestOptions,
  ): Pages<OnlyConnection<Result<Query, S>>>
  /** Pages through a connection of any document with the variables `first`, `after`, `last`, `before`. */
  pages<C extends AnyConnection = AnyConnection>(
    document: AnyDocument,
    variables?: object,
    options?: PagesOptions,
  ): Pages<C>
  /** Reads on behind a nested connection: the nodes after those that came with the answer. */
  more<C extends AnyConnection>(connection: C, options?: { first?: number } & RequestOptions): Pages<C>
  /**
   * Follows a subscription over server-sent events: a selection of it, or any document.
   * @example
   * for await (const { changes } of proviso.subscribe({ changes: { recordedAt: true, action: true } }))
   *   console.log(changes.recordedAt, changes.action)
   */
  subscribe<const S extends SubscriptionSelection>(
    selection: S & Exact<Subscription, S> & SubscriptionSelection,
    options?: SubscribeOptions,
  ): AsyncGenerator<Result<Subscription, S>, void, undefined>
  subscribe<Data = Record<string, any>>(
    document: string,
    variables?: Record<string, unknown>,
    options?: SubscribeOptions,
  ): AsyncGenerator<Data, void, undefined>
  subscribe<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: VariablesAndOptions<Variables, SubscribeOptions>
  ): AsyncGenerator<Data, void, undefined>
  // Again: of a call that fits none, the compiler tells by the last what is wrong.
  subscribe<const S extends SubscriptionSelection>(
    selection: S & Exact<Subscription, S> & SubscriptionSelection,
    options?: SubscribeOptions,
  ): AsyncGenerator<Result<Subscription, S>, void, undefined>
}

/**
 * Makes a client for a Proviso server; or gives a transport everything at hand, one with middleware for example.
 *
 * @example
 * const proviso = createClient({ url: 'http://127.0.0.1:4000/graphql' })
 * for await (const condition of proviso.conditions({ first: 50 })) console.log(condition.summary)
 */
export function createClient(options: ClientOptions | Transport): Client {
  const given =
    options && 'request' in options ? { tables, ...options } : createTransport({ tables, ...options })
  const transport = fitting(given)
  const bound = Object.entries({ ...operations, ...mutations, query, mutate, queryPages, pages }).map(
    ([name, ask]) => [
      name,
      (...rest: unknown[]) => (ask as (...all: unknown[]) => unknown)(transport, ...rest),
    ],
  )
  return {
    ...transport,
    ...Object.fromEntries(bound),
    more,
    subscribe: (asked: any, ...rest: any[]) =>
      (isSelection(asked) ? follow : (subscribe as any))(transport, asked, ...rest),
    tryMutate: (mutations: never, settings?: RequestOptions) =>
      attempt(mutate(transport, mutations, settings)),
    tryQuery: (selection: never, settings?: RequestOptions) => attempt(query(transport, selection, settings)),
  }
}
