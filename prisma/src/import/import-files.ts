// Imports files: each one whole, or not at all.
import { basename } from 'node:path'
import type { PoolClient } from 'pg'
import type { Database } from '../database/database.ts'
import type { Format, ReadOptions } from '../formats/format.ts'
import { formats as ownFormats } from '../formats/formats.ts'
import { openRecords } from '../formats/open.ts'
import { ErrorList } from '../record/fault.ts'
import type { Kind } from '../record/kind.ts'
import { moment } from '../record/values.ts'
import { type FileReport, type ImportReport, type RecordCounts, sumUp } from './report.ts'
import { analyze, changedTables } from './statistics.ts'
import type { AuditTrail } from './write/audit-trail.ts'
import { RecordWriter } from './write/record-writer.ts'

/** How far the import of a file is. */
export interface ImportProgress {
  /** The file, as it was named. */
  file: string
  /** `read`: bytes of the file; `wait`: another import is running; `check`: records; `write`: rows. */
  phase: 'read' | 'wait' | 'check' | 'write'
  done: number
  /** 0 where it cannot be known. */
  total: number
}

/** How files are imported. */
export interface ImportOptions {
  /** The dataset to which articles and plain texts belong. Default: "articles". Dossiers name their own. */
  dataset?: string | undefined
  /** The publisher of texts, and of articles that name none. Default: "unknown". */
  publisher?: string | undefined
  /** The title of a plain text. Default: its first sentence or line. */
  title?: string | undefined
  /** When texts, and articles that do not say, were published: "2021-12-05" or "2021-12-05T14:30:00Z". */
  publishedAt?: string | undefined
  /** The language of texts, and of articles that do not say, as a BCP 47 tag. Default: "und". */
  language?: string | undefined
  /** Formats of files to know besides Proviso's own, which are asked after these. */
  formats?: readonly Format[] | undefined
  /** Called now and then. */
  onProgress?: ((progress: ImportProgress) => void) | undefined
}

/**
 * Imports files: dossiers, articles as JSON Lines, and plain texts. The kind is seen from the content. Each file is one
 * transaction: with any error in it nothing of it is stored, and all of its errors are reported. A file that was
 * imported before changes nothing. Imports that run at the same time wait for each other.
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
  checkOptions(options)
  const reports: FileReport[] = []
  for (const file of files) reports.push(await importFile(database, file, options))
  return sumUp(reports)
}

async function importFile(database: Database, file: string, options: ImportOptions): Promise<FileReport> {
  const errors = new ErrorList(file)
  const progress = (phase: ImportProgress['phase']) => (done: number, total: number) =>
    options.onProgress?.({ file, phase, done, total })
  const formats = [...(options.formats ?? []), ...ownFormats]
  const datasets = new Set<string>()
  const seen = new Map<Kind, number>()
  const source = await openRecords(file, formats, options satisfies ReadOptions, errors, progress('read'))
  if (source === undefined) return reportOf(file, null, datasets, seen, errors)
  const on = {
    onWait: () => progress('wait')(0, 0),
    onCheck: progress('check'),
    onWrite: progress('write'),
  }
  let client: PoolClient | undefined
  let writer: RecordWriter | undefined
  try {
    for await (const batch of source.batches) {
      for (const { name } of batch.sections) datasets.add(name)
      for (const { kind } of batch.entries) seen.set(kind, (seen.get(kind) ?? 0) + 1)
      client ??= await begin(database)
      writer ??= await RecordWriter.begin(client, { name: basename(file) }, on)
      await writer.write(batch, errors, on)
    }
    if (client && errors.errors.length === 0) {
      await writer?.finish()
      const changed = await changedTables(client)
      await client.query('COMMIT')
      await analyze(client, changed)
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    errors.add(
      error.line ?? 0,
      error.path ?? '$',
      'database',
      `the database refuses it: ${error.message}`,
      error.detail,
    )
  } finally {
    await end(client)
  }
  return reportOf(file, source.format, datasets, seen, errors, writer?.trail)
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

/** Whether PostgreSQL refuses what the file says: a value, a constraint, a limit. */
function isRefusal(
  error: unknown,
): error is Error & { code: string; detail?: string; line?: number; path?: string } {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && /^(22|23|54)[0-9A-Z]{3}$/.test(code)
}

function checkOptions({ dataset, publishedAt }: ImportOptions): void {
  if (dataset !== undefined && !/^[^\s/\0]{1,200}$/.test(dataset)) {
    throw new TypeError(
      `the name of a dataset has 1 to 200 characters, none of them a space or a slash: "${dataset}"`,
    )
  }
  const isDate = publishedAt === undefined || moment.safeParse(publishedAt).success
  if (!isDate)
    throw new TypeError(`publishedAt is written 2021-12-05, or 2021-12-05T14:30:00Z, not "${publishedAt}"`)
}

function reportOf(
  file: string,
  kind: string | null,
  datasets: Set<string>,
  seen: Map<Kind, number>,
  errors: ErrorList,
  trail?: AuditTrail,
): FileReport {
  const byType: FileReport['byType'] = {}
  const all: RecordCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
  for (const [type, count] of seen) {
    const counts: RecordCounts =
      errors.errors.length > 0
        ? { created: 0, updated: 0, unchanged: 0, rejected: count }
        : { created: 0, updated: 0, unchanged: 0, ...trail?.counts.get(type), rejected: 0 }
    byType[type] = counts
    for (const name of Object.keys(all) as (keyof RecordCounts)[]) all[name] += counts[name]
  }
  all.rejected += errors.lostLines
  return { file, dataset: [...datasets].join(', ') || null, kind, ...all, byType, errors: errors.sorted() }
}
