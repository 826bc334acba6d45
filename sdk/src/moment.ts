/**
 * From when to when a moment lasts, both inclusive, in UTC: moments of the world are as exact as they were stated.
 *
 * @param moment a year (`1934`), a month (`1934-05`), a day (`1934-05-17`) or an instant.
 * @throws RangeError for any other text.
 *
 * @example
 * span('1934-05') // { start: 1934-05-01T00:00:00.000Z, end: 1934-05-31T23:59:59.999Z }
 */
export function span(moment: string): { start: Date; end: Date } {
  const start = new Date(moment)
  if (!/^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/.test(moment) || Number.isNaN(start.getTime()))
    throw new RangeError(
      `A moment is written 1934, 1934-05, 1934-05-17 or 1934-05-17T14:30:00Z, not "${moment}".`,
    )
  const end = new Date(start)
  if (moment.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1)
  else if (moment.length === 7) end.setUTCMonth(end.getUTCMonth() + 1)
  else if (moment.length === 10) end.setUTCDate(end.getUTCDate() + 1)
  else return { start, end }
  end.setUTCMilliseconds(-1)
  return { start, end }
}
