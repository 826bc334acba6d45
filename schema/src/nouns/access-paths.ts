// Leads that start from actors: tables that have, for each actor, what it has a part in.

import type { FindLead } from '../compile/spec.ts'
import { picked, whereSql } from '../compile/where.ts'
import type { Row } from '../sql/row.ts'
import type { Lead, Picked } from '../sql/source.ts'
import { literal, sql } from '../sql/sql.ts'

/** Conditions to which actors are parties, in a role. */
export const partiesTo = (row: Row, role: string, actors: Picked): Lead => {
  const link = row.other('ConditionParty')
  return {
    link,
    to: 'conditionId',
    by: { column: 'actorId', ...actors },
    where: [sql`${link.column('role')} = ${literal(role)}`],
  }
}

/** The lead of a filter by some party in a role. */
export const partyLead =
  (role: string): FindLead =>
  (row, input) => {
    const actors = someActors(row, input)
    return actors && { ...partiesTo(row, role, actors), partial: input.keys().length > 1 }
  }

/** The lead of a filter by some participant. */
export const participantLead: FindLead = (row, input) => {
  const some = input.get('some')
  if (some.absent || some.get('actor').absent) return null
  const actors = picked(row.compilation, some.get('actor'), row.other('Actor'))
  if (!actors) return null
  const link = row.other('Participation')
  const others = some.keys().filter((key) => key !== 'actor')
  return {
    link,
    to: 'eventId',
    by: { column: 'actorId', ...actors },
    where: [whereSql(row.compilation, some, link, others)],
    repeats: true,
    partial: input.keys().length > 1,
  }
}

/** The lead of a filter by some actor spoken of: where to look; whether an article still speaks of it the filter says. */
export const mentionLead: FindLead = (row, input) => {
  const actors = someActors(row, input)
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

function someActors(row: Row, input: Parameters<FindLead>[1]): Picked | null {
  const some = input.get('some')
  return some.absent ? null : picked(row.compilation, some, row.other('Actor'))
}
