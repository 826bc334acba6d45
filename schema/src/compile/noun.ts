// What the compiler knows of each noun beyond its table: how its ids look, how its lists are ordered.
import type { GraphQLObjectType, SelectionSetNode } from 'graphql'
import type { Compilation, Row, Source } from '../sql/compilation.ts'
import type { OrderBy } from '../sql/order.ts'
import { literal, type Sql, sql } from '../sql/sql.ts'
import { objectJson } from './object.ts'

export interface Noun {
  /** The model, which is also the name of the GraphQL type. */
  readonly model: string
  /** What a global id of this noun starts with. */
  readonly prefix: string
  readonly defaultOrder: readonly OrderBy[]
  /** The JSON of a node in a connection; an object of the noun's type unless said otherwise. */
  nodeJson(
    compilation: Compilation,
    type: GraphQLObjectType,
    below: readonly SelectionSetNode[],
    row: Row,
  ): Sql
  readonly facets: Readonly<Record<string, Facet>>
  /** The moments by which rows can be counted over time. */
  readonly moments: readonly string[]
}

/** A way to count rows by a key. */
export interface Facet {
  readonly description: string
  /** What rows are counted by; null where a row has no such key. */
  readonly key: (row: Row) => Sql
  /** Rows of another table that hold the keys of a row; the key is then taken from them. Null where there are none to be had. */
  readonly of?: (row: Row) => Source | null
  /** The model whose rows the keys are; without it the keys are values. */
  readonly model?: 'Actor' | 'Publisher'
}

const nouns = new Map<string, Noun>()

/** Makes a noun known to the compiler. */
export function defineNoun(noun: Pick<Noun, 'model' | 'prefix' | 'defaultOrder'> & Partial<Noun>): Noun {
  const complete: Noun = {
    nodeJson: objectJson,
    facets: {},
    moments: [],
    ...noun,
  }
  nouns.set(noun.model, complete)
  return complete
}

/** The noun of this model. */
export function nounOf(model: string): Noun {
  const noun = nouns.get(model)
  if (!noun) throw new Error(`${model} is no noun`)
  return noun
}

/** All nouns, in the order of their definition. */
export const allNouns = (): Noun[] => [...nouns.values()]

/** A row's global id: the noun's prefix and the key. Opaque to clients. */
export const globalId = (row: Row): Sql => sql`${literal(`${nounOf(row.model).prefix}_`)} || ${row.id}`

/** The key in a global id of this noun; null where the text is none. */
export function keyOf(noun: Noun, id: unknown): string | null {
  const match = /^([a-z]+)_([1-9]\d{0,17})$/.exec(String(id))
  return match && match[1] === noun.prefix ? match[2]! : null
}
