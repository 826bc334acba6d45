import { type ArrowModule, toArrow } from './arrow.ts'
import { csvHeader, csvLine } from './csv.ts'
import { describe } from './described.ts'
import type { RowSource, StreamFormat, StreamOptions } from './row-source.ts'
import type { RowOptions } from './row-types.ts'
import { RowMaker } from './rows.ts'
import type { Table } from './table.ts'

/** Rows as bytes, page by page. */
export async function* writeRows(
  source: RowSource,
  rowOptions: RowOptions,
  format: StreamFormat,
  options: StreamOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (format === 'arrow') {
    const { arrow } = options
    if (!arrow) throw new TypeError("Hand in the package apache-arrow: stream('arrow', { arrow }).")
    yield* writeArrow(source, rowOptions, arrow)
    return
  }
  if (format !== 'csv' && format !== 'ndjson')
    throw new TypeError(`Rows are written as csv, ndjson or arrow, not as ${format}.`)
  const encoder = new TextEncoder()
  let begun = false
  for await (const table of tables(source, rowOptions)) {
    const { columns } = describe(table)
    const header = format === 'csv' && !begun && columns.length ? csvHeader(columns, options) : ''
    begun = true
    const lines = table.map((row) =>
      format === 'csv' ? csvLine(row, columns, options) : `${JSON.stringify(row)}\n`,
    ) as unknown as string[]
    const text = header + lines.join('')
    if (text) yield encoder.encode(text)
  }
}

async function* tables(source: RowSource, options: RowOptions): AsyncGenerator<Table<any>> {
  let maker: RowMaker | undefined
  for await (const nodes of source.pages()) {
    maker ??= new RowMaker(options, source.origin())
    yield maker.table(nodes)
  }
}

/** One Arrow IPC stream: the schema, then a batch per page. */
async function* writeArrow(
  source: RowSource,
  options: RowOptions,
  arrow: ArrowModule<any>,
): AsyncGenerator<Uint8Array, void, undefined> {
  // Its own queue would hold all that is written until somebody reads, however much that is.
  const written: Uint8Array[] = []
  const sink = new arrow.AsyncByteQueue()
  sink.write = (bytes: Uint8Array) => void written.push(bytes)
  let writer: any
  let schema = ''
  for await (const rows of tables(source, options)) {
    // Dictionaries would grow from batch to batch, which not every reader follows: enums are texts here.
    const table = toArrow(arrow, rows, { dictionaries: false })
    writer ??= new arrow.RecordBatchStreamWriter().reset(sink, table.schema)
    schema ||= String(table.schema)
    if (String(table.schema) !== schema)
      throw new TypeError(`A page has other types than those before: ${table.schema}, not ${schema}.`)
    for (const batch of table.batches) writer.write(batch)
    yield* written.splice(0)
  }
  writer?.finish()
  yield* written.splice(0)
}
