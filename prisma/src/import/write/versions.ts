// How often records were written.
import { editedModels, historyOf } from '../../history/tables.ts'
import { KINDS } from '../../record/format.ts'
import type { Kind } from '../../record/kind.ts'

/** A statement that counts one more version of rows, whose ids are `$1`; what they read before is of the versions before. */
export function addVersion(kind: Kind): string {
  const { model } = KINDS[kind]
  const add = `UPDATE "${model}" SET version = version + 1 WHERE id = ANY($1::bigint[])`
  return editedModels.includes(model)
    ? `WITH counted AS (${add} RETURNING id)
       UPDATE "${historyOf(model)}" h SET version = h.version + 1 FROM counted c WHERE h.id = c.id AND "recordedUntil" = 'infinity'`
    : add
}

/** A statement that reads the version of a row, whose id is `$1`, which nobody else can write from then on until the transaction ends. */
export function versionQuery(kind: Kind | 'claim'): string {
  const version = kind === 'claim' ? 'CASE WHEN "retractedAt" IS NULL THEN 1 ELSE 2 END' : 'version'
  const model = kind === 'claim' ? 'Claim' : KINDS[kind].model
  return `SELECT ${version} AS version FROM "${model}" WHERE id = $1::bigint FOR NO KEY UPDATE`
}
