// A file while it is imported: what it holds, and what is wrong with it.
import { formats as ownFormats } from '../formats/formats.ts'
import { openRecords } from '../formats/open.ts'
import { type Batch, type Entry, lineOf, type Section } from '../record/entry.ts'
import { ErrorList } from '../record/fault.ts'
import type { Kind } from '../record/kind.ts'
import type { ImportOptions } from './options.ts'
import type { FileReport, RecordCounts } from './report.ts'
import type { AuditTrail } from './write/audit-trail.ts'

/** A file of an import. */
export class ReadFile {
  readonly name: string
  readonly errors: ErrorList
  standsAlone = false
  #format: string | null = null
  readonly #datasets = new Set<string>()
  readonly #seen = new Map<Kind, number>()

  constructor(name: string) {
    this.name = name
    this.errors = new ErrorList(name)
  }

  /** Reads the file; none where it cannot be read at all. */
  async *batches(options: ImportOptions): AsyncGenerator<Batch> {
    const formats = [...(options.formats ?? []), ...ownFormats]
    const onBytes = (done: number, total: number) =>
      options.onProgress?.({ file: this.name, phase: 'read', done, total })
    const source = await openRecords(this.name, formats, options, this.errors, onBytes)
    if (source === undefined) return
    this.#format = source.format.name
    this.standsAlone = source.format.standsAlone ?? false
    for await (const batch of source.batches) {
      for (const { name } of batch.sections) this.#datasets.add(name)
      for (const { kind } of batch.entries) this.#seen.set(kind, (this.#seen.get(kind) ?? 0) + 1)
      yield batch
    }
  }

  /** What became of it; without a trail nothing of it was stored. */
  report(trail: AuditTrail | undefined): FileReport {
    const byType: FileReport['byType'] = {}
    const all: RecordCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
    for (const [type, count] of this.#seen) {
      const none = { created: 0, updated: 0, unchanged: 0 }
      const counts: RecordCounts = trail
        ? { ...none, ...trail.counts.get(this.errors)?.get(type), rejected: 0 }
        : { ...none, rejected: count }
      byType[type] = counts
      for (const name of Object.keys(all) as (keyof RecordCounts)[]) all[name] += counts[name]
    }
    all.rejected += this.errors.lostLines
    return {
      file: this.name,
      dataset: [...this.#datasets].join(', ') || null,
      kind: this.#format,
      ...all,
      byType,
      errors: this.errors.sorted(),
      notes: this.errors.notes,
    }
  }
}

/** The records of several files, as one batch. */
export class BatchOfFiles implements Batch {
  readonly entries: Entry[] = []
  readonly sections: Section[] = []
  readonly #known = new Map<string, Entry>()

  /** Adds what a file brings. A record that another file of the import gives as well, word for word, is taken once. */
  add({ entries, sections }: Batch): void {
    this.sections.push(...sections)
    for (const entry of entries) {
      const full = `${entry.dataset}/${entry.key}`
      const first = this.#known.get(full)
      if (first === undefined) {
        this.#known.set(full, entry)
        this.entries.push(entry)
      } else if (first.sha256 !== entry.sha256 || first.kind !== entry.kind) {
        const message = `the key "${entry.key}" stands on ${lineOf(first, entry)} already, with something else`
        entry.source.add(entry.line, '$.key', 'duplicate_key', message)
      }
    }
  }

  get isFilled(): boolean {
    return this.entries.length + this.sections.length > 0
  }

  /** The files, for whoever waits. */
  get name(): string {
    const files = new Set([...this.entries, ...this.sections].map(({ source }) => source?.file))
    return files.size === 1 ? [...files].join() : `${files.size} files`
  }
}
