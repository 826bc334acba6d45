import { connection } from '../fields/connection.ts'
import { one } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { defineWhere } from '../fields/where.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { firstRecorded } from './claimed.ts'
import { byOwnClaims, linkStandingFields, linkStandingFilters, standingOfRelated } from './standing.ts'

/** How a bearing stands of which nobody claims anything by itself: as the weaker of its two ends. */
function weakerEnd(row: Row): Sql {
  const [event, condition] = [standingOfRelated('event')(row), standingOfRelated('condition')(row)]
  // each is worked out once: as of a moment that goes through all its claims
  return sql`(select case when event is not null and condition is not null then greatest(event, condition) end from (select ${event} as event, ${condition} as condition offset 0) ends)`
}

defineNoun({
  model: 'Bearing',
  prefix: 'bea',
  plural: 'bearings',
  // with its event and its condition, and by claims of its own where it has some
  ...byOwnClaims,
  recorded: (row) =>
    sql`coalesce(${firstRecorded(row)}, greatest(${firstRecorded(row, 'Event', row.column('eventId'))}, ${firstRecorded(row, 'Condition', row.column('conditionId'))}))`,
  visibleWith: ['event', 'condition'],
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  columns: {
    bearingKind: ['filter', 'facet'],
  },
  fields: (t) => ({
    ...linkStandingFields(t, weakerEnd, 'as the weaker of its event and its condition', 'Event', 'Condition'),
    event: one(t, 'Event', (row) => related(row, 'event'), { nullable: true, description: 'The event.' }),
    condition: one(t, 'Condition', (row) => related(row, 'condition'), {
      nullable: true,
      description: 'The condition.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), {
      description:
        'On whose word the event bears on the condition. Where nobody claims it by itself, it is known with both.',
    }),
  }),
  where: (f) => ({
    ...linkStandingFilters(f, weakerEnd),
    event: f.one('Event', (row) => related(row, 'event'), 'By the event.'),
    condition: f.one('Condition', (row) => related(row, 'condition'), 'By the condition.'),
  }),
})

// links and names that have no ids of their own can be demanded in filters all the same
defineWhere('ActorName', (f) => ({
  text: f.column('text', ['contains', 'startsWith']),
  language: f.column('language'),
  kind: f.column('kind'),
}))
defineWhere('ActorIdentifier', (f) => ({ scheme: f.column('scheme'), value: f.column('value') }))
