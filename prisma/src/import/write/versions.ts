// How often records were written.
import type { ClientBase } from 'pg'
import { editedModels, historyOf } from '../../history/tables.ts'
import { KINDS } from '../../record/format.ts'
import type { Id, Kind } from '../../record/kind.ts'

/** Counts one more version of rows; what they read before is of the versions before. */
export async function addVersion(client: ClientBase, kind: Kind, ids: readonly Id[]): Promise<void> {
  const { model } = KINDS[kind]
  await client.query(`UPDATE "${model}" SET version = version + 1 WHERE id = ANY($1::bigint[])`, [ids])
  if (editedModels.includes(model))
    await client.query(
      `UPDATE "${historyOf(model)}" SET version = version + 1 WHERE id = ANY($1::bigint[]) AND "recordedUntil" = 'infinity'`,
      [ids],
    )
}
