import { readdirSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import {
  type FileReport,
  type ImportNote,
  ImportOptionError,
  type ImportReport,
  importFiles,
  type RecordCounts,
} from '@proviso/prisma'
import { ERRORS_SHOWN, UsageError } from '../failure.ts'
import { createProgressDisplay } from '../import-progress.ts'
import { withDatabase } from './with-database.ts'

export interface ImportCommandOptions {
  readonly dataset?: string
  readonly publisher?: string
  readonly title?: string
  readonly url?: string
  readonly key?: string
  readonly publishedAt?: string
  readonly language?: string
  /** Retract what the datasets held and the files do not. */
  readonly replace?: boolean
  /** Store nothing. */
  readonly dryRun?: boolean
  /** Print every error. */
  readonly allErrors?: boolean
  /** Print the report as JSON. */
  readonly json?: boolean
}

/** `proviso import`: imports files as one, all of them or none; 1 when any of them was rejected. */
export async function runImport(
  files: readonly string[],
  { json, allErrors = false, ...options }: ImportCommandOptions,
): Promise<number> {
  const report = await withDatabase(async (database, signal) => {
    // what it reads and analyses can wait where others need the processor; what PostgreSQL does for it holds locks, and cannot
    goBehindOthers()
    const display = createProgressDisplay()
    try {
      return await importFiles(database, files, {
        ...options,
        onProgress(progress) {
          // Thrown from here, the reason ends the import, and what it began is undone.
          signal.throwIfAborted()
          display.update(progress)
        },
      })
    } catch (error) {
      throw error instanceof ImportOptionError ? new UsageError(error.message) : error
    } finally {
      display.stop()
    }
  })
  if (json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  else print(report, allErrors ? Number.POSITIVE_INFINITY : ERRORS_SHOWN)
  if (options.dryRun && report.totals.errors === 0)
    process.stderr.write('This was a dry run: nothing was stored.\n')
  return report.totals.errors > 0 ? 1 : 0
}

/** Lowers the priority of the process. On Linux each thread has one of its own, and those that tidy the memory are as busy as the one that reads. */
function goBehindOthers() {
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task') : [process.pid]
  for (const thread of threads) {
    try {
      setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL)
    } catch (error) {
      // it has ended meanwhile
      if ((error as { info?: { code?: string } }).info?.code !== 'ESRCH') throw error
    }
  }
}

function print({ files, totals }: ImportReport, mostErrors: number) {
  let left = mostErrors
  for (const file of files) {
    for (const error of file.errors.slice(0, left)) process.stderr.write(`${error}\n`)
    left = Math.max(0, left - file.errors.length)
    for (const note of file.notes)
      process.stderr.write(`${file.file}${note.line > 0 ? `:${note.line}` : ''}: ${noted(note)}\n`)
    process.stdout.write(`${summary(file)}\n`)
  }
  if (totals.errors > mostErrors)
    process.stderr.write(
      `${totals.errors - mostErrors} more errors are not shown; --all-errors shows them.\n`,
    )
  if (files.length > 1) process.stdout.write(`${files.length} files: ${outcome(totals, totals.errors)}\n`)
}

function summary(report: FileReport): string {
  const { file, dataset, errors } = report
  const into = dataset === null ? '' : ` (${dataset})`
  return `${file}${into}: ${outcome(report, errors.length)}`
}

/** What became of the records; with any error in any file, of none of them anything. */
function outcome({ created, updated, unchanged, rejected }: RecordCounts, errors: number): string {
  if (errors === 0 && rejected === 0) return `${created} created, ${updated} updated, ${unchanged} unchanged`
  const faults = errors === 0 ? 'errors in another file' : `${errors} error${errors === 1 ? '' : 's'}`
  return `${faults}; ${rejected === 0 ? 'nothing' : `none of ${rejected} record${rejected === 1 ? '' : 's'}`} stored`
}

const noted = ({ message, count }: ImportNote): string =>
  count === 1 ? message : `${message} (so ${count} records)`
