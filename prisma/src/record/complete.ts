// What a record leaves to its dataset or to other fields, filled in; and rules between its fields.

import { claimsIn } from './claims-in.ts'
import { closest } from './closest.ts'
import type { Fault } from './describe.ts'
import { cite, type ErrorList, oneOf } from './fault.ts'
import { type Agent, type GraphRecord, KINDS } from './format.ts'
import { changeable } from './formerly.ts'
import { aOf } from './kind.ts'
import { spanOf } from './moment.ts'
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
  checkBrought(record, line, errors)
  checkFormer(record, fault)
  fill(record as never)
  check(record as never, fault)
  return errors.errors.length === before
}

function fillSlug(record: GraphRecord, isNeeded: boolean, line: number, errors: ErrorList): void {
  const slugged = record as GraphRecord & { slug?: string | null | undefined }
  if (slugged.slug !== undefined) return
  // it goes by the name that it has already
  if (record.sameAs !== undefined) slugged.slug = null
  else if (slugPattern.test(record.key)) slugged.slug = record.key
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

/** What a claim brings are fields of the record that it states. */
function checkBrought(record: GraphRecord, line: number, errors: ErrorList): void {
  const { fields } = KINDS[record.record]
  const names = Object.keys(changeable(fields))
  for (const { path, claims } of claimsIn(fields, record))
    for (const [i, { brings = [] }] of claims.entries())
      for (const [j, name] of brings.entries()) {
        if (path === '$' && names.includes(name)) continue
        const at = `${path}.claims[${i}].brings[${j}]`
        if (path !== '$') {
          const message = 'a claim on what belongs to a record brings just that'
          errors.add(line, at, 'invalid_value', message, 'leave brings out')
          continue
        }
        const near = closest(name, names)
        const hint = near.length > 0 ? `closest: ${oneOf(near)}` : `there are: ${names.join(', ')}`
        errors.add(
          line,
          at,
          'unknown_value',
          `${aOf(record.record)} has no field ${cite(name)} that a claim can bring`,
          hint,
        )
      }
}

/** Former states follow each other, and rest on no claims of their own. */
function checkFormer(record: GraphRecord, fault: Fault): void {
  const states = record.formerly ?? []
  const first = new Map<string, number>()
  for (const [i, state] of states.entries()) {
    const until = spanOf(state.until).end.toISOString()
    const before = first.get(until)
    if (before !== undefined)
      fault(`$.formerly[${i}].until`, `formerly[${before}] ends at that moment already`)
    first.set(until, i)
    if (Object.keys(state).length === 1)
      fault(
        `$.formerly[${i}]`,
        'it does not say what read otherwise',
        'give the fields as they read before it',
      )
    for (const { path } of claimsIn(KINDS[record.record].fields, state, `$.formerly[${i}]`))
      fault(
        `${path}.claims`,
        'what was known before rests on the claims of the record',
        'leave the claims out',
      )
  }
}
