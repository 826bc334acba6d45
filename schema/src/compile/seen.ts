// What is seen from a perspective: what was known at its `knownAt` and held at its `asOf`; a bearing with its event and its condition.
import type { Row, Source } from './compilation.ts'
import { held } from './held.ts'
import { exists, isStatedBy, known } from './known.ts'
import { join, type Sql, sql } from './sql.ts'

/** The conditions under which a source's rows are seen; none where they always are. */
export function seen(source: Pick<Source, 'row' | 'keys'>): Sql[] {
  const { row } = source
  if (row.model === 'Bearing')
    return [hasEnd(row, 'Event', 'eventId'), hasEnd(row, 'Condition', 'conditionId')]
  const { asOf, knownAt } = row.perspective
  // its claims tell both, and are looked at once
  if (row.model === 'Condition' && asOf && knownAt) return [isStatedBy(row, asOf)]
  return [known(row), held(source)].filter((condition) => condition !== null)
}

const hasEnd = (bearing: Row, model: string, column: string): Sql =>
  exists(bearing, model, (end) =>
    join([sql`${end.id} = ${bearing.column(column)}`, ...seen({ row: end })], ' and '),
  )

/** A source's conditions, with that its rows are seen. */
export const conditionsOf = (source: Source): Sql[] =>
  source.withdrawn ? [...source.where] : [...source.where, ...seen(source)]
