import { builder } from '../builder.ts'
import { OutcomeState } from '../enums.ts'
import { columnFacets } from '../fields/aggregate.ts'
import { one } from '../fields/field.ts'
import { connection, defineNounTypes, idField, Node } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { byClaims } from './claimed.ts'

builder.prismaObject('Outcome', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    consideration: one(t, 'Consideration', (row) => related(row, 'consideration'), {
      description: 'The consideration.',
    }),
    state: t.expose('state', { type: OutcomeState }),
    asOf: t.expose('asOf', { type: 'DateTime' }),
    event: one(t, 'Event', (row) => related(row, 'event'), {
      nullable: true,
      description: 'The event by which it came about.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
})

defineNounTypes({
  model: 'Outcome',
  ...byClaims,
  valid: 'asOf',
  prefix: 'out',
  plural: 'outcomes',
  defaultOrder: [{ field: 'asOf', direction: 'DESC' }],
  orderFields: ['asOf', 'state'],
  facets: columnFacets('Outcome', ['state']),
  moments: ['asOf'],
  where: (f) => ({
    id: f.id(),
    state: f.column('state'),
    asOf: f.column('asOf'),
    event: f.one('Event', (row) => related(row, 'event'), 'By the event by which it came about.'),
    consideration: f.one('Consideration', (row) => related(row, 'consideration'), 'By the consideration.'),
  }),
})
