// The databases of the test server from which tests clone theirs.
import pg from 'pg'

/** Migrated, and empty. */
export const MIGRATED = 'template_migrated'
/** Migrated, with the sample corpus. */
export const SAMPLE = 'template_sample'

/** The address of another database on the same server. */
export function addressOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = database
  return url.href
}

/** Runs `work` over one connection to the server's own database, and closes it. */
export async function onServer<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: addressOf(server, 'postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes what a run needs once: the first that asks makes it, while others wait, and find it there. */
export async function once(
  server: string,
  name: string,
  make: (client: pg.Client) => Promise<void>,
): Promise<void> {
  await onServer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    await make(client)
  })
}
