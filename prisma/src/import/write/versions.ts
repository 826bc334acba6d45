// How often records were written.
import type { ClientBase } from 'pg'
import { editedModels, historyOf } from '../../history/tables.ts'
import { KINDS } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'

/** Counts one more version of rows; what they read before is of the versions before. */
export async function addVersion(client: ClientBase, kind: Kind, ids: readonly Id[]): Promise<void> {
  const { model } = KINDS[kind]
  const add = `UPDATE "${model}" SET version = version + 1 WHERE id = ANY($1::bigint[])`
  const text = editedModels.includes(model)
    ? `WITH counted AS (${add} RETURNING id)
       UPDATE "${historyOf(model)}" h SET version = h.version + 1 FROM counted c WHERE h.id = c.id AND "recordedUntil" = 'infinity'`
    : add
  await client.query(text, [ids])
}
