// Rows that belong to a row: along a relation of the models, or through a table of links.

import { keysIn } from '../compile/access-path.ts'
import { modelOf, type RelatedModel, type RelationName } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { literal, raw, type Sql, sql } from '../sql/sql.ts'
import { counts } from '../time/counted.ts'
import { known } from '../time/known.ts'

/** All rows of a model. */
export function every<Model extends string>(row: Row, model: Model): Source<Model> {
  const other = row.other(model)
  return { row: other, from: other.table, where: [], isTable: true }
}

/** The rows that a relation of the models leads to. */
export function related<Model extends string, Relation extends RelationName<Model>>(
  row: Row<Model>,
  relationName: Relation,
): Source<RelatedModel<Model, Relation>> {
  const relation = modelOf(row.model).relations.get(relationName)
  if (!relation) throw new Error(`${row.model} has no relation ${relationName}`)
  const other: Row = row.other(relation.model)
  const here = (row as Row).column(relation.from)
  return {
    row: other,
    from: other.table,
    where: [sql`${other.column(relation.to)} = ${here}`],
    ...(relation.to === 'id'
      ? { foreignKey: here, foreignColumn: relation.from }
      : { hangsOn: relation.to, below: { row, model: relation.model, column: relation.to } }),
  }
}

/**
 * The rows on the other side of a table of links, as far as these are known and count: `through(row, 'parties', 'actor', { role: 'ISSUER' })`.
 */
export function through<
  Model extends string,
  Links extends RelationName<Model>,
  Far extends RelationName<RelatedModel<Model, Links>>,
>(
  row: Row<Model>,
  links: Links,
  far: Far,
  { role, repeats = false }: { role?: string; repeats?: boolean } = {},
): Source<RelatedModel<RelatedModel<Model, Links>, Far>> {
  const near = related(row, links)
  const link: Row = near.row
  const relation = modelOf(link.model).relations.get(far)
  if (!relation) throw new Error(`${link.model} has no relation ${far}`)
  const other: Row = row.other(relation.model)
  const where: Sql[] = [...near.where]
  if (role) where.push(sql`${link.column('role')} = ${literal(role)}`)
  const isThere = counts({ row: link }) ?? known(link)
  if (isThere) where.push(isThere)
  return {
    row: other,
    from: sql`${link.table} join ${other.table} on ${other.id} = ${link.column(relation.from)}`,
    where,
    keys: keysIn(link, other),
    below: near.below,
    links: { row: link, where },
    repeats,
  }
}

/**
 * The row of an id that stands beside it in a FROM clause, looked up by itself: else the planner may work out of all rows of its table
 * what is demanded of it, which as of a moment takes long.
 */
export const lookedUp = (row: Row, id: Sql): Sql =>
  sql`lateral (select ${raw(row.alias)}.* from ${row.table} where ${row.id} = ${id} offset 0) ${raw(row.alias)}`

/** The row of a model that has an id. */
export function theOne<Model extends string>(row: Row, model: Model, id: Sql): Source<Model> {
  const other = row.other(model)
  return { row: other, from: other.table, where: [sql`${other.id} = ${id}`] }
}

/** The rows of a model whose ids an array holds. */
export function listed<Model extends string>(row: Row, model: Model, ids: Sql): Source<Model> {
  const other = row.other(model)
  return { row: other, from: other.table, where: [sql`${other.id} = any(${ids})`] }
}

/**
 * Rows of a model whose ids a subselect yields. They are read from these ids: asked whether a row is `in` a subselect that depends on a row
 * above, PostgreSQL looks at every row of the table. `isApart`: each is looked up by itself; default: as known at a moment.
 */
export function among<Model extends string>(
  row: Row,
  model: Model,
  ids: Sql,
  other = row.other(model),
  isApart = row.perspective.knownAt !== undefined,
): Source<Model> {
  const listed = raw(row.compilation.alias('listed'))
  const id = sql`${listed}.id`
  // as known at a moment PostgreSQL would go through the whole table in the order of a page until it came upon one of these
  const found = isApart ? lookedUp(other, id) : other.table
  return {
    row: other,
    from: sql`(select distinct id from (${ids}) ids(id)) ${listed} cross join ${found}`,
    where: [sql`${other.id} = ${id}`],
  }
}

/** A source with more demands. */
export const narrowed = <Model extends string>(
  source: Source<Model>,
  ...conditions: Sql[]
): Source<Model> => ({
  ...source,
  where: [...source.where, ...conditions],
  ...(source.paged && { paged: narrowed(source.paged, ...conditions) }),
})
