import { claims, parties } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, list, moment, reference, references, slug, text } from '../field.ts'

export const condition = describe('condition', 'Condition', {
  slug: slug(),
  summary: text(),
  requirement: text(),
  topic: reference('topic').describe(
    'What it is about, first of all: a topic that Proviso ships, by its slug, or one of this or another dataset.',
  ),
  topics: references('topic', 'ConditionTopic').describe('What else it is about.'),
  force: choice('ConditionForce'),
  effect: choice('ConditionEffect').default('PRECEDENT'),
  polarity: choice('Polarity').default('MUST'),
  formality: choice('Formality').default('OFFICIAL_STATEMENT'),
  deadline: moment()
    .optional()
    .describe('By when: it is due when that moment is over. With the polarity MUST_NOT, when the ban ends.'),
  deadlineAsWritten: text()
    .optional()
    .describe('The time limit in the words of the text: "within 48 hours".'),
  recurs: choice('Recurrence').optional(),
  issuers: parties('ConditionParty', 'ISSUER', 'its condition'),
  targets: parties('ConditionParty', 'TARGET', 'its condition'),
  beneficiaries: parties('ConditionParty', 'BENEFICIARY', 'its condition'),
  guarantors: parties('ConditionParty', 'GUARANTOR', 'its condition'),
  monitors: parties('ConditionParty', 'MONITOR', 'its condition'),
  abstainers: parties('ConditionParty', 'ABSTAINER', 'its condition'),
  consideration: reference('consideration').optional(),
  delivers: reference('consideration').optional(),
  stage: reference('stage').optional(),
  supersedes: reference('condition', { isAcyclic: true }).optional(),
  codes: list('ConditionCode', { scheme: text(), value: text() }).describe(
    'What it is called in schemes of codes: {"scheme": "imf-mona", "value": "QPC"}.',
  ),
  claims: claims(),
})
