import { KINDS, type Kind, versionQuery } from '@proviso/prisma'
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
  const { rows } = await client.query(versionQuery(kind), [id])
  return rows[0]?.version ?? null
}

/** Refuses a change of a row that is not what whoever changes it has seen. */
export async function expectVersion(
  tx: Transaction,
  kind: Versioned,
  id: string,
  expected: number,
): Promise<void> {
  refuseVersion(kind, id, await versionOf(tx, kind, id), expected)
}

/** The same of a version that was read. */
export function refuseVersion(kind: Versioned, id: string, version: number | null, expected: number): void {
  if (version === null) throw new Refused('NotFound', `There is no such ${kind}.`)
  if (version === expected) return
  throw new Refused(
    'Conflict',
    `The ${kind} has the version ${version} by now, and ${expected} was expected: read it again, and decide anew.`,
    { presentId: presentIdOf(modelOf(kind), id), currentVersion: version },
  )
}
