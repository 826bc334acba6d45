import type { Column } from '@proviso/schema'
import type { TextRow } from '../read-rows.ts'
import type { Format } from './format.ts'
import { mediaTypes } from './media-types.ts'

/**
 * CSV (RFC 4180: UTF-8, CRLF, quotes doubled) with a header line. Nothing stands for null, `""` for the empty text. Texts stand as they
 * are, whatever a spreadsheet would take them for.
 */
export const csv: Format = {
  name: 'csv',
  mediaType: mediaTypes.csv,
  isCompressed: false,
  async *write(columns, batches) {
    yield Buffer.from(`${columns.map(({ name }) => name).join()}\r\n`)
    const cells = columns.map(cellOf)
    for await (const rows of batches) yield Buffer.from(rows.map((row) => line(row, cells)).join(''))
  },
}

type Cell = (text: string) => string

function line(row: TextRow, cells: readonly Cell[]): string {
  let text = ''
  for (let i = 0; i < cells.length; i++) {
    if (i > 0) text += ','
    const value = row[i]
    if (value != null) text += cells[i]!(value)
  }
  return `${text}\r\n`
}

const quoted = /^$|[",\r\n]/

function cellOf({ type }: Column): Cell {
  if (type === 'Boolean') return (text) => (text === 't' ? 'true' : 'false')
  if (type === 'String') return (text) => (quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return (text) => text
}
