import { type Checked, openDatabase, verify } from '@proviso/prisma'
import { databaseOptions, readConfiguration } from '../../configuration.ts'
import { listenForInterruption } from '../interruption.ts'

/** `proviso verify`: checks the whole graph, and says what is wrong, where, and how to mend it. */
export async function runVerify({ json }: { readonly json?: boolean }): Promise<number> {
  const interruption = listenForInterruption()
  const database = await openDatabase({ ...databaseOptions(readConfiguration()), poolSize: 2 })
  try {
    const checked = await verify(database, {
      signal: interruption.signal,
      ...(!json && { onChecked: print }),
    })
    const wrong = checked.filter(({ found }) => found > 0)
    const total = wrong.reduce((sum, { found }) => sum + found, 0)
    if (json)
      process.stdout.write(`${JSON.stringify({ checks: checked.length, found: total, wrong }, null, 2)}\n`)
    else
      process.stdout.write(
        total === 0
          ? `All ${checked.length} checks passed.\n`
          : `${total} ${total === 1 ? 'flaw' : 'flaws'} in ${wrong.length} of ${checked.length} checks.\n`,
      )
    return total === 0 ? 0 : 1
  } finally {
    await database.close()
    interruption.dispose()
  }
}

function print({ what, found, flaws, mend }: Checked): void {
  if (found === 0) return
  process.stdout.write(`It is not so that ${what} (${found}):\n`)
  for (const { place, wrong } of flaws) process.stdout.write(`  ${place}: ${wrong}\n`)
  if (found > flaws.length) process.stdout.write(`  … and ${found - flaws.length} more\n`)
  process.stdout.write(`  ${mend}\n\n`)
}
