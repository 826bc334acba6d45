// What held in the world at a moment, table by table. The one place that says what `asOf` means: a condition holds from when it was
// first stated; an event from its start; a judgement and an outcome from the moment that they name; an affiliation from its first
// day to its last; what has no date, always. Articles, quotes and claims are evidence: they are a matter of what was known.
import type { Source } from '../sql/compilation.ts'
import { columnKey } from '../sql/order.ts'
import { type Sql, sql } from '../sql/sql.ts'

/** From when the rows of a table hold: the column by which their lists are ordered, latest first. */
const since: Record<string, string> = {
  Condition: 'firstStatedAt',
  Event: 'start',
  Assessment: 'asOf',
  Outcome: 'asOf',
}

/** The condition under which a source's rows hold at the moment asked for; null where they always do, or where none is. */
export function held({ row, ...source }: Pick<Source, 'row' | 'keys' | 'isSteady'>): Sql | null {
  const { asOf } = row.perspective
  if (!asOf) return null
  const field = since[row.model]
  // said of the very expression that lists are ordered by, so that a scan of its index begins there
  if (field)
    return sql`${columnKey(row.model, { field, direction: 'DESC' }).expression({ row, ...source })} <= ${asOf}`
  if (row.model !== 'Affiliation') return null
  const [from, to] = [row.column('validFrom'), row.column('validTo')]
  const day = sql`(${asOf} at time zone 'UTC')::date`
  return sql`(${from} is null or ${from} <= ${day}) and (${to} is null or ${to} >= ${day})`
}
