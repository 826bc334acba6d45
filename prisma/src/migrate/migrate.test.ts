import { describe, expect, it } from 'vitest'
import { createEmptyDatabase, createTestDatabase } from '../../../test/support/database.ts'
import { startEngine } from './engine.ts'
import { readMigrations } from './folder.ts'
import { migrate, pendingMigrations } from './migrate.ts'

const names = (await readMigrations()).map((migration) => migration.name)

describe('migrate', () => {
  it('applies every migration, and nothing the second time', async () => {
    const database = await createEmptyDatabase()
    expect(await pendingMigrations(database)).toEqual(names)
    expect(await migrate(database)).toEqual({ applied: names })
    expect(await pendingMigrations(database)).toEqual([])
    expect(await migrate(database)).toEqual({ applied: [] })
    await database.close()
  })

  it('leads to exactly the models', async () => {
    const database = await createTestDatabase()
    const engine = await startEngine(database.url)
    expect(await engine.diff()).toBe('-- This is an empty migration.\n')
    await engine.close()
    await database.close()
  })
})
