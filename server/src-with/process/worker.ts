// One of several processes that serve together: see workers.ts.
import { openDatabase } from '@proviso/prisma'
import { databaseOptions, readConfiguration } from '../configuration.ts'
import { createLogger } from '../logger.ts'
import { startServer } from './server.ts'
import { MetricsMember } from './worker-metrics.ts'
import type { Order, Report } from './workers.ts'

// Ctrl-C and a closed terminal reach the whole process group; when to stop, the first process says.
process.on('SIGINT', () => {})
process.on('SIGHUP', () => {})

const configuration = readConfiguration()
const { HOST: host, PORT: port } = configuration
const logger = (await createLogger(configuration.LOG_LEVEL)).child({ worker: process.pid })

let member: MetricsMember | undefined
let isStopping = false
async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  const { server, database } = await opened
  await server.close()
  await database.close()
  if (process.connected) process.disconnect()
}
process.on('message', (order: Order) => (order === 'stop' ? stop() : member?.hear(order)))
process.on('disconnect', stop)
process.on('SIGTERM', stop)

const opened = (async () => {
  const database = await openDatabase(databaseOptions(configuration))
  const server = await startServer({
    database,
    host,
    port,
    logger,
    configuration,
    allMetrics(own) {
      const joined = new MetricsMember(own)
      member = joined
      return () => joined.readAll()
    },
  })
  return { database, server }
})()
const { server } = await opened
process.send?.({ type: 'serving', url: server.url } satisfies Report)
