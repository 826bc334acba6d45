// PostGraphile 5 over Proviso's tables, as a process of its own: `node postgraphile.mjs DATABASE_URL`.
// Plain JavaScript, because its packages are installed only when the benchmark runs.
import { createServer } from 'node:http'
import { grafserv } from 'grafserv/node'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { jsonPgSmartTags } from 'postgraphile/utils'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'

// Tables that a public API would not show.
const hidden = { tags: { behavior: '-*' } }
const smartTags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      _prisma_migrations: hidden,
      DatasetRecord: hidden,
      SearchEntry: hidden,
      // unique indexes, which PostGraphile does not take for constraints
      Actor: { tags: { unique: 'slug' } },
      Condition: { tags: { unique: 'slug' } },
      Event: { tags: { unique: 'slug' } },
    },
  },
})

const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [smartTags],
  // It would hide filters and orders by columns that begin no index, but the nested lists need some of them.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.argv[2],
      // The second schema holds the functions of postgraphile.sql.
      schemas: ['public', 'bench_postgraphile'],
      poolConfig: { max: Number(process.env.POOL_SIZE ?? 10) },
    }),
  ],
  schema: {
    connectionFilterRelations: true,
    connectionFilterSetofFunctions: false,
    pgForbidSetofFunctionsToReturnNull: true,
  },
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
}

const instance = postgraphile(preset)
const server = createServer()
server.on('error', (error) => {
  throw error
})
await instance.createServ(grafserv).addTo(server)
if (process.argv.includes('--print-schema')) {
  const { printSchema } = await import('graphql')
  console.log(printSchema(await instance.getSchema()))
  process.exit()
}
server.listen(0, '127.0.0.1', () =>
  console.log(`listening http://127.0.0.1:${server.address().port}/graphql`),
)
process.on('SIGTERM', () => process.exit())
