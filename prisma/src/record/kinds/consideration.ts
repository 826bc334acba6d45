import { describe } from '../describe.ts'
import { choice, parties, slugOrNone, text } from '../field.ts'

export const consideration = describe('consideration', 'Consideration', {
  slug: slugOrNone(),
  considerationKind: choice('ConsiderationKind').was('kind'),
  sign: choice('ConsiderationSign').default('POSITIVE'),
  operator: choice('ConsiderationOperator').default('ALL_OF'),
  description: text(),
  givers: parties('ConsiderationParty', 'GIVER'),
  receivers: parties('ConsiderationParty', 'RECEIVER'),
})
