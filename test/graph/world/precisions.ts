// How exactly the moments of a world are known: some by the instant, some by the day, the month or the year.
import type { Random } from '../../bench/dataset/random.ts'
import { momentOf } from '../reference/moment.ts'
import type { Values } from './insert.ts'

const columns: Record<string, readonly string[]> = {
  Article: ['publishedAt'],
  Agreement: ['startedAt', 'endedAt'],
  Event: ['startedAt', 'endedAt'],
  Condition: ['deadline'],
  Assessment: ['judgedAt'],
  Outcome: ['effectiveAt'],
  Affiliation: ['validFrom', 'validTo'],
  Figure: ['countedAt'],
  Revision: ['publishedAt'],
  Claim: ['saidAt', 'reportedAt', 'retractedAt'],
}

const precisions = ['INSTANT', 'INSTANT', 'DAY', 'DAY', 'MONTH', 'YEAR'] as const
type Precision = (typeof precisions)[number]
const lengths: Record<Precision, number> = { INSTANT: 24, DAY: 10, MONTH: 7, YEAR: 4 }

/** The last millisecond of what is known of an instant. */
const endOf = (instant: string, precision: Precision): string =>
  momentOf(instant.slice(0, lengths[precision])).end.toISOString()

/**
 * Makes spans of the instants of a world.
 *
 * @param orderly the same of an instant wherever it stands, and so that none ends after the next: what follows on another then still
 * does.
 */
export function withPrecisions(
  random: Random,
  world: Record<string, Values[]>,
  orderly: boolean,
): Record<string, Values[]> {
  const precisionOf = orderly ? precisionsOf(random, instantsIn(world)) : () => random.pick(precisions)
  const dated = Object.entries(columns).map(([table, names]) => [
    table,
    world[table]!.map((row) => ({
      ...row,
      ...Object.assign({}, ...names.map((name) => spanned(name, row[name] as string | null, precisionOf))),
    })),
  ])
  return { ...world, ...Object.fromEntries(dated) }
}

function spanned(name: string, instant: string | null, precisionOf: (instant: string) => Precision): Values {
  if (instant === null) return { [name]: null, [`${name}Precision`]: 'INSTANT' }
  const precision = precisionOf(instant)
  return { [name]: endOf(instant, precision), [`${name}Precision`]: precision }
}

const instantsIn = (world: Record<string, Values[]>): string[] => [
  ...new Set(
    Object.entries(columns).flatMap(([table, names]) =>
      world[table]!.flatMap((row) => names.flatMap((name) => (row[name] as string | null) ?? [])),
    ),
  ),
]

function precisionsOf(random: Random, instants: readonly string[]): (instant: string) => Precision {
  const chosen = new Map<string, Precision>()
  let next = '9999'
  for (const instant of instants.toSorted().reverse()) {
    const precision = random.pick(precisions.filter((one) => endOf(instant, one) <= next))
    chosen.set(instant, precision)
    next = endOf(instant, precision)
  }
  return (instant) => chosen.get(instant)!
}

/** Since when what a row dates counts as known: from its end, or from when it was recorded if that came first; null for no date. */
export function knownFrom(row: Values, column: string, recorded: string): string | null {
  const end = row[column] as string | null
  const precision = row[`${column}Precision`] ?? 'INSTANT'
  return end === null || precision === 'INSTANT' || end < recorded ? end : recorded
}
