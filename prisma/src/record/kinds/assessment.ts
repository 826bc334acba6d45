import { claims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, moment, reference } from '../field.ts'

export const assessment = describe('assessment', 'Assessment', {
  condition: reference('condition'),
  status: choice('AssessmentStatus'),
  assessor: reference('actor').optional(),
  judgedAt: moment().was('asOf'),
  supersedes: reference('assessment', { isAcyclic: true }).optional(),
  claims: claims(),
})
