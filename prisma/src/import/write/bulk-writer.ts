import type { ClientBase } from 'pg'
import type { Value } from '../../record/stored.ts'
import { copyRows } from './copy.ts'

/** Told how many of how many rows are written. */
export type OnRows = (done: number, total: number) => void

/** Tables to write one after the other. */
export class BulkWriter {
  readonly #client: ClientBase
  readonly #onRows: OnRows | undefined
  readonly #steps: { rows: number; run: () => Promise<void> }[] = []

  constructor(client: ClientBase, onRows: OnRows | undefined) {
    this.#client = client
    this.#onRows = onRows
  }

  add<T>(table: string, columns: readonly string[], items: readonly T[], row: (item: T) => Value[]): void {
    const run = () =>
      copyRows(this.#client, table, columns, items.values().map(row)).catch((error) => {
        // where PostgreSQL refuses a row it says which
        const line = /^COPY \w+, line (\d+)/.exec(error.where ?? '')?.[1]
        throw line === undefined ? error : Object.assign(error, { item: items[Number(line) - 1] })
      })
    if (items.length > 0) this.#steps.push({ rows: items.length, run })
  }

  step(run: () => Promise<void>): void {
    this.#steps.push({ rows: 0, run })
  }

  async write(): Promise<void> {
    const total = this.#steps.reduce((sum, step) => sum + step.rows, 0)
    let done = 0
    for (const { rows, run } of this.#steps) {
      await run()
      done += rows
      if (rows > 0) this.#onRows?.(done, total)
    }
  }
}
