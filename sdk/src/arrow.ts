/** What is used of the `apache-arrow` package. */
interface ArrowModule<T> {
  tableFromJSON(rows: any): T
}

/**
 * Rows as an Arrow table, for DuckDB, polars or Arquero. Needs the optional package `apache-arrow`, which is handed
 * in so that no bundler includes it unasked.
 *
 * @example
 * import * as arrow from 'apache-arrow'
 * const table = toArrow(arrow, await proviso.conditions().rows())
 */
export function toArrow<T>(arrow: ArrowModule<T>, rows: readonly object[]): T {
  return arrow.tableFromJSON([...rows])
}
