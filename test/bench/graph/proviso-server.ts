// The real server, as a process of its own: `node proviso-server.ts DATABASE_URL`.
import { openDatabase } from '@proviso/prisma'
import { readConfiguration, startServer } from '@proviso/server'
import { benchFolder } from '../dataset/dataset.ts'

const database = await openDatabase({
  databaseUrl: process.argv[2]!,
  dataDir: benchFolder,
  poolSize: Number(process.env.POOL_SIZE ?? 10),
})
// RESPONSE_CACHE_MB is 0 where what is measured is the work, not the memory of it.
const server = await startServer({ database, configuration: readConfiguration(process.env) })
console.log(`listening ${server.url}/graphql`)
process.on('SIGTERM', async () => {
  await server.close()
  await database.close()
})
