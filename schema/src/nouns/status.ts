// Status at a time: always somebody's word, always computed.

import { derivedKey } from '../sql/order.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { conditionsOf } from '../time/visible.ts'
import { classOf } from './status-class.ts'

/** The moment for which a status is asked: that of the perspective, or today. */
const asOf = (row: Row): Sql => row.perspective.asOf ?? raw('proviso_today()')

/**
 * How a condition stands at the moment asked for: the one row of StatusPeriod that covers it. Null where the question is what
 * was known at a moment in the past: periods are kept for what is known today.
 */
export function statusPeriodOf(condition: Row<'Condition'>): Source<'StatusPeriod'> | null {
  if (condition.perspective.knownAt) return null
  const row = condition.other('StatusPeriod')
  return {
    row,
    from: row.table,
    where: [sql`${row.column('conditionId')} = ${condition.id}`, ...covers(row)],
  }
}

/** That a period covers the moment asked for. */
export const covers = (period: Row<'StatusPeriod'>): Sql[] => [
  sql`${period.column('from')} <= ${asOf(period)}`,
  sql`${period.column('until')} > ${asOf(period)}`,
]

/** Where no moment is asked for, a status is that of today, though lists show what lies ahead as well. */
const byNow = (row: Row, moment: 'judgedAt' | 'effectiveAt'): Sql[] =>
  row.perspective.asOf ? [] : [sql`${row.column(moment)} <= proviso_today()`]

/** The assessments of a condition that hold by the moment asked for. */
export function assessmentsOf(condition: Row<'Condition'>): Source<'Assessment'> {
  const row = condition.other('Assessment')
  return {
    row,
    from: row.table,
    where: [sql`${row.column('conditionId')} = ${condition.id}`, ...byNow(row, 'judgedAt')],
    hangsOn: 'conditionId',
  }
}

/** The status of a condition: that of its latest assessment, PENDING where there is none. */
export function statusOf(condition: Row<'Condition'>): Sql {
  if (!condition.perspective.knownAt) return duringPeriod(condition, 'status')
  const source = assessmentsOf(condition)
  const { row } = source
  return sql`coalesce((select ${row.column('status')} from ${source.from}${whereClause(conditionsOf(source))} order by ${row.column('judgedAt')} desc, ${row.id} desc limit 1), 'PENDING'::"AssessmentStatus")`
}

// the beginning of the latest period that has begun is found by one look at the index
function duringPeriod(condition: Row<'Condition'>, column: 'status' | 'disputed'): Sql {
  const period = condition.other('StatusPeriod')
  return sql`(select ${period.column(column)} from ${period.table} where ${period.column('conditionId')} = ${condition.id} and ${period.column('from')} <= ${asOf(condition)} order by ${period.column('from')} desc limit 1)`
}

/** Each assessor's latest word on a condition: rows of `id` and `class`. */
function latestByAssessor(condition: Row<'Condition'>): Sql {
  const source = assessmentsOf(condition)
  const { row } = source
  return sql`select distinct on (${row.column('assessorId')}) ${row.id} as id, ${classOf(row.column('status'))} as class from ${source.from}${whereClause(conditionsOf(source))} order by ${row.column('assessorId')}, ${row.column('judgedAt')} desc, ${row.id} desc`
}

/** Whether the assessors of a condition disagree: their latest words belong to different classes. */
export const isDisputed = (condition: Row<'Condition'>): Sql =>
  condition.perspective.knownAt
    ? sql`(${condition.column('everDisputed')} and (select count(distinct latest.class) > 1 from (${latestByAssessor(condition)}) latest))`
    : duringPeriod(condition, 'disputed')

/** The camps into which the assessors of a condition fall: rows of `class` and `ids`. */
export function campsOf(condition: Row<'Condition'>): Source {
  const row = condition.other('camp')
  return {
    row,
    from: sql`(select latest.class, array_agg(latest.id) as ids from (${latestByAssessor(condition)}) latest group by latest.class) ${raw(row.alias)}`,
    where: [],
  }
}

/** How the status of a condition went: rows of `at`, `precision`, `status`, `previous` and `assessment`, by the assessments known. */
export function historyOf(condition: Row<'Condition'>): Source {
  const source = assessmentsOf(condition)
  const { row: assessment } = source
  const row = condition.other('turn')
  const order = sql`order by ${assessment.column('judgedAt')}, ${assessment.id}`
  return {
    row,
    order: ['at', 'assessment'].map((name) => derivedKey(name, name === 'at' ? 'timestamptz' : 'bigint')),
    from: sql`(select ${assessment.column('judgedAt')} as at, ${assessment.column('judgedAtPrecision')} as precision, ${assessment.column('status')} as status, lag(${assessment.column('status')}) over (${order}) as previous, ${assessment.id} as assessment from ${source.from}${whereClause(conditionsOf(source))}) ${raw(row.alias)}`,
    // of one condition
    where: [raw('true')],
  }
}

/** What became of a consideration by the moment asked for: the state of its latest outcome, null where there is none. */
export function stateOf(consideration: Row<'Consideration'>): Sql {
  const row = consideration.other('Outcome')
  const source: Source = {
    row,
    from: row.table,
    where: [sql`${row.column('considerationId')} = ${consideration.id}`, ...byNow(row, 'effectiveAt')],
  }
  return sql`(select ${row.column('state')} from ${source.from}${whereClause(conditionsOf(source))} order by ${row.column('effectiveAt')} desc, ${row.id} desc limit 1)`
}
