// How exactly the moments of a world are known: some by the instant, some by the day, the month or the year.
import { modelOf } from '../../../schema/src/sql/model.ts'
import type { Branching } from '../random/branching.ts'
import { momentOf } from '../reference/moment.ts'
import type { Values } from './insert.ts'

/** The columns that say when, of a row of a table: beside each the table has one for how exactly that is known. */
const datesOf = (table: string, row: Values): string[] =>
  Object.keys(row).filter((name) => modelOf(table).columns.has(`${name}Precision`))

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
  random: Branching,
  world: Record<string, Values[]>,
  orderly: boolean,
): Record<string, Values[]> {
  const ofInstants = orderly && precisionsOf(random, instantsIn(world))
  const precisionOf = (instant: string) => (ofInstants ? ofInstants(instant) : random.pick(precisions))
  return Object.fromEntries(
    Object.entries(world).map(([table, rows]) => [
      table,
      random.within(`precisions of ${table}`, () =>
        rows.map((row) => datedRow(random, table, row, precisionOf)),
      ),
    ]),
  )
}

const datedRow = (
  random: Branching,
  table: string,
  row: Values,
  precisionOf: (instant: string) => Precision,
): Values => ({
  ...row,
  ...Object.assign(
    {},
    ...datesOf(table, row).map((name) =>
      random.within(`${name} of ${row.id}`, () => spanned(name, row[name] as string | null, precisionOf)),
    ),
  ),
})

function spanned(name: string, instant: string | null, precisionOf: (instant: string) => Precision): Values {
  if (instant === null) return { [name]: null, [`${name}Precision`]: 'INSTANT' }
  const precision = precisionOf(instant)
  return { [name]: endOf(instant, precision), [`${name}Precision`]: precision }
}

const instantsIn = (world: Record<string, Values[]>): string[] => [
  ...new Set(
    Object.entries(world).flatMap(([table, rows]) =>
      rows.flatMap((row) => datesOf(table, row).flatMap((name) => (row[name] as string | null) ?? [])),
    ),
  ),
]

function precisionsOf(random: Branching, instants: readonly string[]): (instant: string) => Precision {
  const chosen = new Map<string, Precision>()
  let next = '9999'
  for (const instant of instants.toSorted().reverse()) {
    const precision = random.within(instant, () =>
      random.pick(precisions.filter((one) => endOf(instant, one) <= next)),
    )
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
