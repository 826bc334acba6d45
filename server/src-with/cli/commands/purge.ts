import { PurgeError, purge } from '@proviso/prisma'
import { UsageError } from '../failure.ts'
import { withDatabase } from './with-database.ts'

/** `proviso purge`: removes the text of an article, or who an actor is, as a law demands. */
export async function runPurge(
  dataset: string,
  key: string,
  { reason }: { reason: string },
): Promise<number> {
  const { kind, isNew, named } = await withDatabase((database) =>
    purge(database, { dataset, key, reason }),
  ).catch((error) => {
    throw error instanceof PurgeError ? new UsageError(error.message) : error
  })
  const what = kind === 'article' ? 'its text' : 'who it is'
  process.stdout.write(`${dataset}/${key}: ${what} ${isNew ? 'was purged' : 'had been purged before'}\n`)
  if (named.length > 0)
    process.stdout.write(`a name of it stands still in what others wrote: ${named.join(', ')}\n`)
  process.stderr.write(
    'Backups and files that were made before have the words still, and so has PostgreSQL’s log of writes until it goes.\n',
  )
  return 0
}
