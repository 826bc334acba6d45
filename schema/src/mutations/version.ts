import { KINDS, type Kind } from '@proviso/prisma'
import type { Transaction } from '../execute.ts'
import { Refused } from './fault.ts'
import { presentIdOf } from './payload.ts'

type Versioned = Kind | 'claim'

const modelOf = (kind: Versioned): string => (kind === 'claim' ? 'Claim' : KINDS[kind].model)

/** The version of a row, which nobody else can write from then on until the transaction ends; null where there is none. */
export async function versionOf(
  { client }: Transaction,
  kind: Versioned,
  id: string,
): Promise<number | null> {
  const version = kind === 'claim' ? 'CASE WHEN "retractedAt" IS NULL THEN 1 ELSE 2 END' : 'version'
  const { rows } = await client.query(
    `SELECT ${version} AS version FROM "${modelOf(kind)}" WHERE id = $1::bigint FOR NO KEY UPDATE`,
    [id],
  )
  return rows[0]?.version ?? null
}

/** Refuses a change of a row that is not what whoever changes it has seen. */
export async function expectVersion(
  tx: Transaction,
  kind: Versioned,
  id: string,
  expected: number,
): Promise<void> {
  const version = await versionOf(tx, kind, id)
  if (version === null) throw new Refused('NotFound', `There is no such ${kind}.`)
  if (version === expected) return
  throw new Refused(
    'Conflict',
    `The ${kind} has the version ${version} by now, and ${expected} was expected: read it again, and decide anew.`,
    { presentId: presentIdOf(modelOf(kind), id), currentVersion: version },
  )
}
