// Actors that turned out to be the same.
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'

/** The id of the actor that a found one was merged into, over however many mergers; its own where it was not. */
export function survivor(found: Row<'Actor'>, isFound: Sql): Sql {
  const next = found.other('Actor')
  const merged = sql`(with recursive merged(id, "intoId") as (select ${found.id}, ${found.column('mergedIntoId')} union select ${next.id}, ${next.column('mergedIntoId')} from merged join ${next.table} on ${next.id} = merged."intoId") select id from merged where "intoId" is null)`
  return sql`(select case when ${found.column('mergedIntoId')} is null then ${found.id} else ${merged} end from ${found.table} where ${isFound})`
}
