import type { Looking } from '../compile/filter.ts'
import { connection } from '../fields/connection.ts'
import { list, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { conflictRule, conflictsOf, isConflicting } from './conflicting.ts'
import { byClaims, standingFields, standingFilters } from './standing.ts'

/** What it costs to see whether another figure contradicts it: all of the same thing are looked at, as they were known. */
const perConflicting = ({ asOf, knownAt }: Looking['seen']): number => (asOf || knownAt ? 30 : 1 / 2)

defineNoun({
  model: 'Figure',
  prefix: 'fig',
  plural: 'figures',
  ...byClaims,
  perVisible: ({ asOf, knownAt, knownBy }) =>
    knownBy === 'RECORDED' ? 5 / 2 : knownAt || asOf ? 1 / 2 : 1 / 8,
  countsWith: ['event', 'condition', 'consideration'],
  roots: { all: 'All figures: the numbers that are given for events and conditions.' },
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  columns: {
    measure: ['filter'],
    unit: ['filter'],
    unitAsWritten: [],
    of: [],
    value: ['filter'],
    low: [],
    high: [],
    qualifier: ['filter'],
    use: ['filter'],
    countedAt: ['filter'],
  },
  fields: (t) => ({
    ...standingFields(t),
    event: one(t, 'Event', (row) => related(row, 'event'), {
      nullable: true,
      description: 'The event that the figure describes.',
    }),
    condition: one(t, 'Condition', (row) => related(row, 'condition'), {
      nullable: true,
      description: 'The condition that the figure describes.',
    }),
    consideration: one(t, 'Consideration', (row) => related(row, 'consideration'), {
      nullable: true,
      description: 'The consideration that the figure describes.',
    }),
    conflicting: value(t, 'Boolean', isConflicting, {
      description: `Whether another figure contradicts it. ${conflictRule}`,
      cost: ({ perspective }) => perConflicting(perspective),
    }),
    conflicts: list(t, 'Figure', conflictsOf, { description: 'The figures that contradict it.' }),
    partOf: one(t, 'Figure', (row) => related(row, 'partOf'), {
      nullable: true,
      description: 'The total that this figure is a part of.',
    }),
    parts: connection(t, 'Figure', (row) => related(row, 'parts'), {
      description: 'The figures that this total is made up of.',
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
  where: (f) => ({
    ...standingFilters(f),
    conflicting: f.expression(
      'Boolean',
      'boolean',
      isConflicting,
      `By whether another figure contradicts it. ${conflictRule}`,
      (_, { seen }) => perConflicting(seen),
    ),
  }),
})
