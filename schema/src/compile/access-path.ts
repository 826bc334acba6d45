// Leads: tables from which the rows that a filter lets through can be read by an index, and in the order of the list, so that
// PostgreSQL need not look at row after row until enough of them fit. Which table to start from is said here because the
// planner cannot know it: how many rows an actor has shows only once its slug is looked up.
import { modelOf } from '../sql/model.ts'
import { repeatedIn } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import type { Lead, OrderKey, Source } from '../sql/source.ts'
import { raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import type { Demand } from './filter.ts'

/** The leads to rows of which all of this is demanded, with the demand from which each was taken. */
export const leadsOf = (demands: readonly Demand[], row: Row): { demand: Demand; lead: Lead }[] =>
  demands.flatMap((demand) => {
    const lead = leadOf(demand, row)
    return lead ? [{ demand, lead }] : []
  })

function leadOf(demand: Demand, row: Row): Lead | null | undefined {
  if (demand.kind === 'custom' && demand.holds) return demand.filter.lead?.(row, demand.input)
  if (demand.kind !== 'some' || !demand.holds || demand.filter.kind !== 'many') return null
  return demand.filter.lead?.(row, demand.like)
}

/** What is demanded of the links; `value` stands for each value asked for. */
function linksOf({ link, by, where }: Lead, value?: Sql): Sql[] {
  if (!by) return [...where]
  const column = link.column(by.column)
  if (value) return [sql`${column} = ${value}`, ...where]
  return ['value' in by ? sql`${column} = ${by.value}` : sql`${column} in (${by.each})`, ...where]
}

/** That a row is among those to which all of the leads lead. */
export function amongLed(row: Row, leads: readonly Lead[]): Sql {
  const [first, ...others] = leads.map(
    (lead) => sql`select ${lead.link.column(lead.to)} from ${lead.link.table}${whereClause(linksOf(lead))}`,
  )
  return sql`${row.id} in (${others.reduce((all, ids) => sql`${all} intersect ${ids}`, first!)})`
}

/** That a row of this id is one to which the lead leads, by a look at its own links. */
export const isLedTo = (id: Sql, lead: Lead): Sql =>
  sql`exists (select 1 from ${lead.link.table}${whereClause([sql`${lead.link.column(lead.to)} = ${id}`, ...linksOf(lead)])} offset 0)`

/** Whether the table's index has the rows in this order. */
export const leadsInOrder = (lead: Lead, row: Row, keys: readonly OrderKey[]): boolean =>
  keys.every((key) => key.name in repeatedIn(lead.link.model, row.model)) &&
  !(row.perspective.knownBy === 'RECORDED' && keys.some((key) => key.isPerceived))

/** The source, read through a lead; `lists` has the values asked for, where there can be several. */
export function led(source: Source, lead: Lead): { source: Source; lists: Sql | null } {
  const { link, to, by } = lead
  const { row, where } = source
  const lists = by && 'each' in by ? sql`(${by.each}) as asked(value)` : null
  return {
    source: {
      ...source,
      from: sql`${link.table} join ${row.table} on ${row.id} = ${link.column(to)}`,
      where: [...where, ...linksOf(lead, lists ? raw('asked.value') : undefined)],
      keys: keysIn(link, row),
      repeats: lead.repeats === true,
    },
    lists,
  }
}

/** Order keys of rows, as they stand in links to them. */
export const keysIn = (link: Row, row: Row): Record<string, Sql> =>
  Object.fromEntries(
    Object.entries(repeatedIn(link.model, row.model)).map(([key, column]) => [key, link.column(column)]),
  )

/** How many rows a lead leads to; null where its table does not tell. */
export const countLed = (lead: Lead, row: Row): Sql | null =>
  lead.partial || lead.repeats || (lead.by && 'each' in lead.by)
    ? null
    : countStanding(lead.link, linksOf(lead), row)

/** How many rows a source has that is read through links; null where these do not tell. */
export const countLinked = ({ row, links, repeats }: Source): Sql | null =>
  links && !repeats ? countStanding(links.row, links.where, row) : null

function countStanding(link: Row, where: readonly Sql[], row: Row): Sql | null {
  const { retractedAt } = repeatedIn(link.model, row.model)
  if (!retractedAt && modelOf(row.model).columns.has('retractedAt')) return null
  const stands = retractedAt ? [sql`${link.column(retractedAt)} is null`] : []
  return sql`(select count(*) from ${link.table}${whereClause([...where, ...stands])})`
}
