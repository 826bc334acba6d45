import { expect, it } from 'vitest'
import { createEmptyDatabase, createTestDatabase } from '../../../test/support/database.ts'
import { startEngine } from './engine.ts'

it('sees no difference between a migrated database and the models', async () => {
  const database = await createTestDatabase()
  const engine = await startEngine(database.url)
  expect(await engine.diff()).toBe('-- This is an empty migration.\n')
  await engine.close()
  await database.close()
})

it('sees a column that a migration forgot', async () => {
  const database = await createTestDatabase()
  await database.pool.query('ALTER TABLE "Publisher" DROP COLUMN "domain"')
  const engine = await startEngine(database.url)
  expect(await engine.diff()).toContain('ALTER TABLE "Publisher" ADD COLUMN     "domain" TEXT;')
  await engine.close()
  await database.close()
})

it('runs a migration whole: semicolons inside functions do not cut it, and an error undoes all of it', async () => {
  const database = await createEmptyDatabase()
  const engine = await startEngine(database.url)
  const good = `CREATE FUNCTION answer() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 42; END $$;`
  expect(await engine.apply([{ name: '1_good', sql: good, checksum: '' }])).toEqual(['1_good'])
  expect((await database.pool.query('SELECT answer()')).rows).toEqual([{ answer: 42 }])

  const bad = { name: '2_bad', sql: 'CREATE TABLE half (id int);\nSELECT nonsense;', checksum: '' }
  const both = [{ name: '1_good', sql: good, checksum: '' }, bad]
  await expect(engine.apply(both)).rejects.toThrow('line 2: column "nonsense" does not exist')
  expect((await database.pool.query(`SELECT to_regclass('half')`)).rows).toEqual([{ to_regclass: null }])
  await engine.close()
  await database.close()
})
