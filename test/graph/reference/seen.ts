// What is seen from a perspective: what was known and held; a bearing with its event and its condition. An actor that was merged is
// seen as who it is, and what says that somebody belongs to themselves is not seen, whatever the perspective.
import { isHeld } from './held.ts'
import { isKnown, type Perspective } from './known.ts'
import type { Entity } from './store.ts'

/** What a link is seen with. */
const ends: Record<string, readonly string[]> = { Bearing: ['event', 'condition'], Participation: ['event'] }

/** Whether a row is seen; where it is come to from one that is, that is `above`. */
export const isSeen = (row: Entity, at: Perspective, above?: Entity): boolean =>
  row.model in ends
    ? isKnown(row, at) &&
      ends[row.model]!.map((end) => row.one(end)!).every((end) => end === above || isSeen(end, at))
    : isOne(row) && isKnown(row, at) && isHeld(row, at)

function isOne(row: Entity): boolean {
  if (row.model === 'Affiliation') return row.one('actor') !== row.one('counterpart')
  return row.model !== 'Actor' || row.one('mergedInto') === null
}

export const seen = (rows: readonly Entity[], at: Perspective, above?: Entity): Entity[] =>
  rows.filter((row) => isSeen(row, at, above))

/** A relation to one that can be missing: null where the row is not seen. */
export const ifSeen = (row: Entity | null, at: Perspective): Entity | null =>
  row && isSeen(row, at) ? row : null
