// What a field of a `where` input demands of a row: said as data on the field, and, with what is asked, as a demand.
import type { GraphQLInputField } from 'graphql'
import type { Compilation } from '../sql/compilation.ts'
import type { Input } from '../sql/input.ts'
import type { Moments } from '../sql/perspective.ts'
import type { Row } from '../sql/row.ts'
import type { AccessPath, Source } from '../sql/source.ts'
import type { Sql } from '../sql/sql.ts'

/** How a row is looked at that is filtered. */
export interface Looking {
  /** How rows of other tables are found: each by itself with all that lies behind it, each for a page, or all at once. */
  readonly reading: 'rows' | 'page' | 'sets'
  /** Whether all rows of a list are looked at, and not as many as a page takes. */
  readonly isWhole?: boolean
  /** How many rows of the list are looked at; absent where these are taken one by one. */
  readonly count?: number
  /** Whether these hang on a row above. */
  readonly isBelow?: boolean
  /** Whether these can share a look at all rows of another table. */
  readonly isShared?: boolean
  /** From which moments it is seen. */
  readonly seen: Moments<Sql>
  /** About how many rows a table has. */
  readonly sizeOf: Compilation['sizeOf']
  /** What else was counted of the tables. */
  readonly countOf?: Compilation['countOf']
  /** How many rows a relation leads to, about, from a row of a model to which another has led; 0 where nobody knows, or all rows are looked at once. */
  readonly metBy?: (relation: SpecOf<'many'>, model: string) => number
  /** Whether a relation has led to the row: then each may be looked at by itself. */
  readonly isBehind?: boolean
}

/** What it costs to see whether a row is as asked, in rows shown. */
export type PerRow = number | ((asked: Input, looking: Looking) => number | undefined)

/** What a field of a `where` input demands of a row. */
export type FilterSpec =
  | { readonly kind: 'and' | 'or' | 'not' }
  /**
   * A comparison of a column or expression. An index leads from what is `sought` by these operators to the few rows that have
   * it. `perRow` is what it costs to look at it, in rows shown; default: as for a column, or a row of another table.
   */
  | {
      readonly kind: 'compare'
      readonly sql: (row: Row, input: Input) => Sql
      readonly type: string
      /** Of a moment, whose last millisecond is compared: its first one. */
      readonly start?: (row: Row, end: Sql) => Sql
      readonly sought?: readonly string[]
      /** What the comparison demands of a row that goes by the values of others as well. */
      readonly named?: (row: Row, input: Input) => Sql
      readonly perRow?: PerRow
    }
  /** A row of a model that belongs to this one and satisfies a nested filter. */
  | {
      readonly kind: 'one'
      readonly model: string
      readonly source: (row: Row) => Source
      readonly perRow?: number
    }
  /** Some, every or none of the rows that belong to this one. */
  | {
      readonly kind: 'many'
      readonly model: string
      readonly source: (row: Row) => Source
      readonly perRow?: number
      readonly accessPath?: FindAccessPath<Demand>
      /**
       * That some of them are among those of these ids, which are looked up beforehand: for rows that are put together of several tables, from
       * which no index leads back otherwise.
       */
      readonly among?: (row: Row, ids: Sql) => Sql
    }
  /** Anything else; `sought` as above. */
  | {
      readonly kind: 'custom'
      readonly sql: (row: Row, input: Input) => Sql
      readonly sought?: boolean | ((input: Input) => boolean)
      /** Whether the rows of which it holds are looked for in all at once, however few are asked. */
      readonly inAll?: boolean
      /** Whether it lets so few rows through that they are looked up beforehand. */
      readonly picks?: boolean | ((input: Input) => boolean)
      readonly perRow?: PerRow
      readonly accessPath?: FindAccessPath<Input>
    }

/**
 * Finds a table that leads to the rows which a filter lets through, if what is asked makes it worth while: of the rows themselves, or
 * of some row that belongs to them.
 */
export type FindAccessPath<Asked extends Input | Demand> = (row: Row, asked: Asked) => AccessPath | null

type SpecOf<Kind extends FilterSpec['kind']> = Extract<FilterSpec, { kind: Kind }>

/** A field of a filter, and whether what it says has to hold or must not. */
interface Said<Kind extends FilterSpec['kind']> {
  /** The name of the field, and the way to it: names of arguments and keys of inputs. */
  readonly field: string
  readonly path: readonly string[]
  readonly filter: SpecOf<Kind>
  readonly input: Input
  readonly holds: boolean
}

export interface All {
  readonly kind: 'all'
  readonly demands: readonly Demand[]
}
export interface Any {
  readonly kind: 'any'
  readonly demands: readonly Demand[]
}
export interface Comparison extends Said<'compare'> {
  readonly kind: 'compare'
  readonly operators: readonly string[]
}
export interface Custom extends Said<'custom'> {
  readonly kind: 'custom'
}
/** That there is a row like this among those that belong to the row, or that there is none. */
export interface Some extends Said<'one' | 'many'> {
  readonly kind: 'some'
  readonly like: Demand
  /** Whether it has to count as well: a relation to one leads to it whether it does or not. */
  readonly isCounted?: boolean
}
export type Demand = All | Any | Comparison | Custom | Some

declare module 'graphql' {
  interface GraphQLInputFieldExtensions {
    filter?: FilterSpec
  }
}

/** The specification of an input field of a `where`. */
export const filterOf = (field: GraphQLInputField): FilterSpec | undefined => field.extensions.filter
