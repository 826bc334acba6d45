// What PostgreSQL spends on each workload and each likely question by `plan_cache_mode`: `node test/bench/plans.ts [SAMPLES] [PATTERN]`. A generic
// plan is made once per statement; a custom one for each set of parameters, which costs time but can suit skewed values better.
// CPU is that of the backend itself (/proc/PID/schedstat), so that other programs distort little. Linux only.
import { readFile } from 'node:fs/promises'
import { compilerOf, schema } from '@proviso/schema'
import { getOperationAST, parse } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import pg from 'pg'
import { openDataset } from './dataset/dataset.ts'
import { createRandom, type Random } from './dataset/random.ts'
import { readSample, type Variables } from './graph/workload.ts'
import { workloads } from './graph/workloads/all.ts'
import { median, printTable, short } from './print.ts'
import { catalogue } from './queries/catalogue.ts'

const samples = Number(process.argv[2] ?? 100)
const modes = ['auto', 'force_custom_plan', 'force_generic_plan'] as const

const dataset = await openDataset({ scale: Number(process.env.SCALE ?? 1), seed: 1 }, () => {})
const sample = await readSample(dataset.pool)
const clients: Record<string, { client: pg.Client; pid: number }> = {}
for (const mode of modes) {
  const client = new pg.Client({ connectionString: dataset.url })
  await client.connect()
  await client.query(`SET plan_cache_mode = ${mode}`)
  const { rows } = await client.query('SELECT pg_backend_pid() AS pid')
  clients[mode] = { client, pid: rows[0].pid }
}

const cpuOf = async (pid: number) =>
  Number((await readFile(`/proc/${pid}/schedstat`, 'utf8')).split(' ')[0]) / 1000

async function run(mode: string, document: string, variables: Variables) {
  const ast = parse(document)
  const operation = getOperationAST(ast)!
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) throw errors![0]
  const { name, text, values } = compilerOf(schema).statement(ast, operation, coerced, 'body')
  const { client, pid } = clients[mode]!
  const before = await cpuOf(pid)
  const { rows } = await client.query({ name, text, values, rowMode: 'array' })
  const [body] = rows[0] as unknown as [string]
  return { cpu: (await cpuOf(pid)) - before, body }
}
const ask = async (document: string, variables: Variables) =>
  JSON.parse((await run('auto', document, variables)).body).data

interface Asked {
  readonly name: string
  readonly document: string
  draw(random: Random): Variables
}
const subjects: Asked[] = []
for (const { name, proviso, draw, prepare } of workloads) {
  const prepared = (await prepare?.('proviso' as never, ask, sample)) ?? ((v: Variables) => v)
  subjects.push({ name, document: proviso, draw: (random) => prepared(draw(sample, random)) })
}
for (const { group, name, document, draw } of await catalogue())
  subjects.push({ name: `${group}: ${name}`, document, draw: (random) => draw(sample, random) })

const seen: string[] = []
const rows: string[][] = []
for (const { name, document, draw } of subjects) {
  if (process.argv[3] && !new RegExp(process.argv[3]).test(name)) continue
  const random = createRandom(7)
  const spent: Record<string, number[]> = { auto: [], force_custom_plan: [], force_generic_plan: [] }
  for (let i = -8; i < samples; i++) {
    const variables = draw(random)
    // once to warm what all three read, then each in turn
    await run(modes[(i + 9) % 3]!, document, variables)
    const first = (i + 9) % 3
    const order = [...modes.slice(first), ...modes.slice(0, first)]
    for (const mode of order) {
      const { cpu } = await run(mode, document, variables)
      if (i >= 0) spent[mode]!.push(cpu)
    }
  }
  const mean = (mode: string) => spent[mode]!.reduce((a, b) => a + b, 0) / samples
  const [auto, custom, generic] = modes.map(mean) as [number, number, number]
  const ratio = spent.force_generic_plan!.map((cpu, i) => cpu / spent.force_custom_plan![i]!)
  const worst = Math.max(...spent.force_generic_plan!.map((cpu, i) => cpu - spent.force_custom_plan![i]!))
  rows.push([
    name,
    await genericShare(),
    short(auto),
    short(custom),
    short(generic),
    (generic / custom).toFixed(2),
    (generic / auto).toFixed(2),
    median(ratio).toFixed(2),
    Math.max(...ratio).toFixed(2),
    short(worst),
  ])
}
printTable(
  `Backend CPU per statement in µs, mean of ${samples} draws`,
  [
    'workload or question',
    'auto comes to',
    'auto',
    'custom',
    'generic',
    'generic/custom',
    'generic/auto',
    'median ratio',
    'worst ratio',
    'most lost, µs',
  ],
  rows,
)

/** Which plans `auto` has come to for the statements prepared since the last call. */
async function genericShare(): Promise<string> {
  const { client } = clients.auto!
  const { rows } = await client.query(
    `SELECT coalesce(sum(generic_plans), 0)::int AS generic, coalesce(sum(custom_plans), 0)::int AS custom
     FROM pg_prepared_statements WHERE NOT name = ANY($1)`,
    [seen],
  )
  const names = await client.query('SELECT name FROM pg_prepared_statements')
  seen.push(...names.rows.map(({ name }) => name))
  return rows[0].generic > rows[0].custom ? 'generic' : 'custom'
}

for (const { client } of Object.values(clients)) await client.end()
await dataset.close()
