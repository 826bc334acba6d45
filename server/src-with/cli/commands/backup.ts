import { backup, migrate, openDatabase, restore } from '@proviso/prisma'
import { databaseOptions, readConfiguration } from '../../configuration.ts'
import { withDatabase } from './with-database.ts'

/** `proviso backup`: writes the whole database into a file. */
export async function runBackup(file: string): Promise<number> {
  await withDatabase((database) => backup(database, file))
  process.stderr.write(`the database is written to ${file}\n`)
  return 0
}

/** `proviso restore`: fills an empty database from such a file, and brings it to the state of this version. */
export async function runRestore(file: string): Promise<number> {
  const database = await openDatabase({ ...databaseOptions(readConfiguration()), poolSize: 2 })
  try {
    await restore(database, file)
    await migrate(database)
    process.stderr.write(`the database is as ${file} has it\n`)
    return 0
  } finally {
    await database.close()
  }
}
