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
/** So often is looked for who waits, in ms: whoever waits for longer is seen. */
const LOOK = 50
/** For how long a transaction has to have gone on, in ms, for what it waits for to be noted. */
const AT_IT = 50

/** For how many ms somebody waited, and for what. */
interface Locked {
  readonly ms: number
  readonly what: string
}
const noLock: Locked = { ms: 0, what: '' }

interface Long {
  readonly what: string
  readonly at: number
  readonly ms: number
  /** What transactions waited for meanwhile, the most often seen first. */
  readonly waits: readonly string[]
}

/** What a transaction was seen to wait for, and when, in ms since 1970. */
interface Wait {
  readonly at: number
  readonly what: string
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
  /** What PostgreSQL kept on the disk for as long as a statement ran, in MiB. */
  readonly temporary: number
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
    const waits = watchWaits(database.pool)
    const measure = async (name: string, meanwhile: Meanwhile) => ({
      answered: await during({ url: service.url, key, name }, meanwhile),
      locked: locks.longest(),
      waits: waits.seen,
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
    await Promise.all([locks.close(), waits.close()])
    progress('verifying')
    const { rows } = await database.pool.query<{ temporary: number }>(
      `SELECT temp_bytes::float / ${2 ** 20} AS temporary FROM pg_stat_database WHERE datname = current_database()`,
    )
    const wrong = (await verify(database)).filter(({ found }) => found > 0)
    return {
      mebibytes,
      records,
      seconds,
      temporary: rows[0]!.temporary,
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
  const close = again(async () => {
    const { rows } = await pool.query<Locked>(
      `SELECT (extract(epoch FROM clock_timestamp() - waitstart) * 1000)::float AS ms, concat_ws(' ', locktype, mode, relation::regclass, left(query, 100)) AS what
           FROM pg_locks JOIN pg_stat_activity USING (pid)
          WHERE NOT granted AND waitstart IS NOT NULL AND backend_type = 'client backend' AND mode <> 'ShareUpdateExclusiveLock' AND locktype <> 'page'
            AND (locktype <> 'advisory' OR classid::bigint << 32 | objid::bigint <> hashtextextended('proviso write', 0))
          ORDER BY 1 DESC LIMIT 1`,
    )
    if (rows.length > 0 && rows[0]!.ms > longest.ms) longest = rows[0]!
  })
  return {
    /** The longest wait since this was last asked. */
    longest() {
      const result = longest
      longest = noLock
      return result
    },
    close,
  }
}

/** Looks again and again for what short transactions wait for: of PostgreSQL, of a client, or of a processor. */
function watchWaits(pool: Database['pool']) {
  const seen: Wait[] = []
  const close = again(async () => {
    const { rows } = await pool.query<{ what: string }>(
      `SELECT concat_ws(' ', coalesce(wait_event_type || ':' || wait_event, 'at work'), left(regexp_replace(query, '\\s+', ' ', 'g'), 40)) AS what
         FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
          AND clock_timestamp() - xact_start BETWEEN '${AT_IT} ms' AND '5 s'`,
    )
    const at = performance.timeOrigin + performance.now()
    seen.push(...rows.map(({ what }) => ({ at, what })))
  })
  return { seen, close }
}

/** Does something again and again; what it answers ends that. */
function again(look: () => Promise<void>): () => Promise<void> {
  let isDone = false
  const looking = (async () => {
    while (!isDone) {
      await look()
      await wait(LOOK)
    }
  })()
  return () => {
    isDone = true
    return looking
  }
}

/** What was seen in so many ms from a moment on, the most often seen first. */
function waitsIn(waits: readonly Wait[], start: number, ms: number): string[] {
  const within = waits.filter(({ at }) => at >= start && at <= start + ms + LOOK)
  const times = Map.groupBy(within, ({ what }) => what)
  return [...times].sort(([, a], [, b]) => b.length - a.length).map(([what, all]) => `${what} ×${all.length}`)
}

function taken(
  ...measured: readonly { answered: readonly Answered[]; locked: Locked; waits: readonly Wait[] }[]
): Taken {
  const answered = measured.flatMap((each) => each.answered)
  const locked = measured
    .map((each) => each.locked)
    .reduce((longest, each) => (each.ms > longest.ms ? each : longest))
  const waits = measured.at(-1)!.waits
  const times = answered.map(({ ms }) => ms)
  return {
    mutations: times.length,
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    longest: Math.max(...times),
    long: answered.flatMap(({ what, start, ms }) =>
      ms > MOST
        ? { what, at: (start - answered[0]!.start) / 1000, ms, waits: waitsIn(waits, start, ms) }
        : [],
    ),
    locked,
    refused: answered.flatMap(({ refused }) => refused ?? []),
  }
}

export function printBeside({
  mebibytes,
  records,
  seconds,
  temporary,
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
  console.log(`${short(temporary)} MiB of temporary files`)
  const minutes = Map.groupBy(beside.long, ({ at }) => Math.floor(at / 60) + 1)
  for (const [minute, long] of minutes)
    console.log(
      `minute ${minute}: ${long.length} over ${MOST} ms, ${short(Math.max(...long.map(({ ms }) => ms)))} at most`,
    )
  for (const { what, at, ms, waits } of beside.long)
    console.log(
      `${what} at ${short(at)} s, ${short(ms)} ms: ${waits.slice(0, 4).join('; ') || 'nobody waited'}`,
    )
  for (const message of [...new Set([...alone.refused, ...beside.refused])].slice(0, 5))
    console.log(`refused: ${message}`)
  console.log(faults.length > 0 ? faults.join('\n') : 'verify finds nothing wrong.')
}
