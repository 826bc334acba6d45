// Access paths: tables from which the rows that a filter lets through can be read by an index, and in the order of the list, so that
// PostgreSQL need not look at row after row until enough of them fit. Which table to start from is said here because the
// planner cannot know it: how many rows an actor has shows only once its slug is looked up.
import { modelOf } from '../sql/model.ts'
import { repeatedIn } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import type { AccessPath, OrderKey, Source } from '../sql/source.ts'
import { raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { isCounted } from '../time/counted.ts'
import type { Demand } from './filter.ts'

/** The access paths to rows of which all of this is demanded, with the demand from which each was taken. */
export const accessPathsOf = (
  demands: readonly Demand[],
  row: Row,
): { demand: Demand; accessPath: AccessPath }[] =>
  demands.flatMap((demand) => {
    const accessPath = accessPathOf(demand, row)
    return accessPath ? [{ demand, accessPath }] : []
  })

/** The access path to rows of which this is demanded, if there is one. */
export function accessPathOf(demand: Demand, row: Row): AccessPath | null | undefined {
  if (demand.kind === 'custom' && demand.holds) return demand.filter.accessPath?.(row, demand.input)
  if (demand.kind !== 'some' || !demand.holds || demand.filter.kind !== 'many') return null
  return demand.filter.accessPath?.(row, demand.like)
}

/** What is demanded of the links; `value` stands for each value asked for. */
function linksOf({ link, by, where }: AccessPath, value?: Sql): Sql[] {
  if (!by) return [...where]
  const column = link.column(by.column)
  if (value) return [sql`${column} = ${value}`, ...where]
  return ['value' in by ? sql`${column} = ${by.value}` : sql`${column} in (${by.each})`, ...where]
}

/** The ids of the rows to which an access path leads. */
export const idsReached = (accessPath: AccessPath): Sql =>
  sql`select ${accessPath.link.column(accessPath.to)} from ${accessPath.link.table}${whereClause(linksOf(accessPath))}`

/** That a row is among those to which all of the access paths lead. */
export function amongReached(row: Row, accessPaths: readonly AccessPath[]): Sql {
  const [first, ...others] = accessPaths.map(idsReached)
  return sql`${row.id} in (${others.reduce((all, ids) => sql`${all} intersect ${ids}`, first!)})`
}

/** That a row of this id is one to which the access path leads, by a look at its own links. */
export const isReached = (id: Sql, accessPath: AccessPath): Sql =>
  sql`
    exists (select 1
      from ${accessPath.link.table}${whereClause([sql`${accessPath.link.column(accessPath.to)} = ${id}`, ...linksOf(accessPath)])} offset 0)`

/** Whether the table's index has the rows in this order. */
export const isInOrder = (accessPath: AccessPath, row: Row, keys: readonly OrderKey[]): boolean =>
  keys.every((key) => key.name in repeatedIn(accessPath.link.model, row.model)) &&
  !(row.perspective.knownBy === 'RECORDED' && keys.some((key) => key.isPerceived))

/** The source, read through an access path; `lists` has the values asked for, where there can be several. */
export function readThrough(source: Source, accessPath: AccessPath): { source: Source; lists: Sql | null } {
  const { link, to, by } = accessPath
  const { row, where } = source
  const lists = by && 'each' in by ? sql`(${by.each}) as asked(value)` : null
  return {
    source: {
      ...source,
      from: sql`${link.table} join ${row.table} on ${row.id} = ${link.column(to)}`,
      where: [...where, ...linksOf(accessPath, lists ? raw('asked.value') : undefined)],
      keys: keysIn(link, row),
      repeats: accessPath.repeats === true,
    },
    lists,
  }
}

/** Order keys of rows, as they stand in links to them. */
export const keysIn = (link: Row, row: Row): Record<string, Sql> =>
  Object.fromEntries(
    Object.entries(repeatedIn(link.model, row.model)).map(([key, column]) => [key, link.column(column)]),
  )

/** How many rows an access path leads to; null where its table does not tell. */
export const countReached = (accessPath: AccessPath, row: Row): Sql | null =>
  accessPath.partial || accessPath.repeats || (accessPath.by && 'each' in accessPath.by)
    ? null
    : countLinks(accessPath.link, linksOf(accessPath), row)

/** How many rows a source has that is read through links; null where these do not tell. */
export const countLinked = ({ row, links, repeats }: Source): Sql | null =>
  links ? countLinks(links.row, links.where, row, repeats) : null

function countLinks(link: Row, where: readonly Sql[], row: Row, repeats = false): Sql | null {
  const { standing, id } = repeatedIn(link.model, row.model)
  if (!standing && modelOf(row.model).columns.has('standing')) return null
  if (repeats && !id) return null
  const counts = standing ? [isCounted(link.column(standing))] : []
  const counted = repeats ? sql`distinct ${link.column(id!)}` : raw('*')
  return sql`(select count(${counted}) from ${link.table}${whereClause([...where, ...counts])})`
}
