// What claims nothing (articles, actors, topics, stages) is there while a record of it stands. Nothing that was ever said refers to what is
// not, so that links need not ask.
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'

/** That a record of a row stands; by what was recorded, that one stood at the moment. */
export function isRecorded(row: Row, isLinked: boolean): Sql | null {
  if (isLinked) return null
  const { knownAt, knownBy } = row.perspective
  const retractedAt = row.column('recordRetractedAt')
  const stands = sql`${retractedAt} is null`
  return knownAt && knownBy === 'RECORDED' ? sql`(${stands} or ${retractedAt} > ${knownAt})` : stands
}
