// The log of changes: whoever writes, and whoever reads it, gives the changes that were committed their places in it.
import pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'> | pg.Pool

/** So many changes at most are kept together until they are numbered, which is done to all of them at once. */
export const KEPT_TOGETHER = 100
/** So many are numbered at a time, and fewer than are kept together beyond: others wait for so long. */
const AT_ONCE = 2 * KEPT_TOGETHER

/** What is left when some were numbered. `others` are numbering at this moment, and so they may leave none. */
export type Left = 'none' | 'some' | 'others'

/**
 * Gives the changes of committed transactions their places in the log of changes, and tells whoever listens. Writers call it
 * after their commit; whoever reads the log calls it before, for a writer may have ended in between.
 */
export async function numberChanges(client: Client): Promise<void> {
  while ((await numberSomeChanges(client)) !== 'none');
}

/**
 * The same for those whom others may not hold up: of a large import it numbers a part.
 *
 * @param patience how long others who do it are waited for, in milliseconds
 */
export const numberSomeChanges = (client: Client, { patience = 100 } = {}): Promise<Left> =>
  number(client, patience, `"most" => ${AT_ONCE}`)

/** The same for changes that nobody numbers, since their writer ended at once after its commit: it leaves them to others who number at this moment. */
export async function numberLeftChanges(client: Client): Promise<void> {
  while ((await numberSomeChanges(client, { patience: 1 })) === 'some');
}

/**
 * The same for the changes of one transaction, which was committed: none of them are left then, and it is on the disk, as after
 * {@link flush}.
 */
export const numberChangesOf = (
  transaction: string,
  client: Client,
  { patience }: { patience: number },
): Promise<Left> => number(client, patience, `"ofTransaction" => ${BigInt(transaction)}`, `, ${FLUSH}`)

/** A line of PostgreSQL's log that means nothing: whoever writes one waits at the commit until it is on the disk, with all before it. */
const FLUSH = `pg_logical_emit_message(true, 'proviso', '')`

/** Waits until whatever was committed is on the disk, which a transaction with `synchronous_commit = off` did not wait for. */
export async function flush(client: Client): Promise<void> {
  await client.query(`SELECT ${FLUSH}`)
}

async function number(client: Client, patience: number, which: string, further = ''): Promise<Left> {
  if (client instanceof pg.Pool) {
    // the pool's own `query` would close the connection where others are not waited for
    const connection = await client.connect()
    return await number(connection, patience, which, further).finally(() => connection.release())
  }
  try {
    // who notifies waits at the commit for the commit of whoever else does, and so for a disk that is busy with a large import
    const results = await client.query(
      `SET LOCAL lock_timeout = ${patience}; SELECT "proviso_number_changes"(${which}) AS "areLeft"${further}`,
    )
    const [, { rows }] = results as unknown as [unknown, { rows: { areLeft: boolean }[] }]
    return rows[0]!.areLeft ? 'some' : 'none'
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') return 'others'
    throw error
  }
}
