// How conditions are counted by their status: by whose words.
import type { Facet } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { type By, others, type Part, partOf, standsBy, statusPeriodOf } from './status.ts'
import { perStatusBy } from './status-cost.ts'
import { readBy, StatusBy } from './status-filters.ts'

/** Conditions by a part of the word by which they stand. */
const byWord = (part: Part, description: string, by: By = others): Facet<'Condition'> => ({
  description,
  perRow: perStatusBy(by),
  of: (row, isApart) => ('role' in by && !isApart ? statusPeriodOf(row, by.role) : null),
  key: (row) =>
    row.model === 'StatusPeriod' ? partOf(row, part, by) : standsBy(row as Row<'Condition'>, part, by),
  argument: {
    name: 'statusBy',
    type: StatusBy,
    description:
      'By whose words STATUS and SELF_ASSESSED are counted, as of the moment of the list. Default: `{ role: OTHERS }`.',
    facet: (input) => byWord(part, description, readBy(input, 'statusBy')),
  },
})

export const statusFacets = {
  status: byWord('status', 'Its status, by the words of those whom `statusBy` names.'),
  selfAssessed: byWord(
    'isTarget',
    'Whether its status, by the words of those whom `statusBy` names, is the word of the target’s side.',
  ),
}
