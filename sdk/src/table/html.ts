import { toCSV } from './csv.ts'
import { describe } from './described.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (value: string) => value.replace(/[&<>"]/g, (character) => escapes[character]!)
/** A midnight is a day. */
const shown = (value: unknown) =>
  escaped(
    String(value instanceof Date ? value.toISOString() : (value ?? '')).replace(/T00:00:00(\.0+)?Z$/, ''),
  )

/** Rows as an HTML table, for notebooks; at most `limit` of them (default 100), and then how many there are. */
export function toHTML(rows: readonly object[], limit = 100): string {
  const { columns } = describe(rows)
  const cellsOf = (row: object) => columns.map((column) => (row as Record<string, unknown>)[column])
  // Notebooks align everything to the right, which suits numbers only.
  const side = columns.map((_, at) =>
    rows.some((row) => typeof cellsOf(row)[at] === 'number') ? 'right' : 'left',
  )
  const line = (tag: string, cells: readonly unknown[]) =>
    `<tr>${cells.map((value, at) => `<${tag} style="text-align:${side[at]}">${shown(value)}</${tag}>`).join('')}</tr>`
  const body = rows.slice(0, limit).map((row) => line('td', cellsOf(row)))
  const rest = rows.length > limit ? `<caption>${limit} of ${rows.length} rows</caption>` : ''
  return `<table>${rest}<thead>${line('th', columns)}</thead><tbody>${body.join('')}</tbody></table>`
}

/**
 * Makes an object show itself as a table in Deno's Jupyter kernel. A property of the object and no method of its
 * class: bundlers keep every class that has a computed key, used or not.
 */
export function displayAsTable(object: object, rows: () => readonly object[]): void {
  const value = () => ({ 'text/html': toHTML(rows()), 'text/plain': toCSV(rows()) })
  Object.defineProperty(object, Symbol.for('Jupyter.display'), { value })
}
