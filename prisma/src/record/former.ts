// The words of proviso-dossier/1. Each field says what it was called then; files in those words are read until Proviso 2.0.
import type { DatePrecision } from '../../generated/client/enums.ts'
import type { Fault } from './describe.ts'
import type { Fields, Kept } from './field.ts'
import { descriptions, KINDS } from './format.ts'
import type { Kind } from './kind.ts'
import { momentText, readMoment } from './moment.ts'

/** The version of the format that is still read. */
export const FORMER_FORMAT = 'proviso-dossier/1'

type Written = Record<string, unknown>

/** A record of `proviso-dossier/1` in the words of today. What it does not have the right shape for is left as it is. */
export const inWordsOfToday = (kind: Kind, written: Written, fault: Fault): Written =>
  withoutPrecision(kind, renamed(KINDS[kind].fields, written, dated[kind]), fault)

/** The moments whose precision a record gave apart, and where it did so. */
const dated: Partial<Record<Kind, readonly string[]>> = {
  article: ['publishedAt'],
  event: ['startedAt', 'endedAt'],
}

/** The first instant of a moment of each precision: it stood for the whole. */
const FIRST: Record<DatePrecision, RegExp> = {
  YEAR: /-01-01T00:00:00\.000Z$/,
  MONTH: /-01T00:00:00\.000Z$/,
  DAY: /T00:00:00\.000Z$/,
  INSTANT: /Z$/,
}

/** A record that gives the precision of its moments by themselves. */
function withoutPrecision(kind: Kind, written: Written, fault: Fault): Written {
  const moments = dated[kind]
  if (moments === undefined || written.datePrecision === undefined) return written
  const { datePrecision, ...rest } = written
  if (typeof datePrecision !== 'string' || !Object.hasOwn(FIRST, datePrecision)) {
    const hint = `there are: ${Object.keys(FIRST).join(', ')}`
    fault('$.datePrecision', `unknown value ${JSON.stringify(datePrecision)}`, hint)
    return rest
  }
  const precision = datePrecision as DatePrecision
  for (const name of moments) {
    const moment = rest[name]
    const span = typeof moment === 'string' ? readMoment(moment) : ''
    if (typeof span === 'string') continue
    const iso = span.start.toISOString()
    rest[name] = momentText(iso, precision)
    if (FIRST[precision].test(iso)) continue
    const unit = precision === 'DAY' ? 'moment of a day' : `day of a ${precision.toLowerCase()}`
    fault(
      `$.${name}`,
      `${moment} is not the first ${unit}, as the datePrecision ${precision} needs`,
      'write the date so, or give another datePrecision',
    )
  }
  return rest
}

/** Fields by their names of today; of the moments `apart` it is said elsewhere how exactly they are known. */
function renamed(fields: Fields, written: Written, apart: readonly string[] = []): Written {
  const names = new Map(
    Object.entries(fields).map(([name, { formerName }]) => [formerName ?? name, name] as const),
  )
  return Object.fromEntries(
    Object.entries(written).map(([former, value]) => {
      const name = names.get(former) ?? former
      const kept = fields[name]?.kept
      return [name, kept && !apart.includes(name) ? renamedWithin(kept, value) : value]
    }),
  )
}

function renamedWithin(kept: Kept, value: unknown): unknown {
  if (kept.as === 'column' && kept.type === 'moment') return withoutMidnight(value)
  if (!('fields' in kept)) return value
  if (Array.isArray(value)) return value.map((item) => renamedWithin(kept, item))
  return value !== null && typeof value === 'object' ? renamed(kept.fields, value as Written) : value
}

/** A midnight in UTC stood for its day. */
function withoutMidnight(value: unknown): unknown {
  const span = typeof value === 'string' ? readMoment(value) : ''
  if (typeof span === 'string') return value
  const iso = span.start.toISOString()
  return span.precision === 'INSTANT' && FIRST.DAY.test(iso) ? momentText(iso, 'DAY') : value
}

/** Places of fields that were called otherwise: `$.claims[].quotes[].startOffset`. */
const formerNames = new Map<string, string>()
/** What a name of old is called today, by its place; the same name can have become one or the other. */
const namesOfToday = new Map<string, string[]>()

function note(fields: Fields, path: string): void {
  for (const [name, { formerName, kept }] of Object.entries(fields)) {
    if (formerName !== undefined) {
      formerNames.set(`${path}.${name}`, formerName)
      const place = `${path}.${formerName}`
      namesOfToday.set(place, [...(namesOfToday.get(place) ?? []), name])
    }
    if ('fields' in kept) note(kept.fields, `${path}.${name}${kept.as === 'group' ? '' : '[]'}`)
  }
}
for (const { fields } of descriptions) note(fields, '$')

const placeOf = (path: string) => path.replaceAll(/\[\d+\]/g, '[]')

/** A path into a record, as a file in the words of `proviso-dossier/1` has it. */
export function formerPath(path: string): string {
  const steps = path.split('.')
  return steps
    .map((step, i) => {
      const [name, index = ''] = step.split(/(?=\[)/)
      const former = formerNames.get(placeOf([...steps.slice(0, i), name].join('.')))
      return former === undefined ? step : `${former}${index}`
    })
    .join('.')
}

/** What the names of `proviso-dossier/1` at a path may be called today. */
export const todayAt = (path: string): readonly string[] => namesOfToday.get(placeOf(path)) ?? []
