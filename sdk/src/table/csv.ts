import { describe } from './described.ts'

/** How CSV is written. */
export interface CSVOptions {
  /** Begin with a byte order mark, by which Excel knows that the text is UTF-8. Default false. */
  readonly bom?: boolean | undefined
  /** What stands between cells, one character: `';'` is what Excel expects in many countries. Default `','`. */
  readonly delimiter?: string | undefined
}

/**
 * Rows as CSV (RFC 4180: quotes doubled, CRLF), with a header line, which a table without rows has too. Dates are written
 * in ISO 8601. Texts that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, also full-width or small, a tab or a line
 * break in front, and not a number) get a leading apostrophe.
 *
 * @throws {TypeError} for a cell that is an object, a list or no valid date, and for a delimiter that cannot be one
 */
export function toCSV(rows: readonly object[], options: CSVOptions = {}): string {
  const { columns } = describe(rows)
  const header = columns.length ? csvHeader(columns, options) : ''
  return header + rows.map((row) => csvLine(row, columns, options)).join('')
}

/** The first line, behind the byte order mark where one is wanted. */
export function csvHeader(columns: readonly string[], options: CSVOptions): string {
  const { delimiter = ',' } = options
  if (!/^[^"\r\n]$/.test(delimiter))
    throw new TypeError(`A delimiter is one character, and no quote or line break: “${delimiter}”.`)
  return (options.bom ? '\uFEFF' : '') + join(columns, columns, options)
}

/** One row as a line. */
export function csvLine(row: object, columns: readonly string[], options: CSVOptions): string {
  return join(
    columns.map((column) => (row as Record<string, unknown>)[column]),
    columns,
    options,
  )
}

function join(
  cells: readonly unknown[],
  columns: readonly string[],
  { delimiter = ',' }: CSVOptions,
): string {
  return `${cells.map((value, at) => cell(value, columns[at]!, delimiter)).join(delimiter)}\r\n`
}

function cell(value: unknown, column: string, delimiter: string): string {
  if (value == null) return ''
  const date = value instanceof Date
  if (typeof value === 'object' && !date)
    throw new TypeError(
      `${column}: a cell of a CSV file holds no ${Array.isArray(value) ? 'list' : 'object'}.`,
    )
  if (date && Number.isNaN(value.getTime())) throw new TypeError(`${column}: a cell is no valid date.`)
  const text = date ? value.toISOString() : String(value)
  const formula =
    typeof value === 'string' && /^[=+\-@＝＋－＠﹦﹢﹣﹫\t\r\n]/.test(text) && Number.isNaN(Number(text))
  const safe = formula ? `'${text}` : text
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
