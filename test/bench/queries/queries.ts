// `bench queries`: how long the likely questions take on the big graph, one at a time, and why where it is long.
import { schema } from '@proviso/schema'
import { type DocumentNode, execute, parse, validate } from 'graphql'
import type pg from 'pg'
import { openDataset } from '../dataset/dataset.ts'
import { createRandom } from '../dataset/random.ts'
import { readSample, type Variables } from '../graph/workload.ts'
import { median, printTable, short } from '../print.ts'
import { type CatalogueQuery, catalogue } from './catalogue.ts'

/** From how many milliseconds on a query has to be explained. */
const SLOW = 20
const ASKED = 11
const TIMEOUT = 20_000

interface Statement {
  name: string
  text: string
  values: unknown[]
}

export interface QueryResult {
  group: CatalogueQuery['group']
  name: string
  p50: number
  /** Of the slowest of those asked. */
  worst: number
  statements: number
  /** Rows that PostgreSQL read, and objects and lists in the answer: for the slowest. */
  rowsRead?: number | undefined
  objects?: number | undefined
  lists?: number | undefined
  fault?: string | undefined
  explain?: string | undefined
}

export async function benchQueries(
  { scale, seed, match }: { scale: number; seed: number; match?: string | undefined },
  progress: (message: string) => void,
): Promise<QueryResult[]> {
  const dataset = await openDataset({ scale, seed }, progress)
  try {
    const sample = await readSample(dataset.pool)
    const client = await dataset.pool.connect()
    try {
      await client.query(`SET statement_timeout = ${TIMEOUT}`)
      const results: QueryResult[] = []
      for (const query of await catalogue()) {
        if (match && !`${query.group} ${query.name}`.includes(match)) continue
        progress(`${query.group}: ${query.name}`)
        const random = createRandom(seed)
        const questions = Array.from({ length: ASKED }, () => query.draw(sample, random))
        results.push(await measureQuery(client, query, questions))
      }
      return results
    } finally {
      client.release(true)
    }
  } finally {
    await dataset.close()
  }
}

async function measureQuery(
  client: pg.PoolClient,
  query: CatalogueQuery,
  questions: Variables[],
): Promise<QueryResult> {
  const document = parse(query.document)
  const faults = validate(schema, document)
  const result: QueryResult = {
    group: query.group,
    name: query.name,
    p50: Number.NaN,
    worst: 0,
    statements: 0,
  }
  if (faults.length > 0) return { ...result, fault: faults.map((fault) => fault.message).join('; ') }
  const times: number[] = []
  let slowest: { statements: Statement[]; data: unknown } | undefined
  for (const [i, variables] of questions.entries()) {
    const asked = await ask(client, document, variables)
    if (asked.fault) {
      // one is enough to know; the others would take as long
      result.worst = Math.max(result.worst, asked.milliseconds)
      result.fault = asked.fault
      if (asked.statements.length > 0) result.explain = await explain(client, asked.statements, false)
      break
    }
    result.statements = Math.max(result.statements, asked.statements.length)
    if (i === 0) continue // compiles the operation, and fills PostgreSQL's caches
    times.push(asked.milliseconds)
    if (asked.milliseconds >= result.worst) {
      result.worst = asked.milliseconds
      slowest = asked
    }
  }
  result.p50 = median(times)
  if (slowest) {
    result.rowsRead = await rowsReadBy(client, slowest.statements)
    Object.assign(result, partsOf(slowest.data))
    if (result.worst > SLOW) result.explain = await explain(client, slowest.statements, true)
  }
  return result
}

async function ask(client: pg.PoolClient, document: DocumentNode, variableValues: Variables) {
  const statements: Statement[] = []
  const run = async (statement: Statement) => {
    statements.push(statement)
    const { rows } = await client.query({ ...statement, rowMode: 'array' })
    return rows[0]![0] as string
  }
  const started = performance.now()
  const { data, errors } = await execute({ schema, document, variableValues, contextValue: { run } })
  const milliseconds = performance.now() - started
  const error = errors?.[0]
  const reason = error?.originalError?.message ?? error?.message
  return { statements, data, milliseconds, fault: reason && `${reason} after ${short(milliseconds)} ms` }
}

/** In one process, so that the count is complete. */
async function rowsReadBy(client: pg.PoolClient, statements: Statement[]): Promise<number> {
  const readSoFar = async () => {
    const { rows } = await client.query(
      'SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_xact_user_tables',
    )
    return rows[0].rows as number
  }
  // within a transaction nothing is taken out of what this session has counted
  await client.query('BEGIN')
  try {
    await client.query('SET LOCAL max_parallel_workers_per_gather = 0')
    const before = await readSoFar()
    for (const { text, values } of statements) await client.query({ text, values, rowMode: 'array' })
    return (await readSoFar()) - before
  } finally {
    await client.query('ROLLBACK')
  }
}

async function explain(client: pg.PoolClient, statements: Statement[], analyze: boolean): Promise<string> {
  const texts: string[] = []
  for (const { text, values } of statements) {
    const { rows } = await client.query({
      text: `EXPLAIN (${analyze ? 'ANALYZE, BUFFERS, ' : ''}COSTS ${analyze ? 'off' : 'on'}) ${text}`,
      values,
      rowMode: 'array',
    })
    texts.push(rows.map((row) => row[0]).join('\n'))
  }
  return texts.join('\n\n')
}

/** How many objects and lists an answer holds, not counting the objects that only frame a list. */
function partsOf(value: unknown): { objects: number; lists: number } {
  if (value === null || typeof value !== 'object') return { objects: 0, lists: 0 }
  const frame = 'nodes' in value || 'edges' in value || 'hasNextPage' in value || 'node' in value
  const [objects, lists] = Array.isArray(value) ? [0, 1] : [frame ? 0 : 1, 0]
  return Object.values(value)
    .map(partsOf)
    .reduce((sum, part) => ({ objects: sum.objects + part.objects, lists: sum.lists + part.lists }), {
      objects,
      lists,
    })
}

export function printQueries(results: readonly QueryResult[]): void {
  printTable(
    'The likely questions, one at a time: milliseconds from the parsed operation to the answer',
    ['group', 'query', 'p50 ms', 'worst ms', 'statements', 'rows read', 'objects', 'lists', 'fault'],
    results.map((r) => [
      r.group,
      r.name,
      short(r.p50),
      short(r.worst),
      short(r.statements),
      short(r.rowsRead),
      short(r.objects),
      short(r.lists),
      r.fault?.slice(0, 120) ?? '',
    ]),
  )
  for (const { group, name, worst, explain } of results) {
    if (explain) console.log(`\n${group}: ${name} (${short(worst)} ms)\n\n${explain}`)
  }
}
