// What a format is: a way in which files bring records.
import type { Batch } from '../record/entry.ts'
import type { ErrorList } from '../record/fault.ts'
import type { Line } from './lines.ts'

/** A format of files. To add one, write it as a file of its own and name it in `formats.ts`. */
export interface Format {
  /** By what a report of an import calls it: "dossier". */
  name: string
  /** Whether its batches refer to nothing outside of them, so that each can be written as it comes. Default: no. */
  standsAlone?: boolean
  /** Whether a file is of this format, by its first line that is not blank. The formats are asked in their order. */
  sniff(head: FileHead): boolean
  /**
   * Reads a file. Records that refer to each other belong in one batch; what is wrong with them goes to `errors`.
   *
   * @see EntryReader, which makes entries of records.
   */
  read(file: OpenFile, options: ReadOptions, errors: ErrorList): AsyncIterable<Batch>
}

/** What is seen of a file before its format is known. */
export interface FileHead {
  path: string
  /** The first line that is not blank; empty where its bytes are no UTF-8. */
  firstLine: string
}

/** A file that is read. */
export interface OpenFile {
  path: string
  /** Its lines, read as they are asked for, which tells the import how far it is. */
  lines: AsyncIterable<Line>
}

/** What is taken for records whose file does not say. */
export interface ReadOptions {
  /** The dataset to which records belong. Default: "articles". */
  dataset?: string | undefined
  publisher?: string | undefined
  title?: string | undefined
  url?: string | undefined
  key?: string | undefined
  publishedAt?: string | undefined
  language?: string | undefined
}

export const DEFAULT_DATASET = 'articles'
