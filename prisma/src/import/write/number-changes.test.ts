// Whose commit waits for the disk holds up nobody who numbers changes.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../database/database.ts'
import { joinEmbeddedServer } from '../../database/embedded.ts'
import { migrate } from '../../migrate/migrate.ts'
import { numberChanges, numberLeftChanges, numberSomeChanges } from './number-changes.ts'

let folder: string
let server: Awaited<ReturnType<typeof joinEmbeddedServer>>
let database: Database
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proviso-numbers-'))
  // a commit that is to be safe on a standby, of which there is none, waits as one does for a slow disk
  server = await joinEmbeddedServer(folder, {
    fsync: 'off',
    synchronous_commit: 'local',
    synchronous_standby_names: 'nobody',
  })
  database = await openDatabase({ databaseUrl: server.url, dataDir: folder, poolSize: 2 })
  await migrate(database)
}, 120_000)
afterAll(async () => {
  await database?.close()
  await server?.leave()
  await rm(folder, { recursive: true, force: true })
})

it('leaves changes for later while somebody who notified is being committed', async () => {
  const { pool } = database
  await pool.query(
    `INSERT INTO "PendingChange" ("recordedAt", actions, subjects, "rowIds", "originIds")
     SELECT now(), '{ADDED}', '{topicId}', ARRAY[min(id)], '{NULL}' FROM "Topic"`,
  )
  const slow = new pg.Client({ connectionString: server.url })
  await slow.connect()
  await slow.query('CREATE TABLE written (n int)')
  await slow.query('SET synchronous_commit = on')
  const { rows } = await slow.query('SELECT pg_backend_pid() AS pid')
  const committed = slow.query("INSERT INTO written VALUES (1); SELECT pg_notify('proviso_changes', '0')")
  const isWaiting = async () =>
    (
      await pool.query("SELECT FROM pg_stat_activity WHERE pid = $1 AND wait_event = 'SyncRep'", [
        rows[0].pid,
      ])
    ).rowCount
  await expect.poll(isWaiting).toBe(1)
  let closed = 0
  const count = () => {
    closed += 1
  }
  pool.on('remove', count)
  expect(await numberSomeChanges(pool)).toBe('others')
  await numberLeftChanges(pool)
  expect(closed, 'connections that know the catalogue are kept').toBe(0)
  pool.off('remove', count)
  await pool.query('SELECT pg_cancel_backend($1)', [rows[0].pid])
  await committed
  await numberChanges(pool)
  expect((await pool.query('SELECT FROM "PendingChange"')).rowCount).toBe(0)
  await slow.end()
})
