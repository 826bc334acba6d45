// What records read before: works out their states where they are written anew, and keeps those.
import * as z from 'zod'
import { readStates } from '../../history/read.ts'
import {
  areEqual,
  areSame,
  contentOf,
  edited,
  formerOf,
  type Part,
  partsOf,
  type Report,
  readingOf,
  redated,
  type State,
  type StateLink,
  withFormer,
} from '../../history/state.ts'
import { editedModels, hasFormer } from '../../history/tables.ts'
import { claimsIn } from '../../record/claims-in.ts'
import type { Description } from '../../record/describe.ts'
import type { Entry } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import type { Field } from '../../record/field.ts'
import { KINDS } from '../../record/format.ts'
import { changeable, type FormerState } from '../../record/formerly.ts'
import type { Id, Kind } from '../../record/kind.ts'
import { spanOf } from '../../record/moment.ts'
import { childrenOf, isTable, type Lookup, type Value, valuesOf } from '../../record/stored.ts'
import { type BatchState, Link, type Resolved, type Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { identityOf } from './apply.ts'
import { type ClaimChanges, type NewClaim, reportsThere } from './claims.ts'
import type { KnownClaims } from './known-claims.ts'
import { reportedFrom } from './same-claims.ts'

/** The states of rows that have several, as they are recorded now. */
export type KnownStates = Map<Row, readonly State[]>

/** A row whose states change. */
export interface Edit {
  readonly row: Row
  /** Its one state, where it had no other before; null for a row that is new. */
  readonly only: State | null
  readonly states: readonly State[]
  /** When each state but the first was recorded, where the claims of a new record say so. */
  readonly recordedAt: readonly string[]
}

/** Reads the states of the rows that changed records stand for. */
export async function loadStates(
  reads: Reads,
  changed: readonly Entry[],
  state: BatchState,
): Promise<KnownStates> {
  const known: KnownStates = new Map()
  for (const [kind, entries] of Map.groupBy(changed, (entry) => entry.kind)) {
    if (!editedModels.includes(KINDS[kind].model)) continue
    const rows = entries.map((entry) => state.resolved.get(entry)!.row).filter((row) => !row.isNew)
    const byId = new Map(rows.map((row) => [row.id!, row]))
    if (rows.length === 0) continue
    for (const [id, states] of await readStates(reads, kind, [...byId.keys()]))
      known.set(byId.get(id)!, states)
  }
  return known
}

/** How a row reads at the moment, in what is kept of how it read before. */
const stateOf = (row: Row): State => ({
  from: null,
  columns: Object.fromEntries(
    Object.entries(row.columns ?? {}).filter(([name]) => hasFormer(KINDS[row.kind].model, name)),
  ),
  links: [...row.children]
    .filter(([model]) => editedModels.includes(model))
    .flatMap(([, links]) => [...links.values()]),
})

/** How a row reads before a record is applied, whatever that makes of it. */
export function stateBefore(row: Row): State {
  const state = stateOf(row)
  return { ...state, links: state.links.map((link) => readingOf(link)) }
}

/** A record that was applied. */
interface Applied {
  readonly entry: Entry
  readonly resolved: Resolved
  readonly lookup: Lookup
  /** How its row read; null for a row that is new. */
  readonly before: State | null
}

/** What is known of the rows of a batch, and what it changes. */
interface Batch {
  readonly known: KnownClaims
  readonly claims: ClaimChanges
  readonly states: KnownStates
  readonly edits: Map<Row, Edit>
  /** The links that claims of the batch state. */
  readonly claimed: Map<Row, Set<StateLink>>
  readonly now: string
}

/**
 * Works out the states of a record that was applied.
 *
 * @returns whether any changed.
 */
export function applyHistory(applied: Applied, batch: Batch): boolean {
  const { entry, resolved, before } = applied
  const { row } = resolved
  const { states, edits } = batch
  if (!entry.record || !editedModels.includes(KINDS[entry.kind].model)) return false
  const own = claimedLinks(entry, resolved)
  const claimed = new Set([...own, ...(batch.claimed.get(row) ?? [])])
  const isNewlyClaimed = row.isNew && claimed.size > (batch.claimed.get(row)?.size ?? 0)
  batch.claimed.set(row, claimed)
  const bare = (state: State): State => ({
    ...state,
    links: state.links.filter((link) => !link.hasClaims && !claimed.has(link.row ?? link)),
  })
  const now = stateOf(row)
  const present = bare(now)
  const then = states.get(row)?.map(bare) ?? (before ? [bare(before)] : [])
  const next = statesNow(applied, batch, then, present)
  if (!next) return false
  // what has claims of its own belongs to the record at all times, and is known by these
  const always = now.links.filter((link) => !present.links.includes(link))
  const isMended = before?.links.some(
    (link) => link.row!.values !== link.values && always.includes(link.row!),
  )
  const isOther = !areEqual(then, next, partsOf(KINDS[entry.kind].fields))
  if (row.isNew ? next.length === 1 || !(isOther || isNewlyClaimed) : !(isMended || isOther)) return false
  const whole = next.map((state) => ({ ...state, links: [...state.links, ...always] }))
  const only = edits.has(row) ? edits.get(row)!.only : states.has(row) || row.isNew ? null : before
  edits.set(row, { row, only, states: whole, recordedAt: recordedAt(whole, row, batch) })
  states.set(row, whole)
  return true
}

/** The states of a record by what it says, and its claims bring; undefined where that is at fault. */
function statesNow(
  { entry, resolved: { row }, lookup }: Applied,
  batch: Batch,
  then: readonly State[],
  present: State,
): readonly State[] | undefined {
  const parts = partsOf(KINDS[entry.kind].fields)
  const linkOf = linksThere(KINDS[entry.kind], [stateOf(row), ...then])
  const former = (entry.record!.formerly ?? []).map((state) => formerState(state, entry.kind, lookup, linkOf))
  if (former.length > 0 && !areSame(former, formerOf(then, parts))) return withFormer(present, former)
  const reports = reportsOf(entry, row, batch)
  if (then.length === 0) return whenNew(present, reports, entry, lookup)
  const { standing, wrong } = reportsThere(batch.known.get(row), batch.claims)
  const since = [...standing, ...reportsBefore(entry, row, batch)].sort()[0] ?? null
  const mistaken = new Set([...wrong.values()].filter((at) => !standing.has(at)))
  const states =
    former.length > 0 || mistaken.size === 0
      ? then
      : redated(then, parts, mistaken, reports, correctedReports(row, wrong, batch))
  const found = edited(states, present, reports, { parts, since })
  if ('states' in found) return found.states
  const began = (states.at(-1)!.from ?? since!).slice(0, 10)
  const message = `the claim was reported on ${found.older.reportedAt.slice(0, 10)}, before what it would change, as known since ${began}`
  const hint = `say how it read then: "formerly": [{"until": "${began}", "${found.part.name}": …}], with what is known today in the record itself`
  entry.source.add(entry.line, '$.formerly', 'older_claim', message, hint)
  return undefined
}

/** The states of a new record: what claims say that they bring had no value before; undefined where it must have had one. */
function whenNew(
  present: State,
  reports: readonly Report[],
  entry: Entry,
  lookup: Lookup,
): State[] | undefined {
  const { fields }: Description = KINDS[entry.kind]
  const ordered = [...reports].sort((a, b) => (a.reportedAt < b.reportedAt ? -1 : 1))
  const later = ordered.filter(({ brings, reportedAt }) => brings && reportedAt > ordered[0]!.reportedAt)
  if (later.length === 0) return withFormer(present, [])
  const nothing = { columns: valuesOf(changeable(fields), {}, lookup), links: [] }
  const former = later.flatMap((report) => {
    const isFirst = ({ name }: Part) => later.find(({ brings }) => brings!.includes(name)) === report
    const parts = partsOf(fields).filter(
      (part) => isFirst(part) && contentOf(present, part) !== contentOf(nothing, part),
    )
    return parts.length > 0 ? [{ until: report.reportedAt, parts, ...nothing }] : []
  })
  const [needed] = former.flatMap(({ parts }) => parts).filter(({ name }) => !mayLack(fields[name]!))
  if (!needed) return withFormer(present, former)
  const message = `a claim brings ${cite(needed.name)}, which the record must have had before as well`
  const hint = `say how it read: "formerly": [{"until": …, "${needed.name}": …}]`
  entry.source.add(entry.line, '$.formerly', 'missing_field', message, hint)
  return undefined
}

/** Whether a record can be without a value of a field. */
const mayLack = ({ kept, schema }: Field): boolean => isTable(kept) || schema instanceof z.ZodOptional

/** When the states of a record were recorded, by the claims that were reported when they began; none where one does not say. */
function recordedAt(states: readonly State[], row: Row, { claims, now }: Batch): string[] {
  const recordedAt = ({ values }: NewClaim) => values.recordedAt as string | null
  const own = addedTo(row, claims)
  const moments: string[] = []
  for (const { from } of states.slice(1)) {
    const began = own.filter((claim) => reportedFrom(claim.values, recordedAt(claim) ?? now) === from)
    const recorded = began.map(recordedAt)
    if (recorded.length === 0 || recorded.includes(null)) return []
    const first = (recorded as string[]).sort()[0]!
    moments.push(first > (moments.at(-1) ?? '') ? first : moments.at(-1)!)
  }
  return moments
}

/** The links of a record that claims of their own state. */
function claimedLinks({ kind, record }: Entry, { links }: Resolved): Set<StateLink> {
  const paths = [...claimsIn(KINDS[kind].fields, record)].map(({ path }) => path)
  return new Set(paths.flatMap((path) => links.get(path) ?? []))
}

/** The claims that the batch has brought of a row so far. */
const addedTo = (row: Row, { of }: ClaimChanges): readonly NewClaim[] => of.get(row) ?? []

/** The reports by which a record says something new: of claims that assert or hedge it, and are no others read anew. */
const reportsOf = (entry: Entry, row: Row, { claims, now }: Batch): Report[] =>
  addedTo(row, claims)
    .filter(
      ({ entry: by, corrects, values }) =>
        by === entry &&
        corrects === null &&
        values.retractedBy !== 'CODER' &&
        (values.stance === 'ASSERTS' || values.stance === 'HEDGES'),
    )
    .map(({ values, brings }) => ({
      reportedAt: reportedFrom(values, (values.recordedAt as string | null) ?? now),
      brings,
    }))

/** When claims were reported that other records of the batch have brought of the row. */
const reportsBefore = (entry: Entry, row: Row, { claims, now }: Batch): string[] =>
  addedTo(row, claims).flatMap(({ entry: by, values }) =>
    by === entry || values.retractedBy === 'CODER'
      ? []
      : [reportedFrom(values, (values.recordedAt as string | null) ?? now)],
  )

/** When claims were really reported that take the place of others, by when those were. */
function correctedReports(
  row: Row,
  wrong: ReadonlyMap<Id, string>,
  { claims, now }: Batch,
): Map<string, string> {
  const corrections = addedTo(row, claims).filter(({ corrects }) => corrects !== null && wrong.has(corrects))
  return new Map(
    corrections.map(({ corrects, values }) => [
      wrong.get(corrects!)!,
      reportedFrom(values, (values.recordedAt as string | null) ?? now),
    ]),
  )
}

function formerState(
  { until, ...written }: FormerState,
  kind: Kind,
  lookup: Lookup,
  linkOf: (model: string, values: readonly Value[]) => StateLink,
) {
  const fields = Object.fromEntries(Object.entries(KINDS[kind].fields).filter(([name]) => name in written))
  const lists = childrenOf(fields, written, lookup)
  return {
    until: spanOf(until).end.toISOString(),
    parts: partsOf(fields),
    columns: valuesOf(fields, written, lookup),
    links: [...lists].flatMap(([model, links]) => links.map(({ values }) => linkOf(model, values))),
  }
}

/** Finds the links of states by what they are told by; one that none has was there once. */
function linksThere(
  { children }: Description,
  states: readonly State[],
): (model: string, values: readonly Value[]) => StateLink {
  const tell = (model: string, values: readonly Value[]) =>
    `${model} ${identityOf(children.find((child) => child.model === model)!, values)}`
  const there = new Map(
    states.flatMap(({ links }) => links).map((link) => [tell(link.model, link.values), link]),
  )
  return (model, values) => {
    const link = there.get(tell(model, values)) ?? new Link(model, undefined, values, false)
    there.set(tell(model, values), link)
    return identityOf({ toldBy: Infinity }, link.values) === identityOf({ toldBy: Infinity }, values)
      ? link
      : readingOf(link, values)
  }
}
