import { ownClaims, parties } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, reference, slugOrNone, terms, text } from '../field.ts'

export const consideration = describe(
  'consideration',
  'Consideration',
  {
    slug: slugOrNone(),
    considerationKind: choice('ConsiderationKind').was('kind'),
    sign: choice('ConsiderationSign').default('POSITIVE'),
    operator: choice('ConsiderationOperator').default('ALL_OF'),
    description: text(),
    givers: parties('ConsiderationParty', 'GIVER', 'its consideration'),
    receivers: parties('ConsiderationParty', 'RECEIVER', 'its consideration'),
    stage: reference('stage').optional(),
    terms: terms('TermCondition').describe(
      'What must be met for it: every term, each by all or so many of its conditions. “A and (B or C) unless D” is three terms, the last with a condition of the polarity MUST_NOT. Conditions that name the consideration and stand in no term form one more, by `operator`.',
    ),
    claims: ownClaims('the first condition or outcome that speaks of it'),
  },
  {
    check({ operator, terms }, fault) {
      if (operator === 'GRADUATED' && terms.length > 0)
        fault(
          '$.terms',
          'what is given the more, the more is met, has no terms',
          'leave out the terms, or the operator',
        )
    },
  },
)
