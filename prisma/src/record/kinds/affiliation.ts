import { claims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, day, reference, text } from '../field.ts'

export const affiliation = describe(
  'affiliation',
  'Affiliation',
  {
    from: reference('actor'),
    to: reference('actor'),
    kind: choice('AffiliationKind'),
    title: text().optional(),
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
