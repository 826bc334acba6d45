import { ownClaims, parties } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, slugOrNone, text } from '../field.ts'

export const consideration = describe('consideration', 'Consideration', {
  slug: slugOrNone(),
  considerationKind: choice('ConsiderationKind').was('kind'),
  sign: choice('ConsiderationSign').default('POSITIVE'),
  operator: choice('ConsiderationOperator').default('ALL_OF'),
  description: text(),
  givers: parties('ConsiderationParty', 'GIVER', 'its consideration'),
  receivers: parties('ConsiderationParty', 'RECEIVER', 'its consideration'),
  claims: ownClaims('the first condition or outcome that speaks of it'),
})
