import { Fulfilment } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import {
  FulfilmentFilter,
  fulfilmentAt,
  fulfilmentRule,
  outcomeFilter,
  outcomeFulfilmentFrom,
} from './fulfilment.ts'
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
    state: ['nullable', 'filter', 'facet'],
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
    fulfilment: value(t, Fulfilment, fulfilmentAt, {
      cost: ({ perspective }) => outcomeFulfilmentFrom(perspective),
      description: `Whether what the consideration was offered for had been done when this became of it. ${fulfilmentRule}`,
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
  facets: {
    standing: standingFacet,
    fulfilment: {
      description: 'Whether what the consideration was offered for had been done by then.',
      key: fulfilmentAt,
      perRow: outcomeFulfilmentFrom,
    },
  },
  where: (f) => ({
    ...standingFilters(f),
    fulfilment: f.custom(
      FulfilmentFilter,
      outcomeFilter,
      'By whether what the consideration was offered for had been done when this became of it.',
      { perRow: (_, { seen }) => outcomeFulfilmentFrom(seen) },
    ),
    event: f.one('Event', (row) => related(row, 'event'), 'By the event by which it came about.'),
    consideration: f.one('Consideration', (row) => related(row, 'consideration'), 'By the consideration.'),
  }),
})
