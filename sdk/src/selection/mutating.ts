import type { Mutation } from '../graph/schema.ts'
import type { RequestOptions, Transport } from '../transport.ts'
import { type ExactPayload, type MutationName, mutate, type PayloadOf, type SelectionOf } from './mutate.ts'
import type { Result } from './types.ts'

/** A mutation as a function: of its arguments, and of what is wanted of its payload. */
export type MutationFunction<N extends MutationName> = <const S extends SelectionOf<N>>(
  transport: Transport,
  args: Mutation[N]['$args'],
  selection: S & ExactPayload<N, S> & SelectionOf<N>,
  options?: RequestOptions,
) => Promise<Result<PayloadOf<Mutation[N]>, S>>

/** The same as a method of a client. */
export type MutationMethod<N extends MutationName> = <const S extends SelectionOf<N>>(
  args: Mutation[N]['$args'],
  selection: S & ExactPayload<N, S> & SelectionOf<N>,
  options?: RequestOptions,
) => Promise<Result<PayloadOf<Mutation[N]>, S>>

/** The function that does one mutation. */
export const mutating =
  <N extends MutationName>(name: N): MutationFunction<N> =>
  async (transport, args, selection, options) => {
    const done: any = await mutate(
      transport,
      { [name]: { $: args, ...(selection as object) } } as never,
      options,
    )
    return done[name]
  }
