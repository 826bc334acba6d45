// What held in the world at a moment: each noun says from when its rows hold, or on which days.
import { modelOf } from '../sql/model.ts'
import { timesOf } from '../sql/noun.ts'
import { columnKey } from '../sql/order.ts'
import type { Source } from '../sql/source.ts'
import { join, or, type Sql, sql } from '../sql/sql.ts'
import { exists } from './known.ts'

/**
 * The condition under which a source's rows hold at the moment asked for; null where they always do, or where none is. What a row says
 * something of holds as well, unless it is the row above.
 */
export function valid(source: Pick<Source, 'row' | 'keys' | 'isStable' | 'hangsOn'>): Sql | null {
  const { row, hangsOn } = source
  if (!row.perspective.asOf) return null
  const wholes = (timesOf(row)?.countsWith ?? []).flatMap((name) => {
    const { model, from } = modelOf(row.model).relations.get(name)!
    if (from === hangsOn) return []
    const key = row.column(from)
    const held = valid({ row: row.other(model as never) })
    if (!held) return []
    const isHeld = exists(row, model, (whole) => sql`${whole.id} = ${key} and ${valid({ row: whole })!}`)
    return [modelOf(row.model).columns.get(from)!.nullable ? or([sql`${key} is null`, isHeld]) : isHeld]
  })
  const conditions = [ownValid(source), ...wholes].filter((condition) => condition !== null)
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
