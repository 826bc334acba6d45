// What is visible from a perspective: what was known and valid, and in lists what counts; a bearing with its event and its condition, a
// stage with its agreement. An actor that was merged is visible as who it is, and what says that somebody belongs to themselves is not
// visible, whatever the perspective.

import { isKnown, type Perspective } from './known.ts'
import { counts } from './standing.ts'
import type { Entity } from './store.ts'
import { isValid } from './valid.ts'

/** What a link is visible with. */
const ends: Record<string, readonly string[]> = {
  ConditionParty: ['condition'],
  ConsiderationParty: ['consideration'],
  AgreementParty: ['agreement'],
  Bearing: ['event', 'condition'],
  Participation: ['event'],
  Stage: ['agreement'],
}

/** Whether a row is visible; where it is come to from one that is, that is `above`. */
export const isVisible = (row: Entity, at: Perspective, above?: Entity): boolean =>
  row.model in ends
    ? isOne(row) &&
      isRecorded(row, at) &&
      isKnown(row, at) &&
      ends[row.model]!.map((end) => row.one(end)!).every((end) => end === above || isVisible(end, at))
    : isOne(row) && isRecorded(row, at) && isKnown(row, at) && isValid(row, at)

/** Whether a record of what claims nothing stands; by what was recorded, one stood until it was retracted. */
function isRecorded(row: Entity, { knownAt, knownBy }: Perspective): boolean {
  const retracted = (row.values.recordRetractedAt ?? null) as Date | null
  return retracted === null || (knownBy === 'RECORDED' && retracted > knownAt!)
}

function isOne(row: Entity): boolean {
  if (row.model === 'Affiliation') return row.one('actor') !== row.one('counterpart')
  const list = row.model === 'Participation' ? 'participations' : /Party$/.test(row.model) ? 'parties' : null
  if (list) return ends[row.model]!.every((end) => row.one(end)!.many(list).includes(row))
  return row.model !== 'Actor' || row.one('mergedInto') === null
}

/** Of what a list is, and whether it has what does not count as well. */
export interface Listing {
  /** The row above: what belongs to it is shown with it, whether it counts or not. */
  readonly above?: Entity
  readonly any?: boolean
}

/** What a row says something of, and with which it counts. */
const wholes: Record<string, readonly string[]> = {
  Assessment: ['condition'],
  Bearing: ['event', 'condition'],
  Participation: ['event'],
  ConditionParty: ['condition'],
  ConsiderationParty: ['consideration'],
  AgreementParty: ['agreement'],
  Stage: ['agreement'],
  Figure: ['event', 'condition', 'consideration'],
}

/** Whether a list has a row. */
export const isListed = (row: Entity, at: Perspective, { above, any = false }: Listing = {}): boolean =>
  isVisible(row, at, above) &&
  (any ||
    (counts(row, at) &&
      (wholes[row.model] ?? [])
        .map((relation) => row.one(relation))
        .every((whole) => whole === null || whole === above || (isKnown(whole, at) && counts(whole, at)))))

/** The rows that a list has. */
export const visible = (rows: readonly Entity[], at: Perspective, listing: Listing = {}): Entity[] =>
  rows.filter((row) => isListed(row, at, listing))

/** A relation to one that can be missing: null where the row is not visible. */
export const ifVisible = (row: Entity | null, at: Perspective): Entity | null =>
  row && isVisible(row, at) ? row : null
