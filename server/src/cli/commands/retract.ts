import { RetractionError, retract } from '@proviso/prisma'
import { UsageError } from '../failure.ts'
import { withDatabase } from './with-database.ts'

/** `proviso retract`: takes back records of a dataset, and what they claim. */
export async function runRetract(dataset: string, keys: readonly string[]): Promise<number> {
  const retracted = await withDatabase((database) => retract(database, dataset, keys)).catch((error) => {
    throw error instanceof RetractionError ? new UsageError(error.message) : error
  })
  const already = keys.filter((key) => !retracted.includes(key))
  for (const key of retracted) process.stdout.write(`${dataset}/${key}: retracted\n`)
  for (const key of already) process.stdout.write(`${dataset}/${key}: nothing of it stood\n`)
  return 0
}
