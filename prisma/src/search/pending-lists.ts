// The indexes of words (GIN): what is new to one stands in a list, its pending list, until somebody puts all of it into the index at once.
import type { ClientBase } from 'pg'

/**
 * By which a small write leaves that to others: of 1 MB it takes 40 ms on the benchmark's graph, and a large import beside fills such a list
 * again and again.
 */
export const LISTED = "SET LOCAL gin_pending_list_limit = '1GB'"

/**
 * By which an import does it, 16 MB at a time: with the memory to sort what is in the list it writes a third of the log that it writes of 1 MB.
 * Whoever searches meanwhile reads the list, which takes 45 ms.
 */
export const IN_BULK = "SET LOCAL gin_pending_list_limit = '16MB'; SET LOCAL work_mem = '64MB'"

/** Puts into the indexes what has yet to be, whoever wrote it. */
export async function cleanPendingLists(client: Pick<ClientBase, 'query'>): Promise<void> {
  await client.query('SELECT "proviso_clean_pending_lists"()')
}
