// What was done, and by what: the rows of `Dataset`, `Origin` and `Change`.
import { basename } from 'node:path'
import type { ClientBase } from 'pg'
import type { OriginKind } from '../../../generated/client/enums.ts'
import type { Entry, Section } from '../../record/entry.ts'
import type { ErrorList } from '../../record/fault.ts'
import type { Id, Kind } from '../../record/kind.ts'
import type { HasId, Value } from '../../record/stored.ts'
import type { Reads } from '../reads.ts'
import type { Effect } from './apply.ts'
import { arrayOf, BulkWriter } from './bulk-writer.ts'
import { allocateIds } from './copy.ts'
import { KEPT_TOGETHER } from './number-changes.ts'

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
  /** The datasets that the writer may write to: who an actor of another is, they do not say. Default: all. */
  datasets?: readonly string[] | undefined
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

/** What is to stand in `Origin` for what a file does to a dataset. */
export interface OriginRow extends HasId {
  readonly name: string
  readonly dataset: string
  readonly source: ErrorList
}

export const ORIGIN_COLUMNS = [
  'id',
  'datasetId',
  'originKind',
  'name',
  'recordedAt',
  'writer',
  'operation',
  'reason',
  'created',
  'updated',
  'unchanged',
]

interface KnownDataset {
  readonly id: Id
  readonly description: string | null
  readonly licence: string | null
}

/** The moment, by the clock of the database. */
export const NOW = `to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`

/** What one import does, file by file and dataset by dataset. */
export class AuditTrail {
  readonly client: ClientBase
  readonly origin: Origin
  /** The moment of the writing, for all that it records. */
  now: string
  /** What became of the records of each file. */
  readonly counts = new Map<ErrorList, Map<Kind, Counts>>()
  /** What was noted down; kept of small writes alone, whose answers tell of it. */
  readonly noted: NotedChange[] | undefined
  readonly #origins = new Map<string, HasId>()
  /** The counts that the rows of origins have. */
  readonly #written = new Map<string, string>()
  readonly #perOrigin = new Map<string, Counts>()
  readonly #datasets = new Map<string, KnownDataset>()

  constructor(
    client: ClientBase,
    origin: Origin,
    { now = '', isSmall = false }: { now?: string; isSmall?: boolean },
  ) {
    this.client = client
    this.origin = origin
    this.now = now
    this.noted = isSmall ? [] : undefined
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

  /** Looks up datasets, and, where it is not known yet, the moment, which it resolves to. */
  async begin(reads: Reads, datasets: readonly string[]): Promise<string> {
    const [found, moment] = await Promise.all([
      reads.query('SELECT id::text, name, description, licence FROM "Dataset" WHERE name = ANY($1)', [
        datasets,
      ]),
      this.now === '' ? reads.query(`SELECT ${NOW}`) : undefined,
    ])
    for (const { name, ...dataset } of found.rows) this.#datasets.set(name, dataset)
    if (moment) this.now = moment.rows[0].now
    return this.now
  }

  /** Writes down what is said of datasets that were looked up. Returns whether anything was new in that. */
  async saveDatasets(sections: readonly Section[]): Promise<boolean> {
    let isChanged = false
    for (const { name, description, licence, source } of sections) {
      const there = this.#datasets.get(name)
      const same =
        there &&
        (description === undefined || there.description === description) &&
        (licence === undefined || there.licence === licence)
      if (same) continue
      const saved = await this.client.query(
        `INSERT INTO "Dataset" (name, description, licence) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET description = coalesce(EXCLUDED.description, "Dataset".description),
           licence = coalesce(EXCLUDED.licence, "Dataset".licence)
         RETURNING id::text, description, licence`,
        [name, description ?? null, licence ?? null],
      )
      this.#datasets.set(name, saved.rows[0])
      if (source) await this.originOf({ dataset: name, source })
      isChanged = true
    }
    return isChanged
  }

  datasetId(name: string): Id {
    return this.#datasets.get(name)!.id
  }

  /** The id of the row in `Origin` for what a file does to a dataset; made when first asked for. */
  async originOf({ dataset, source }: Pick<Entry, 'dataset' | 'source'>): Promise<Id> {
    const { origins, newOrigins } = this.originsOf([{ dataset, source }])
    const [origin] = origins.values()
    if (newOrigins.length > 0) {
      const tables = new BulkWriter(this.client)
      await allocateIds(this.client, [['Origin', newOrigins]])
      tables.add('Origin', ORIGIN_COLUMNS, newOrigins, (row) => this.originRow(row))
      await tables.write()
    }
    return origin!.id!
  }

  /** By what records are written; `newOrigins` are to be written with them. */
  originsOf<Of extends Pick<Entry, 'dataset' | 'source'>>(
    entries: readonly Of[],
  ): { origins: Map<Of, HasId>; newOrigins: OriginRow[] } {
    const newOrigins: OriginRow[] = []
    const origins = new Map<Of, HasId>()
    for (const entry of entries) {
      const { dataset, source } = entry
      const name = this.#originName(dataset, source)
      let origin = this.#origins.get(name)
      if (origin === undefined) {
        const added: OriginRow = { id: undefined, name, dataset, source }
        newOrigins.push(added)
        this.#origins.set(name, added)
        origin = added
      }
      origins.set(entry, origin)
    }
    return { origins, newOrigins }
  }

  /** A row of `Origin`, in the order of `ORIGIN_COLUMNS`: with what was counted until now. */
  originRow({ id, name, dataset, source }: OriginRow): Value[] {
    const counts = this.#perOrigin.get(name) ?? noCounts()
    this.#written.set(name, JSON.stringify(counts))
    return [
      id!,
      this.datasetId(dataset),
      this.origin.kind ?? 'FILE',
      this.origin.name ?? basename(source.file),
      this.now,
      this.origin.writer ?? null,
      this.origin.operation ?? null,
      this.origin.reason ?? null,
      ...Object.values(counts),
    ]
  }

  #originName = (dataset: string, source: ErrorList): string => `${dataset} ${source.file}`

  /** Records what was done, in that order. It stands in the log of changes once {@link numberChanges} was called after the commit. */
  async record(changes: readonly NotedChange[]): Promise<void> {
    const tables = new BulkWriter(this.client)
    this.recordIn(tables, changes)
    await tables.write()
  }

  /** Records it as one of the steps by which tables are written. */
  recordIn(tables: BulkWriter, changes: readonly NotedChange[]): void {
    if (changes.length === 0) return
    this.noted?.push(...changes)
    const columns = ['recordedAt', 'actions', 'subjects', 'rowIds', 'originIds']
    const together = Array.from({ length: Math.ceil(changes.length / KEPT_TOGETHER) }, (_, i) =>
      changes.slice(i * KEPT_TOGETHER, (i + 1) * KEPT_TOGETHER),
    )
    tables.add('PendingChange', columns, together, (all) => [
      this.now,
      arrayOf(all.map(({ action }) => action)),
      arrayOf(all.map(({ column }) => column)),
      arrayOf(all.map(({ of }) => of.id)),
      arrayOf(all.map(({ originId }) => originId)),
    ])
  }

  /** Completes the rows of `Origin`, where more was counted since they were written. */
  async finish(): Promise<void> {
    for (const [name, { id }] of this.#origins) {
      const counts = this.#perOrigin.get(name) ?? noCounts()
      if (this.#written.get(name) === JSON.stringify(counts)) continue
      await this.client.query(
        'UPDATE "Origin" SET created = $2, updated = $3, unchanged = $4 WHERE id = $1',
        [id, counts.created, counts.updated, counts.unchanged],
      )
    }
  }
}
