// Rows that belong to a row: along a relation of the models, or through a table of links.

import { keysIn } from '../compile/access-path.ts'
import { modelOf } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { literal, type Sql, sql } from '../sql/sql.ts'

/** All rows of a model. */
export function every(row: Row, model: string): Source {
  const other = row.other(model)
  return { row: other, from: other.table, where: [] }
}

/** The rows that a relation of the models leads to. */
export function related(row: Row, relationName: string): Source {
  const relation = modelOf(row.model).relations.get(relationName)
  if (!relation) throw new Error(`${row.model} has no relation ${relationName}`)
  const other = row.other(relation.model)
  return {
    row: other,
    from: other.table,
    where: [sql`${other.column(relation.to)} = ${row.column(relation.from)}`],
    ...(relation.to === 'id' && { foreignKey: row.column(relation.from) }),
  }
}

/**
 * The rows on the other side of a table of links: `through(row, 'parties', 'actor', { role: 'ISSUER' })`.
 */
export function through(
  row: Row,
  links: string,
  far: string,
  { role, repeats = false }: { role?: string; repeats?: boolean } = {},
): Source {
  const near = related(row, links)
  const link = near.row
  const relation = modelOf(link.model).relations.get(far)
  if (!relation) throw new Error(`${link.model} has no relation ${far}`)
  const other = row.other(relation.model)
  const where: Sql[] = [...near.where]
  if (role) where.push(sql`${link.column('role')} = ${literal(role)}`)
  return {
    row: other,
    from: sql`${link.table} join ${other.table} on ${other.id} = ${link.column(relation.from)}`,
    where,
    keys: keysIn(link, other),
    links: { row: link, where },
    repeats,
  }
}

/** Rows of a model whose ids a subselect yields. */
export function among(row: Row, model: string, ids: Sql): Source {
  const other = row.other(model)
  return { row: other, from: other.table, where: [sql`${other.id} in (${ids})`] }
}

/** A source with one more demand. */
export const narrowed = (source: Source, ...conditions: Sql[]): Source => ({
  ...source,
  where: [...source.where, ...conditions],
})
