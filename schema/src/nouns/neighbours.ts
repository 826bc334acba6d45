// Who is linked to an actor.

import { ConditionRole } from '@proviso/prisma/enums'
import { lookedUp } from '../fields/source.ts'
import type { Row } from '../sql/row.ts'
import { integer, join, literal, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { visible } from '../time/visible.ts'
import { isFirstLink } from './access-paths.ts'
import { countsByOwnClaims } from './standing.ts'

/** What can link two actors. */
export type Link = 'EVENT' | 'CONDITION' | 'AFFILIATION'
export const allLinks: Link[] = ['EVENT', 'CONDITION', 'AFFILIATION']

/**
 * The actors next to an actor: rows of `id` and `via`. How many links are looked at is bounded before it is known whether they
 * count, so that no actor takes more than a few reads of an index, however popular and however far back it is seen from.
 */
export function neighbours(row: Row, actor: Sql, links: readonly Link[], most: number): Sql {
  const reads: Record<Link, () => Sql> = {
    EVENT: () =>
      parties(row, 'EVENT', 'Event', 'Participation', (mine) =>
        latest(mine, 'eventId', 'eventStartedAt', { actorId: actor }, most),
      ),
    // role by role, as the index has them
    CONDITION: () =>
      parties(row, 'CONDITION', 'Condition', 'ConditionParty', (mine) => {
        const inRole = { actorId: actor, role: raw('roles.role') }
        return sql`(values ${conditionRoles}) roles(role) cross join lateral ${latest(mine, 'conditionId', 'firstStatedAt', inRole, most)}`
      }),
    AFFILIATION: () =>
      join(
        [
          affiliated(row, actor, 'actorId', 'counterpartId', most),
          affiliated(row, actor, 'counterpartId', 'actorId', most),
        ],
        all,
      ),
  }
  return sql`(select id, via from (${join(
    links.map((link) => reads[link]()),
    all,
  )}) links where id <> ${actor})`
}

const all = ' union all '
const conditionRoles = join(
  Object.keys(ConditionRole).map((role) => sql`(${literal(role)}::"ConditionRole")`),
)

/** Who takes part in the events, or is a party to the conditions, whose ids `facts` yields. */
function parties(row: Row, link: Link, model: string, linkModel: string, facts: (mine: Row) => Sql): Sql {
  const [fact, theirs] = [row.other(model), row.other(linkModel)]
  const key = theirs.column(`${model.toLowerCase()}Id`)
  const { knownAt, asOf } = row.perspective
  // of a moment PostgreSQL expects so many links that it would work out of all facts whether they were there
  const table = knownAt || asOf ? lookedUp(fact, raw('latest.id')) : fact.table
  return sql`
    select ${theirs.column('actorId')} as id, ${literal(link)} as via
    from ${facts(row.other(linkModel))}
    join ${table} on ${join([sql`${fact.id} = latest.id`, ...visible({ row: fact })], ' and ')}
    join ${theirs.table} on ${join([sql`${key} = ${fact.id}`, countsByOwnClaims(theirs), isFirstLink(theirs)], ' and ')}
    where latest.counts`
}

/**
 * The ids of the latest events or conditions among links that have these values, read off an index. Seen from a moment, the
 * latest up to then, and as many of the next: an event can be announced long before it takes place.
 */
function latest(mine: Row, key: string, time: string, having: Record<string, Sql>, most: number): Sql {
  const { knownAt, asOf } = mine.perspective
  const turn = knownAt && asOf ? sql`least(${knownAt}, ${asOf})` : (knownAt ?? asOf)
  const [moment, id] = [sql`coalesce(${mine.column(time)}, '-infinity')`, mine.column(key)]
  const read = (direction: Direction) =>
    sql`
      (select ${id} as id, ${countsByOwnClaims(mine)} as counts
        from ${mine.table}${first(mine, having, [moment, id], direction, most, turn)})`
  return turn ? sql`(${read('desc')} union all ${read('asc')}) latest` : sql`${read('desc')} latest`
}

type Side = 'actorId' | 'counterpartId'

/** Who is at the other end of an actor's first affiliations. */
function affiliated(row: Row, actor: Sql, near: Side, far: Side, most: number): Sql {
  const affiliation = row.other('Affiliation')
  const read = first(affiliation, { [near]: actor }, [affiliation.id], 'asc', most)
  return sql`
    select ${affiliation.column(far)} as id, 'AFFILIATION' as via
    from (select *
      from ${affiliation.table}${read}) ${raw(affiliation.alias)}${whereClause(visible({ row: affiliation }))}`
}

type Direction = 'asc' | 'desc'

/**
 * The first rows that have these values, in the order of an index: all, or from a turn on downwards, or after it upwards.
 * The values are asked for as a range, not by `=`: PostgreSQL would plan for an actor with few links, and so read and sort
 * all links of one that has many. Of a range it expects so many rows that it keeps to the index.
 */
function first(
  row: Row,
  having: Record<string, Sql>,
  order: Sql[],
  direction: Direction,
  most: number,
  turn?: Sql,
): Sql {
  const columns = Object.keys(having).map((column) => row.column(column))
  const values = Object.values(having)
  const range = ['>=', '<='].map((operator) => sql`(${join(columns)}) ${raw(operator)} (${join(values)})`)
  if (turn) {
    const side = raw(direction === 'desc' ? '<=' : '>')
    range.push(sql`(${join([...columns, order[0]!])}) ${side} (${join([...values, turn])})`)
  }
  const keys = [...columns, ...order].map((key) => sql`${key} ${raw(direction)}`)
  return sql`${whereClause(range)} order by ${join(keys)} limit ${integer(most)}`
}
