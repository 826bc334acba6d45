// Two real PostgreSQL servers in streaming replication: an embedded one, and a copy of it that follows its log.
import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { findBinaries } from '../../prisma/src/database/binaries.ts'
import * as cluster from '../../prisma/src/database/cluster.ts'
import { identityFor } from '../../prisma/src/database/identity.ts'
import { type Database, openDatabase } from '../../prisma/src/index.ts'

const run = promisify(execFile)

/** A replica that can be stopped, started and held back. */
export interface TestReplica {
  /** Its address; the port is kept when it is started again. */
  readonly url: string
  /** Whether it has replayed all that the primary has written. */
  hasCaughtUp(): Promise<boolean>
  /** Receives the primary's log without replaying it, until resumed: it stays behind. */
  pause(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
}

/** Servers in replication. */
export interface Replication {
  readonly primary: Database
  readonly replica: TestReplica
  /** Takes the primary away at once, as a machine that is lost: nothing is written to disk first. */
  losePrimary(): Promise<void>
  close(): Promise<void>
}

/** Starts a primary and makes a replica of it. */
export async function startReplication(): Promise<Replication> {
  const dataDir = await mkdtemp(join(tmpdir(), 'proviso-replication-'))
  // PostgreSQL runs as another user where we are root
  await chmod(dataDir, 0o711)
  const binaries = await findBinaries()
  const own = { folder: join(dataDir, 'postgres'), binaries }
  const copy = { folder: join(dataDir, 'replica'), binaries }
  const primary = await openDatabase({ dataDir, poolSize: 5 })

  // a base backup by hand: the embedded PostgreSQL ships without pg_basebackup
  const label = await onDatabase(primary.url, async (client) => {
    await client.query("SELECT pg_backup_start('replica', true)")
    await cp(own.folder, copy.folder, { recursive: true })
    const { rows } = await client.query('SELECT labelfile FROM pg_backup_stop(true)')
    return rows[0].labelfile
  })
  await rm(join(copy.folder, 'postmaster.pid'))
  await writeFile(join(copy.folder, 'backup_label'), label)
  await writeFile(join(copy.folder, 'standby.signal'), '')
  const { port, password } = new URL(primary.url)
  const conninfo = `host=127.0.0.1 port=${port} user=${cluster.USER} password=${password}`
  await writeFile(join(copy.folder, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`)
  await chmod(copy.folder, 0o700)
  const identity = await identityFor(own.folder)
  if (identity) await run('chown', ['-R', `${identity.uid}:${identity.gid}`, copy.folder])

  await cluster.start(copy)
  const url = new URL(primary.url)
  url.port = String((await cluster.running(copy))!.port)
  const onReplica = <T>(work: (client: pg.Client) => Promise<T>) => onDatabase(url.href, work)
  const replica: TestReplica = {
    url: url.href,
    async hasCaughtUp() {
      const { rows } = await primary.pool.query('SELECT pg_current_wal_insert_lsn() AS lsn')
      return await onReplica(async (client) => {
        const answer = await client.query('SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS caught_up', [
          rows[0].lsn,
        ])
        return answer.rows[0].caught_up
      })
    },
    pause: () => onReplica(async (client) => void (await client.query('SELECT pg_wal_replay_pause()'))),
    resume: () => onReplica(async (client) => void (await client.query('SELECT pg_wal_replay_resume()'))),
    stop: () => cluster.stop(copy),
    // as the program that holds it does: where we are root, what lies in a folder of ours alone is started for another user
    start: () => cluster.start(copy, Number(url.port)),
  }
  let isStopped = false
  return {
    primary,
    replica,
    async losePrimary() {
      isStopped = true
      const postmaster = (await cluster.running(own))!
      process.kill(postmaster.pid, 'SIGQUIT')
      while (await cluster.running(own)) await setTimeout(20)
    },
    async close() {
      if (await cluster.running(copy)) await cluster.stop(copy)
      await primary.close().catch((error) => {
        if (!isStopped) throw error
      })
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function onDatabase<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
