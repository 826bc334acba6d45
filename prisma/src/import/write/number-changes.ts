// The log of changes: whoever writes, and whoever reads it, gives the changes that were committed their places in it.
import type { ClientBase } from 'pg'

type Client = Pick<ClientBase, 'query'>

/** So many changes at most are numbered at a time, as `proviso_number_changes` does it, and so many are kept together until then. */
export const NUMBERED_AT_ONCE = 500

/**
 * Gives the changes of committed transactions their places in the log of changes, and tells whoever listens. Writers call it
 * after their commit; whoever reads the log calls it before, for a writer may have ended in between.
 */
export async function numberChanges(client: Client): Promise<void> {
  while (await numberSomeChanges(client));
}

/**
 * The same for those whom others may not hold up: of a large import it numbers a part.
 *
 * @param patience how long others who do it are waited for, in milliseconds
 * @returns whether some are left; or may be, for others number them at this moment.
 */
export async function numberSomeChanges(client: Client, { patience = 100 } = {}): Promise<boolean> {
  try {
    // who notifies waits at the commit for the commit of whoever else does, and so for a disk that is busy with a large import
    const results = await client.query(
      `SET LOCAL lock_timeout = ${patience}; SELECT "proviso_number_changes"() AS "areLeft"`,
    )
    const [, { rows }] = results as unknown as [unknown, { rows: { areLeft: boolean }[] }]
    return rows[0]!.areLeft
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') return true
    throw error
  }
}
