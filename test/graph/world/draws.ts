// What the rows of a random graph are drawn with. Each table, row and column has a stream of its own: one more of them changes no other.
import { type Branching, createBranching } from '../random/branching.ts'
import type { Values } from './insert.ts'

export type Row = Values & { id: number }

/** The rows of each table, in an order in which they can be inserted. */
export type World = Record<string, Values[]>

/** Moments that things happen at: few, so that many fall together. */
export const moments: readonly string[] = [0, 0.5, 1, 30, 31, 60, 90, 90.25, 120, 180, 365].map((days) =>
  new Date(Date.UTC(2021, 7, 15) + days * 24 * 3600 * 1000).toISOString(),
)
export const future = '2035-01-01T00:00:00.000Z'

export const people = [
  'Ana',
  'Élise',
  'elise',
  'Zoë',
  'Bo',
  'Müller',
  'muller',
  'The Council',
  'The Group',
  'Côte',
]
const words = 'Élysée,talks,Kraków,aid,Türkiye,safe,passage,São,Tomé,embassy,100%,a_b'.split(',')

export class Draws {
  readonly random: Branching
  readonly tables: World = {}

  constructor(seed: number) {
    this.random = createBranching(seed)
  }

  one<T extends string>(values: Record<string, T>): T {
    return this.random.pickNamed(Object.values(values), (value) => value)
  }

  maybe<T>(probability: number, make: () => T): T | null {
    return this.random.chance(probability) ? make() : null
  }

  some<T>(items: readonly T[], most: number): T[] {
    const left = [...items]
    const count = this.random.below(Math.min(most, items.length) + 1)
    return Array.from({ length: count }, () => left.splice(this.random.below(left.length), 1)[0]!)
  }

  phrase(): string {
    return Array.from({ length: 1 + this.random.below(3) }, () => this.random.pick(words)).join(' ')
  }

  moment(): string {
    return this.random.pick(moments)
  }

  earlier(before: readonly Row[], probability: number): number | null {
    return before.length === 0 ? null : this.maybe(probability, () => this.random.pick(before).id)
  }

  fewOf(table: string, most: number): Row[] {
    return this.random.within(`few of ${table}`, () => this.some(this.tables[table] as Row[], most))
  }

  /** A row out of values, and of functions that draw them. */
  row(values: Values): Values {
    return Object.fromEntries(
      Object.entries(values).map(([column, value]) => [
        column,
        typeof value === 'function' ? this.random.within(column, () => value()) : value,
      ]),
    )
  }

  /** Rows with ids that leave gaps. */
  rows(table: string, count: number, make: (id: number, before: Row[]) => Values): Row[] {
    const rows: Row[] = []
    this.random.within(table, () => {
      for (let number = 1; number <= count; number++)
        this.random.within(`${number}`, () => {
          const id = (rows.at(-1)?.id ?? 0) + 1 + this.random.below(2)
          rows.push({ id, ...this.row(make(id, rows)) })
        })
    })
    this.tables[table] = rows
    return rows
  }

  /** Rows that hang on others: those that are made for each. */
  linked(table: string, rows: readonly Row[], make: (row: Row) => Values[]): void {
    const made = this.random.within(table, () =>
      rows.flatMap((row) => this.random.within(row.id, () => make(row).map((values) => this.row(values)))),
    )
    this.tables[table] = made.map((row, i) => ({ id: i + 1, ...row }))
  }

  /** Leaves one of several rows that are the same in these columns. */
  unique(table: string, ...columns: string[]): void {
    const keyOf = (row: Values) => columns.map((column) => String(row[column])).join('|')
    this.tables[table] = [...new Map(this.tables[table]!.map((row) => [keyOf(row), row])).values()]
  }
}
