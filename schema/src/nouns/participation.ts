import { Role } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { documentationOf } from '../fields/documentation.ts'
import { one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { isFirstLink } from './access-paths.ts'
import { byOwnClaims, linkStandingFields, linkStandingFilters, standingOfRelated } from './standing.ts'

defineNoun({
  model: 'Participation',
  prefix: 'par',
  plural: 'participations',
  // with its event, and by claims of its own where it has some
  ...byOwnClaims,
  visibleWith: ['event'],
  // of several that were found to be the same, one is shown
  isItself: isFirstLink,
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  columns: {
    role: ['hidden', 'filter', 'facet'],
    asWritten: ['filter', 'nullable'],
  },
  fields: (t) => ({
    ...linkStandingFields(t, standingOfRelated('event'), 'as its event', 'Event'),
    role: value(t, Role, (row) => row.column('role'), {
      description: documentationOf('Participation', 'role'),
    }),
    actor: one(t, 'Actor', (row) => related(row, 'actor'), {
      nullable: true,
      description: documentationOf('Participation', 'actor'),
    }),
    event: one(t, 'Event', (row) => related(row, 'event'), { nullable: true, description: 'The event.' }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), {
      description:
        'On whose word they took part. Where nobody claims it by itself, it is known with the event.',
    }),
  }),
  facets: {
    actor: { description: 'Who takes part.', key: (row) => row.column('actorId'), model: 'Actor' },
  },
  where: (f) => ({
    ...linkStandingFilters(f, standingOfRelated('event')),
    actor: f.one('Actor', (row) => related(row, 'actor'), 'By who takes part.'),
    event: f.one('Event', (row) => related(row, 'event'), 'By the event.'),
  }),
})
