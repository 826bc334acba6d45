// A world some of whose records read otherwise before: by reports, and by what was recorded.
import {
  editedModels,
  hasFormer,
  historyOf,
  repeated,
  unreported,
} from '../../../prisma/src/history/tables.ts'
import { descriptions } from '../../../prisma/src/record/format.ts'
import { type Kind, madeSlug } from '../../../prisma/src/record/kind.ts'
import { links as ownClaims } from '../known/feed.ts'
import { type Branching, createBranching } from '../random/branching.ts'
import { moments, type World } from './draws.ts'
import type { Values } from './insert.ts'

/** Records that can be edited, with the tables that hang on them and by which column. */
const records: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  descriptions
    .filter(({ model }) => editedModels.includes(model))
    .map(({ model, children }) => [
      model,
      Object.fromEntries(
        children
          .filter((child) => editedModels.includes(child.model))
          .map((child) => [child.model, child.parent]),
      ),
    ]),
)

const [beginning, end] = ['-infinity', 'infinity']

interface Range {
  reportedFrom: string
  reportedUntil: string
  recordedFrom: string
  recordedUntil: string
}

/** Some records of a world, with what they read before. */
export function withHistory(world: World, seed: number): World {
  const random = createBranching(seed + 7)
  const result: World = { ...world }
  for (const table of editedModels) result[historyOf(table)] = []
  for (const [table, links] of Object.entries(records)) {
    const some = world[table]!.filter(
      (row) =>
        random.within(`${table} ${row.id}`, () => random.chance(0.4)) && !isOfMerger(world, table, row),
    ).map(({ id }) => id)
    const isEdited = (row: Values, by = 'id') => ({ ...row, isEdited: some.includes(row[by]) })
    result[table] = world[table]!.map((row) => isEdited(row))
    for (const [linked, by] of Object.entries(links))
      result[linked] = world[linked]!.map((row) => isEdited(row, by))
    for (const row of world[table]!.filter(({ id }) => some.includes(id)))
      random.within(`states of ${table} ${row.id}`, () => keep(result, table, row, links, random))
  }
  return result
}

/** Whether a row is an actor by whose name another goes, or that goes by another's: these are names of now. */
const isOfMerger = (world: World, table: string, { id, mergedIntoId }: Values): boolean =>
  table === 'Actor' && (mergedIntoId !== null || world.Actor!.some((other) => other.mergedIntoId === id))

/** Keeps states of a row, and of what hangs on it, as reports and records had them. */
function keep(
  world: World,
  table: string,
  row: Values,
  links: Readonly<Record<string, string>>,
  random: Branching,
): void {
  const [until, since] = [random.pick(moments), random.pick(moments)]
  const isReported = !(table in unreported)
  const ranges: Range[] = [
    { reportedFrom: beginning, reportedUntil: end, recordedFrom: beginning, recordedUntil: since },
    ...(isReported
      ? [{ reportedFrom: beginning, reportedUntil: until, recordedFrom: since, recordedUntil: end }]
      : []),
    {
      reportedFrom: isReported ? until : beginning,
      reportedUntil: end,
      recordedFrom: since,
      recordedUntil: end,
    },
  ]
  for (const [i, range] of ranges.entries()) {
    // the last is how the row reads now
    const isPresent = i === ranges.length - 1
    const state = isPresent ? row : random.within(i, () => otherwise(table, world[table]!, row, random))
    world[historyOf(table)]!.push({
      ...kept(world, table, state),
      ...(hasFormer(table, 'slug') && named(table, row)),
      version: 1,
      ...range,
    })
    for (const [linked, by] of Object.entries(links)) {
      const repeats = Object.entries(repeated[linked] ?? {}).map(([column, of]) => [
        column,
        state[of] ?? null,
      ])
      for (const link of world[linked]!.filter((one) => one[by] === row.id)) {
        const then = kept(world, linked, link)
        const [isLeftOut, isReworded, other] = random.within(`${linked} ${link.id}`, () => [
          random.chance(0.4),
          random.chance(0.3),
          random.pick(world[linked]!),
        ])
        if (!isPresent && !then.hasClaims && isLeftOut) continue
        const written = !isPresent && linked.endsWith('Party') && isReworded
        const words = written ? { asWritten: other.asWritten } : {}
        world[historyOf(linked)]!.push({ ...then, ...words, ...Object.fromEntries(repeats), ...range })
      }
    }
  }
}

