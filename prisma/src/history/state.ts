// How a record reads, and read before: as states, each from a report on until the next.
import type { Fields } from '../record/field.ts'
import { changeable } from '../record/formerly.ts'
import type { HasId, Value } from '../record/stored.ts'
import { columnsOf, isTable } from '../record/stored.ts'
import { editedModels } from './tables.ts'

/** A row that hangs on a record's row. */
export interface StateLink extends HasId {
  readonly model: string
  readonly values: readonly Value[]
  readonly hasClaims: boolean
  /** The row, where this is how it read once. */
  readonly row?: StateLink
}

/** A row as it read once: it is the same row, whatever that says now. */
export const readingOf = (link: StateLink, values: readonly Value[] = link.values): StateLink => ({
  get id() {
    return link.id
  },
  model: link.model,
  values,
  hasClaims: link.hasClaims,
  row: link.row ?? link,
})

/** How a record reads. */
export interface State {
  /** From which report on; null for the first state. */
  readonly from: string | null
  readonly columns: Readonly<Record<string, Value>>
  /** What belongs to it and has no claims of its own: that is known by those. */
  readonly links: readonly StateLink[]
}

/** Where a field of a record is kept: in columns of its row, or in rows that hang on it. */
export interface Part {
  readonly name: string
  readonly columns: readonly string[]
  readonly has: (link: StateLink) => boolean
  /** Whether it is by what name the record goes, which no report brings. */
  readonly isName: boolean
}

/** The parts of a kind of record that can read otherwise than before. */
export const partsOf = (fields: Fields): Part[] => [
  ...('slug' in fields ? [{ name: 'slug', columns: ['slug'], has: () => false, isName: true }] : []),
  ...Object.entries(changeable(fields)).flatMap(([name, field]) => {
    const { kept } = field
    const model = isTable(kept) ? kept.model : undefined
    const role = kept.as === 'parties' ? kept.role : undefined
    // who is who is no knowledge
    if ((kept.as === 'reference' && kept.isMerger) || (model && !editedModels.includes(model))) return []
    return {
      name,
      columns: Object.keys(columnsOf({ [name]: field })),
      has: (link: StateLink) => link.model === model && (role === undefined || link.values[0] === role),
      isName: false,
    }
  }),
]

const toldOf = (value: Value): unknown =>
  value !== null && typeof value === 'object' ? (value.id ?? numberOf(value)) : value

/** Rows that have no id yet are told apart by numbers. */
function numberOf(row: HasId): string {
  if (!numbers.has(row)) numbers.set(row, ++given)
  return `new ${numbers.get(row)}`
}
const numbers = new WeakMap<HasId, number>()
let given = 0

/** What a part holds, to be compared. */
export function contentOf({ columns, links }: Pick<State, 'columns' | 'links'>, part: Part): string {
  const values = part.columns.map((column) => toldOf(columns[column] ?? null))
  const rows = links.filter(part.has).map((link) => JSON.stringify(link.values.map(toldOf)))
  return JSON.stringify([values, rows.sort()])
}

/** The parts in which two states differ. */
export const differing = (a: State, b: State, parts: readonly Part[]): Part[] =>
  parts.filter((part) => contentOf(a, part) !== contentOf(b, part))

/** A state with some of its parts as another has them. */
function withParts(state: State, parts: readonly Part[], as: Pick<State, 'columns' | 'links'>): State {
  const columns = { ...state.columns }
  for (const part of parts) for (const column of part.columns) columns[column] = as.columns[column] ?? null
  const isOf = (link: StateLink) => parts.some((part) => part.has(link))
  return {
    from: state.from,
    columns,
    links: [...state.links.filter((link) => !isOf(link)), ...as.links.filter(isOf)],
  }
}

/** A report that brings parts of a record. */
export interface Report {
  readonly reportedAt: string
  /** Null for all parts that change with it. */
  readonly brings: readonly string[] | null
}

const isBroughtBy = ({ brings }: Report, { name, isName }: Part): boolean =>
  !isName && (brings === null || brings.includes(name))

/**
 * States of which some began with reports that prove to be mistakes of the coder. They begin when those were really made that stand in
 * the place of these, or the first new report that brings all that they did; else nothing was brought.
 */
