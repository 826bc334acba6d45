// Imports files: all of them whole, or not at all.
import type { PoolClient } from 'pg'
import type { Database } from '../database/database.ts'
import type { Batch } from '../record/entry.ts'
import {
  faultOfDatasetName,
  key as keyOfRecord,
  language as languageTag,
  moment,
  webAddress,
} from '../record/values.ts'
import { cleanPendingLists } from '../search/pending-lists.ts'
import type { ImportOptions, ImportProgress } from './options.ts'
import { BatchOfFiles, ReadFile } from './read-file.ts'
import { type ImportReport, sumUp } from './report.ts'
import { analyze, changedTables } from './statistics.ts'
import { numberChanges } from './write/number-changes.ts'
import { RecordWriter } from './write/record-writer.ts'
import { noteRefusal } from './write/refusal.ts'

/** An option of an import that is no valid value. */
export class ImportOptionError extends TypeError {}

/**
 * Imports files: dossiers, articles as JSON Lines, and plain texts. The kind is seen from the content. All files are one
 * import: dossiers may refer to each other, in whichever order they are named; with any error in one of them nothing is
 * stored, and all errors of all files are reported. A file that was imported before changes nothing. Imports that run at
 * the same time wait for each other.
 *
 * @example
 * const report = await importFiles(database, ['dossier.jsonl'], {})
 * for (const { errors } of report.files) for (const error of errors) console.error(String(error))
 *
 * @throws only where the database fails, or an option is no valid value; faults of the files are in the report.
 */
export async function importFiles(
  database: Database,
  files: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  checkOptions(options, files)
  const read = files.map((file) => new ReadFile(file))
  const faults = read.map(({ errors }) => errors)
  let client: PoolClient | undefined
  let writer: RecordWriter | undefined
  const write = async (batch: Batch, file: string) => {
    const progress = (phase: ImportProgress['phase']) => (done: number, total: number) =>
      options.onProgress?.({ file, phase, done, total })
    const on = {
      onWait: () => progress('wait')(0, 0),
      onCheck: progress('check'),
      onWrite: progress('write'),
    }
    client ??= await begin(database)
    writer ??= await RecordWriter.begin(client, {}, on)
    await writer.write(batch, faults, on)
  }
  try {
    // texts refer to nothing; whatever refers to others is worked on when all of it is there
    const together = new BatchOfFiles()
    for (const file of read)
      for await (const batch of file.batches(options))
        if (file.standsAlone) await write(batch, file.name)
        else together.add(batch)
    if (together.isFilled) await write(together, together.name)
    const isFaultless = () => faults.every(({ errors }) => errors.length === 0)
    if (options.replace && isFaultless()) await writer?.replace(together)
    if (isFaultless()) await writer?.check()
    if (client && isFaultless() && !options.dryRun) {
      await writer?.finish()
      const changed = await changedTables(client)
      await cleanPendingLists(client)
      await client.query('COMMIT')
      await numberChanges(client)
      await analyze(client, changed)
    }
  } catch (error) {
    if (!noteRefusal(error, faults[0]!)) throw error
  } finally {
    await end(client)
  }
  const isRefused = faults.some(({ errors }) => errors.length > 0)
  return sumUp(read.map((file) => file.report(isRefused ? undefined : writer?.trail)))
}

async function begin(database: Database): Promise<PoolClient> {
  const client = await database.pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL statement_timeout = 0')
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
    return client
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** Undoes what was not committed, and gives the connection back. */
async function end(client: PoolClient | undefined): Promise<void> {
  if (client === undefined) return
  const failed = await client.query('ROLLBACK').then(
    () => false,
    () => true,
  )
  client.release(failed)
}

function checkOptions(
  { dataset, publishedAt, title, url, key, language }: ImportOptions,
  files: readonly string[],
): void {
  const ofOne = Object.entries({ title, url, key }).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  )
  if (files.length > 1 && ofOne.length > 0)
    throw new ImportOptionError(
      `${ofOne.join(', ')}: these are of one text, but there are ${files.length} files`,
    )
  if (url !== undefined && !webAddress.safeParse(url).success)
    throw new ImportOptionError(`an address starts with https:// or http://, not as "${url}"`)
  if (key !== undefined && !keyOfRecord.safeParse(key).success)
    throw new ImportOptionError(`a key has 1 to 200 characters, none of them a space or a slash: "${key}"`)
  const fault = dataset === undefined ? null : faultOfDatasetName(dataset)
  if (fault) throw new ImportOptionError(fault)
  const tag = language === undefined ? undefined : languageTag.safeParse(language)
  if (tag?.success === false) throw new ImportOptionError(tag.error.issues[0]!.message)
  const isDate = publishedAt === undefined || moment.safeParse(publishedAt).success
  if (!isDate)
    throw new ImportOptionError(
      `publishedAt is written 2021-12-05, or 2021-12-05T14:30:00Z, not "${publishedAt}"`,
    )
}
