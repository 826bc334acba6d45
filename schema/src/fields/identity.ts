// Rows that turned out to be the same: of nouns that can be merged, `survivorId` says who a row is. Links lead to who it is; what names
// a merged row leads on from it.

import type { Input } from '../sql/input.ts'
import { modelOf } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import { and, type Sql, sql } from '../sql/sql.ts'

/** Whether rows of a model can be merged. */
export const canMerge = (model: string): boolean => modelOf(model).columns.has('survivorId')

/** The ids of who the found ones are: of whom each was merged into, over however many mergers, or its own. */
const survivors = (found: Row, isFound: Sql): Sql =>
  sql`select coalesce(${found.column('survivorId')}, ${found.id}) from ${found.table} where ${isFound}`

/** The id of who the one found is. */
export const survivor = (found: Row, isFound: Sql): Sql => sql`(${survivors(found, isFound)})`

const opposites: Record<string, string> = { ne: 'eq', notIn: 'in' }

/**
 * That a row is who is found by a name, its own or that of one merged into it, or has one of its own; `demand` says what an operator demands of
 * the found.
 */
export const isNamed = (
  row: Row,
  input: Input,
  demand: (found: Row, operator: string, value: Input) => Sql,
): Sql =>
  and(
    input.keys().map((operator) => {
      if (operator === 'isNull') return demand(row, operator, input.get(operator))
      const found = row.other(row.model)
      const isSo = (named: Row, asked = operator) => demand(named, asked, input.get(operator))
      const opposite = opposites[operator]
      if (opposite) return sql`${row.id} not in (${survivors(found, isSo(found, opposite))})`
      if (operator === 'eq') return sql`${row.id} = ${survivor(found, isSo(found))}`
      if (operator === 'in') return sql`${row.id} in (${survivors(found, isSo(found))})`
      // no index finds what others demand: asked of each row by itself, and of the few that were merged once
      const [own, into] = [row.column('survivorId'), found.column('survivorId')]
      const merged = sql`select ${into} from ${found.table} where ${into} is not null and ${isSo(found)}`
      return sql`(${own} is null and ${isSo(row)} or ${row.id} = any(array(${merged})))`
    }),
  )
