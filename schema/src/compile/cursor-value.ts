// Which texts in a cursor PostgreSQL takes as values of a type: those that it writes itself. A cursor can be damaged or forged.
import * as enums from '@proviso/prisma/enums'

const whole = (digits: number) => {
  const pattern = new RegExp(`^-?\\d{1,${digits}}$`)
  return (text: string) => pattern.test(text)
}

// as it prints dates: years before 1 as "0044-03-15 BC", years after 9999 with more digits
function isDay(text: string): boolean {
  const match = /^(\d{4,6})-(\d\d)-(\d\d)( BC)?$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number]
  if (year < 1 || year > (match[4] ? 4000 : 290000)) return false
  const date = new Date(0)
  date.setUTCFullYear(match[4] ? 1 - year : year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

// sessions run in UTC
function isMoment(text: string): boolean {
  const match = /^(\S+) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00( BC)?$/.exec(text)
  return match !== null && isDay(`${match[1]}${match[4] ?? ''}`)
}

const isInfinity = (text: string) => /^-?infinity$/i.test(text)

/** A number whose size a floating-point type can hold. */
const isFloat = (least: number, greatest: number) => (text: string) => {
  if (isInfinity(text) || /^-?0$/.test(text)) return true
  if (!/^-?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?$/.test(text)) return false
  const size = Math.abs(Number(text))
  return size > least && size < greatest
}

const checks: Record<string, (text: string) => boolean> = {
  bigint: whole(18),
  integer: whole(9),
  date: (text) => isInfinity(text) || isDay(text),
  timestamptz: (text) => isInfinity(text) || isMoment(text),
  'double precision': isFloat(1e-300, 1e300),
  real: isFloat(1e-37, 1e38),
  text: () => true,
  boolean: (text) => text === 'true' || text === 'false',
}

/** Whether a text can be cast to a PostgreSQL type (an enum in quotes) without an error. */
export function isCastable(text: string, type: string): boolean {
  if (type.startsWith('"')) {
    const values = (enums as Record<string, object>)[type.slice(1, -1)]
    return values !== undefined && Object.hasOwn(values, text)
  }
  const check = checks[type]
  if (!check) throw new Error(`no cursor can hold a value of type ${type}`)
  return check(text)
}
