// What is seen from a perspective: what was known at its `knownAt` and held at its `asOf`; a bearing with its event and its condition.
import type { Row, Source } from '../sql/compilation.ts'
import type { OrderKey } from '../sql/order.ts'
import { join, type Sql, sql } from '../sql/sql.ts'
import { exists, isStatedBy, known } from './known.ts'
import { held } from './valid.ts'

/** The conditions under which a source's rows are seen; none where they always are. */
export function seen(source: Pick<Source, 'row' | 'keys' | 'isSteady'>): Sql[] {
  const { row, isSteady } = source
  if (row.model === 'Bearing')
    return [hasEnd(row, 'Event', 'eventId'), hasEnd(row, 'Condition', 'conditionId')]
  const { asOf, knownAt } = row.perspective
  // its claims tell both, and are looked at once
  if (row.model === 'Condition' && asOf && knownAt && !isSteady) return [isStatedBy(row, asOf)]
  return [isSteady ? null : known(row), held(source)].filter((condition) => condition !== null)
}

const hasEnd = (bearing: Row, model: string, column: string): Sql =>
  exists(bearing, model, (end) =>
    join([sql`${end.id} = ${bearing.column(column)}`, ...seen({ row: end })], ' and '),
  )

/** A source's conditions, with that its rows are seen. */
export const conditionsOf = (source: Source): Sql[] =>
  source.withdrawn ? [...source.where] : [...source.where, ...seen(source)]

/**
 * Conditions to be read by when they were first stated, as known at a moment in the past: apart those of which that was always
 * known as it is today, for which an index has the order, and the few others.
 */
export function bySteadiness(source: Source, order: readonly OrderKey[]): Source[] {
  const { row, where, keys } = source
  const { knownAt, knownBy } = row.perspective
  if (!knownAt || knownBy === 'RECORDED' || !order[0]?.isPerceived) return [source]
  const since = keys?.knownSince ?? row.column('knownSince')
  const steady: Source = { ...source, isSteady: true }
  // nothing is known before it is stated
  const isStated = sql`${order[0].expression(steady)} <= ${knownAt}`
  return [
    { ...steady, where: [...where, sql`${since} <= ${knownAt}`, isStated] },
    { ...source, where: [...where, sql`${since} is null`] },
  ]
}
