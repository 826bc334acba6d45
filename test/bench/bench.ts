// The command `bench`: measurements of Proviso, printed as tables or as JSON.
import { Command, InvalidArgumentError, Option } from 'commander'
import { benchBeside, printBeside } from './beside/beside.ts'
import { benchContention, printContention } from './contention/contention.ts'
import { benchExport, printExport } from './export/export.ts'
import { benchFollowers, printFollowers } from './followers/followers.ts'
import { benchGraph, printGraph } from './graph/graph.ts'
import { peers } from './graph/peer.ts'
import { distributions } from './graph/rounds.ts'
import { workloads } from './graph/workloads/all.ts'
import { benchHunt, printHunt } from './hunt/hunt.ts'
import { benchImport, printImport } from './import/import.ts'
import { benchKills, type Moment, moments, printKills } from './kills/kills.ts'
import { benchLanguages, printLanguages } from './languages/languages.ts'
import { benchMemory, printMemory } from './memory/memory.ts'
import { benchPages, printPages } from './pages/pages.ts'
import { benchQueries, printQueries } from './queries/queries.ts'
import { benchBundles, printBundles } from './sdk/bundles.ts'
import { benchRequests, printRequests } from './sdk/requests.ts'
import { benchSdk, printSdk } from './sdk/sdk.ts'
import { benchSearch, printSearch } from './search/search.ts'
import { benchSoak, printSoak } from './soak/soak.ts'
import { benchStart, printStart } from './start/start.ts'
import { benchSurfaces, printSurfaces } from './surfaces/surfaces.ts'
import { benchWrites, printWrites } from './writes/writes.ts'

interface Benchmark {
  readonly description: string
  run(options: Options): Promise<{ json: unknown; print(): void }>
}

interface Options {
  scale: number
  seed: number
  rounds: number
  seconds: number
  connections: number
  operations: number
  minutes: number
  followers: number
  runs: number
  writes: number
  mebibytes: number
  moments?: Moment[]
  only?: string[]
  servers?: (typeof peers)[number][]
  distribution?: (typeof distributions)[number][]
  check?: boolean
  match?: string
  json?: boolean
}

