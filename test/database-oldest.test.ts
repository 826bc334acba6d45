// The oldest PostgreSQL that Proviso supports, where Debian's or Ubuntu's package of it is installed.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { identityFor } from '../prisma/src/database/identity.ts'
import {
  backup,
  exportDossier,
  importFiles,
  migrate,
  openDatabase,
  restore,
  sampleCorpus,
} from '../prisma/src/index.ts'
import { startEngine } from '../prisma/src/migrate/engine.ts'

const programs = '/usr/lib/postgresql/15/bin'
const missing = !existsSync(join(programs, 'initdb'))
if (missing) console.warn(`skipped: PostgreSQL 15 is not installed in ${programs}`)

it.skipIf(missing)(
  'migrates, imports, exports, is backed up and restored on PostgreSQL 15',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'proviso-oldest-'))
    const identity = await identityFor(folder)
    if (identity !== undefined) await chown(folder, identity.uid, identity.gid)
    const data = join(folder, 'data')
    const run = (program: string, ...args: string[]) =>
      promisify(execFile)(join(programs, program), args, { ...identity, cwd: folder })
    const port = await freePort()
    await run('initdb', '-D', data, '-U', 'proviso', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8')
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
    await run('pg_ctl', 'start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options)
    onTestFinished(async () => {
      await run('pg_ctl', 'stop', '-D', data, '-m', 'fast', '-w')
      await rm(folder, { recursive: true, force: true })
    })

    const database = await openDatabase({
      databaseUrl: `postgres://proviso@127.0.0.1:${port}/postgres`,
      dataDir: join(folder, 'unused'),
    })
    expect((await migrate(database)).applied.length).toBeGreaterThan(0)
    const engine = await startEngine(database.url)
    expect(await engine.diff()).toBe('-- This is an empty migration.\n')
    await engine.close()
    const report = await importFiles(database, [fileURLToPath(sampleCorpus)], {})
    expect(report.files[0]?.errors).toEqual([])
    expect(report.totals.created).toBeGreaterThan(100)
    const lines: string[] = []
    await exportDossier(database, (line) => void lines.push(line))
    expect(lines.length).toBeGreaterThan(100)

    // what a backup holds is the same again, in a database that was empty
    const file = join(folder, 'backup.dump')
    await backup(database, file)
    await database.pool.query('CREATE DATABASE restored')
    const restored = await openDatabase({
      databaseUrl: `postgres://proviso@127.0.0.1:${port}/restored`,
      dataDir: join(folder, 'unused'),
    })
    await restore(restored, file)
    expect(await migrate(restored)).toMatchObject({ applied: [], indexed: 0 })
    const again: string[] = []
    await exportDossier(restored, (line) => void again.push(line))
    expect(again).toEqual(lines)
    await expect(restore(restored, file)).rejects.toThrow(/not empty. Restore into a new one/)
    await restored.close()
    await database.close()
  },
  300_000,
)

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
