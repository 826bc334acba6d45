import type { ClientBase } from 'pg'

/**
 * Gives the changes of committed transactions their places in the log of changes, and tells whoever listens. Writers call it
 * after their commit; whoever reads the log calls it before, for a writer may have ended in between.
 */
export async function numberChanges(client: Pick<ClientBase, 'query'>): Promise<void> {
  await client.query('SELECT "proviso_number_changes"()')
}
