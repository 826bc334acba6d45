// What a batch writes, table by table: of many records in bulk, by COPY; of one, all by one statement.
import type { ClientBase } from 'pg'
import type { Id } from '../../record/kind.ts'
import type { Value } from '../../record/stored.ts'
import { copyRows, updateRows } from './copy.ts'

/** Told how many of how many rows are written. */
export type OnRows = (done: number, total: number) => void

/** A row that is there, with the values that it gets. */
export interface Update {
  readonly id: Id | undefined
  readonly values: readonly Value[]
}

/** A step as `proviso_write` takes it. */
type Sent = Readonly<Record<string, unknown>>

interface Step {
  readonly rows: number
  run(): Promise<unknown>
  /** Absent where it takes more than one statement. */
  readonly send?: () => Sent
}

/** Steps by which tables are written one after the other. What they write may have its id only when they are taken. */
export class BulkWriter {
  readonly #client: ClientBase
  readonly #isOne: boolean
  readonly #onRows: OnRows | undefined
  #steps: Step[] = []
  #answers: unknown[] = []

  /** @param isOne whether few rows are written: then as many steps as can be go as one statement. */
  constructor(
    client: ClientBase,
    { isOne = false, onRows }: { isOne?: boolean; onRows?: OnRows | undefined } = {},
  ) {
    this.#client = client
    this.#isOne = isOne
    this.#onRows = onRows
  }

  /** Adds rows to a table. */
  add<T>(table: string, columns: readonly string[], items: readonly T[], row: (item: T) => Value[]): void {
    const run = () =>
      copyRows(this.#client, table, columns, items.values().map(row)).catch((error) => {
        // where PostgreSQL refuses a row it says which
        const line = /^COPY \w+, line (\d+)/.exec(error.where ?? '')?.[1]
        throw line === undefined ? error : Object.assign(error, { item: items[Number(line) - 1] })
      })
    const send = () => ({ add: table, columns, rows: items.map((item) => objectOf(columns, row(item))) })
    if (items.length > 0) this.#steps.push({ rows: items.length, run, send })
  }

  /** Changes columns of rows of a table. */
  change(table: string, columns: readonly string[], rows: readonly Update[]): void {
    if (rows.length === 0) return
    const all = ['id', ...columns]
    this.#steps.push({
      rows: 0,
      run: () => updateRows(this.#client, table, columns, rows),
      send: () => ({
        change: table,
        columns,
        rows: rows.map(({ id, values }) => objectOf(all, [id!, ...values])),
      }),
    })
  }

  /** Does what a statement says; it casts its parameters, at most six, where they are no texts. */
  do(text: string, values: () => readonly unknown[]): void {
    this.#steps.push({
      rows: 0,
      run: () => this.#client.query(text, [...values()]),
      send: () => ({ do: text, values: values().map(textOf) }),
    })
  }

  /** Does something that takes several statements. */
  step(run: () => Promise<void>): void {
    this.#steps.push({ rows: 0, run })
  }

  /** Asks what is so by then; the answers of `write` are in the order of the questions. */
  ask(text: string, values: () => readonly unknown[] = () => []): void {
    this.#steps.push({
      rows: 0,
      run: async () => this.#answers.push((await this.#client.query(text, [...values()])).rows),
      send: () => ({ ask: text, values: values().map(textOf) }),
    })
  }

  /** Takes the steps. */
  // biome-ignore lint/suspicious/noExplicitAny: rows of whatever was asked for
  async write(): Promise<any[][]> {
    const steps = this.#steps
    this.#steps = []
    this.#answers = []
    const total = steps.reduce((sum, step) => sum + step.rows, 0)
    let done = 0
    let sent: Sent[] = []
    for (const { rows, run, send } of steps) {
      if (this.#isOne && send) sent.push(send())
      else {
        await this.#send(sent)
        sent = []
        await run()
      }
      done += rows
      if (rows > 0) this.#onRows?.(done, total)
    }
    await this.#send(sent)
    return this.#answers as never
  }

  async #send(steps: readonly Sent[]): Promise<void> {
    if (steps.length === 0) return
    const { rows } = await this.#client.query('SELECT "proviso_write"($1) AS answers', [
      JSON.stringify(steps),
    ])
    this.#answers.push(...rows[0].answers)
  }
}

const objectOf = (columns: readonly string[], values: readonly Value[]) =>
  Object.fromEntries(
    columns.map((name, i) => {
      const value = values[i]!
      return [name, value !== null && typeof value === 'object' ? value.id : value]
    }),
  )

/** A parameter as PostgreSQL reads it from a text. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? arrayOf(value) : String(value)
}

/** An array as PostgreSQL writes it. */
export const arrayOf = (values: readonly unknown[]): string =>
  `{${values.map((value) => (value === null || value === undefined ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`)).join()}}`
