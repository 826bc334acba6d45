import type { ArrowModule } from './arrow.ts'
import type { Origin } from './columns.ts'
import type { CSVOptions } from './csv.ts'
import type { RowOptions } from './row-types.ts'
import type { Table } from './table.ts'

/** What a table is made of. */
export interface RowSource {
  /** All nodes. */
  readonly all: () => Promise<readonly unknown[]>
  /** The nodes page by page, in the order of reading. */
  readonly pages: () => AsyncIterable<readonly unknown[]>
  /** What makes the tables. */
  readonly tables: () => Tables
  /** Where they stand, known once a page has been read. */
  readonly origin: () => Origin | undefined
}

/** What a stream of rows is written as: CSV with a header, a JSON object a line, or Arrow's IPC stream format. */
export type StreamFormat = 'csv' | 'ndjson' | 'arrow'

/** How a stream of rows is written: for CSV its {@link CSVOptions}, for Arrow the module `apache-arrow`. */
export interface StreamOptions extends CSVOptions {
  /** The package `apache-arrow`, for the format `'arrow'`. */
  readonly arrow?: ArrowModule<any> | undefined
}

/** What makes tables of nodes: a client has it at hand, a bare transport is given it. */
export interface Tables {
  /** Nodes as a table. */
  readonly toRows: (nodes: readonly unknown[], options: RowOptions, origin?: Origin) => Table<any>
  /** Nodes as bytes, page by page. */
  readonly writeRows: (
    source: RowSource,
    rows: RowOptions,
    format: StreamFormat,
    options: StreamOptions,
  ) => AsyncGenerator<Uint8Array, void, undefined>
}
