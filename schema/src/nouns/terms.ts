// What has to be met for a consideration, as known from where one looks: edited records read as they did then.
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { existsApart } from '../time/known.ts'

/** How many of its conditions have to be met: as it read at the moment asked for, which need not be that of the row. */
export function operatorOf(consideration: Row<'Consideration'>): Sql {
  if (!consideration.perspective.knownAt) return consideration.column('operator')
  const then = consideration.other('Consideration')
  return sql`(select ${then.column('operator')} from ${then.table} where ${then.id} = ${consideration.id})`
}

/**
 * The conditions of a consideration by its terms: rows of `term`, `atLeast` and `conditionId`. Those that it lists, and as one more
 * term, 0, those that name it and stand in none.
 */
export function memberRows(consideration: Row<'Consideration'>): Sql {
  const condition = consideration.other('Condition')
  const listed = consideration.other('TermCondition')
  const isListed = existsApart(
    consideration,
    'TermCondition',
    (other) => sql`
      ${other.column('considerationId')} = ${consideration.id}
      and ${other.column('conditionId')} = ${condition.id}`,
  )
  const inTerms = sql`
    select ${listed.column('term')}, ${listed.column('atLeast')}, ${listed.column('conditionId')}
    from ${listed.table}
    where ${listed.column('considerationId')} = ${consideration.id}`
  const byName = sql`
    select 0, case ${operatorOf(consideration)} when 'ANY_OF' then 1 end, ${condition.id}
    from ${condition.table}
    where ${condition.column('considerationId')} = ${consideration.id} and not ${isListed}`
  return sql`(${inTerms} union all ${byName})`
}
