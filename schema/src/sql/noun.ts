// What the compiler knows of each noun beyond its table. Every noun says it of itself, in nouns/; nothing below names one.
import type { GraphQLObjectType, SelectionSetNode } from 'graphql'
import type { Compilation } from './compilation.ts'
import type { Input } from './input.ts'
import { type ColumnName, modelNames, modelOf, type RelationName } from './model.ts'
import type { Moments, Perspective } from './perspective.ts'
import type { Row } from './row.ts'
import type { OrderBy, Source } from './source.ts'
import type { Sql } from './sql.ts'

// biome-ignore lint/suspicious/noExplicitAny: any noun
export interface Noun<Model extends string = any> {
  /** The model, which is also the name of the GraphQL type. */
  readonly model: Model
  /** What a global id of this noun starts with. */
  readonly prefix: string
  readonly defaultOrder: readonly OrderBy[]
  /** Whether a row was known by the `knownAt` of its perspective: always, or under a condition. */
  readonly known: 'ALWAYS' | ((row: Row<Model>) => Sql)
  /** Whether a row was known and counts in lists; without it, all that are known do. */
  readonly counts?: (row: Row<Model>) => Sql
  /** What it costs to see whether a row was known and counts, in rows shown, where that takes more or less than of others. */
  readonly perVisible?: (seen: Moments<Sql>) => number
  /** The relations to rows that it says something of, and with which it counts. */
  readonly countsWith?: readonly RelationName<Model>[]
  /** Whether claims state it. */
  readonly claimed: boolean
  /**
   * When a row holds: from what a column says, by which its lists are ordered, latest first; or while a condition is true at
   * the moment. Without it always.
   */
  readonly valid?: ColumnName<Model> | ((row: Row<Model>, asOf: Sql) => Sql)
  /** That a row held, as it is known at another moment: where to see that takes less than to work out since when, as the column tells it. */
  readonly heldAt?: (row: Row<Model>, asOf: Sql) => Sql
  /** The relations to rows without which this one is not visible; it has then no times of its own. */
  readonly visibleWith?: readonly RelationName<Model>[]
  /** Columns whose values depend on what is known at the moment from which a row is seen. */
  readonly perceived: { readonly [Column in ColumnName<Model>]?: (row: Row<Model>) => Sql }
  /** Tables of links to this noun that repeat its columns, so that an index on the links has these in order: by which columns. */
  readonly repeatedIn: Readonly<Record<string, Readonly<Record<string, string>>>>
  /**
   * That a row is by itself what it says, from every perspective, for who is who is no knowledge; null where it always is.
   * `isLinked`: whether a link leads to it, as links lead to no row that was merged into another.
   */
  readonly isItself?: (row: Row<Model>, isLinked: boolean) => Sql | null
  /** Since when a row is recorded; of nouns whose rows are records that can be written over, and so have versions. */
  readonly recorded?: (row: Row<Model>) => Sql
  /** The name of the GraphQL type, where it is not that of the model. */
  readonly objectType?: string
  /** The row that a key in an id leads to, where that is no row of a table. */
  readonly found?: (above: Row, key: Sql) => Source
  /** The id of the row that a found one goes by, where rows can be merged into others. */
  readonly survivor?: (found: Row<Model>, isFound: Sql) => Sql
  /** The JSON of a node in a connection. */
  nodeJson(
    compilation: Compilation,
    type: GraphQLObjectType,
    below: readonly SelectionSetNode[],
    row: Row,
  ): Sql
  readonly facets: Readonly<Record<string, Facet<Model>>>
  /** Orders by other names than those of their columns. */
  readonly orders: Readonly<Record<string, { readonly column: string; readonly description: string }>>
  /** The columns by which lists are sorted for want of an index. */
  readonly sorted: readonly string[]
  /** The moments by which rows can be counted over time. */
  readonly moments: readonly string[]
}

/** A way to count rows by a key. */
// biome-ignore lint/suspicious/noExplicitAny: a facet of any noun
export interface Facet<Model extends string = any> {
  readonly description: string
  /** What rows are counted by; null where a row has no such key. */
  readonly key: (row: Row) => Sql
  /** What it costs to find it, in rows shown, from where rows are seen; `isApart`: of rows that hang on one, or are few of their table. Default: nothing, as for a column. */
  readonly perRow?: (seen: Perspective, sizeOf: Compilation['sizeOf'], isApart: boolean) => number
  /** Rows of another table that hold the keys of the rows of a list; the key is then taken from them. Null where it is better looked up by each row. */
  readonly of?: (row: Row<Model>, isApart: boolean) => Source | null
  /** The noun whose rows the keys are; without it the keys are values. */
  readonly model?: string
  /** The argument of `facets` that says more exactly what its keys are. */
  readonly argument?: FacetArgument<Model>
}

