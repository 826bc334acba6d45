// What tells of a condition's status besides the status itself: who judges alike, and when it turned.
import { AssessmentStatus, ConditionStatus } from '../enums.ts'
import { list, objectType, one, value } from '../fields/field.ts'
import { defineEntries } from '../fields/noun.ts'
import { listed, theOne } from '../fields/source.ts'
import { momentText } from '../sql/moment.ts'
import { sql } from '../sql/sql.ts'
import { StatusClass } from './status-class.ts'

/** Those who agree among each other on a condition. */
export const Camp = objectType(
  'Camp',
  'Assessors whose latest judgements of a condition come down to the same.',
  (t) => ({
    statusClass: value(t, StatusClass, (row) => row.column('class'), {
      description: 'What their judgements come down to.',
    }),
    assessments: list(
      t,
      'Assessment',
      (row) => ({ ...listed(row, 'Assessment', row.column('ids')), anyStanding: true }),
      { description: 'Their judgements, one for each assessor.' },
    ),
  }),
)

/** An entry of a condition's history: a judgement, and what the one before it said. */
const StatusTurn = objectType(
  'StatusTurn',
  'A judgement in the history of a condition, whether its status goes by it or not.',
  (t) => ({
    turnedAt: value(t, 'Moment', (row) => momentText(row.column('at'), row.column('precision')), {
      description: 'The moment of which it judges.',
    }),
    status: value(t, AssessmentStatus, (row) => row.column('status'), {
      description: 'The status that it gives.',
    }),
    previous: value(t, ConditionStatus, (row) => sql`coalesce(${row.column('previous')}::text, 'UNJUDGED')`, {
      description: 'The status that the one before it gave. UNJUDGED for the first.',
    }),
    assessment: one(t, 'Assessment', (row) => theOne(row, 'Assessment', row.column('assessment')), {
      description: 'The judgement itself, with who gave it and in which words.',
    }),
  }),
)

defineEntries('turn', { typeName: 'StatusTurn', plural: 'judgements of a condition', type: StatusTurn })
