import { connection } from '../fields/connection.ts'
import { one } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { byClaims, standingFacet, standingFields, standingFilters } from './standing.ts'

defineNoun({
  model: 'Outcome',
  prefix: 'out',
  plural: 'outcomes',
  ...byClaims,
  valid: 'effectiveAt',
  roots: {
    all: 'All outcomes: what became of considerations.',
  },
  defaultOrder: [{ field: 'effectiveAt', direction: 'DESC' }],
  columns: {
    state: ['nullable', 'filter', 'order', 'facet'],
    effectiveAt: ['filter', 'order', 'moment'],
  },
  fields: (t) => ({
    ...standingFields(t),
    consideration: one(t, 'Consideration', (row) => related(row, 'consideration'), {
      nullable: true,
      description: 'The consideration.',
    }),
    event: one(t, 'Event', (row) => related(row, 'event'), {
      nullable: true,
      description: 'The event by which it came about.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
  facets: { standing: standingFacet },
  where: (f) => ({
    id: f.id(),
    ...standingFilters(f),
    event: f.one('Event', (row) => related(row, 'event'), 'By the event by which it came about.'),
    consideration: f.one('Consideration', (row) => related(row, 'consideration'), 'By the consideration.'),
  }),
})