// biome-ignore lint/suspicious/noExplicitAny: an argument for a facet of any noun
export interface FacetArgument<Model extends string = any> {
  readonly name: string
  /** Its GraphQL type. */
  readonly type: unknown
  readonly description: string
  /** The facet as a value of the argument has it. */
  readonly facet: (input: Input, compilation: Compilation) => Facet<Model>
}

const nouns = new Map<string, Noun>()
const parts = new Map<string, Times>()
const outside = new Set<string>()

/** Makes a noun known to the compiler. */
export function defineNoun(noun: Noun): void {
  nouns.set(noun.model, noun)
}

/** Makes known what a subselect yields: rows without times of their own. */
export function defineDerived(
  rows: Uncapitalize<string>,
  nodeJson: Noun['nodeJson'],
  more: Partial<Noun> = {},
): void {
  defineNoun({
    model: rows,
    prefix: '',
    known: 'ALWAYS',
    claimed: false,
    perceived: {},
    repeatedIn: {},
    orders: {},
    defaultOrder: [],
    facets: {},
    moments: [],
    sorted: [],
    nodeJson,
    ...more,
  })
}

/** When rows are known, and hold. */
// biome-ignore lint/suspicious/noExplicitAny: the times of any noun
export type Times<Model extends string = any> = Partial<
  Pick<Noun<Model>, 'known' | 'valid' | 'heldAt' | 'visibleWith' | 'isItself' | 'counts' | 'countsWith'>
>

/** Says that rows of a model are parts of others (names, links): they are known and hold as these do, or, as they say, later. */
export function definePart(model: string, times: Times = {}): void {
  parts.set(model, times)
}

/** Says that a model is not of the graph: what the service keeps for itself. No field leads to its rows. */
export function defineOutside(model: string): void {
  outside.add(model)
}

/** The noun of this model. */
export function nounOf(model: string): Noun {
  const noun = nouns.get(model)
  if (!noun) throw new Error(`${model} is no noun`)
  return noun
}

/** The times of a row: of its noun, or what a part says of itself; undefined for what a subselect yields. */
export function timesOf({ model, derived }: Row): Times | undefined {
  if (derived) return undefined
  const times = nouns.get(model) ?? parts.get(model)
  if (!times)
    throw new Error(`${model} does not say since when it is known: define it as a noun, or as a part of one`)
  return times
}

/** The noun of this model; undefined for a part of one. */
export const nounIfAny = (model: string): Noun | undefined => nouns.get(model)

/**
 * Throws where a model does not say since when its rows are known: where it is neither a noun nor a part of one, nor outside the graph;
 * and where its records rest on claims, as those of `claimed` do, and its noun does not, so that it would always be known.
 */
export function checkModels(claimed: readonly string[]): void {
  for (const model of modelNames)
    if (!nouns.has(model) && !parts.has(model) && !outside.has(model))
      throw new Error(
        `${model} is no noun and no part of one: define it in nouns/ and give it a line in nouns/index.ts, or name it among the parts of one`,
      )
  for (const model of claimed) {
    const noun = nouns.get(model)
    if (!noun?.claimed || noun.known === 'ALWAYS')
      throw new Error(
        `${model} rests on claims, and its noun does not say so: it would always be known. Give it byClaims, or byOwnClaims, in nouns/`,
      )
  }
  for (const { model, claimed: isClaimed } of nouns.values())
    if (isClaimed && !claimed.includes(model))
      throw new Error(`${model} says that claims state it, and its record has none: see prisma/src/record/`)
}

/** All nouns, in the order of their definition. */
export const allNouns = (): Noun[] => [...nouns.values()]

/** How a column is seen, where that depends on the moment from which it is. */
export const perceivedIn = (model: string, column: string): ((row: Row) => Sql) | undefined =>
  nouns.get(model)?.perceived[column]

/** Which columns of a model are repeated in a table of links, and there by which columns. */
export const repeatedIn = (link: string, model: string): Readonly<Record<string, string>> =>
  nouns.get(model)?.repeatedIn[link] ?? {}

/** The column by whose values an order goes. */
export const orderedBy = (model: string, field: string): string =>
  nouns.get(model)?.orders[field]?.column ?? field

/** The column by which people name the rows of a noun in the API. */
export const handleOf = (model: string): string => (modelOf(model).columns.has('slug') ? 'slug' : 'name')

/** The columns of a model by which lists are sorted for want of an index. */
export const sortedBy = (model: string): readonly string[] => nouns.get(model)?.sorted ?? []
