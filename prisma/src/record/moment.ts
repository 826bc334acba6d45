// Moments of the world, as exact as their source states them: a year, a month, a day or an instant. Each is a span of time.
import * as z from 'zod'
import type { DatePrecision } from '../../generated/client/enums.ts'

/** From its first millisecond to its last, both inclusive, in UTC. */
export interface Span {
  readonly start: Date
  readonly end: Date
  readonly precision: DatePrecision
}

const instant = z.iso.datetime({ offset: true })
const forms: readonly [DatePrecision, RegExp][] = [
  ['YEAR', /^\d{4}$/],
  ['MONTH', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['DAY', /^\d{4}-\d\d-\d\d$/],
]

/** How moments are written, for messages. */
export const momentForms = '1934, 1934-05, 1934-05-17 or 1934-05-17T14:30:00Z'

/**
 * Reads a moment.
 *
 * @returns what is wrong with it, where it is none.
 *
 * @example
 * readMoment('1934-05') // { start: 1934-05-01T00:00:00.000Z, end: 1934-05-31T23:59:59.999Z, precision: 'MONTH' }
 */
export function readMoment(written: string): Span | string {
  const precision = forms.find(([, form]) => form.test(written))?.[0] ?? 'INSTANT'
  if (precision === 'INSTANT' && !instant.safeParse(written).success)
    return `a moment is written ${momentForms}`
  if (written.startsWith('0000')) return 'there is no year 0'
  if (precision !== 'INSTANT' && !isOnCalendar(written)) return 'there is no such day'
  const start = new Date(written)
  const year = start.getUTCFullYear()
  if (year < 1 || year > 9999) return 'the moment is, in UTC, outside of the years 1 to 9999'
  return { start, end: endOf(start, precision), precision }
}

/** The span of a moment that was checked before. */
export function spanOf(written: string): Span {
  const read = readMoment(written)
  if (typeof read === 'string') throw new RangeError(`${written}: ${read}`)
  return read
}

/** Whether a year, a month or a day exists: JavaScript takes February 30 for a day in March. */
export const isOnCalendar = (written: string): boolean => {
  const date = new Date(written)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
}

function endOf(start: Date, precision: DatePrecision): Date {
  const next = new Date(start)
  if (precision === 'YEAR') next.setUTCFullYear(start.getUTCFullYear() + 1)
  else if (precision === 'MONTH') next.setUTCMonth(start.getUTCMonth() + 1)
  else if (precision === 'DAY') next.setUTCDate(start.getUTCDate() + 1)
  else return start
  return new Date(next.getTime() - 1)
}

const lengths = { YEAR: 4, MONTH: 7, DAY: 10 }

/** A moment as it is written, of an instant within it in ISO 8601 and its precision. */
export function momentText(iso: string, precision: DatePrecision): string {
  return precision === 'INSTANT' ? iso.replace('.000Z', 'Z') : iso.slice(0, lengths[precision])
}

/** A moment in the one form in which it is written. */
export function canonicalMoment(written: string): string {
  const { end, precision } = spanOf(written)
  return momentText(end.toISOString(), precision)
}

/** Since when what is dated by a moment counts as known, in ISO 8601: from its end, or from when it was recorded if that came first. */
export function knownFrom(written: string, recorded: string): string {
  const { end, precision } = spanOf(written)
  const iso = end.toISOString()
  return precision !== 'INSTANT' && recorded < iso ? recorded : iso
}
