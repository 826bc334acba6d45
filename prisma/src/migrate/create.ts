// `pnpm --filter @proviso/prisma migration <name>`: writes the next migration, which leads from the last one to the
// models, and to the functions and triggers of models/sql. Look it over before you commit it: the engine sees tables, not what their rows mean.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../database/database.ts'
import { startEngine } from './engine.ts'
import { migrationsFolder } from './folder.ts'
import { migrate } from './migrate.ts'
import { diffObjects, readObjects } from './objects.ts'

const name = process.argv[2]
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('usage: migration <name>, in lower case with underscores, as in "add_deadline"')
  process.exit(2)
}

await mkdir(migrationsFolder, { recursive: true })
const dataDir = await mkdtemp(join(tmpdir(), 'proviso-migration-'))
const database = await openDatabase({ dataDir })
try {
  await migrate(database)
  const engine = await startEngine(database.url)
  const tables = await engine.diff().finally(engine.close)
  const ofTables = /^(--[^\n]*\s*)?$/.test(tables) ? [] : [tables.trim()]
  const client = await database.pool.connect()
  const objects = await diffObjects(client, await readObjects(), ofTables.join('')).finally(() =>
    client.release(),
  )
  const sql = [...ofTables, ...(objects === '' ? [] : [objects])].join('\n\n')
  if (sql === '') {
    console.log('The migrations lead to the models already: nothing to write.')
  } else {
    const folder = new URL(
      `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}/`,
      migrationsFolder,
    )
    await mkdir(folder)
    await writeFile(new URL('migration.sql', folder), `${sql}\n`)
    await writeFile(new URL('migration_lock.toml', migrationsFolder), 'provider = "postgresql"\n')
    console.log(`written: ${folder.pathname}migration.sql`)
  }
} finally {
  await database.close()
  await rm(dataDir, { recursive: true, force: true })
}
