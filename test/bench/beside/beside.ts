// `bench beside`: how long mutations wait while a large file is imported, from its first line until all that follows from it is done,
// against the same mutations alone, and beside processes that only compute: for what takes longer there the import holds nobody up, but the
// machine has other work.
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { createKey, type Database, openDatabase, verify } from '../../../prisma/src/index.ts'
import { dataFolder, proviso, serve } from '../../server/service-process.ts'
import { printTable, short } from '../print.ts'
import { percentile } from '../soak/clients.ts'
import { type Answered, CLIENTS, during, type Meanwhile } from './clients.ts'
import { writeLargeDossier } from './dossier.ts'

/** So long they are measured alone, before and after. */
const ALONE_MS = 20_000
/** So long they are measured beside processes that only compute. */
const BUSY_MS = 60_000
/** No mutation is to be held up for longer, in ms. */
const MOST = 200
/** So often is looked for who waits for a lock, in ms: whoever waits for longer is seen. */
const LOOK = 50

/** For how many ms somebody waited, and for what. */
interface Locked {
  readonly ms: number
  readonly what: string
}
const noLock: Locked = { ms: 0, what: '' }

interface Long {
  readonly at: number
  readonly ms: number
}

/** How long mutations took, in ms. */
interface Taken {
  readonly mutations: number
  readonly median: number
  readonly p99: number
  readonly longest: number
  /** Those that took more than {@link MOST}: when they began, in s from the first, and for how many ms. */
  readonly long: readonly Long[]
  /** For how long at most somebody waited in PostgreSQL for what another than a mutation held. */
  readonly locked: Locked
  /** What others were answered than that it was done. */
  readonly refused: readonly string[]
}

export interface BesideResult {
  readonly mebibytes: number
  readonly records: number
  readonly seconds: number
  readonly alone: Taken
  /** Beside a backend and a process that compute, with the priorities of an import's, and read and write nothing. */
  readonly busy: Taken
  readonly beside: Taken
  /** What `verify` finds wrong afterwards. */
  readonly faults: readonly string[]
}

export async function benchBeside(
  { mebibytes }: { mebibytes: number },
  progress: (message: string) => void,
): Promise<BesideResult> {
  const folder = await dataFolder()
  const env = { DATA_DIR: folder.dataDir, LOG_LEVEL: 'error', WORKERS: '1' }
  const service = await serve(env)
  const database = await openDatabase({ dataDir: folder.dataDir, poolSize: 3 })
  try {
    const { text: key } = await createKey(database.pool, { name: 'bench', scopes: ['write'] })
    progress('writing the dossier')
    const { file, records } = await writeLargeDossier(folder.dataDir, mebibytes)
    // what is loaded by the first of each is not measured
    await during({ url: service.url, key, name: 'first' }, (until) => until(2000))
    const locks = watchLocks(database.pool)
    const measure = async (name: string, meanwhile: Meanwhile) => ({
      answered: await during({ url: service.url, key, name }, meanwhile),
      locked: locks.longest(),
    })
    const before = await measure('before', (until) => until(ALONE_MS))
    progress('computing')
    const busy = await measure('busy', async (until) => {
      const computing = await keepBusy(database.pool)
      await until(BUSY_MS).finally(computing.stop)
    })
    const started = performance.now()
    const beside = await measure('beside', async (_, longest) => {
      progress(`importing ${records.toLocaleString('en')} records`)
      const importing = proviso(['import', file], env)
      const telling = setInterval(() => progress(`the longest wait so far: ${short(longest())} ms`), 30_000)
      const code = await importing.exit.finally(() => clearInterval(telling))
      if (code !== 0) throw new Error(`the import ended with ${code}: ${importing.stderr.slice(-2000)}`)
    })
    const seconds = (performance.now() - started) / 1000
    const after = await measure('after', (until) => until(ALONE_MS))
    await locks.close()
    progress('verifying')
    const wrong = (await verify(database)).filter(({ found }) => found > 0)
    return {
      mebibytes,
      records,
      seconds,
      alone: taken(before, after),
      busy: taken(busy),
      beside: taken(beside),
      faults: wrong.map(({ what, found }) => `not so: ${what} (${found})`),
    }
  } finally {
    await database.close()
    await service.stop()
    await folder.remove()
  }
}

