import { builder } from '../builder.ts'
import { ConditionStatus } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { documentationOf } from '../fields/documentation.ts'
import { list, one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { sql } from '../sql/sql.ts'
import { byClaims, standingFacet, standingFields, standingFilters } from './standing.ts'
import { ConditionStatusClass, classOf, StatusClass, statusesOf } from './status-class.ts'

const StatusClassFilter = builder.inputType('StatusClassFilter', {
  description: 'Compares what a status comes down to.',
  fields: (t) => ({
    in: t.field({ type: [StatusClass], required: true, description: 'Is one of these.' }),
  }),
})

defineNoun({
  model: 'Assessment',
  prefix: 'ass',
  plural: 'assessments',
  ...byClaims,
  countsWith: ['condition'],
  valid: 'judgedAt',
  roots: {
    all: 'All assessments: who says of which condition that it was met, or not.',
  },
  defaultOrder: [{ field: 'judgedAt', direction: 'DESC' }],
  columns: {
    status: ['hidden', 'filter', 'order', 'facet'],
    judgedAt: ['filter', 'order', 'moment'],
  },
  fields: (t) => ({
    ...standingFields(t),
    condition: one(t, 'Condition', (row) => related(row, 'condition'), {
      nullable: true,
      description: 'The condition that is judged.',
    }),
    // in the words that the status of a condition has, which clients ask for in one selection with it
    status: value(t, ConditionStatus, (row) => row.column('status'), {
      description: `${documentationOf('Assessment', 'status')} Never UNJUDGED.`,
    }),
    statusClass: value(t, ConditionStatusClass, (row) => classOf(row.column('status')), {
      description: 'What the status comes down to. Never UNJUDGED.',
    }),
    assessor: one(t, 'Actor', (row) => related(row, 'assessor'), {
      nullable: true,
      description:
        'Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that.',
    }),
    supersedes: one(t, 'Assessment', (row) => related(row, 'supersedes'), {
      nullable: true,
      description: documentationOf('Assessment', 'supersedes'),
    }),
    supersededBy: list(t, 'Assessment', (row) => related(row, 'supersededBy'), {
      description: documentationOf('Assessment', 'supersededBy'),
    }),
    claims: connection(t, 'Claim', (row) => related(row, 'claims'), { description: 'On whose word.' }),
  }),
  facets: {
    standing: standingFacet,
    statusClass: {
      description: 'What the status comes down to.',
      key: (row) => classOf(row.column('status')),
    },
    assessor: { description: 'Who judges.', key: (row) => row.column('assessorId'), model: 'Actor' },
  },
  where: (f) => ({
    ...standingFilters(f),
    statusClass: f.custom(
      StatusClassFilter,
      (row, input) =>
        sql`${row.column('status')} = any(${input.get('in').parameter('"AssessmentStatus"[]', (classes) => statusesOf(classes as string[]))})`,
      'By what the status comes down to.',
    ),
    assessor: f.one('Actor', (row) => related(row, 'assessor'), 'By who judges.'),
    condition: f.one('Condition', (row) => related(row, 'condition'), 'By the condition that is judged.'),
  }),
})
