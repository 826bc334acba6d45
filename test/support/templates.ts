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
