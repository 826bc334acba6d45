// What a write touched, as global ids.
import { TOUCHED, type Touched, touchedBy } from '@proviso/prisma'
import type { Transaction } from '../execute.ts'
import { presentIdOf, type Written } from './payload.ts'

/** The global ids of what changes name, and of what is worked out of that. */
export async function changedIn({ client }: Transaction, { changes, touched }: Written): Promise<string[]> {
  const rows = touched ?? (await client.query<Touched>(TOUCHED, touchedBy(changes))).rows
  return rows.map(({ model, id }) => presentIdOf(model, id))
}
