// The migrations on disk, in Prisma's folder format: migrations/<timestamp>_<name>/migration.sql
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** Where the migrations are. */
export const migrationsFolder: URL = new URL('../../migrations/', import.meta.url)

/** One migration as it stands on disk. */
export interface Migration {
  /** The name of its folder, as in "20261121220000_graph". */
  readonly name: string
  readonly sql: string
  /** The SHA-256 of its SQL in hexadecimal, as Prisma records it. */
  readonly checksum: string
}

/** All migrations, in the order in which they apply. */
export async function readMigrations(folder: URL = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return await Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(new URL(`${name}/migration.sql`, folder), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
