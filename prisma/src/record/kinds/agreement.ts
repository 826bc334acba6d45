import { claims, parties } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, moment, slug, text } from '../field.ts'
import { spanOf } from '../moment.ts'

export const agreement = describe(
  'agreement',
  'Agreement',
  {
    slug: slug(),
    title: text(),
    agreementKind: choice('AgreementKind'),
    startedAt: moment().optional(),
    endedAt: moment().optional(),
    parties: parties('AgreementParty', 'PARTY', 'its agreement').describe('Who is bound by it.'),
    claims: claims(),
  },
  {
    check({ startedAt, endedAt }, fault) {
      if (startedAt && endedAt && spanOf(endedAt).end < spanOf(startedAt).start)
        fault('$.endedAt', `the end ${endedAt} is before the start ${startedAt}`)
    },
  },
)
