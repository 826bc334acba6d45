// What a record leaves to its dataset or to other fields, filled in; and rules between its fields.
import type { Kind } from './entry.ts'
import type { ErrorList } from './fault.ts'
import { type Agent, type GraphRecord, slugPattern } from './format.ts'

/**
 * Fills in the slug, the agents of the claims, and the precision of dates. Faults go to `errors`.
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
  if ('slug' in record || SLUGGED.has(record.record)) fillSlug(record, line, errors)
  if ('claims' in record) {
    for (const [i, claim] of record.claims.entries()) {
      claim.agent ??= agent
      if (claim.agent !== undefined) continue
      const hint = 'give the claim an agent, or give the line of the dataset one for all'
      errors.add(line, `$.claims[${i}].agent`, 'agent_needed', 'nobody is named who made the claim', hint)
    }
  }
  if (record.record === 'event') fillPrecision(record, ['start', 'end'], line, errors)
  if (record.record === 'article') fillPrecision(record, ['publishedAt'], line, errors)
  checkOrder(record, line, errors)
  return errors.errors.length === before
}

const SLUGGED = new Set<Kind>(['actor', 'event', 'condition', 'consideration'])

function fillSlug(record: GraphRecord, line: number, errors: ErrorList): void {
  if (!SLUGGED.has(record.record)) return
  const slugged = record as Extract<GraphRecord, { record: 'event' }>
  if (slugged.slug !== undefined) return
  if (slugPattern.test(slugged.key)) slugged.slug = slugged.key
  else if (record.record === 'event' || record.record === 'consideration') slugged.slug = null
  else {
    const message = `the key "${record.key}" cannot be a slug, so the ${record.record} needs one of its own`
    errors.add(
      line,
      '$.slug',
      'slug_needed',
      message,
      'a slug has lower-case letters, digits and single hyphens',
    )
  }
}

/** The first moment that a date of each precision can name. */
const FLOOR = {
  YEAR: /-01-01(T00:00:00\.000Z)$/,
  MONTH: /-01(T00:00:00\.000Z)$/,
  DAY: /T00:00:00\.000Z$/,
  INSTANT: /Z$/,
}

function fillPrecision<R extends { datePrecision?: keyof typeof FLOOR | undefined }>(
  record: R,
  fields: (keyof R & string)[],
  line: number,
  errors: ErrorList,
): void {
  const dates = record as Record<string, unknown>
  const first = fields.map((field) => dates[field]).find((date) => date !== undefined)
  record.datePrecision ??= typeof first === 'string' && first.includes('T') ? 'INSTANT' : 'DAY'
  for (const field of fields) {
    const date = dates[field]
    if (typeof date !== 'string' || FLOOR[record.datePrecision].test(isoOf(date))) continue
    const message = `${date} is not the first ${record.datePrecision === 'DAY' ? 'moment of a day' : `day of a ${record.datePrecision.toLowerCase()}`}, as the datePrecision ${record.datePrecision} needs`
    errors.add(
      line,
      `$.${field}`,
      'invalid_value',
      message,
      'write the date so, or give another datePrecision',
    )
  }
}

/** A day or moment as the ISO 8601 form of a moment in UTC, with milliseconds. */
export const isoOf = (moment: string): string => new Date(moment).toISOString()

function checkOrder(record: GraphRecord, line: number, errors: ErrorList): void {
  const fault = (path: string, message: string, hint?: string) =>
    errors.add(line, path, 'invalid_value', message, hint)
  if (record.record === 'event' && record.start && record.end && isoOf(record.end) < isoOf(record.start)) {
    fault('$.end', `the end ${record.end} is before the start ${record.start}`)
  }
  if (
    record.record === 'affiliation' &&
    record.validFrom &&
    record.validTo &&
    record.validTo < record.validFrom
  ) {
    fault('$.validTo', `the end ${record.validTo} is before the beginning ${record.validFrom}`)
  }
  if (record.record === 'figure') {
    const { value, low, high, qualifier } = record
    if (low !== undefined && high !== undefined && high < low)
      fault('$.high', `high (${high}) is less than low (${low})`)
    if (qualifier === 'BETWEEN' && (low === undefined || high === undefined)) {
      fault('$.qualifier', 'a figure of the qualifier BETWEEN needs low and high')
    } else if (qualifier === 'UNSPECIFIED' && value !== undefined) {
      fault('$.value', 'a figure of the qualifier UNSPECIFIED has no value')
    } else if (
      qualifier !== 'UNSPECIFIED' &&
      value === undefined &&
      low === undefined &&
      high === undefined
    ) {
      fault('$.value', 'a figure needs a value, or low and high', 'or the qualifier UNSPECIFIED')
    }
  }
}