/** Computes as an import does: one backend, and one process that goes behind others. */
async function keepBusy(pool: Database['pool']): Promise<{ stop: () => Promise<void> }> {
  const reader = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' })
  setPriority(reader.pid!, constants.priority.PRIORITY_BELOW_NORMAL)
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  await client.query('SET statement_timeout = 0')
  const computing = client
    .query('DO $$ BEGIN LOOP PERFORM 1; END LOOP; END $$')
    .catch(() => client.release(true))
  return {
    async stop() {
      reader.kill()
      await pool.query('SELECT pg_cancel_backend($1)', [rows[0]!.pid])
      await computing
    },
  }
}

/**
 * Looks again and again for how long whoever waits for a lock has waited: other than mutations for each other, and than the import for
 * the tables that it analyses and the lists of words that it cleans.
 */
function watchLocks(pool: Database['pool']) {
  let longest = noLock
  let isDone = false
  const watching = (async () => {
    while (!isDone) {
      const { rows } = await pool.query<Locked>(
        `SELECT (extract(epoch FROM clock_timestamp() - waitstart) * 1000)::float AS ms, concat_ws(' ', locktype, mode, relation::regclass, left(query, 100)) AS what
           FROM pg_locks JOIN pg_stat_activity USING (pid)
          WHERE NOT granted AND waitstart IS NOT NULL AND backend_type = 'client backend' AND mode <> 'ShareUpdateExclusiveLock' AND locktype <> 'page'
            AND (locktype <> 'advisory' OR classid::bigint << 32 | objid::bigint <> hashtextextended('proviso write', 0))
          ORDER BY 1 DESC LIMIT 1`,
      )
      if (rows.length > 0 && rows[0]!.ms > longest.ms) longest = rows[0]!
      await wait(LOOK)
    }
  })()
  return {
    /** The longest wait since this was last asked. */
    longest() {
      const result = longest
      longest = noLock
      return result
    },
    async close() {
      isDone = true
      await watching
    },
  }
}

function taken(...measured: readonly { answered: readonly Answered[]; locked: Locked }[]): Taken {
  const answered = measured.flatMap((each) => each.answered)
  const locked = measured
    .map((each) => each.locked)
    .reduce((longest, each) => (each.ms > longest.ms ? each : longest))
  const times = answered.map(({ ms }) => ms)
  return {
    mutations: times.length,
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    longest: Math.max(...times),
    long: answered.flatMap(({ start, ms }) =>
      ms > MOST ? { at: (start - answered[0]!.start) / 1000, ms } : [],
    ),
    locked,
    refused: answered.flatMap(({ refused }) => refused ?? []),
  }
}

export function printBeside({
  mebibytes,
  records,
  seconds,
  alone,
  busy,
  beside,
  faults,
}: BesideResult): void {
  printTable(
    `Mutations of ${CLIENTS} clients beside the import of ${short(mebibytes)} MiB, ${short(records)} records, in ${short(seconds)} s`,
    [
      '',
      'mutations',
      'median ms',
      'p99 ms',
      'longest ms',
      `over ${MOST} ms`,
      'ms locked by others',
      'refused',
    ],
    Object.entries({ alone, 'beside what computes': busy, 'beside the import': beside }).map(
      ([name, { mutations, median, p99, longest, long, locked, refused }]) => [
        name,
        ...[mutations, median, p99, longest, long.length, locked.ms, refused.length].map(short),
      ],
    ),
  )
  for (const { ms, what } of [alone.locked, busy.locked, beside.locked])
    if (ms > 0) console.log(`waited ${short(ms)} ms: ${what}`)
  const minutes = Map.groupBy(beside.long, ({ at }) => Math.floor(at / 60) + 1)
  for (const [minute, long] of minutes)
    console.log(
      `minute ${minute}: ${long.length} over ${MOST} ms, ${short(Math.max(...long.map(({ ms }) => ms)))} at most`,
    )
  for (const message of [...new Set([...alone.refused, ...beside.refused])].slice(0, 5))
    console.log(`refused: ${message}`)
  console.log(faults.length > 0 ? faults.join('\n') : 'verify finds nothing wrong.')
}
