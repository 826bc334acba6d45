// One temporary folder for the whole run, and in it one embedded PostgreSQL with a migrated database to clone from.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../prisma/src/database/database.ts'
import { joinEmbeddedServer } from '../../prisma/src/database/embedded.ts'
import { migrate } from '../../prisma/src/migrate/migrate.ts'
import { addressOf, MIGRATED, onServer } from './templates.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the test server, with the right to create databases. */
    testServer: string
    /** A folder for what is made once in a run; it goes with the run. */
    runFolder: string
  }
}

/** Nothing on this server has to outlive the run. */
const HASTE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  // what a test rolls back again and again would be counted as tables without rows, and its statements planned for those
  autovacuum: 'off',
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runFolder = await mkdtemp(join(tmpdir(), 'proviso-test-'))
  const dataDir = join(runFolder, 'data')
  const server = await joinEmbeddedServer(dataDir, HASTE)
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${MIGRATED}`))
  const template = await openDatabase({ databaseUrl: addressOf(server.url, MIGRATED), dataDir })
  await migrate(template)
  await template.close()
  project.provide('testServer', server.url)
  project.provide('runFolder', runFolder)
  return async () => {
    await server.leave()
    await rm(runFolder, { recursive: true, force: true })
  }
}
