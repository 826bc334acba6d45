// Rows that a list or a filter reads: from which tables, under which conditions, in which order.
import type { Named } from './named.ts'
import type { Row } from './row.ts'
import type { Sql } from './sql.ts'

/** Rows of a table that belong to another row, or to nothing. */
// biome-ignore lint/suspicious/noExplicitAny: rows of whichever model go for those of any
export interface Source<Model extends string = any> {
  readonly row: Row<Model>
  /** The FROM clause. */
  readonly from: Sql
  readonly where: readonly Sql[]
  /** True for all rows of the table, and nothing else. */
  readonly isTable?: boolean
  /** Expressions for order keys that stand, indexed, in another table of the FROM clause. */
  readonly keys?: Readonly<Record<string, Sql>>
  /** The order of the rows, where it is not the reader's to choose. */
  readonly order?: readonly OrderKey[]
  /**
   * The same rows for a page, in a FROM clause that yields them in their order: for lists in which it is cheap to find what may belong and
   * dear to check that it does, which is then checked only until the page is full.
   */
  readonly paged?: Source
  /** What is looked up before anything of the list is read, and refuses the statement where it is not there. */
  readonly needed?: readonly Sql[]
  /** Other tables from which the rows of the list can be read. */
  readonly accessPaths?: readonly AccessPath[]
  /** The column of the row above that holds the id of the one row that there is; its name. */
  readonly foreignKey?: Sql
  readonly foreignColumn?: string
  /** The column by which the rows hang on the row above, which is visible. */
  readonly hangsOn?: string
  /** The columns that hold the ids of rows which were looked up beforehand, and seen there to be visible. */
  readonly seenBy?: readonly string[]
  /** The row on which the list hangs, and the table and column that lead to it from there. */
  readonly below?: { readonly row: Row; readonly model: string; readonly column: string }
  /** The table of links that leads to the rows, and what is demanded of the links. */
  readonly links?: { readonly row: Row; readonly where: readonly Sql[] }
  /** True where what is demanded of the rows says that they are known, and since when nothing about that changed. */
  readonly isStable?: boolean
  /** True where rows are there whether they count or not. */
  readonly anyStanding?: boolean
  /** True where rows are read one after the other, in an order that an index has, until a page is full. */
  readonly isUntilFull?: boolean
  /** True where rows are told of although they have been retracted. */
  readonly retracted?: boolean
  /** True where the FROM clause can yield a row more than once. */
  readonly repeats?: boolean
  /** What it costs to find the rows of a page, and all of them, where that is more than to look at them. */
  readonly finding?: { readonly page: number; readonly whole: number }
  /** About how many rows there are, where they hang on nothing and something is demanded of them. */
  readonly rows?: number
  /** True where there are few rows, which PostgreSQL cannot tell: what is asked of them is looked up for one after the other. */
  readonly isShort?: boolean
}

/** Whether the rows hang on a row above; else they are of a whole table. */
export const isBelow = ({ where }: Pick<Source, 'where'>): boolean => where.length > 0

/** Whether the row whose id a column holds is known to be visible: the row above, or one that was looked up beforehand. */
export const isSeen = (
  column: string,
  { hangsOn, seenBy = [] }: Pick<Source, 'hangsOn' | 'seenBy'>,
): boolean => column === hangsOn || seenBy.includes(column)

/** One key of an order. Its expression is never null: a null sorts as the least or the greatest value of its type. */
export interface OrderKey {
  readonly name: string
  readonly descending: boolean
  readonly nullsFirst: boolean
  /** The PostgreSQL type to which a value out of a cursor is cast. */
  readonly type: string
  /** Whether its value depends on what is known at the moment from which the list is seen. */
  readonly isPerceived?: boolean
  expression(source: Pick<Source, 'row' | 'keys' | 'isStable'>): Sql
}

export interface OrderBy {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
  readonly nulls?: 'FIRST' | 'LAST'
}

/** The one value of a column, or a query for several; the rows that have them, where the request names these. */
export type Picked = ({ readonly value: Sql } | { readonly each: Sql }) & {
  readonly named?: Named | undefined
}

/** A table from which the rows of a list can be read by an index, and the links of it that lead to them. */
export interface AccessPath {
  /** A row of the table that leads to the rows. */
  readonly link: Row
  /** Its column that holds the id of the row it leads to. */
  readonly to: string
  /** The column by which its index begins, and the values asked for. */
  readonly by?: { readonly column: string } & Picked
  /** What else is demanded of it. */
  readonly where: readonly Sql[]
  /** Whether it can lead to a row more than once for one value. */
  readonly repeats?: boolean
  /** Whether the filter has more to say of the rows than that the table leads to them. */
  readonly partial?: boolean
  /** Whether it leads to so many rows as a rule that others are better followed. */
  readonly broad?: boolean
  /** The partial index that has just the rows that lead there: how many it has is known. */
  readonly index?: string
}
