// Which states an outcome can have by the sign of its consideration: something good is granted or withheld, a threat is carried
// out or averted. The database's proviso_fits_sign() is held to it by test/database-derived.test.ts.
import type { ConsiderationSign, OutcomeState } from '../../generated/client/enums.ts'

/** What becomes of something good, and of a threat. */
export const statesOf: Readonly<Record<ConsiderationSign, readonly OutcomeState[]>> = {
  POSITIVE: ['OFFERED', 'WITHHELD', 'PARTLY_GRANTED', 'GRANTED', 'SUSPENDED', 'REVOKED', 'DISCLAIMED'],
  NEGATIVE: ['THREATENED', 'EXECUTED', 'AVERTED', 'LIFTED', 'DISCLAIMED'],
}

type Translation = Readonly<Partial<Record<OutcomeState, OutcomeState>>>

/** What was said of a threat in the words of something good, before threats had states of their own. */
export const stateOfThreat: Translation = {
  GRANTED: 'EXECUTED',
  PARTLY_GRANTED: 'EXECUTED',
  OFFERED: 'THREATENED',
  WITHHELD: 'AVERTED',
  SUSPENDED: 'LIFTED',
  REVOKED: 'LIFTED',
}

/** What was said of a penalty that is avoided, as of something good. */
export const stateOfPenalty: Translation = { GRANTED: 'AVERTED', OFFERED: 'THREATENED', WITHHELD: 'EXECUTED' }
