import { claims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, day, reference, text } from '../field.ts'

export const affiliation = describe(
  'affiliation',
  'Affiliation',
  {
    actor: reference('actor').was('from').describe('Who belongs.'),
    counterpart: reference('actor').was('to').describe('To whom.'),
    affiliationKind: choice('AffiliationKind').was('kind'),
    officeTitle: text().optional().was('title'),
    validFrom: day().optional(),
    validTo: day().optional(),
    claims: claims(),
  },
  {
    check({ validFrom, validTo }, fault) {
      if (validFrom && validTo && validTo < validFrom) {
        fault('$.validTo', `the end ${validTo} is before the beginning ${validFrom}`)
      }
    },
  },
)
