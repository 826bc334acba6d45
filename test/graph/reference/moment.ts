// Moments of the world, as exact as they are known: a year, a month, a day, or an instant.
import type { Entity } from './store.ts'

/** From the first millisecond to the last, and how the moment is written. */
export interface Moment {
  readonly start: Date
  readonly end: Date
  readonly text: string
}

const lengths: Record<string, number> = { YEAR: 4, MONTH: 7, DAY: 10 }

/** The moment that a text writes. */
export function momentOf(text: string): Moment {
  const start = new Date(text)
  const end = new Date(text)
  if (text.length === lengths.YEAR) end.setUTCFullYear(end.getUTCFullYear() + 1)
  else if (text.length === lengths.MONTH) end.setUTCMonth(end.getUTCMonth() + 1)
  else if (text.length === lengths.DAY) end.setUTCDate(end.getUTCDate() + 1)
  else return { start, end, text: start.toISOString() }
  end.setUTCMilliseconds(-1)
  return { start, end, text }
}

/** A moment of a row; null where it has none. */
export function momentIn(row: Entity, column: string): Moment | null {
  const end = row.date(column)
  if (end === null) return null
  const iso = end.toISOString()
  const length = lengths[row.get<string>(`${column}Precision`)]
  return momentOf(length === undefined ? iso : iso.slice(0, length))
}

export const isMoment = (row: Entity, column: string): boolean => `${column}Precision` in row.values

/** Since when what is dated by a moment counts as known: from its end, or from when it was recorded if that came first. */
export function knownFrom({ start, end }: Moment, recorded: Date): Date {
  const isInstant = start.getTime() === end.getTime()
  return isInstant || end < recorded ? end : recorded
}

/** Of moments that end first, the most exact. */
export const earliestOf = (moments: readonly Moment[]): Moment | null =>
  [...moments].sort((a, b) => Number(a.end) - Number(b.end) || Number(b.start) - Number(a.start))[0] ?? null

/** The end of today: what stands now stands by then. */
export const endOfToday = (): Date => momentOf(new Date().toISOString().slice(0, 10)).end

/** The week from Monday, the month, the quarter or the year in which a moment lies; null for what has no periods. */
export function periodOf(moment: Date, recurs: string | null): string | null {
  const day = moment.toISOString().slice(0, 10)
  switch (recurs) {
    case 'WEEKLY': {
      const monday = new Date(day)
      monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7))
      return monday.toISOString()
    }
    case 'MONTHLY':
      return day.slice(0, 7)
    case 'QUARTERLY':
      return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    case 'YEARLY':
      return day.slice(0, 4)
    default:
      return null
  }
}
