/** A field of the schema that takes arguments. */
export interface Field<Args, Value> {
  /** Its arguments. */
  readonly $args: Args
  /** Its type. */
  readonly $value: Value
}

/** An object type. */
interface Composite {
  readonly __typename: string
}

/** An interface or union: its object types by name. */
interface Abstract extends Composite {
  readonly $on: object
}

type ValueOf<F> = F extends { readonly $value: infer V } ? V : F

/** The type behind lists and nulls. */
type Named<T> = T extends readonly (infer U)[] ? Named<U> : NonNullable<T>

type FieldName<T> = Exclude<keyof T, '$on'> & string

/** The field behind a key: `'then:status'` is `status`. */
type FieldOf<K> = K extends `${string}:${infer F}` ? F : K

/** What a key that the schema does not have would have to be: its name is what the compiler says. */
interface Mistake<Message extends string> {
  readonly mistake: Message
}

export type Unknown<What extends string, K, Known> = K extends string
  ? [Meant<K, Known>] extends [never]
    ? Mistake<`There is no ${What} ${K}.`>
    : Mistake<`There is no ${What} ${K}. Did you mean ${Meant<K, Known>}?`>
  : never

/** Those of the names that are one slip of the pen from `K`: a letter too many, too few, wrong or in the wrong place. */
type Meant<K extends string, Known> = Known extends string
  ? [(Known | Shorter<Known>) & (K | Shorter<K>)] extends [never]
    ? never
    : Known
  : never

/** A word with one of its letters left out. */
type Shorter<Word extends string, Before extends string = ''> = Word extends `${infer Letter}${infer Rest}`
  ? `${Before}${Rest}` | Shorter<Rest, `${Before}${Letter}`>
  : never

/** Rejects what an input does not have, at any depth: TypeScript itself does not, against a type parameter. */
export type ExactInput<A, S, What extends string> = S extends readonly (infer I)[]
  ? readonly ExactInput<Named<A>, I, 'field'>[]
  : S extends Date
    ? S
    : S extends object
      ? NonNullable<A> extends infer B
        ? {
            [K in keyof S]: K extends KeyOfAny<B>
              ? ExactInput<ValueOfAny<B, K>, S[K], 'field'>
              : Unknown<What, K, KeyOfAny<B>>
          }
        : never
      : S
type KeyOfAny<B> = B extends unknown ? keyof B : never
type ValueOfAny<B, K extends PropertyKey> = B extends { [P in K]?: infer V } ? V : never

/** Rejects what the schema does not have: the named selections know what it has, and let other keys pass. */
export type Exact<T, S> = {
  [K in keyof S]: K extends '$'
    ? S[K]
    : K extends 'on'
      ? T extends Abstract
        ? {
            [M in keyof S[K]]: M extends keyof T['$on']
              ? Exact<T['$on'][M], S[K][M]>
              : Unknown<'type', M, keyof T['$on']>
          }
        : Unknown<'field', K, FieldName<T>>
      : FieldOf<K> extends FieldName<T>
        ? ExactField<T[FieldOf<K> & keyof T], S[K]>
        : Unknown<'field', FieldOf<K>, FieldName<T>>
}

type ExactField<F, S> = S extends object
  ? (Named<ValueOf<F>> extends Composite
      ? Exact<Named<ValueOf<F>>, S>
      : { [K in keyof S]: K extends '$' ? S[K] : Unknown<'field', K, never> }) &
      (S extends { readonly $: infer V }
        ? F extends { readonly $args: infer A }
          ? { $: ExactInput<A, V, 'argument'> }
          : { $: Mistake<'This field takes no arguments.'> }
        : unknown)
  : S

/**
 * The fields that `S` asks of `T`. Mapped over the schema's type and not over the selection, so that every field keeps
 * its description; fields under another name come beside it.
 */
type Fields<T, S> = {
  -readonly [K in keyof T as K extends keyof S
    ? S[K] extends false | undefined
      ? never
      : K
    : never]: FieldResult<T[K], S[K & keyof S]>
} & (Extract<keyof S, `${string}:${string}`> extends never ? unknown : Renamed<T, S>)

type Renamed<T, S> = {
  [K in keyof S as K extends `${infer N}:${string}` ? N : never]: FieldOf<K> extends keyof T
    ? FieldResult<T[FieldOf<K>], S[K]>
    : never
}

/** A field that is asked for only sometimes (`condition ? { … } : undefined`) may be undefined. */
type FieldResult<F, S> = S extends false | undefined
  ? undefined
  : S extends true
    ? ValueOf<F>
    : Result<ValueOf<F>, S>

/** One member per object type, told apart by `__typename`, which is always selected for an interface or union. */
type Members<T extends Abstract, S> = S extends { readonly on: infer O }
  ?
      | {
          [M in keyof O & keyof T['$on']]: { __typename: M } & Omit<Fields<T, S>, '__typename'> &
            Fields<T['$on'][M], O[M]>
        }[keyof O & keyof T['$on']]
      | (Exclude<keyof T['$on'], keyof O> extends infer R
          ? [R] extends [never]
            ? never
            : { __typename: R } & Omit<Fields<T, S>, '__typename'>
          : never)
  : Fields<T, S> & { __typename: T['__typename'] }

/** The shape that the selection `S` of a `T` returns: exactly what was selected. */
export type Result<T, S> = T extends null
  ? null
  : T extends readonly (infer U)[]
    ? Result<U, S>[]
    : T extends Abstract
      ? Members<T, S>
      : T extends Composite
        ? Fields<T, S>
        : T
