import type { ImportError, ImportNote } from '../record/fault.ts'
import type { Kind } from '../record/kind.ts'

/** How many records a file created, changed, left as they were, and was refused with. */
export interface RecordCounts {
  /** Records that are new in the graph. */
  created: number
  /** Records that were there and are different now. */
  updated: number
  /** Records that were there, the same. */
  unchanged: number
  /** Records that were not stored: all of a file that has an error. */
  rejected: number
}

/** What became of one file. */
export interface FileReport extends RecordCounts {
  /** The file, as it was named. */
  file: string
  /** The dataset that its records belong to; several are joined by ", ". Null where the file could not be read so far. */
  dataset: string | null
  /** The name of its format: "dossier", "articles", "text" or another. Null where it could not be read. */
  kind: string | null
  /** The same counts for each type of record that the file holds. */
  byType: Partial<Record<Kind, RecordCounts>>
  /** All that is wrong with the file, in the order of its lines. With any error nothing of the file is stored. */
  errors: ImportError[]
  /** What was assumed, and which records were joined with those of other datasets. */
  notes: ImportNote[]
}

/** What became of an import of some files. */
export interface ImportReport {
  files: FileReport[]
  /** The sums over all files. */
  totals: RecordCounts & { errors: number }
}

/** Sums up the reports of files. */
export function sumUp(files: FileReport[]): ImportReport {
  const sum = (count: (file: FileReport) => number) => files.reduce((total, file) => total + count(file), 0)
  return {
    files,
    totals: {
      created: sum((file) => file.created),
      updated: sum((file) => file.updated),
      unchanged: sum((file) => file.unchanged),
      rejected: sum((file) => file.rejected),
      errors: sum((file) => file.errors.length),
    },
  }
}
