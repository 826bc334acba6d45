// What processes use: read from /proc, where there is one (Linux). Elsewhere the figures are absent.
import { readFile } from 'node:fs/promises'
import type pg from 'pg'

/** Clock ticks per second: USER_HZ, which Linux keeps at 100 for all programs to see. */
const TICKS = 100

/** CPU seconds that the processes have used so far; undefined where that cannot be read. */
export async function cpuSeconds(pids: readonly number[]): Promise<number | undefined> {
  try {
    const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8')))
    let ticks = 0
    for (const stat of stats) {
      // the name in parentheses may hold spaces; user and system time are fields 14 and 15
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      ticks += Number(fields[11]) + Number(fields[12])
    }
    return ticks / TICKS
  } catch {
    return undefined
  }
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

/** The process ids of all PostgreSQL backends that serve this database to others than `pool`. */
export async function backendsOf(pool: pg.Pool): Promise<number[]> {
  const { rows } = await pool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND application_name <> 'bench'`,
  )
  return rows.map((row) => row.pid)
}

/** Rows that PostgreSQL has read from the database's tables so far, by whatever kind of scan. */
export async function rowsRead(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ rows: string }>(
    'SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) AS rows FROM pg_stat_user_tables',
  )
  return Number(rows[0]!.rows)
}