export function redated(
  states: readonly State[],
  parts: readonly Part[],
  mistaken: ReadonlySet<string>,
  reports: readonly Report[],
  corrected: ReadonlyMap<string, string>,
): State[] {
  const steps = states.slice(1).flatMap((state, i) => {
    const brought = differing(states[i]!, state, parts)
    const whole = reports.filter((report) => brought.every((part) => isBroughtBy(report, part)))
    const from = mistaken.has(state.from!)
      ? (corrected.get(state.from!) ?? whole.map(({ reportedAt }) => reportedAt).sort()[0])
      : state.from!
    return from === undefined ? [] : [{ from, brought, state }]
  })
  const result = [states[0]!]
  for (const { from, brought, state } of steps.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = result.at(-1)!
    if (before.from === from) result.pop()
    result.push({ ...withParts(before, brought, state), from })
  }
  return result
}

/**
 * The states of a record that is written anew: parts that reports bring read so from these on, and before as they did. Other changes
 * mend what was coded wrongly: at all dates at which it read so.
 *
 * @returns an older report than what stands since, with the part that it would bring, where there is one.
 */
export function edited(
  states: readonly State[],
  present: State,
  reports: readonly Report[],
  { parts, since }: { parts: readonly Part[]; since: string | null },
): { states: State[] } | { older: Report; part: Part } {
  const last = states.at(-1)!
  const changed = differing(last, present, parts)
  const bringing = (part: Part) =>
    reports
      .filter((report) => isBroughtBy(report, part))
      .sort((a, b) => (a.reportedAt < b.reportedAt ? -1 : 1))[0]
  const begun = last.from ?? since
  const brought = new Map<string, Part[]>()
  const mended: Part[] = []
  for (const part of changed) {
    const report = bringing(part)
    if (report && begun !== null && report.reportedAt < begun) return { older: report, part }
    if (!report || begun === null || (last.from === null && report.reportedAt === begun)) mended.push(part)
    else brought.set(report.reportedAt, [...(brought.get(report.reportedAt) ?? []), part])
  }
  let result = mend(states, mended, present)
  // what has claims of its own is known by those
  for (const [at, ofReport] of [...brought].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = result.at(-1)!
    const next = { ...withParts(before, ofReport, present), from: at }
    result = before.from === at ? [...result.slice(0, -1), next] : [...result, next]
  }
  return { states: result }
}

/** States with parts as a later state has them, from the last back to where they read otherwise before. */
function mend(states: readonly State[], parts: readonly Part[], as: State): State[] {
  const result = [...states]
  for (const part of parts) {
    const before = contentOf(states.at(-1)!, part)
    for (let i = states.length - 1; i >= 0 && contentOf(states[i]!, part) === before; i--)
      result[i] = withParts(result[i]!, [part], as)
  }
  return result
}

/** A former state, as a record gives it: what some parts held. */
export interface Former {
  readonly until: string
  readonly parts: readonly Part[]
  readonly columns: Readonly<Record<string, Value>>
  readonly links: readonly StateLink[]
}

/** The states of a record that says how it read before. */
export function withFormer(present: State, former: readonly Former[]): State[] {
  const latestFirst = [...former].sort((a, b) => (a.until < b.until ? 1 : -1))
  return latestFirst.reduce<State[]>(
    ([next, ...later], state) => [
      { ...withParts(next!, state.parts, state), from: null },
      { ...next!, from: state.until },
      ...later,
    ],
    [{ ...present, from: null }],
  )
}

/** What states say of how the record read before, as a record says it. */
export const formerOf = (states: readonly State[], parts: readonly Part[]): Former[] =>
  states.slice(1).map((next, i) => {
    const state = states[i]!
    return {
      until: next.from!,
      parts: differing(state, next, parts),
      columns: state.columns,
      links: state.links,
    }
  })

/** Whether two accounts of former states say the same. */
export function areSame(a: readonly Former[], b: readonly Former[]): boolean {
  const told = (all: readonly Former[]) =>
    all
      .map((state) =>
        JSON.stringify([state.until, ...state.parts.map((part) => [part.name, contentOf(state, part)])]),
      )
      .sort()
      .join()
  return told(a) === told(b)
}

/** Whether two accounts of all states say the same. */
export const areEqual = (a: readonly State[], b: readonly State[], parts: readonly Part[]): boolean =>
  a.length === b.length &&
  a.every((state, i) => state.from === b[i]!.from && differing(state, b[i]!, parts).length === 0)
