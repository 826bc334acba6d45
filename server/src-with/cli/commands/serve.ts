import type { Database } from '@proviso/prisma'
import { type Configuration, databaseOptions, readConfiguration } from '../../configuration.ts'
import { type Example, loadExamples, questionPath } from '../../graphql/examples.ts'
import { createLogger, type Logger } from '../../logger.ts'
import { assertPortIsFree } from '../../process/listen.ts'
import type { RunningServer } from '../../process/server.ts'
import { type RunningWorkers, startWorkers, workerCount } from '../../process/workers.ts'
import { exposureReport } from '../exposure-report.ts'
import { listenForInterruption } from '../interruption.ts'

/**
 * `proviso serve`: prepares the database, serves it until a signal comes, and stops in good order.
 *
 * @param options `check`: serves nothing, and prints what the configuration leaves open
 */
export async function serve({ check = false }: { check?: boolean } = {}): Promise<number> {
  const configuration = readConfiguration()
  if (check) {
    process.stdout.write(exposureReport(configuration))
    return 0
  }
  const { HOST: host, PORT: port } = configuration
  const logger = await createLogger(configuration.LOG_LEVEL)
  let server: RunningServer | RunningWorkers | undefined
  const interruption = listenForInterruption(() => {
    logger.warn('forced to stop')
    if (server && 'kill' in server) server.kill()
  })
  const { signal } = interruption
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  // Said at once rather than after the database has been made ready.
  await assertPortIsFree(host, port)

  let database: Database | undefined
  try {
    // The database starts while the rest of the program is being loaded.
    const opening = open(configuration, logger)
    opening.catch(() => {})
    const workers = workerCount(configuration, configuration.DATABASE_URL ? 'external' : 'embedded')
    const loading = workers === 1 ? import('../../process/server.ts') : undefined
    database = await opening
    if (!signal.aborted) {
      server = loading
        ? await (await loading).startServer({ database, host, port, logger, configuration })
        : await startWorkers({ workers, databaseUrl: database.url, configuration, logger })
      logger.info({ url: server.url, database: database.kind, workers }, 'serving')
      process.stdout.write(greeting(server.url, configuration, database, await loadExamples()))
      const failure = await Promise.race([
        stopped,
        database.lost,
        'failed' in server ? server.failed : stopped,
      ])
      logger.info('stopping')
      await server.close()
      await database.close()
      if (failure) throw failure
      logger.info('stopped')
    }
    return 0
  } finally {
    await database?.close()
    interruption.dispose()
  }
}

/** The database, migrated; with the sample corpus when nothing was ever put into it. */
async function open(configuration: Configuration, logger: Logger): Promise<Database> {
  const { openDatabase, migrate, numberChanges } = await import('@proviso/prisma')
  const database = await openDatabase(databaseOptions(configuration))
  try {
    const { applied } = await migrate(database)
    if (applied.length > 0) logger.info({ migrations: applied.length, last: applied.at(-1) }, 'migrated')
    await numberChanges(database.pool)
    const { isUntouched, loadSampleCorpus } = await import('../first-run.ts')
    if (await isUntouched(database)) {
      const records = await loadSampleCorpus(database)
      logger.info({ records }, 'loaded the sample corpus')
    }
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

function greeting(
  url: string,
  { DATA_DIR }: Configuration,
  { kind }: Database,
  examples: readonly Example[],
): string {
  const questions = examples
    .slice(0, 3)
    .flatMap((example) => [`  ${example.title}`, `    ${url}/${questionPath(example)}`])
  return `
Proviso is at ${url}, its API at ${url}/graphql (in a browser: GraphiQL)
Its data are in ${kind === 'embedded' ? `${DATA_DIR}/postgres` : 'the database at DATABASE_URL'}

${questions.length > 0 ? `Ask it:\n${questions.join('\n')}\n\n` : ''}Import texts of your own:  npx pnpm proviso import FILE…
Stop it: Ctrl-C

`
}
