// What counts: lists have only what somebody says is so, with reservations or without, not what is merely doubted or denied.
import { modelOf } from '../sql/model.ts'
import { timesOf } from '../sql/noun.ts'
import type { Source } from '../sql/source.ts'
import { join, or, type Sql, sql } from '../sql/sql.ts'
import { exists } from './known.ts'

/** That a standing counts. */
export const isCounted = (standing: Sql): Sql => sql`${standing} <= 'HEDGED'`

/** That a row is known and counts; null where all that are known do, or where all are asked for. */
export function counts({ row, anyStanding }: Pick<Source, 'row' | 'anyStanding'>): Sql | null {
  return (!anyStanding && timesOf(row)?.counts?.(row)) || null
}

/** That what a row says something of counts; what belongs to the row above is shown with it, whether that counts or not. */
export function countsWith({
  row,
  hangsOn,
  anyStanding,
}: Pick<Source, 'row' | 'hangsOn' | 'anyStanding'>): Sql[] {
  const relations = (!anyStanding && timesOf(row)?.countsWith) || []
  return relations.flatMap((name) => {
    const relation = modelOf(row.model).relations.get(name)!
    if (relation.from === hangsOn) return []
    const key = row.column(relation.from)
    const isThere = exists(row, relation.model, (whole) =>
      join([sql`${whole.id} = ${key}`, counts({ row: whole })!], ' and '),
    )
    return [
      modelOf(row.model).columns.get(relation.from)!.nullable ? or([sql`${key} is null`, isThere]) : isThere,
    ]
  })
}
