import { migrate, openDatabase } from '@proviso/prisma'
import { databaseOptions, readConfiguration } from '../../configuration.ts'

/** `proviso migrate`: applies the migrations that the database lacks, and names them; indexes texts anew. */
export async function runMigrations(): Promise<number> {
  const options = databaseOptions(readConfiguration())
  const database = await openDatabase({ ...options, poolSize: 2 })
  try {
    const { applied, indexed, shared, unfitting, split, granted } = await migrate(database, {
      isThorough: true,
    })
    for (const name of applied) process.stdout.write(`applied ${name}\n`)
    for (const { address, urls } of shared)
      process.stdout.write(
        `${urls.length} articles share ${address}, which leads to the first of them: ${urls.join(' ')}\n`,
      )
    for (const { outcome, consideration, state } of unfitting)
      process.stdout.write(
        `outcome ${outcome} of the threat ${consideration} is ${state}: say whether it was THREATENED, EXECUTED, AVERTED or LIFTED\n`,
      )
    for (const { condition, status, judge, record } of split)
      process.stdout.write(
        `the judgement ${status} of ${condition} was that of several: that of ${judge} is one of its own now${record ? `, ${record}` : ''}\n`,
      )
    if (indexed > 0) process.stdout.write(`indexed the texts of ${indexed} things\n`)
    if (granted !== null)
      process.stdout.write(`${granted} may do what the service does, and add to the trail alone\n`)
    if (applied.length === 0 && indexed === 0) process.stdout.write('The database is up to date.\n')
    return 0
  } finally {
    await database.close()
  }
}
