import { fileURLToPath } from 'node:url'
import { type Database, importFiles, sampleCorpus } from '@proviso/prisma'

/** Whether nothing was ever imported: the state in which the sample corpus is loaded. */
export async function isUntouched({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  const { rows } = await pool.query<{ untouched: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM "Dataset") AND NOT EXISTS (SELECT FROM "Origin")
        AND NOT EXISTS (SELECT FROM "Article") AS untouched`,
  )
  return rows[0]?.untouched === true
}

/**
 * Loads the corpus that ships with Proviso.
 *
 * @returns how many records it holds
 */
export async function loadSampleCorpus(database: Database): Promise<number> {
  const { files, totals } = await importFiles(database, [fileURLToPath(sampleCorpus)])
  const errors = files.flatMap((file) => file.errors)
  if (errors.length > 0) throw new Error(`the sample corpus is not valid:\n${errors.join('\n')}`)
  return totals.created + totals.updated + totals.unchanged
}
