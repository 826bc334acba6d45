// Rows that come in the order of a moment, parted by its year.
import type { TextRow } from './read-rows.ts'

/** The rows of a year. They have to be read before those of the next. */
export interface YearOfRows {
  /** As in `2021`; null for rows without a moment. */
  readonly year: string | null
  readonly batches: AsyncIterable<readonly TextRow[]>
}

/** @param at the place of the moment in a row */
export async function* byYear(
  batches: AsyncIterable<readonly TextRow[]>,
  at: number,
): AsyncGenerator<YearOfRows, void, undefined> {
  const yearOf = (row: TextRow) => row[at]?.slice(0, 4) ?? null
  const source = batches[Symbol.asyncIterator]()
  /** What has been read and not been given out. */
  let left: readonly TextRow[] = []
  async function fill(): Promise<boolean> {
    while (left.length === 0) {
      const next = await source.next()
      if (next.done) return false
      left = next.value
    }
    return true
  }
  async function* rowsOf(year: string | null): AsyncGenerator<readonly TextRow[], void, undefined> {
    while (await fill()) {
      const end = left.findIndex((row) => yearOf(row) !== year)
      const rows = end < 0 ? left : left.slice(0, end)
      left = end < 0 ? [] : left.slice(end)
      if (rows.length > 0) yield rows
      if (end >= 0) return
    }
  }
  while (await fill()) {
    const year = yearOf(left[0]!)
    yield { year, batches: rowsOf(year) }
  }
}
