// The claims in a record: those that state it, and those that state a link in it.
import type { Claim } from './claim.ts'
import type { Fields } from './field.ts'

/** Claims that state one thing. */
export interface ClaimsOf {
  /** Where it stands in the record: `$` for the record itself, `$.participants[0]` for a link. */
  path: string
  claims: readonly Claim[]
}

/** All claims in a record, by what they state. Works on faulty records too: what has not the right shape there is passed over. */
export function* claimsIn(fields: Fields, written: unknown, path = '$'): Generator<ClaimsOf> {
  if (written === null || typeof written !== 'object') return
  for (const [name, { kept }] of Object.entries(fields)) {
    const value = (written as Record<string, unknown>)[name]
    if (!Array.isArray(value)) continue
    if (kept.as === 'claims') yield { path, claims: value }
    else if (kept.as === 'list' || kept.as === 'parties')
      for (const [i, item] of value.entries()) yield* claimsIn(kept.fields, item, `${path}.${name}[${i}]`)
  }
}
