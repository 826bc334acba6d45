/**
 * Rows as CSV (RFC 4180: comma, quotes doubled, CRLF), with a header line. The columns are those of the first row.
 * Texts that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` in front, and not a number) get a leading
 * apostrophe.
 */
export function toCSV(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = [
    columns,
    ...rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])),
  ]
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}

function cell(value: unknown): string {
  if (value == null) return ''
  const text = String(value)
  const safe =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
