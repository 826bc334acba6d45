// What held in the world at a moment: each noun says from when its rows hold, or on which days.
import { timesOf } from '../sql/noun.ts'
import { columnKey } from '../sql/order.ts'
import type { Source } from '../sql/source.ts'
import { join, type Sql, sql } from '../sql/sql.ts'
import { ofWholes } from './wholes.ts'

/**
 * The condition under which a source's rows hold at the moment asked for; null where they always do, or where none is. What a row says
 * something of holds as well, unless it is the row above.
 */
export function valid(source: Pick<Source, 'row' | 'keys' | 'isStable' | 'hangsOn' | 'seenBy'>): Sql | null {
  if (!source.row.perspective.asOf) return null
  const conditions = [ownValid(source), ...ofWholes(source, (whole) => valid({ row: whole }))].filter(
    (condition) => condition !== null,
  )
  return conditions.length > 0 ? join(conditions, ' and ') : null
}

function ownValid({ row, ...source }: Pick<Source, 'row' | 'keys' | 'isStable'>): Sql | null {
  const { asOf } = row.perspective
  const since = timesOf(row)?.valid
  if (!asOf || !since) return null
  if (typeof since === 'function') return since(row, asOf)
  // said of the very expression that lists are ordered by, so that a scan of its index begins there
  const key = columnKey(row.model, { field: since, direction: 'DESC' })
  return sql`${key.expression({ row, ...source })} <= ${asOf}`
}
