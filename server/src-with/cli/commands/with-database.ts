import { type Database, migrate, openDatabase } from '@proviso/prisma'
import { databaseOptions, readConfiguration } from '../../configuration.ts'
import { listenForInterruption } from '../interruption.ts'

/**
 * Opens the configured database, migrates it, hands it to `use`, and closes it in any case. An embedded database that
 * a running service has open is shared with it.
 *
 * @param use is given a signal that SIGINT and SIGTERM abort
 */
export async function withDatabase<T>(
  use: (database: Database, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const configuration = readConfiguration()
  const interruption = listenForInterruption()
  try {
    const database = await openDatabase(databaseOptions(configuration))
    try {
      await migrate(database)
      interruption.signal.throwIfAborted()
      return await use(database, interruption.signal)
    } finally {
      await database.close()
    }
  } finally {
    interruption.dispose()
  }
}
