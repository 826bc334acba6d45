import { ProvisoError } from './error.ts'

/** The outcome of a request as a value: told apart by `error`. `data` may be partial beside an error. */
export type Attempt<T> =
  | { readonly data: T; readonly error?: undefined }
  | { readonly data: Partial<T> | undefined; readonly error: ProvisoError }

/**
 * Turns a thrown {@link ProvisoError} into a value, for code that would rather look than catch. Any other error is
 * a mistake in the program and is thrown on.
 *
 * @example
 * const { data, error } = await attempt(proviso.query({ condition: { $: { by: { slug } }, summary: true } }))
 * if (error) console.warn(error.kind, error.code)
 * else console.log(data.condition?.summary)
 */
export async function attempt<T>(request: PromiseLike<T>): Promise<Attempt<T>> {
  try {
    return { data: await request }
  } catch (error) {
    if (!(error instanceof ProvisoError)) throw error
    return { data: error.data as Partial<T> | undefined, error }
  }
}
