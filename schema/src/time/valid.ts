// What held in the world at a moment: each noun says from when its rows hold, or on which days.
import { timesOf } from '../sql/noun.ts'
import { columnKey } from '../sql/order.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { allOf, type Sql, sql } from '../sql/sql.ts'
import { ofWholes } from './wholes.ts'

/** Whether rows like this hold at some moments only, by themselves or with what they say something of. */
export function holdsSometimes(row: Row): boolean {
  const { valid: since, countsWith = [] } = timesOf(row) ?? {}
  return since !== undefined || countsWith.length > 0
}

/** The condition under which a row that is looked up holds at the moment asked for, with what it says something of; null where it always does, or none is. */
export const valid = (row: Row): Sql | null =>
  row.perspective.asOf ? allOf([ownValid({ row }), ...ofWholes({ row }, valid)]) : null

/** The condition under which a source's rows hold at that moment by themselves; null where they always do, or none is. */
export function ownValid({ row, ...source }: Pick<Source, 'row' | 'keys' | 'isStable'>): Sql | null {
  const { asOf, knownAt } = row.perspective
  const { valid: since, heldAt } = timesOf(row) ?? {}
  if (!asOf || !since) return null
  if (knownAt && heldAt && !source.isStable) return heldAt(row, asOf)
  if (typeof since === 'function') return since(row, asOf)
  // said of the very expression that lists are ordered by, so that a scan of its index begins there
  const key = columnKey(row.model, { field: since, direction: 'DESC' })
  return sql`${key.expression({ row, ...source })} <= ${asOf}`
}
