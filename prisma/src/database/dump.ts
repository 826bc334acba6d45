// Backups in the format of pg_dump, and back. The programs are PostgreSQL's own: the embedded server brings none of them.
import { execFile } from 'node:child_process'
import { readdir, rename, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Database } from './database.ts'
import { DatabaseError } from './error.ts'

const run = promisify(execFile)

/**
 * Writes the whole database into a file of pg_dump's custom format, as it is at one moment. The file appears under its name when it is
 * complete.
 *
 * @throws {DatabaseError} where there is no pg_dump that is as new as the server, or it fails.
 */
export async function backup(database: Database, file: string): Promise<void> {
  const program = await findProgram('pg_dump', database)
  const partial = `${file}.${process.pid}.partial`
  try {
    await call(program, database, ['--format=custom', '--no-owner', '--no-privileges', '--file', partial])
    await rename(partial, file)
  } finally {
    await rm(partial, { force: true })
  }
}

/**
 * Fills an empty database from such a file; all of it or nothing. A backup of an older version of Proviso, or of PostgreSQL, is to be
 * migrated afterwards.
 *
 * @throws {DatabaseError} where the database is not empty, there is no pg_restore that is as new as the server, or it fails.
 */
export async function restore(database: Database, file: string): Promise<void> {
  const { rows } = await database.pool.query(
    `SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LIMIT 1`,
  )
  if (rows.length > 0)
    throw new DatabaseError(
      'The database is not empty. Restore into a new one: another DATA_DIR, or another DATABASE_URL.',
    )
  const program = await findProgram('pg_restore', database)
  await call(program, database, [
    '--no-owner',
    '--no-privileges',
    '--exit-on-error',
    '--single-transaction',
    file,
  ])
}

/** Calls a program on the database; the password goes by the environment, where other users of the machine do not see it. */
async function call(program: string, { directUrl }: Database, args: readonly string[]): Promise<void> {
  const url = new URL(directUrl)
  const PGPASSWORD = decodeURIComponent(url.password)
  url.password = ''
  try {
    await run(program, ['--dbname', url.href, ...args], {
      env: { ...process.env, ...(PGPASSWORD && { PGPASSWORD }) },
      maxBuffer: 1 << 24,
    })
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim()
    throw new DatabaseError(`${program} failed: ${said || (error as Error).message}`)
  }
}

/** A program of PostgreSQL's client that is as new as the server: of the path, or of Debian's packages. */
async function findProgram(name: string, { pool }: Database): Promise<string> {
  const { rows } = await pool.query("SELECT current_setting('server_version_num')::int / 10000 AS major")
  const major: number = rows[0].major
  const debian = '/usr/lib/postgresql'
  const versions = await readdir(debian).catch(() => [] as string[])
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  const found: string[] = []
  for (const folder of new Set(folders.filter((folder) => folder !== ''))) {
    const program = join(folder, name)
    const version = await run(program, ['--version']).then(
      ({ stdout }) => /\d+(\.\d+)*/.exec(stdout)?.[0],
      () => undefined,
    )
    if (version === undefined) continue
    if (Number.parseInt(version, 10) >= major) return program
    found.push(`${program} (${version})`)
  }
  throw new DatabaseError(
    `${name} of PostgreSQL ${major} or newer is needed; ${found.length > 0 ? `found are only ${found.join(', ')}` : 'there is none'}. ` +
      `Install the client of PostgreSQL ${major} (Debian, Ubuntu: postgresql-client-${major}), and have it on the PATH.`,
  )
}
