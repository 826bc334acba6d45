import type { ErrorList } from './fault.ts'
import type { GraphRecord } from './format.ts'
import type { Kind } from './kind.ts'

/** A dataset, as its line in the file describes it. */
export interface Section {
  name: string
  description?: string | undefined
  licence?: string | undefined
  /** The file whose line it is. */
  source?: ErrorList | undefined
}

/** A record of a file, on its way into the graph. */
export interface Entry {
  /** The file that it comes from, by its faults. */
  source: ErrorList
  line: number
  dataset: string
  key: string
  kind: Kind
  /** The record, its defaults filled in; undefined where it has faults of its own. */
  record: GraphRecord | undefined
  /** The record as written, for what can still be checked when it has faults of its own. */
  written: Record<string, unknown>
  /** The SHA-256 of the record, which tells an unchanged one. */
  sha256: string
}

/** The entries that are worked on at once: a whole dossier or text, a part of a file of articles, or all dossiers of an import. */
export interface Batch {
  entries: Entry[]
  sections: Section[]
}

/** How a record is referred to from everywhere: `dataset/key`. */
export const fullKey = (dataset: string, reference: string): string =>
  reference.includes('/') ? reference : `${dataset}/${reference}`

/** `line 5`, and of which file, where that is not the one from which it is seen. */
export const lineOf = ({ source, line }: Pick<Entry, 'source' | 'line'>, from: Entry): string =>
  source === from.source ? `line ${line}` : `line ${line} of ${source.file}`
