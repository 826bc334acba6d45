// How the notebooks write and colour what the graph returns.
import type { BearingKind, ConditionForce, ConditionStatus, ConditionStatusClass } from '@proviso/sdk'
import type { LegendEntry } from './figure.ts'

/** An enum value in plain words: `WOMENS_RIGHTS` becomes "Women's rights". */
export function words(value: string): string {
  const text = value.toLowerCase().replaceAll('_', ' ').replace('womens', "women's")
  return (text[0] ?? '').toUpperCase() + text.slice(1)
}

/** A day as people write it, in UTC: "5 Dec 2021". Empty where there is none. */
export function date(moment: string | null | undefined): string {
  if (!moment) return ''
  return new Date(moment).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

const FORCES: Record<ConditionForce, string> = {
  CONDITION: '#2f4b9c',
  BENCHMARK: '#2c86a8',
  PRIOR_ACTION: '#1d6e5c',
  INDICATIVE_TARGET: '#5b7f95',
  ULTIMATUM: '#8c1d40',
  RED_LINE: '#6b1030',
  DEMAND: '#c8493a',
  EXPECTATION: '#b9770e',
  APPEAL: '#4f8a3c',
  CONCERN: '#717d8c',
  PLEDGE: '#8557ad',
}

/** The colour of a force; all of them carry white letters, and differ for the colour-blind in lightness. */
export const forceColor = (force: string): string => FORCES[force as ConditionForce]

/** The classes that statuses fall into, with their colours. */
export const STATUS_CLASSES: Record<ConditionStatusClass, { label: string; color: string }> = {
  FAILED: { label: 'not met', color: '#b83a2e' },
  OPEN: { label: 'open', color: '#6a84a6' },
  PART: { label: 'partly met', color: '#c48a12' },
  DONE: { label: 'met', color: '#2b8a6e' },
  ENDED: { label: 'ended otherwise', color: '#4a5560' },
  UNJUDGED: { label: 'not judged', color: '#c9d0d7' },
}

const BEARINGS: Record<BearingKind, string> = {
  STATES: 'stated',
  ACCEPTS: 'accepted',
  REJECTS: 'refused',
  SATISFIES: 'satisfied',
  BREACHES: 'breached',
  NEGOTIATES: 'negotiated',
  MODIFIES: 'changed',
  EXTENDS: 'extended',
  WAIVES: 'waived',
}

/** What an event did to a requirement, in a word. */
export const bearing = (kind: BearingKind): string => BEARINGS[kind]

/** A status and the judgement that it rests on. */
export interface Judged {
  readonly status: ConditionStatus
  /** Whether it is the word of the target's side. */
  readonly selfAssessed: boolean
  readonly statusBy: { readonly assessor: { readonly name: string } | null } | null
}

/** A status with whose word it is: "met, says Taliban (the target’s side)"; "nobody has judged" where it is nobody's. */
export function verdict({ status, selfAssessed, statusBy }: Judged): string {
  if (!statusBy) return 'nobody has judged'
  return `${words(status).toLowerCase()}, says ${statusBy.assessor?.name ?? 'the report itself'}${selfAssessed ? ' (the target’s side)' : ''}`
}

/** Requirements, each with its {@link verdict}. */
export const withVerdict = <T extends Judged>(conditions: readonly T[]): (T & { verdict: string })[] =>
  conditions.map((condition) => ({ ...condition, verdict: verdict(condition) }))

const CLASS_OF: Record<ConditionStatus, ConditionStatusClass> = {
  PENDING: 'OPEN',
  IN_PROGRESS: 'OPEN',
  UNKNOWN: 'OPEN',
  MET: 'DONE',
  MET_WITH_DELAY: 'DONE',
  PARTIALLY_MET: 'PART',
  NOT_MET: 'FAILED',
  REJECTED: 'FAILED',
  BETRAYED: 'FAILED',
  WAIVED: 'ENDED',
  MODIFIED: 'ENDED',
  WITHDRAWN: 'ENDED',
  LAPSED: 'ENDED',
  UNJUDGED: 'UNJUDGED',
}

/** What a status comes down to, in words. */
export const statusLabel = (status: string): string =>
  STATUS_CLASSES[CLASS_OF[status as ConditionStatus]].label

/** The colour of a status: that of its class. */
export const statusColor = (status: string): string =>
  STATUS_CLASSES[CLASS_OF[status as ConditionStatus]].color

/** A legend of the classes to which the statuses belong. */
export function statusLegend(statuses: readonly string[]): LegendEntry[] {
  const colors = new Set(statuses.map(statusColor))
  return Object.values(STATUS_CLASSES).filter(({ color }) => colors.has(color))
}
