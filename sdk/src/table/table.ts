import { type CSVOptions, toCSV } from './csv.ts'
import { type Described, describe, descriptions } from './described.ts'
import { displayAsTable } from './html.ts'

/**
 * Rows of equal shape: an array of plain objects, ready for Observable Plot, Arquero, polars or `console.table`. An
 * empty one keeps its columns. `filter`, `slice`, `sort` and a `map` to objects give tables again. Shows itself as an
 * HTML table in a notebook.
 */
export class Table<R extends object = Record<string, unknown>> extends Array<R> {
  constructor(rows: Iterable<R> = [], described?: Described) {
    super()
    for (const row of rows) this.push(row)
    if (described) descriptions.set(this, described)
    displayAsTable(this, () => this)
    // Whatever has no method here gives ordinary arrays.
    Object.defineProperty(this, 'constructor', { value: Array })
  }

  /** The names of the columns, in order. */
  get columns(): (keyof R & string)[] {
    return [...describe(this).columns] as never
  }

  /** The rows that pass, as a table with the same columns. */
  override filter(passes: (row: R, index: number, rows: R[]) => unknown): Table<R> {
    return new Table<R>(super.filter(passes), describe(this))
  }

  /** Some of the rows, as a table with the same columns. */
  override slice(start?: number, end?: number): Table<R> {
    return new Table<R>(super.slice(start, end), describe(this))
  }

  /** What becomes of each row: a table where that is an object, an ordinary array otherwise. */
  override map<U>(change: (row: R, index: number, rows: R[]) => U): U extends object ? Table<U> : U[] {
    const changed = super.map(change)
    const objects = changed.every((row) => Object.getPrototypeOf(row ?? 0) === Object.prototype)
    return (objects && changed.length ? new Table(changed as object[]) : changed) as never
  }

  /** The rows as CSV (RFC 4180): see {@link toCSV}. */
  toCSV(options?: CSVOptions): string {
    return toCSV(this, options)
  }
}
