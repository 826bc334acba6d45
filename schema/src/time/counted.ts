// What counts: lists have only what somebody says is so, with reservations or without, not what is merely doubted or denied.
import { timesOf } from '../sql/noun.ts'
import type { Source } from '../sql/source.ts'
import { type Sql, sql } from '../sql/sql.ts'

/** That a standing counts. */
export const isCounted = (standing: Sql): Sql => sql`${standing} <= 'HEDGED'`

/** That a row is known and counts; null where all that are known do, or where all are asked for. */
export function counts({ row, anyStanding }: Pick<Source, 'row' | 'anyStanding'>): Sql | null {
  return (!anyStanding && timesOf(row)?.counts?.(row)) || null
}
