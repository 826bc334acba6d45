import { claims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, moment, reference } from '../field.ts'

export const outcome = describe('outcome', 'Outcome', {
  consideration: reference('consideration'),
  state: choice('OutcomeState'),
  effectiveAt: moment().was('asOf'),
  event: reference('event').optional(),
  claims: claims(),
})
