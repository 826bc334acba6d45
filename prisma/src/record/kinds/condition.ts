import { claims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, moment, parties, reference, slug, text } from '../field.ts'

export const condition = describe('condition', 'Condition', {
  slug: slug(),
  summary: text(),
  requirement: text(),
  topic: choice('ConditionTopic'),
  force: choice('ConditionForce'),
  effect: choice('ConditionEffect').default('PRECEDENT'),
  polarity: choice('Polarity').default('MUST'),
  formality: choice('Formality').default('OFFICIAL_STATEMENT'),
  deadline: moment().optional(),
  issuers: parties('ConditionParty', 'ISSUER'),
  targets: parties('ConditionParty', 'TARGET'),
  beneficiaries: parties('ConditionParty', 'BENEFICIARY'),
  guarantors: parties('ConditionParty', 'GUARANTOR'),
  monitors: parties('ConditionParty', 'MONITOR'),
  abstainers: parties('ConditionParty', 'ABSTAINER'),
  consideration: reference('consideration').optional(),
  supersedes: reference('condition', { isAcyclic: true }).optional(),
  claims: claims(),
})
