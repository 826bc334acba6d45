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

type ArgsOf<F> = F extends { readonly $args: infer A } ? ({} extends A ? { $?: A } : { $: A }) : unknown

type FieldName<T> = Exclude<keyof T, '$on'> & string

/** What may be selected of one field: `true` for a leaf, a selection for an object, with its arguments as `$`. */
type FieldSelection<F> =
  Named<ValueOf<F>> extends Composite
    ? Selection<Named<ValueOf<F>>> & ArgsOf<F>
    : F extends { readonly $args: infer A }
      ? {} extends A
        ? boolean | { $?: A }
        : { $: A }
      : boolean

/**
 * What may be selected of the type `T`: its fields; under another name as `'name:field'`; and, where it is an
 * interface or union, the fields of one object type as `on: { ObjectType: { … } }`.
 */
export type Selection<T> = { [K in FieldName<T>]?: FieldSelection<T[K]> | undefined } & {
  [K in `${string}:${FieldName<T>}`]?: unknown
} & (T extends Abstract ? { on?: { [M in keyof T['$on']]?: Selection<T['$on'][M]> } } : unknown)

/** The field behind a key: `'then:status'` is `status`. */
type FieldOf<K> = K extends `${string}:${infer F}` ? F : K

/** Rejects what an input does not have, at any depth: TypeScript itself does not, against a type parameter. */
type ExactInput<A, S> = S extends readonly (infer I)[]
  ? readonly ExactInput<Named<A>, I>[]
  : S extends object
    ? NonNullable<A> extends infer B
      ? { [K in keyof S]: K extends KeyOfAny<B> ? ExactInput<ValueOfAny<B, K>, S[K]> : never }
      : never
    : S
type KeyOfAny<B> = B extends unknown ? keyof B : never
type ValueOfAny<B, K extends PropertyKey> = B extends { [P in K]?: infer V } ? V : never

/** Rejects what the schema does not have, or does not have like that. */
export type Exact<T, S> = {
  [K in keyof S]: K extends '$' | '__typename'
    ? S[K]
    : K extends 'on'
      ? T extends Abstract
        ? { [M in keyof S[K]]: M extends keyof T['$on'] ? Exact<T['$on'][M], S[K][M]> : never }
        : never
      : FieldOf<K> extends FieldName<T>
        ? ExactField<T[FieldOf<K> & keyof T], S[K]>
        : never
}

type ExactField<F, S> = S extends boolean
  ? FieldSelection<F> & S
  : S extends undefined
    ? undefined
    : FieldSelection<F> &
        (Named<ValueOf<F>> extends Composite
          ? Exact<Named<ValueOf<F>>, S>
          : { [K in keyof S]: K extends '$' ? S[K] : never }) &
        (S extends { readonly $: infer V }
          ? F extends { readonly $args: infer A }
            ? { $: ExactInput<A, V> }
            : never
          : unknown)

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

type FieldResult<F, S> = [S] extends [true]
  ? ValueOf<F>
  : boolean extends S
    ? ValueOf<F> | undefined
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
