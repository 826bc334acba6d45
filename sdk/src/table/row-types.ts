import type { NodeOf } from '../connection.ts'

type Leaf = string | number | boolean | bigint | undefined
type Join<P extends string, K extends string> = P extends '' ? K : `${P}.${K}`

/** Pairs of [column, value] for every leaf below `T`; lists that are not exploded become one text per column. */
type Cells<T, E extends string, P extends string, Null> = 0 extends 1 & T
  ? [string, any]
  : T extends null
    ? never
    : T extends Leaf
      ? [P, T | Null]
      : T extends readonly (infer I)[]
        ? ListCells<NonNullable<I>, E, P>
        : {
            [K in keyof T & string]: K extends 'pageInfo' | 'cursor'
              ? never
              : Cells<NonNullable<T[K]>, E, Join<P, K>, Null | (null extends T[K] ? null : never)>
          }[keyof T & string]

type ListCells<I, E extends string, P extends string> = P extends E
  ? Cells<I, E, P, null>
  : I extends Leaf
    ? [P, string | null]
    : Cells<I, E, P, never> extends infer C
      ? C extends readonly [infer P2, any]
        ? [P2, string | null]
        : never
      : never

/**
 * The row that a node becomes: a column for every leaf, named by its path (`'topic.name'`). `E` names the
 * lists that were exploded.
 */
export type Row<T, E extends string = never> = {
  [C in Cells<T, E, '', never> as C extends readonly [infer P extends string, any]
    ? P
    : never]: C extends readonly [any, infer V] ? V : never
}

/** The paths of the lists in a node: what can be exploded. */
export type ListPaths<T, P extends string = ''> = 0 extends 1 & T
  ? string
  : T extends Leaf | null
    ? never
    : T extends readonly (infer I)[]
      ? P | ListPaths<NonNullable<I>, P>
      : {
          [K in keyof T & string]: K extends 'pageInfo' ? never : ListPaths<NonNullable<T[K]>, Join<P, K>>
        }[keyof T & string]

/** The columns wanted: a list of paths, or new names for them. */
export type Columns<R> = readonly (keyof R & string)[] | Readonly<Record<string, keyof R & string>>

/** What is left of the row `R` when only the columns `C` are wanted. */
export type Picked<R, C> = C extends readonly (infer K)[]
  ? { [P in K & keyof R]: R[P] }
  : C extends object
    ? { -readonly [N in keyof C]: C[N] extends keyof R ? R[C[N]] : never }
    : R

/** When moments begin and end, where `spans` were wanted. */
export type Spans<S> = S extends true
  ? { readonly [moment: `${string}Start` | `${string}End`]: Date | null }
  : unknown

/** What {@link toRows} lists: the nodes of a connection, the entries of an array, or the object itself. */
export type NodeOfData<T> = T extends readonly (infer I)[]
  ? NonNullable<I>
  : T extends { readonly nodes: any } | { readonly edges: any }
    ? NodeOf<T>
    : T

/** How nodes become rows. */
export interface RowOptions<
  E extends string = string,
  C = readonly string[] | Readonly<Record<string, string>>,
  S = boolean,
> {
  /**
   * Paths of the lists that get a row per entry, for example `'assessments.nodes'`. An empty list keeps its row,
   * with nulls. Lists that are not named become one text, entries joined by `'; '` (and those of lists inside them by
   * `', '`): the cells of one list line up, an entry without a value keeps its place.
   */
  readonly explode?: E | readonly E[] | undefined
  /**
   * The columns wanted, in order: a list of paths, or new names for them (`{ issuer: 'issuers.name' }`).
   * Default: every leaf, in the order of the selection.
   */
  readonly columns?: C | undefined
  /**
   * `'Date'` gives moments as `Date`s, so that Observable Plot makes a time axis of them; a day, month or year (`2021-12`) as its
   * end. Default: texts, as the server writes them.
   */
  readonly dates?: 'text' | 'Date' | undefined
  /**
   * Beside every moment of the schema when it begins and ends, as `Date`s: `firstStatedAtStart` and `firstStatedAtEnd`
   * beside `firstStatedAt`; of a column under another name, by that. Default false.
   */
  readonly spans?: S | undefined
}
