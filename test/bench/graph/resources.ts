// What processes use: read from /proc, where there is one (Linux). Elsewhere the figures are absent.
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'

/** Clock ticks per second: USER_HZ, which Linux keeps at 100 for all programs to see. */
const TICKS = 100

/** CPU seconds that each process has used so far. A process that is gone, or cannot be read, is left out. */
export async function cpuSeconds(pids: readonly number[]): Promise<Map<number, number>> {
  const seconds = new Map<number, number>()
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
    if (stat === undefined) continue
    // the name in parentheses may hold spaces; user and system time are fields 14 and 15
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    seconds.set(pid, (Number(fields[11]) + Number(fields[12])) / TICKS)
  }
  return seconds
}

/** CPU seconds used between two readings; undefined where there is nothing to read. */
export function cpuBetween(before: Map<number, number>, after: Map<number, number>): number | undefined {
  if (after.size === 0) return undefined
  let seconds = 0
  // a process that is new has used all of it in between
  for (const [pid, end] of after) seconds += end - (before.get(pid) ?? 0)
  return seconds
}

/** The resident memory of a process in MiB; undefined where that cannot be read. */
export async function residentMiB(pid: number): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024)
  } catch {
    return undefined
  }
}

/** The process ids of all PostgreSQL backends that serve this database. */
export async function backendsOf(pool: pg.Pool): Promise<number[]> {
  const { rows } = await pool.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'",
  )
  return rows.map((row) => row.pid)
}

/**
 * Waits until PostgreSQL does nothing more for the last round: requests that were under way when it ended are still
 * worked on, and would be a burden to the next server's round.
 *
 * @throws {Error} where that takes longer than two minutes.
 */
export async function untilIdle(pool: pg.Pool): Promise<void> {
  const deadline = Date.now() + 120_000
  for (let quiet = 0; quiet < 3; ) {
    const { rows } = await pool.query<{ busy: number }>(
      `SELECT count(*)::int AS busy FROM pg_stat_activity
       WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()`,
    )
    quiet = rows[0]!.busy === 0 ? quiet + 1 : 0
    if (Date.now() > deadline) throw new Error('PostgreSQL is still busy two minutes after a round')
    await wait(50)
  }
}

/** Rows that PostgreSQL has read from the database's tables so far, by whatever kind of scan. */
export async function rowsRead(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ rows: string }>(
    'SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) AS rows FROM pg_stat_user_tables',
  )
  return Number(rows[0]!.rows)
}
