import { type Database, migrate, openDatabase } from '@proviso/prisma'
import { type Configuration, readConfiguration } from '../configuration.ts'
import { type Example, exampleLink, loadExamples } from '../examples.ts'
import { isUntouched, loadSampleCorpus } from '../first-run.ts'
import { listenForInterruption } from '../interruption.ts'
import { createLogger, type Logger } from '../logger.ts'
import { assertPortIsFree, startServer } from '../server.ts'

/** `proviso serve`: prepares the database, serves it until a signal comes, and stops in good order. */
export async function serve(): Promise<number> {
  const configuration = readConfiguration()
  const logger = await createLogger(configuration.LOG_LEVEL)
  const interruption = listenForInterruption(() => logger.warn('forced to stop'))
  const { signal } = interruption
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  // Said at once rather than after the database has been made ready.
  await assertPortIsFree(configuration.HOST, configuration.PORT)

  let database: Database | undefined
  try {
    database = await openDatabase({
      databaseUrl: configuration.DATABASE_URL,
      dataDir: configuration.DATA_DIR,
      poolSize: configuration.POOL_SIZE,
    })
    await prepare(database, logger)
    if (!signal.aborted) {
      const { HOST: host, PORT: port } = configuration
      const server = await startServer({ database, host, port, logger, configuration })
      logger.info({ url: server.url, database: database.kind }, 'serving')
      process.stdout.write(greeting(server.url, configuration, database, await loadExamples()))
      await stopped
      logger.info('stopping')
      await server.close()
    }
    return 0
  } finally {
    await database?.close()
    logger.info('stopped')
    interruption.dispose()
  }
}

async function prepare(database: Database, logger: Logger) {
  const { applied } = await migrate(database)
  if (applied.length > 0) logger.info({ migrations: applied }, 'migrated')
  if (await isUntouched(database)) {
    const records = await loadSampleCorpus(database)
    logger.info({ records }, 'loaded the sample corpus')
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
    .flatMap((example) => [`  ${example.title}`, `    ${exampleLink(url, example)}`])
  return `
Proviso is at ${url}/graphql (open it in a browser for GraphiQL)
Its data are in ${kind === 'embedded' ? `${DATA_DIR}/postgres` : 'the database at DATABASE_URL'}

${questions.length > 0 ? `Ask it:\n${questions.join('\n')}\n\n` : ''}Import texts of your own:  npx pnpm proviso import FILE…
Stop it: Ctrl-C

`
}
