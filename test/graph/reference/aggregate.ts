// Counts over a whole list: by keys, most first, and over time, oldest first.
import * as enums from '@proviso/prisma/enums'
import { GraphQLError } from 'graphql'
import { withColumns } from './columns.ts'
import { fulfilmentAt, fulfilmentOf } from './fulfilment.ts'
import { firstStatedAt, isKnownByItself, type Perspective } from './known.ts'
import { compareTexts, enumOf, rowName } from './order.ts'
import { counted, standingOf } from './standing.ts'
import { type By, classOf, isSelfAssessed, stateOf, statusOf } from './status.ts'
import { Entity } from './store.ts'
import { atLevel } from './topics.ts'

type Key = Entity | string | null

/** What the arguments for single facets say. */
interface More {
  readonly level?: number | null
  readonly statusBy?: By | null
}

interface Facet {
  /** The keys of a row; a row without any counts under null. */
  readonly keys: (row: Entity, at: Perspective, more: More) => readonly Key[]
  /** The enum whose values the keys are. */
  readonly values?: Record<string, string>
}

const column = (name: string, model: string): Facet => {
  const values = enumOf(model, name)
  return { keys: (row) => [row.get<string | null>(name)], ...(values && { values }) }
}
const relation = (name: string): Facet => ({ keys: (row) => [row.one(name)] })
const parties = (role: string): Facet => ({
  keys: (row, at) =>
    counted(row.many('parties'), at)
      .filter((party) => party.get('role') === role)
      .map((party) => party.one('actor')),
})

const standing: Facet = { keys: (row, at) => [standingOf(row, at)], values: enums.Standing }

const particular: Record<string, Record<string, Facet>> = {
  Agreement: { standing },
  Article: { publisher: relation('publisher') },
  Assessment: {
    standing,
    statusClass: { keys: (row) => [classOf(row.get('status'))] },
    assessor: relation('assessor'),
  },
  Claim: {
    speaker: relation('speaker'),
  },
  Condition: {
    standing,
    topic: {
      keys: (row, _, { level }) => [level == null ? row.one('topic') : atLevel(row.one('topic')!, level)],
    },
    status: {
      keys: (row, at, { statusBy }) => [statusOf(row, at, statusBy)],
      values: enums.ConditionStatus,
    },
    selfAssessed: { keys: (row, at, { statusBy }) => [String(isSelfAssessed(row, at, statusBy))] },
    issuer: parties('ISSUER'),
    target: parties('TARGET'),
    consideration: {
      keys: (row, at) => {
        const consideration = row.one('consideration')
        return [
          consideration && isKnownByItself(consideration, at)
            ? consideration.get<string>('considerationKind')
            : null,
        ]
      },
      values: enums.ConsiderationKind,
    },
  },
  Consideration: {
    state: { keys: (row, at) => [stateOf(row, at)], values: enums.OutcomeState },
    fulfilment: { keys: (row, at) => [fulfilmentOf(row, at)] },
  },
  Event: {
    standing,
    participant: {
      keys: (row, at) => counted(row.many('participations'), at).map((one) => one.one('actor')),
    },
  },
  Outcome: {
    standing,
    fulfilment: { keys: (row, at) => [fulfilmentAt(row, at)] },
  },
  Topic: { isShipped: { keys: (row) => [String(row.get('isShipped'))] } },
  Origin: { originKind: column('originKind', 'Origin') },
  Participation: {
    actor: { keys: (row) => [row.one('actor')] },
  },
}
const facets = withColumns(particular, column)

const failure = (code: string) => new GraphQLError(code, { extensions: { code } })

function groupsAsked(first: number | null | undefined, usual: number): number {
  if (first != null && (first < 0 || first > 500)) throw failure('PAGE_TOO_LARGE')
  return first ?? usual
}

/** The largest groups of rows with the same keys. */
export function facetsOf(
  model: string,
  rows: readonly Entity[],
  at: Perspective,
  { by, first, ...more }: More & { by: readonly string[]; first?: number | null },
) {
  if (by.length === 0 || by.length > 2 || new Set(by).size < by.length) throw failure('BAD_USER_INPUT')
  if (more.level != null && more.level < 1) throw failure('BAD_USER_INPUT')
  const limit = groupsAsked(first, 20)
  const asked = by.map((value) => facets[model]![rowName(value)]!)
  const groups = new Map<string, { keys: Key[]; count: number }>()
  for (const row of rows) {
    const combinations = asked.reduce<Key[][]>(
      (all, facet) => {
        const keys = facet.keys(row, at, more)
        return all.flatMap((before) => (keys.length ? keys : [null]).map((key) => [...before, key]))
      },
      [[]],
    )
    // a row counts once for each combination of its keys
    for (const [name, keys] of new Map(combinations.map((keys) => [keys.map(nameOf).join('|'), keys]))) {
      const group = groups.get(name) ?? { keys, count: 0 }
      groups.set(name, { keys, count: group.count + 1 })
    }
  }
  const byKeys = (a: Key[], b: Key[]) =>
    asked
      .map((facet, i) => compareFacetKeys(a[i]!, b[i]!, facet.values))
      .find((compared) => compared !== 0) ?? 0
  return [...groups.values()]
    .sort((a, b) => b.count - a.count || byKeys(a.keys, b.keys))
    .slice(0, limit)
    .map(({ keys, count }) => ({ count, keys: keys.map((key, i) => shown(by[i]!, key, at)) }))
}

const nameOf = (key: Key): string =>
  key instanceof Entity ? `#${key.id}` : key === null ? 'null' : `'${key}'`

function compareFacetKeys(a: Key, b: Key, values?: Record<string, string>): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (a instanceof Entity && b instanceof Entity) return Number(a.id - b.id)
  if (values) return Object.keys(values).indexOf(String(a)) - Object.keys(values).indexOf(String(b))
  return compareTexts(String(a), String(b))
}

function shown(by: string, key: Key, at: Perspective) {
  const none = { by, actor: null, topic: null }
  if (!(key instanceof Entity)) return { ...none, value: key, label: key }
  const label = key.get<string>('name')
  const seen = { row: key, at }
  if (key.model === 'Actor') return { ...none, value: key.get<string>('slug'), label, actor: seen }
  if (key.model === 'Topic') return { ...none, value: key.get<string>('slug'), label, topic: seen }
  return { ...none, value: label, label }
}

/** How many rows fall into each interval of time. */
export function seriesOf(
  rows: readonly Entity[],
  at: Perspective,
  { field: value, interval, first }: { field: string; interval: string; first?: number | null },
) {
  const field = rowName(value)
  const limit = groupsAsked(first, 500)
  const counts = new Map<number, number>()
  for (const row of rows) {
    const moment = field === 'firstStatedAt' ? firstStatedAt(row, at) : row.date(field)
    if (!moment) continue
    const start = startOf(moment, interval).getTime()
    counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  const points = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([start, count]) => ({ startsAt: new Date(start).toISOString().slice(0, 10), count }))
  return limit === 0 ? [] : points.slice(-limit)
}

function startOf(moment: Date, interval: string): Date {
  const [year, month, date] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()]
  switch (interval) {
    case 'DAY':
      return new Date(Date.UTC(year, month, date))
    case 'WEEK':
      return new Date(Date.UTC(year, month, date - ((moment.getUTCDay() + 6) % 7)))
    case 'MONTH':
      return new Date(Date.UTC(year, month))
    case 'QUARTER':
      return new Date(Date.UTC(year, month - (month % 3)))
    case 'YEAR':
      return new Date(Date.UTC(year, 0))
    default:
      throw new Error(`the reference knows no interval ${interval}`)
  }
}
