// The one door by which records come into the database: files, mutations and agents all write through it.
import type { ClientBase } from 'pg'
import { EntryReader } from '../../formats/entry-reader.ts'
import type { Batch, Entry } from '../../record/entry.ts'
import { ErrorList, type ImportError } from '../../record/fault.ts'
import type { Agent } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import { fillAddresses } from '../../search/addresses.ts'
import { indexTexts } from '../../search/refresh.ts'
import { resolve } from '../resolve/resolve.ts'
import { AuditTrail, type Origin } from './audit-trail.ts'
import type { OnRows } from './bulk-writer.ts'
import { moveRecords } from './move-records.ts'
import { referrersTo, retractRecords, storedRecords } from './retract-records.ts'
import { writeBatch } from './write.ts'

/** The key of the advisory lock that is held while records are checked and written, as an SQL expression. */
export const writeLock = "hashtextextended('proviso import', 0)"

/** How far the writing of a batch is. */
export interface OnWriting {
  onWait?: (() => void) | undefined
  onCheck?: OnRows | undefined
  onWrite?: OnRows | undefined
}

/** Writes batches of records of one origin, in the transaction of a client. */
export class RecordWriter {
  readonly trail: AuditTrail
  readonly #client: ClientBase

  private constructor(client: ClientBase, trail: AuditTrail) {
    this.#client = client
    this.trail = trail
  }

  /** Writers wait for each other: they decide by what is there what has to be added. */
  static async begin(client: ClientBase, origin: Origin, { onWait }: OnWriting = {}): Promise<RecordWriter> {
    const { rows } = await client.query(`SELECT pg_try_advisory_xact_lock(${writeLock}) AS locked`)
    if (!rows[0].locked) {
      onWait?.()
      await client.query(`SELECT pg_advisory_xact_lock(${writeLock})`)
    }
    return new RecordWriter(client, new AuditTrail(client, origin, await timeOf(client)))
  }

  /**
   * Writes a batch, unless there are faults: in it, or in the files of the import.
   *
   * @returns the id of the row of each entry that was written.
   */
  async write(batch: Batch, files: readonly ErrorList[], on: OnWriting = {}): Promise<Map<Entry, Id>> {
    const { entries } = batch
    on.onCheck?.(0, entries.length)
    await moveRecords(this.#client, entries)
    const state = await resolve(this.#client, entries, this.trail.now)
    on.onCheck?.(entries.length, entries.length)
    if (files.some(({ errors }) => errors.length > 0)) return new Map()
    await writeBatch(batch, state, this.trail, on.onWrite)
    await fillAddresses(this.#client)
    return new Map(entries.map((entry) => [entry, state.resolved.get(entry)!.row.id!]))
  }

  /**
   * Makes datasets what a batch says: what is missing in it is retracted by the coder. To what goes, nothing of what stays may
   * refer. Actors, articles, considerations and mergers stay: they claim nothing.
   */
  async replace({ entries }: Batch): Promise<void> {
    for (const [dataset, ofDataset] of Map.groupBy(entries, (entry) => entry.dataset)) {
      const except = ofDataset.map(({ key }) => key)
      const missing = await storedRecords(this.#client, dataset, { except })
      const [{ source }] = ofDataset as [Entry]
      const referrers = await referrersTo(this.#client, missing)
      for (const { to, from } of referrers)
        source.add(
          0,
          '$',
          'still_referred_to',
          `"${to.key}" is missing, but ${from} refers to it`,
          'keep it, or retract that first',
        )
      if (referrers.length > 0 || missing.length === 0) continue
      const originId = await this.trail.originOf({ dataset, source })
      const retracted = await retractRecords(this.trail, dataset, missing, originId)
      for (const key of retracted) source.note(0, 'retracted', `"${key}" is missing, and was retracted`)
    }
  }

  /** Indexes what was written, and completes the audit trail. */
  async finish(): Promise<void> {
    await indexTexts(this.#client)
    await this.trail.finish()
  }
}

/** Records that are written together, as they stand in a dossier. They may refer to each other. */
export interface GivenRecords {
  dataset: string
  /** Who makes the claims that do not say. */
  agent?: Agent | undefined
  records: readonly Record<string, unknown>[]
}

/** What became of them. */
export interface WrittenRecords {
  /** What is wrong with them: the line of an error is the number of its record, from 1. With any, nothing is written. */
  errors: ImportError[]
  /** The ids of their rows, by their keys. */
  ids: ReadonlyMap<string, Id>
}

/**
 * Writes records by the same checks as a file of them, in the transaction of the client. After its commit call `numberChanges`.
 *
 * @example
 * const records = [{ record: 'actor', key: 'unesco', name: 'UNESCO', actorKind: 'IGO' }]
 * const { errors, ids } = await writeRecords(client, { dataset: 'desk', records }, origin)
 */
export async function writeRecords(
  client: ClientBase,
  { dataset, agent, records }: GivenRecords,
  origin: Origin,
): Promise<WrittenRecords> {
  const errors = new ErrorList(origin.name ?? '')
  const reader = new EntryReader(errors)
  const entries = records.flatMap((record, i) => reader.read(i + 1, dataset, agent, record) ?? [])
  const writer = await RecordWriter.begin(client, origin)
  const written = await writer.write({ entries, sections: [{ name: dataset, source: errors }] }, [errors])
  await writer.finish()
  return { errors: errors.sorted(), ids: new Map([...written].map(([{ key }, id]) => [key, id])) }
}

async function timeOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`,
  )
  return rows[0].now
}
