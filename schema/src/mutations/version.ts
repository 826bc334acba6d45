import { KINDS, type Kind } from '@proviso/prisma'
import type { Transaction } from '../execute.ts'
import { Refused } from './fault.ts'
import { presentIdOf } from './payload.ts'

/** The version of a row, which nobody else can write from then on until the transaction ends; null where there is none. */
export async function versionOf({ client }: Transaction, kind: Kind, id: string): Promise<number | null> {
  const { rows } = await client.query(
    `SELECT version FROM "${KINDS[kind].model}" WHERE id = $1::bigint FOR NO KEY UPDATE`,
    [id],
  )
  return rows[0]?.version ?? null
}

/** Refuses a change of a row that is not what whoever changes it has seen. */
export async function expectVersion(
  tx: Transaction,
  kind: Kind,
  id: string,
  expected: number,
): Promise<void> {
  const version = await versionOf(tx, kind, id)
  if (version === null) throw new Refused('NotFound', `There is no such ${kind}.`)
  if (version === expected) return
  throw new Refused(
    'Conflict',
    `The ${kind} has the version ${version} by now, and ${expected} was expected: read it again, and decide anew.`,
    { presentId: presentIdOf(KINDS[kind].model, id), currentVersion: version },
  )
}
