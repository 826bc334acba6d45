import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createEmptyDatabase, createTestDatabase } from '../../../test/support/database.ts'
import { openDatabase } from '../database/database.ts'
import { readMigrations } from './folder.ts'
import { migrate, pendingMigrations } from './migrate.ts'

const names = (await readMigrations()).map((migration) => migration.name)

describe('migrate', () => {
  it('applies every migration, and nothing the second time', async () => {
    const database = await createEmptyDatabase()
    expect(await pendingMigrations(database)).toEqual(names)
    expect(await migrate(database)).toEqual({
      applied: names,
      indexed: 0,
      shared: [],
      unfitting: [],
      split: [],
      granted: null,
    })
    expect(await pendingMigrations(database)).toEqual([])
    expect(await migrate(database)).toEqual({
      applied: [],
      indexed: 0,
      shared: [],
      unfitting: [],
      split: [],
      granted: null,
    })
    await database.close()
  })

  it('is done by one of several that start at once', async () => {
    const database = await createEmptyDatabase()
    const others = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ databaseUrl: database.url, dataDir: '' })),
    )
    const results = await Promise.all([database, ...others].map((database) => migrate(database)))
    expect(results.map((result) => result.applied.length).sort()).toEqual([0, 0, 0, names.length])
    await Promise.all(others.map((other) => other.close()))
    await database.close()
  })

  it('leaves what a database held before as it was', async () => {
    const database = await createEmptyDatabase()
    await database.pool.query(`CREATE TABLE recipes AS SELECT 1 AS id, 'pea soup' AS dish`)
    expect(await migrate(database)).toEqual({
      applied: names,
      indexed: 0,
      shared: [],
      unfitting: [],
      split: [],
      granted: null,
    })
    expect((await database.pool.query('SELECT dish FROM recipes')).rows).toEqual([{ dish: 'pea soup' }])
    await database.close()
  })

  it('names what stands in its way, keeps nothing of it, and goes on once that is mended', async () => {
    const database = await createEmptyDatabase()
    await database.pool.query('CREATE TABLE "Actor" (name text)')
    await expect(migrate(database)).rejects.toThrow(
      /_graph could not be applied.*relation "Actor" already exists/s,
    )
    expect((await database.pool.query(`SELECT to_regclass('"Event"')`)).rows).toEqual([{ to_regclass: null }])
    expect(await pendingMigrations(database)).toEqual(names)
    await database.pool.query('ALTER TABLE "Actor" RENAME TO "Performer"')
    expect(await migrate(database)).toEqual({
      applied: names,
      indexed: 0,
      shared: [],
      unfitting: [],
      split: [],
      granted: null,
    })
    await database.close()
  })

  it('goes on after a process that was killed in the middle of a migration', async () => {
    const database = await createEmptyDatabase()
    // what such a process leaves: PostgreSQL rolled its work back, and its entry was never finished
    await database.pool.query('CREATE TABLE "Actor" (name text)')
    await expect(migrate(database)).rejects.toThrow(/could not be applied/)
    await database.pool.query('DROP TABLE "Actor"')
    const { rows } = await database.pool.query(
      'UPDATE _prisma_migrations SET rolled_back_at = NULL, logs = NULL RETURNING migration_name, finished_at',
    )
    expect(rows).toEqual([{ migration_name: names[0], finished_at: null }])
    expect(await migrate(database)).toEqual({
      applied: names,
      indexed: 0,
      shared: [],
      unfitting: [],
      split: [],
      granted: null,
    })
    await database.close()
  })

  it('goes on where a process was killed and PostgreSQL finished its statement all the same', async () => {
    const database = await createEmptyDatabase()
    // the first migration stands still at its first type until this lock is given back
    await database.pool.query(
      `CREATE FUNCTION stall() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(42); END $$;
       CREATE EVENT TRIGGER stall ON ddl_command_end WHEN TAG IN ('CREATE TYPE') EXECUTE FUNCTION stall()`,
    )
    const holder = await database.pool.connect()
    await holder.query('SELECT pg_advisory_lock(42)')
    const url = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { openDatabase } from ${url('../database/database.ts')}
         import { migrate } from ${url('./migrate.ts')}
         await migrate(await openDatabase({ databaseUrl: ${JSON.stringify(database.url)}, dataDir: '' }))`,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const exit = once(child, 'close')
    const isStalled = async () =>
      (
        await database.pool.query(
          `SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 42 AND NOT granted`,
        )
      ).rowCount === 1
    while (!(await isStalled())) expect(child.exitCode).toBeNull()
    child.kill('SIGKILL')
    expect(await exit).toEqual([null, 'SIGKILL'])

    const next = migrate(database)
    await holder.query('SELECT pg_advisory_unlock(42)')
    holder.release()
    // the statement under way was finished, and is not run again
    expect((await next).applied).toEqual(names.slice(1))
    const { rows } = await database.pool.query(
      `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(names)
    await database.close()
  })

  it('refuses a database of a newer version', async () => {
    const database = await createTestDatabase()
    await database.pool.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
       VALUES ('x', '', '20991231235959_future', now())`,
    )
    await expect(migrate(database)).rejects.toThrow(
      /20991231235959_future, which this version of Proviso does not know/,
    )
    await expect(pendingMigrations(database)).rejects.toThrow(/newer one/)
    await database.close()
  })

  it('refuses a database that a migration was applied to in another wording', async () => {
    const database = await createTestDatabase()
    await database.pool.query(`UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name = $1`, [
      names[0],
    ])
    await expect(migrate(database)).rejects.toThrow(/another wording/)
    await database.close()
  })
})
