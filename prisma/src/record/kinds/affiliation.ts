import { claims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, moment, reference, text } from '../field.ts'
import { spanOf } from '../moment.ts'

export const affiliation = describe(
  'affiliation',
  'Affiliation',
  {
    actor: reference('actor').was('from').describe('Who belongs.'),
    counterpart: reference('actor').was('to').describe('To whom.'),
    affiliationKind: choice('AffiliationKind').was('kind'),
    officeTitle: text().optional().was('title'),
    validFrom: moment().optional(),
    validTo: moment().optional(),
    claims: claims(),
  },
  {
    check({ validFrom, validTo }, fault) {
      if (validFrom && validTo && spanOf(validTo).end < spanOf(validFrom).start) {
        fault('$.validTo', `the end ${validTo} is before the beginning ${validFrom}`)
      }
    },
  },
)