/** A row as its history has it. */
function kept(world: World, table: string, { isEdited: _, ...row }: Values): Values {
  const column = ownClaims[table]
  const former = Object.fromEntries(Object.entries(row).filter(([name]) => hasFormer(table, name)))
  const hasClaims = column && { hasClaims: world.Claim!.some((claim) => claim[column] === row.id) }
  return {
    ...former,
    ...hasClaims,
    ...(table === 'Condition' && { everDisputed: true }),
    ...(table === 'Outcome' && { everUnmet: true }),
  }
}

/** The database makes the slug of a row that is given none. */
const named = (table: string, { id, slug }: Values) =>
  slug === undefined ? {} : { slug: slug ?? madeSlug(table.toLowerCase() as Kind, String(id)) }

/**
 * What cannot change by itself: outcomes are of the sign of their consideration, terms of its operator, stages come one after the other,
 * and texts are published with their article.
 */
const fixed = [
  'id',
  'slug',
  'isEdited',
  'sign',
  'state',
  'operator',
  'number',
  'publishedAt',
  'publishedAtPrecision',
]

/** Whether an event bears on a condition in another way, too, which this one cannot have been. */
const bearsBeside = (rows: readonly Values[], { id, eventId, conditionId }: Values): boolean =>
  rows.some((one) => one.id !== id && one.eventId === eventId && one.conditionId === conditionId)

/** A row with some values of another of its table; what it leads to, and what it is called by, stays. */
function otherwise(table: string, rows: readonly Values[], row: Values, random: Branching): Values {
  const other = random.pick(rows)
  const columns = Object.keys(row).filter(
    (name) =>
      !fixed.includes(name) &&
      !name.endsWith('Id') &&
      hasFormer(table, name) &&
      !(name === 'bearingKind' && bearsBeside(rows, row)),
  )
  // a moment and its precision belong together, and a beginning and its end
  const groups = Map.groupBy(columns, (name) =>
    name.replace(/Precision$/, '').replace(/^(startedAt|endedAt|validFrom|validTo)$/, 'span'),
  )
  const taken = [...groups]
    .filter(([group]) => random.within(group, () => random.chance(0.6)))
    .flatMap(([, names]) => names)
  return { ...row, ...Object.fromEntries(taken.map((name) => [name, other[name]])) }
}

/** The rows of a world as they read on a day, by reports or by what was recorded; without a day, as they read now. */
export function asRead(world: World, day: string, basis: 'REPORTED' | 'RECORDED'): World {
  const [along, last] = basis === 'REPORTED' ? ['reported', 'recorded'] : ['recorded', 'reported']
  const covers = (row: Values) =>
    ((row[`${along}From`] as string) === beginning || (row[`${along}From`] as string) <= day) &&
    ((row[`${along}Until`] as string) === end || (row[`${along}Until`] as string) > day) &&
    row[`${last}Until`] === end
  const result: World = { ...world }
  for (const table of editedModels) {
    const rows = new Map(world[table]!.map((row) => [row.id, row]))
    // what former states do not keep is as it is now
    const ofNow = (id: unknown) =>
      Object.fromEntries(Object.entries(rows.get(id) ?? {}).filter(([name]) => !hasFormer(table, name)))
    const former = (world[historyOf(table)] ?? [])
      .filter(covers)
      .map((row) => ({ ...withoutRange(row), ...ofNow(row.id) }))
    result[table] = [...world[table]!.filter(({ isEdited }) => !isEdited), ...former]
      .map((row): Values => ({ ...row, isEdited: false }))
      .sort((a, b) => Number(a.id) - Number(b.id))
    result[historyOf(table)] = []
  }
  return result
}

const withoutRange = ({
  reportedFrom: _1,
  reportedUntil: _2,
  recordedFrom: _3,
  recordedUntil: _4,
  hasClaims: _5,
  everDisputed: _6,
  everUnmet: _9,
  version: _8,
  eventStartedAt: _7,
  ...row
}: Values): Values => row
