// `bench languages`: whether words of every language are found, as a table.
import { migrate, openDatabase } from '@proviso/prisma'
import { askInEveryLanguage, type Found, languageTable } from '../../languages/table.ts'
import { benchFolder } from '../dataset/dataset.ts'

/** Asks in every language, of a database of its own. */
export async function benchLanguages(): Promise<Found[]> {
  const cluster = await openDatabase({ dataDir: benchFolder })
  const name = 'bench_languages'
  try {
    await cluster.pool.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await cluster.pool.query(`CREATE DATABASE "${name}"`)
    const url = new URL(cluster.url)
    url.pathname = `/${name}`
    const database = await openDatabase({ databaseUrl: url.href, dataDir: benchFolder })
    try {
      await migrate(database)
      return await askInEveryLanguage(database)
    } finally {
      await database.close()
    }
  } finally {
    await cluster.pool.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await cluster.close()
  }
}

export const printLanguages = (found: readonly Found[]): void => console.log(languageTable(found))
