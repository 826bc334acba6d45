// Access paths that start from actors: tables that have, for each actor, what it has a part in.

import { all, asksForStanding, conjuncts } from '../compile/demand.ts'
import type { Demand, FindAccessPath } from '../compile/filter.ts'
import { demandSql, picked } from '../compile/where.ts'
import type { Row } from '../sql/row.ts'
import type { AccessPath, Picked } from '../sql/source.ts'
import { literal, type Sql, sql } from '../sql/sql.ts'
import { knownByOwnClaims } from './claimed.ts'
import { countsByOwnClaims } from './standing.ts'

/** Conditions to which actors are parties, in a role. */
export const partiesTo = (row: Row, role: string, actors: Picked): AccessPath => {
  const link = row.other('ConditionParty')
  return {
    link,
    to: 'conditionId',
    by: { column: 'actorId', ...actors },
    where: [sql`${link.column('role')} = ${literal(role)}`, countsByOwnClaims(link)],
  }
}

/**
 * That a link leads to who somebody is, or to nobody known: of parties or participants that were found to be the same, one does; the
 * others stay with the actors that were merged.
 */
export function isFirstLink(link: Row): Sql {
  const [merged, actor] = [link.other('Actor'), link.column('actorId')]
  const isFirst = sql`${actor} not in (select ${merged.id} from ${merged.table} where ${merged.column('survivorId')} is not null)`
  return link.model === 'Participation' ? sql`(${actor} is null or ${isFirst})` : isFirst
}

/** The access path of a filter by some party in a role. */
export const partyPath =
  (role: string): FindAccessPath<Demand> =>
  (row, actor) => {
    const actors = pickedActors(row, actor)
    return actors && partiesTo(row, role, actors)
  }

/** The access path of a filter by some participant. */
export const participantPath: FindAccessPath<Demand> = (row, participant) => {
  const demands = conjuncts(participant)
  for (const demand of demands) {
    if (demand.kind !== 'some' || !demand.holds || demand.field !== 'actor') continue
    const actors = pickedActors(row, demand.like)
    if (!actors) continue
    const link = row.other('Participation')
    const others = all(demands.filter((other) => other !== demand))
    const isThere = asksForStanding(others) ? knownByOwnClaims(link) : countsByOwnClaims(link)
    return {
      link,
      to: 'eventId',
      by: { column: 'actorId', ...actors },
      where: [demandSql(row.compilation, others, link), isThere],
      repeats: true,
    }
  }
  return null
}

/**
 * The access path of a filter by some actor spoken of: where to look; whether an article still speaks of it the filter says. It has the
 * dates of articles as they are recorded now.
 */
export const mentionPath: FindAccessPath<Demand> = (row, actor) => {
  if (row.perspective.knownBy === 'RECORDED') return null
  const actors = pickedActors(row, actor)
  return (
    actors && {
      link: row.other('Mention'),
      to: 'articleId',
      by: { column: 'actorId', ...actors },
      where: [],
      partial: true,
    }
  )
}

const pickedActors = (row: Row, actor: Demand): Picked | null =>
  picked(row.compilation, actor, row.other('Actor'))
