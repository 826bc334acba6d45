// What is seen from a perspective: what was known and held; a bearing with its event and its condition.
import { isHeld } from './held.ts'
import { isKnown, type Perspective } from './known.ts'
import type { Entity } from './store.ts'

/** Whether a row is seen. */
export const isSeen = (row: Entity, at: Perspective): boolean =>
  row.model === 'Bearing'
    ? isSeen(row.one('event')!, at) && isSeen(row.one('condition')!, at)
    : isKnown(row, at) && isHeld(row, at)

export const seen = (rows: readonly Entity[], at: Perspective): Entity[] =>
  rows.filter((row) => isSeen(row, at))

/** A relation to one that can be missing: null where the row is not seen. */
export const ifSeen = (row: Entity | null, at: Perspective): Entity | null =>
  row && isSeen(row, at) ? row : null
