// The rows behind a page as a table, seen from the same days.
import type { Alternate } from '../alternate.ts'
import { moments, rootOf, type View } from '../view.ts'

/**
 * A table of the exports as CSV.
 *
 * @param where the `where` argument of the API's list; of tables of links, that of what they belong to
 */
export const csv = (view: View, table: string, where: Readonly<Record<string, unknown>>): Alternate => ({
  type: 'text/csv',
  label: 'CSV',
  href: `${rootOf(view)}export/${table}.csv?${new URLSearchParams({ where: JSON.stringify(where), ...moments(view) })}`,
})
