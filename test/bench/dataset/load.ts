// Brings the generated graph into a migrated, empty database: COPY without indexes and triggers, then both again.
import { once } from 'node:events'
import type { Database } from '@proviso/prisma'
import pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import { fillSearchIndex, runAll } from './full-text.ts'
import { generateGraph } from './graph.ts'
import type { GraphOptions } from './sizes.ts'
import { copyLine, type TableName, tables } from './tables.ts'

/** What loading took. */
export interface LoadReport {
  rows: number
  /** Seconds by phase. */
  seconds: { copy: number; indexes: number; search: number; analyze: number }
}

const CHUNK = 1 << 16

/** What follows from claims of which one was taken back, or does not simply assert its fact, is worked out as in an import. */
const unstable = ['Condition', 'Event', 'Assessment'].flatMap((table) => {
  const subject = `${table[0]!.toLowerCase()}${table.slice(1)}Id`
  const ids = `SELECT "${subject}" FROM "Claim" WHERE "${subject}" IS NOT NULL AND (stance <> 'ASSERTS' OR "retractedAt" IS NOT NULL)`
  return [
    `SELECT proviso_set_voices(ARRAY(SELECT id FROM "Claim" WHERE "speakerId" IS NULL AND "${subject}" IN (${ids})))`,
    `SELECT proviso_repeat_claims('${table}', '${subject}', ARRAY(${ids} GROUP BY 1))`,
  ]
})

/** Quotes go with their claims. */
const retracted = [
  `UPDATE "Quote" q SET "retractedAt" = g.at FROM (
    SELECT l."quoteId" AS id, max(c."retractedAt") AS at FROM "ClaimQuote" l JOIN "Claim" c ON c.id = l."claimId"
     GROUP BY 1 HAVING bool_and(c."retractedAt" IS NOT NULL)) g WHERE q.id = g.id`,
]

/** Loads the graph; reports each phase by `progress`. */
export async function loadGraph(
  database: Database,
  options: GraphOptions,
  progress: (message: string) => void,
): Promise<LoadReport> {
  const { pool, url } = database
  const seconds = { copy: 0, indexes: 0, search: 0, analyze: 0 }
  const timed = async <T>(phase: keyof typeof seconds, work: () => Promise<T>): Promise<T> => {
    const started = performance.now()
    const result = await work()
    seconds[phase] = Math.round((performance.now() - started) / 100) / 10
    progress(`${phase}: ${seconds[phase]} s`)
    return result
  }
  const indexes = await dropIndexes(pool)
  const rows = await timed('copy', async () => {
    const copied = await copyGraph(url, options)
    await runAll(pool, retracted)
    return copied
  })
  const ofSearch = (definition: string) => definition.includes(' ON public."SearchEntry" USING gin ')
  await timed('indexes', () =>
    runAll(
      pool,
      indexes.filter((definition) => !ofSearch(definition)),
    ),
  )
  await timed('search', async () => {
    await fillSearchIndex(database)
    await runAll(pool, indexes.filter(ofSearch))
  })
  await timed('analyze', async () => {
    await advanceSequences(pool)
    // some actors turned out to be others: what is linked to them follows
    await pool.query('SELECT "proviso_set_survivors"()')
    // and events and judgements tell of earlier statements than claims do
    await pool.query(
      `SELECT "proviso_repeat_claims"('Condition', 'conditionId', ARRAY(SELECT id FROM "Condition"))`,
    )
    for (const statement of unstable) await pool.query(statement)
    await pool.query(
      'SELECT proviso_set_status_periods(ARRAY(SELECT DISTINCT "conditionId" FROM "Assessment"))',
    )
    // of those whose conditions nobody judged
    await pool.query(
      `SELECT proviso_set_fulfilments(ARRAY(SELECT DISTINCT "considerationId" FROM "Outcome" WHERE fulfilment = 'UNCONDITIONAL'))`,
    )
    await pool.query('VACUUM (ANALYZE, FREEZE)')
  })
  return { rows, seconds }
}

/** One stream per table, all fed by one run of the generator. */
async function copyGraph(url: string, options: GraphOptions): Promise<number> {
  const streams = {} as Record<TableName, { stream: CopyStreamQuery; buffer: string; client: pg.Client }>
  const names = Object.keys(tables) as TableName[]
  let failure: Error | undefined
  try {
    for (const name of names) {
      const client = new pg.Client(url)
      await client.connect()
      const columns = tables[name].map((column) => `"${column}"`).join(', ')
      // Foreign keys and triggers would check 6 million rows one by one; verify.ts checks a sample in their place.
      await client.query("SET session_replication_role = 'replica'")
      const stream = client.query(copyFrom(`COPY "${name}" (${columns}) FROM STDIN`))
      stream.on('error', (error) => {
        failure ??= new Error(`COPY "${name}" failed: ${error.message}`, { cause: error })
      })
      streams[name] = { stream, buffer: '', client }
    }
    let rows = 0
    const full = new Set<CopyStreamQuery>()
    const flush = (table: { stream: CopyStreamQuery; buffer: string }) => {
      if (!table.stream.write(table.buffer)) full.add(table.stream)
      table.buffer = ''
    }
    const graph = generateGraph(options, (name, row) => {
      rows++
      const table = streams[name]
      table.buffer += copyLine(name, row)
      if (table.buffer.length > CHUNK) flush(table)
    })
    for (const _article of graph) {
      if (failure) throw failure
      for (const stream of full) {
        if (stream.writableNeedDrain) await once(stream, 'drain')
        full.delete(stream)
      }
    }
    for (const name of names) {
      flush(streams[name])
      streams[name].stream.end()
    }
    await Promise.all(names.map((name) => finished(streams[name].stream)))
    if (failure) throw failure
    return rows
  } finally {
    for (const { client } of Object.values(streams)) await client.end()
  }
}

async function finished(stream: CopyStreamQuery): Promise<void> {
  if (!stream.writableFinished) await once(stream, 'finish')
}

/** Drops the indexes that no constraint owns, and returns their definitions. */
async function dropIndexes(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; definition: string }>(`
    SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE c.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid)`)
  for (const { name } of rows) await pool.query(`DROP INDEX ${name}`)
  return rows.map((row) => row.definition)
}

async function advanceSequences(pool: pg.Pool): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    if ((columns as readonly string[]).includes('id')) {
      await pool.query(
        `SELECT setval(pg_get_serial_sequence('"${name}"', 'id'), (SELECT coalesce(max(id), 1) FROM "${name}"))`,
      )
    }
  }
}
