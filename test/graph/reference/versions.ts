// The versions of a record: how it read, as it was recorded from one time that it was written over to the next.
import { claimed, KINDS } from '../../../prisma/src/record/format.ts'
import { presentIdOf, spelled } from './ids.ts'
import type { Perspective } from './known.ts'
import type { Entity, Store } from './store.ts'

/** A version of a record. */
export class Version {
  readonly record: Entity
  readonly number: unknown
  readonly recordedAt: Date
  readonly recordedUntil: Date | null

  constructor(record: Entity, number: unknown, recordedAt: Date, recordedUntil: Date | null) {
    this.record = record
    this.number = number
    this.recordedAt = recordedAt
    this.recordedUntil = recordedUntil
  }

  /** From where it is seen. */
  get at(): Perspective {
    return { knownAt: this.recordedAt, knownBy: 'RECORDED' }
  }

  get id(): string {
    return `v${presentIdOf(this.record)}${spelled(this.at)}`
  }
}

/** Those of a row that were recorded by a moment, the latest first. */
export function versionsOf(row: Entity, { knownAt }: Perspective, store: Store): Version[] {
  const since = recordedSince[row.model]
  if (!since) return []
  const record = store.find(row.model, row.id)!
  const states = record.get<boolean>('isEdited')
    ? store.recorded(record)
    : [{ version: record.get('version'), from: null, until: null }]
  return states
    .map(({ version, from, until }) => {
      const first = () =>
        [since(record, store), until && new Date(until.getTime() - 1)].filter((at) => at !== null)
      return new Version(record, version, from ?? earliest(first()) ?? new Date(0), until)
    })
    .filter(({ recordedAt }) => !knownAt || recordedAt <= knownAt)
    .sort((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())
}

const earliest = (moments: readonly Date[]): Date | null =>
  moments.length > 0 ? new Date(Math.min(...moments.map((at) => at.getTime()))) : null
const latest = (moments: readonly (Date | null)[]): Date | null => {
  const known = moments.filter((at) => at !== null).map((at) => at.getTime())
  return known.length > 0 ? new Date(Math.max(...known)) : null
}

const firstClaim = (...facts: readonly Entity[]) =>
  earliest(facts.flatMap((fact) => fact.many('claims')).map((claim) => claim.date('recordedAt')!))

/** When a record was first recorded. */
const recordedSince: Record<string, (row: Entity, store: Store) => Date | null> = {
  ...Object.fromEntries(claimed.map((kind) => [KINDS[kind].model, (row: Entity) => firstClaim(row)])),
  Stage: (row) => firstClaim(row.one('agreement')!),
  Bearing: (row) =>
    firstClaim(row) ?? latest([firstClaim(row.one('event')!), firstClaim(row.one('condition')!)]),
  Consideration: (row) =>
    firstClaim(row) ??
    firstClaim(
      ...['conditions', 'outcomes', 'figures'].flatMap((facts) => row.many(facts)),
      ...row.many('terms').map((term) => term.one('condition')!),
    ),
  Article: (row) =>
    earliest(
      row
        .many('revisions')
        .filter((revision) => revision.get('isOwn'))
        .map((revision) => revision.date('capturedAt')!),
    ),
  Actor: (row, store) =>
    earliest(
      store
        .all('Change')
        .filter((change) => change.get('actorId') === row.id)
        .map((change) => change.date('recordedAt')!),
    ),
}
