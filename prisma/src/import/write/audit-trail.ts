// What was done, and by what: the rows of `Dataset`, `Origin` and `Change`.
import { basename } from 'node:path'
import type { ClientBase } from 'pg'
import type { OriginKind } from '../../../generated/client/enums.ts'
import type { Entry, Section } from '../../record/entry.ts'
import type { ErrorList } from '../../record/fault.ts'
import type { Id, Kind } from '../../record/kind.ts'
import type { HasId } from '../../record/stored.ts'
import type { Effect } from './apply.ts'

/** What brings records in. */
export interface Origin {
  /** Default: a file. */
  kind?: OriginKind | undefined
  /** The name of a key or of an agent. Default: that of each file, without its folder. */
  name?: string | undefined
  /** Who writes, the same for as long as it is they. Default: nobody; it is a file. */
  writer?: string | undefined
  /** The datasets whose withheld words the writer may read, and so be told of in faults. Default: all, as who has files has the database. */
  shown?: readonly string[] | undefined
  /** By which mutation. */
  operation?: string | undefined
  /** Why, in their words. */
  reason?: string | undefined
}

/** A change, as it is noted down. */
export interface NotedChange {
  action: 'ADDED' | 'UPDATED' | 'RETRACTED'
  /** The column of `Change` that names what was changed. */
  column: string
  of: HasId
  originId: Id | null
}

/** How many records of each kind were created, changed, and left as they were. */
export type Counts = Record<Effect, number>

const noCounts = (): Counts => ({ created: 0, updated: 0, unchanged: 0 })

/** What one import does, file by file and dataset by dataset. */
export class AuditTrail {
  readonly client: ClientBase
  readonly origin: Origin
  /** The moment of the writing, for all that it records. */
  readonly now: string
  /** What became of the records of each file. */
  readonly counts = new Map<ErrorList, Map<Kind, Counts>>()
  /** What was noted down; kept of small writes alone, whose answers tell of it. */
  noted: NotedChange[] | undefined
  readonly #origins = new Map<string, Id>()
  /** The counts that the rows of origins have. */
  readonly #written = new Map<string, string>()
  readonly #perOrigin = new Map<string, Counts>()
  readonly #datasets = new Map<string, Id>()

  constructor(client: ClientBase, origin: Origin, now: string) {
    this.client = client
    this.origin = origin
    this.now = now
  }

  count({ source, dataset, kind }: Pick<Entry, 'source' | 'dataset' | 'kind'>, effect: Effect): void {
    const ofFile = this.counts.get(source) ?? new Map<Kind, Counts>()
    const ofKind = ofFile.get(kind) ?? noCounts()
    ofKind[effect]++
    this.counts.set(source, ofFile.set(kind, ofKind))
    const ofDataset = this.#perOrigin.get(this.#originName(dataset, source)) ?? noCounts()
    ofDataset[effect]++
    this.#perOrigin.set(this.#originName(dataset, source), ofDataset)
  }

  /** Writes down what is said of the datasets. Returns whether anything was new in that. */
  async saveDatasets(sections: Section[]): Promise<boolean> {
    const { rows } = await this.client.query(
      'SELECT id::text, name, description, licence FROM "Dataset" WHERE name = ANY($1)',
      [sections.map((section) => section.name)],
    )
    const known = new Map(rows.map((row) => [row.name, row]))
    let isChanged = false
    for (const { name, description, licence, source } of sections) {
      const there = known.get(name)
      if (there) this.#datasets.set(name, there.id)
      const same =
        there &&
        (description === undefined || there.description === description) &&
        (licence === undefined || there.licence === licence)
      if (same) continue
      const saved = await this.client.query(
        `INSERT INTO "Dataset" (name, description, licence) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET description = coalesce(EXCLUDED.description, "Dataset".description),
           licence = coalesce(EXCLUDED.licence, "Dataset".licence)
         RETURNING id::text`,
        [name, description ?? null, licence ?? null],
      )
      this.#datasets.set(name, saved.rows[0].id)
      if (source) await this.originOf({ dataset: name, source })
      isChanged = true
    }
    return isChanged
  }

  datasetId(name: string): Id {
    return this.#datasets.get(name)!
  }

  /** The id of the row in `Origin` for what a file does to a dataset; made when first asked for. */
  async originOf({ dataset, source }: Pick<Entry, 'dataset' | 'source'>): Promise<Id> {
    const name = this.#originName(dataset, source)
    const there = this.#origins.get(name)
    if (there !== undefined) return there
    const counts = this.#perOrigin.get(name) ?? noCounts()
    const { rows } = await this.client.query(
      `INSERT INTO "Origin" ("datasetId", "originKind", name, "recordedAt", writer, operation, reason, created, updated, unchanged)
       VALUES ($1, $2::"OriginKind", $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id::text`,
      [
        this.datasetId(dataset),
        this.origin.kind ?? 'FILE',
        this.origin.name ?? basename(source.file),
        this.now,
        this.origin.writer ?? null,
        this.origin.operation ?? null,
        this.origin.reason ?? null,
        ...Object.values(counts),
      ],
    )
    this.#origins.set(name, rows[0].id)
    this.#written.set(name, JSON.stringify(counts))
    return rows[0].id
  }

  #originName = (dataset: string, source: ErrorList): string => `${dataset} ${source.file}`

  /** Records what was done, in that order. It stands in the log of changes once {@link numberChanges} was called after the commit. */
  async record(changes: readonly NotedChange[]): Promise<void> {
    if (changes.length === 0) return
    this.noted?.push(...changes)
    await this.client.query(
      `INSERT INTO "PendingChange" ("recordedAt", actions, subjects, "rowIds", "originIds")
       VALUES ($1, $2::"ChangeAction"[], $3, $4::bigint[], $5::bigint[])`,
      [
        this.now,
        changes.map(({ action }) => action),
        changes.map(({ column }) => column),
        changes.map(({ of }) => of.id),
        changes.map(({ originId }) => originId),
      ],
    )
  }

  /** Completes the rows of `Origin`, where more was counted since they were written. */
  async finish(): Promise<void> {
    for (const [name, id] of this.#origins) {
      const counts = this.#perOrigin.get(name) ?? noCounts()
      if (this.#written.get(name) === JSON.stringify(counts)) continue
      await this.client.query(
        'UPDATE "Origin" SET created = $2, updated = $3, unchanged = $4 WHERE id = $1',
        [id, counts.created, counts.updated, counts.unchanged],
      )
    }
  }
}
