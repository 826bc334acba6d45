// What counts: lists have only what somebody says is so, with reservations or without, not what is merely doubted or denied.
import { timesOf } from '../sql/noun.ts'
import type { Source } from '../sql/source.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { ofWholes } from './wholes.ts'

/** That a standing counts. */
export const isCounted = (standing: Sql): Sql => sql`${standing} <= 'HEDGED'`

/** That a row is known and counts; null where all that are known do, or where all are asked for. */
export function counts({ row, anyStanding }: Pick<Source, 'row' | 'anyStanding'>): Sql | null {
  return (!anyStanding && timesOf(row)?.counts?.(row)) || null
}

/** That what a row says something of counts; what belongs to the row above is shown with it, whether that counts or not. */
export const countsWith = (
  source: Pick<Source, 'row' | 'hangsOn' | 'seenBy' | 'anyStanding' | 'isUntilFull'>,
): Sql[] => (source.anyStanding ? [] : ofWholes(source, (whole) => counts({ row: whole })))
