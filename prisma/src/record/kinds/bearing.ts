import { ownClaims } from '../claim.ts'
import { describe } from '../describe.ts'
import { choice, reference } from '../field.ts'

export const bearing = describe('bearing', 'Bearing', {
  event: reference('event'),
  condition: reference('condition'),
  bearingKind: choice('BearingKind').was('kind'),
  claims: ownClaims('its event and its condition'),
})
