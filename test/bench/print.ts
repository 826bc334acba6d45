// How measurements are shown: aligned tables that are also Markdown.
import { markdownTable } from 'markdown-table'

/** Prints a table; numbers are aligned to the right. */
export function printTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const numeric = header.map((_, column) => rows.every((row) => /^[\d–.,()✓✗ -]*$/.test(row[column] ?? '')))
  const align = numeric.map((right) => (right ? 'r' : 'l'))
  console.log(`\n${title}\n\n${markdownTable([[...header], ...rows.map((row) => [...row])], { align })}`)
}

/** A number with three significant digits: 1,234 · 12.3 · 0.123. */
export function short(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return Number(value.toPrecision(3)).toString()
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** A ratio with its spread over the rounds: `1.82 (1.75–1.90)`. */
export function spread(values: readonly number[]): string {
  if (values.length === 0) return '–'
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return `${median(values).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
