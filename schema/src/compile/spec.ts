// What a field is, said once, as data on the field (in its extensions). The compiler reads nothing else.
import type { GraphQLField } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import type { Sql } from '../sql/sql.ts'
import type { Args } from './args.ts'
import type { ListCost } from './cost.ts'
import type { Selected } from './selection.ts'

export type FieldSpec =
  /** A scalar or enum in a column of the object's own row; `sql` where it takes more than the column to say it. */
  | { readonly kind: 'value'; readonly sql: (row: Row, args: Args) => Sql }
  /** An object made of other columns of the same row; null where `present` is false. */
  | { readonly kind: 'same'; readonly present?: (row: Row) => Sql }
  /** At most one row of another table. */
  | { readonly kind: 'one'; readonly source: (row: Row, args: Args) => Source }
  /** One of several types of object, each with the condition under which it is that one. */
  | { readonly kind: 'variant'; readonly alternatives: (row: Row, args: Args) => Alternative[] }
  /** A list of such, each entry at a place of its own; null at the places to which no branch leads. */
  | {
      readonly kind: 'variants'
      readonly length: (args: Args, row: Row) => Length
      readonly branches: (row: Row, args: Args) => Branch[]
    }
  /** A list of objects, each made of expressions of the row. */
  | { readonly kind: 'parts'; readonly parts: (row: Row, args: Args) => Row[] }
  /** A few rows, in order. */
  | {
      readonly kind: 'list'
      readonly source: (row: Row, args: Args) => Source
      readonly order?: (row: Row, source: Source) => Sql
      readonly limit?: (args: Args) => Sql | null
      /** How many it usually has, where that is less than of most lists. */
      readonly usual?: number
    }
  /** Rows one by one as they are recorded, in the order of their ids, or what is `shown` for each of them: at most one row, or none to leave it out. */
  | {
      readonly kind: 'stream'
      readonly source: (row: Row, args: Args) => Source
      readonly shown?: (row: Row, args: Args) => Source
    }
  /** Pages of rows. */
  | { readonly kind: 'connection'; readonly source: (row: Row, args: Args) => Source }

/** A row beside that of an object, from which several of its fields can be read: where they are, it is looked up once for all of them. */
export interface Beside {
  /** What leads to it. */
  readonly name: string
  /** What it costs to look it up. */
  readonly cost: number
  /** It, or nothing, in a FROM clause. */
  readonly find: () => { readonly row: Row; readonly from: Sql }
}

/** How dear it is to answer a field, in units of one row: always, or by the row as it is seen and by what is asked. */
export type FieldCost = number | ((row: Row, args: Args) => number)

/** What a field of a connection, of its edges or of its `pageInfo` is. */
export type PageFieldSpec =
  /** The rows of the page, alone or with what is said of their places in the list. */
  | { readonly kind: 'nodes' | 'edges' }
  /** Where the page stands in the list. */
  | { readonly kind: 'pageInfo' }
  /** How many rows the whole list has. */
  | { readonly kind: 'totalCount' }
  /** Anything else that is said of the whole list, whichever page of it is read. */
  | { readonly kind: 'whole'; readonly json: (list: List, selected: Selected) => Sql }
  /** The row of an edge, and its place in the list. */
  | { readonly kind: 'node' | 'cursor' }
  /** Anything else that is said of a row as an entry of its list. */
  | { readonly kind: 'entry'; readonly json: (list: List, selected: Selected, row: Row) => Sql }
  /** Whether the list goes on after the page, or begins before it. */
  | { readonly kind: 'hasNextPage' | 'hasPreviousPage' }
  /** The place of the page's first entry, or of its last. */
  | { readonly kind: 'startCursor' | 'endCursor' }

/** A list of which a connection shows a page. */
export interface List {
  readonly compilation: Compilation
  /** The row to which the list belongs. */
  readonly above: Row
  /** The arguments of the connection. */
  readonly args: Args
  readonly source: Source
  /** All that is demanded of the source's rows. */
  readonly conditions: readonly Sql[]
  /** What it costs to find them. */
  readonly cost: ListCost
}

export interface Alternative {
  /** The name of the GraphQL object type. */
  readonly type: string
  readonly when: Sql
  readonly source: Source
}

/** How long a list is. */
export interface Length {
  readonly sql: Sql
  /** The most that it can be, by which it is charged. */
  readonly most: number
}

/** Objects of one type in a list of several types. */
export interface Branch {
  /** The name of the GraphQL object type. */
  readonly type: string
  /** Rows that say which objects are asked for, and at which places. */
  readonly asked: { readonly from: Sql; readonly place: Sql }
  /** How many there are at most. */
  readonly count: number
  /** The object for which a row asks. */
  readonly source: Source
}

// the type parameters have to be those of graphql's own declarations
declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    proviso?: FieldSpec
    /** On the fields of connections, edges and `PageInfo`. */
    page?: PageFieldSpec
    /** How dear it is, in units of one row. Default: nothing. */
    pageCost?: number
    /** About how many characters a value of it has. */
    length?: number
    pothosExposedField?: string
    /** How dear the field is. Default: what fields of its kind cost. */
    cost?: FieldCost
    /** The row beside the object's own that it is read from; null where it is from none. */
    beside?: (row: Row, args: Args) => Beside | null
  }
}

/** The specification of an output field: its own, or, where Pothos exposes a column, that. */
export function specOf(field: GraphQLField<unknown, unknown>): FieldSpec | undefined {
  if (field.extensions.proviso) return field.extensions.proviso
  const column = field.extensions.pothosExposedField
  return column ? { kind: 'value', sql: (row) => row.column(column) } : undefined
}

/** The specification of a field of a connection, an edge or `PageInfo`. */
export function pageFieldOf({ name, definition }: Selected): PageFieldSpec {
  const spec = definition?.extensions.page
  if (!spec) throw new Error(`the field ${name} of a page does not say what it is`)
  return spec
}