const progress = (message: string) =>
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${message}\n`)

const benchmarks: Record<string, Benchmark> = {
  graph: {
    description: 'Proviso beside PostGraphile 5 and a bare Node server, under load, on one database',
    async run(options) {
      const results = await benchGraph(
        { ...options, distributions: options.distribution, checkOnly: options.check },
        progress,
      )
      return { json: results, print: () => printGraph(results) }
    },
  },
  queries: {
    description: 'the likely questions on the big graph, one at a time, with EXPLAIN for those over 20 ms',
    async run(options) {
      const results = await benchQueries(options, progress)
      return { json: results, print: () => printQueries(results) }
    },
  },
  hunt: {
    description: 'random operations on the big graph, in search of those that take more than their cost says',
    async run(options) {
      const result = await benchHunt(options, progress)
      return { json: result, print: () => printHunt(result) }
    },
  },
  import: {
    description: 'rows per second of the dossier importer, against COPY of the same rows',
    async run(options) {
      const result = await benchImport(options, progress)
      return { json: result, print: () => printImport(result) }
    },
  },
  export: {
    description: 'rows per second of exported tables, in each format, against COPY of the same SELECT',
    async run(options) {
      const result = await benchExport(options, progress)
      return { json: result, print: () => printExport(result) }
    },
  },
  languages: {
    description: 'whether words of every language are found, however they are asked for',
    async run() {
      const found = await benchLanguages()
      return { json: found, print: () => printLanguages(found) }
    },
  },
  search: {
    description: 'what is found in English texts, and how fast, beside PostgreSQL’s own English index',
    async run(options) {
      const results = await benchSearch(options, progress)
      return { json: results, print: () => printSearch(results) }
    },
  },
  sdk: {
    description: 'nodes per second of the SDK’s iterator, against raw fetch',
    async run(options) {
      const result = await benchSdk(options, progress)
      return { json: result, print: () => printSdk(result) }
    },
  },
  memory: {
    description: 'the memory of the server over 200,000 mixed requests',
    async run(options) {
      const readings = await benchMemory(options, progress)
      return { json: readings, print: () => printMemory(readings) }
    },
  },
  surfaces: {
    description: 'the questions of the catalogue over OpenAPI and MCP, beside GraphQL',
    async run() {
      const results = await benchSurfaces(progress)
      return { json: results, print: () => printSurfaces(results) }
    },
  },
  pages: {
    description: 'the first byte of pages, beside their operations over GraphQL, and what they weigh',
    async run() {
      const results = await benchPages(30, progress)
      return { json: results, print: () => printPages(results) }
    },
  },
  start: {
    description: 'from the command to the first answer, the first time and later',
    async run(options) {
      const results = await benchStart(options, progress)
      return { json: results, print: () => printStart(results) }
    },
  },
  soak: {
    description:
      'the service over minutes under all that is asked of it: memory, connections, cheap questions',
    async run(options) {
      const result = await benchSoak(options, progress)
      return { json: result, print: () => printSoak(result) }
    },
  },
  contention: {
    description: 'how long cheap questions wait while two and twelve heavy ones run',
    async run(options) {
      const results = await benchContention(options, progress)
      return { json: results, print: () => printContention(results) }
    },
  },
  kills: {
    description: 'processes killed at random moments: nothing lost, nothing by half, every start comes up',
    async run(options) {
      const results = await benchKills(options, progress)
      return { json: results, print: () => printKills(results) }
    },
  },
  writes: {
    description:
      'small writes per second, against hand-written SQL; reading beside them; many to one condition',
    async run(options) {
      const result = await benchWrites(options, progress)
      return { json: result, print: () => printWrites(result) }
    },
  },
  beside: {
    description: 'how long mutations wait while a large dossier is imported, against the same alone',
    async run(options) {
      const result = await benchBeside(options, progress)
      return { json: result, print: () => printBeside(result) }
    },
  },
  followers: {
    description:
      'changes as they are followed: by one that is cut off again and again, by thousands, by one that never reads',
    async run(options) {
      const result = await benchFollowers(options, progress)
      return { json: result, print: () => printFollowers(result) }
    },
  },
  bundles: {
    description: 'what one query costs a web page in bytes, by the client that sends it',
    async run() {
      const results = await benchBundles(progress)
      return { json: results, print: () => printBundles(results) }
    },
  },
  requests: {
    description: 'requests and bytes for nested data: one selection, and a class per model',
    async run(options) {
      const results = await benchRequests(options, progress)
      return { json: results, print: () => printRequests(results) }
    },
  },
}

const number = (what: string, least: number) => (text: string) => {
  const value = Number(text)
  if (!(value >= least)) throw new InvalidArgumentError(`${what} is a number of ${least} or more.`)
  return value
}

const program = new Command('bench')
  .description('Measures Proviso. Without a name, all measurements are made, one after the other.')
  .argument('[names...]', `which measurements: ${Object.keys(benchmarks).join(', ')}`)
  .option('--list', 'list the measurements and the queries of `graph`, and stop')
  .option('--json', 'print one JSON document in place of tables')
  .option('--scale <factor>', 'size of the data set; 1 is 200,000 articles', number('--scale', 0.001), 1)
  .option('--seed <number>', 'seed of the data set and of the questions', number('--seed', 0), 1)
  .option('--rounds <number>', 'rounds per server and query', number('--rounds', 1), 3)
  .option('--seconds <number>', 'seconds per round', number('--seconds', 1), 3)
  .option('--connections <number>', 'connections that ask at the same time', number('--connections', 1), 32)
  .option('--minutes <number>', 'soak: how long it goes on', number('--minutes', 0.1), 30)
  .option('--followers <number>', 'soak, followers: how many follow', number('--followers', 0), 500)
  .option('--runs <number>', 'kills: how many', number('--runs', 1), 100)
  .option('--mebibytes <number>', 'beside: how large the dossier is', number('--mebibytes', 1), 100)
  .addOption(new Option('--moments <names...>', 'kills: of these only').choices(moments))
  .option(
    '--writes <number>',
    'writes: how many to one condition; followers: how many changes',
    number('--writes', 1),
    1000,
  )
  .option(
    '--operations <number>',
    'hunt: how many at most',
    number('--operations', 1),
    Number.POSITIVE_INFINITY,
  )
  .addOption(
    new Option('--only <queries...>', 'graph: these queries only').choices(workloads.map((w) => w.name)),
  )
  .addOption(new Option('--servers <names...>', 'graph: these servers beside the limit').choices(peers))
  .addOption(new Option('--distribution <names...>', 'graph: how variables repeat').choices(distributions))
  .option('--check', 'graph: compare the answers and count statements, without load')
  .option('--match <text>', 'queries: only those whose group and name contain this')
  .addHelpText(
    'after',
    `
The data set is generated on first use (about three minutes at full size) and kept in .data/bench.
What counts are the ratios: absolute figures are those of the machine, and of what else runs on it.

Examples:
  bench graph --scale 0.01 --check
  bench graph --only evidence --rounds 5
  bench --json > measurements.json`,
  )
  .action(async (names: string[], options: Options & { list?: boolean }) => {
    if (options.list) {
      for (const [name, { description }] of Object.entries(benchmarks))
        console.log(`${name.padEnd(18)}${description}`)
      console.log('\nqueries of graph:')
      for (const { name, title } of workloads) console.log(`  ${name.padEnd(16)}${title}`)
      return
    }
    for (const name of names) {
      if (!benchmarks[name])
        program.error(`There is no measurement "${name}". There are: ${Object.keys(benchmarks).join(', ')}`)
    }
    const json: Record<string, unknown> = {}
    for (const name of names.length > 0 ? names : Object.keys(benchmarks)) {
      const result = await benchmarks[name]!.run(options)
      json[name] = result.json
      if (!options.json) result.print()
    }
    if (options.json) console.log(JSON.stringify(json, null, 2))
  })

await program.parseAsync()
