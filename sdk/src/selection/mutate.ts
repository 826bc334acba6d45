import { ProvisoError, type Refusal } from '../error.ts'
import type { Mutation } from '../graph/schema.ts'
import type { MutationSelection } from '../graph/selections.ts'
import type { RequestOptions, Transport } from '../transport.ts'
import { printDocument, resultOf } from './query.ts'
import type { Exact, ExactInput, Result, Unknown } from './types.ts'

/** The object types of a result, by their names. */
type Members<F> = F extends { readonly $value: infer V }
  ? NonNullable<V> extends { readonly $on: infer M }
    ? M
    : never
  : never

type PayloadName<M> = Extract<keyof M, `${string}Payload`>
/** The payload of a mutation. */
export type PayloadOf<F> = Members<F>[PayloadName<Members<F>>]

/** The name of a mutation. */
export type MutationName = Exclude<keyof Mutation, '__typename'>

/** The mutation behind a key: `'first:createActor'` is `createActor`. */
type NameOf<K> = K extends `${string}:${infer N}` ? N : K
type AliasOf<K> = K extends `${infer A}:${string}` ? A : K

/** What can be wanted of the payload of a mutation. */
// Not by NonNullable: TypeScript 5.0 makes a union of all selections of it.
export type SelectionOf<N extends MutationName> = Required<MutationSelection>[N] extends infer Selection
  ? Selection extends { readonly on?: infer On | undefined }
    ? Present<Required<On>[keyof On & PayloadName<Members<Mutation[N]>>]>
    : never
  : never

/** Without the undefined that `Required` leaves with exactOptionalPropertyTypes. */
type Present<T> = T extends undefined ? never : T

/** What is to be done: mutations with their arguments, each with what is wanted of its payload. */
export type Mutations = {
  readonly [N in MutationName]?: SelectionOf<N> & { readonly $: Mutation[N]['$args'] }
} & {
  readonly [N in MutationName as `${string}:${N}`]?: SelectionOf<N> & { readonly $: Mutation[N]['$args'] }
}

/** Rejects what a payload does not have. */
export type ExactPayload<N extends MutationName, S> = Exact<PayloadOf<Mutation[N]>, S>

/** Rejects mutations, arguments and fields that there are not. */
export type ExactMutations<S> = {
  [K in keyof S]: NameOf<K> extends MutationName
    ? ExactPayload<NameOf<K>, S[K]> &
        (S[K] extends { readonly $: infer A }
          ? {
              readonly $: Mutation[NameOf<K>]['$args'] &
                ExactInput<Mutation[NameOf<K>]['$args'], A, 'argument'>
            }
          : unknown)
    : Unknown<'mutation', NameOf<K>, MutationName>
}

/** The payloads of mutations, with just what was selected of them. */
export type Mutated<S> = {
  [K in keyof S & string as AliasOf<K> & string]: NameOf<K> extends MutationName
    ? Result<PayloadOf<Mutation[NameOf<K> & MutationName]>, Omit<S[K], '$'>>
    : never
}

const faults = {
  Fault: { code: true, message: true },
  InvalidInput: { issues: { path: true, code: true, message: true, suggestions: true } },
  Conflict: { currentId: true, currentVersion: true },
}

/**
 * Writes: does mutations one after the other, and returns of each payload exactly what was selected, typed. An idempotency key is
 * made for them, so that they are sent again safely where an answer was lost.
 *
 * @throws {ProvisoError} of the kind `refused` where one of them is, with its `refusals`; `data` holds the payloads of the others
 * @example
 * const { createActor } = await mutate(proviso, {
 *   createActor: { $: { input: { slug: 'unesco', name: 'UNESCO', actorKind: 'IGO' } }, actor: { presentId: true, version: true } },
 * })
 */
export async function mutate<const S extends Mutations>(
  transport: Transport,
  mutations: S & ExactMutations<S> & Mutations,
  { idempotencyKey = crypto.randomUUID(), ...options }: RequestOptions = {},
): Promise<Mutated<S>> {
  const selection = Object.entries<any>(mutations).map(([key, { $, ...payload }]) => [
    key,
    { $, on: { [resultOf(key.split(':').at(-1)!).replace(/Result$/, 'Payload')]: payload, ...faults } },
  ])
  const { text, variables } = printDocument('Mutation', Object.fromEntries(selection))
  const data: any = await transport.request(text, variables, { ...options, idempotencyKey })
  const answers = Object.entries<any>(data).map(([field, { __typename, ...rest }]) => ({
    field,
    type: __typename,
    rest,
  }))
  const payloads = answers.filter(({ type }) => type.endsWith('Payload'))
  const done = Object.fromEntries(payloads.map(({ field, rest }) => [field, rest]))
  const refusals: Refusal[] = answers
    .filter((answer) => !payloads.includes(answer))
    .map(({ field, type, rest }) => ({ field, type, ...rest }))
  const [first] = refusals
  if (first)
    throw new ProvisoError('refused', first.message, {
      code: first.code,
      path: [first.field, ...(first.issues?.[0]?.path ?? [])],
      data: done,
      refusals,
    })
  return done as Mutated<S>
}
