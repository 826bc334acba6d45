// Rows whose words a law demands to be removed: triggers remove them wherever they are kept, and whenever they come in again.
import type { ClientBase } from 'pg'
import type { Entry } from '../../record/entry.ts'
import { KINDS } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import { clockValue } from '../../record/stored.ts'
import type { Row } from '../batch-state.ts'

export type RemovableKind = 'article' | 'actor'

/** Removes the words of a row; one that was removed before stays as it was. */
export async function removeWords(
  client: ClientBase,
  kind: RemovableKind,
  id: Id,
  { at, reason }: { at: string; reason: string },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE "${KINDS[kind].model}" SET "removedAt" = $2, "removedReason" = $3 WHERE id = $1 AND "removedAt" IS NULL`,
    [id, at, reason],
  )
  return rowCount === 1
}

/** Marks what came in as removed, and resolves to whether anything was; of rows that were there already records say nothing, for those are purged. */
export async function markRemoved(client: ClientBase, rows: ReadonlyMap<Entry, Row>): Promise<boolean> {
  let isAny = false
  for (const [{ record }, { id, isNew, kind }] of rows)
    if (isNew && record && (record.record === 'article' || record.record === 'actor') && record.removed) {
      await removeWords(client, kind as RemovableKind, id!, {
        at: clockValue(record.removed.at),
        reason: record.removed.reason,
      })
      isAny = true
    }
  return isAny
}
