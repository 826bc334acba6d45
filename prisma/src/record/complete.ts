// What a record leaves to its dataset or to other fields, filled in; and rules between its fields.

import { claimsIn } from './claims-in.ts'
import type { Fault } from './describe.ts'
import type { ErrorList } from './fault.ts'
import { type Agent, type GraphRecord, KINDS } from './format.ts'
import { slugPattern } from './values.ts'

/**
 * Fills in the slug and the agents of the claims. Faults go to `errors`.
 *
 * @returns whether the record is without fault.
 */
export function complete(
  record: GraphRecord,
  agent: Agent | undefined,
  line: number,
  errors: ErrorList,
): boolean {
  const before = errors.errors.length
  const { fields, fill, check } = KINDS[record.record]
  const fault: Fault = (path, message, hint) => errors.add(line, path, 'invalid_value', message, hint)
  for (const { kept } of Object.values(fields)) {
    if (kept.as === 'slug') fillSlug(record, kept.isNeeded, line, errors)
  }
  fillAgents(record, agent, line, errors)
  fill(record as never)
  check(record as never, fault)
  return errors.errors.length === before
}

function fillSlug(record: GraphRecord, isNeeded: boolean, line: number, errors: ErrorList): void {
  const slugged = record as GraphRecord & { slug?: string | null | undefined }
  if (slugged.slug !== undefined) return
  if (slugPattern.test(record.key)) slugged.slug = record.key
  else if (!isNeeded) slugged.slug = null
  else {
    const message = `the key "${record.key}" cannot be a slug, so the ${record.record} needs one of its own`
    const hint = 'a slug has lower-case letters, digits and single hyphens'
    errors.add(line, '$.slug', 'slug_needed', message, hint)
  }
}

function fillAgents(record: GraphRecord, agent: Agent | undefined, line: number, errors: ErrorList): void {
  for (const { path, claims } of claimsIn(KINDS[record.record].fields, record)) {
    for (const [i, claim] of claims.entries()) {
      claim.agent ??= agent
      if (claim.agent !== undefined) continue
      const hint = 'give the claim an agent, or give the line of the dataset one for all'
      errors.add(
        line,
        `${path}.claims[${i}].agent`,
        'agent_needed',
        'nobody is named who made the claim',
        hint,
      )
    }
  }
}
