// The one door by which records come into the database: files, mutations and agents all write through it.
import type { ClientBase } from 'pg'
import type { Batch, Entry } from '../../record/entry.ts'
import { type ErrorList, someOf } from '../../record/fault.ts'
import { unclaimed } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import { removedKey } from '../../record/removed.ts'
import { fillAddresses } from '../../search/addresses.ts'
import { IN_BULK, LISTED } from '../../search/pending-lists.ts'
import { askTexts, indexStale, indexTexts } from '../../search/refresh.ts'
import type { NamedRows, Row } from '../batch-state.ts'
import { ReadsInTurn, ReadsTogether } from '../reads.ts'
import { resolve } from '../resolve/resolve.ts'
import { afterTheirFirst } from '../resolve/same-as.ts'
import { AuditTrail, NOW, type Origin } from './audit-trail.ts'
import { BulkWriter, type OnRows } from './bulk-writer.ts'
import { checkSharedJudgements, sharedJudgements } from './check-shared-judgements.ts'
import { checkStages } from './check-stages.ts'
import { claimAsCoded, isKnownWithOthers } from './claim-as-coded.ts'
import { moveRecords, nameRecords } from './move-records.ts'
import { placed } from './refusal.ts'
import { markRemoved } from './removals.ts'
import {
  type Referrer,
  referrersOf,
  referrersTo,
  retractRecords,
  sharedWith,
  storedRecords,
} from './retract-records.ts'
import { keepRetracted, mergedAmong, retractUnclaimed } from './retract-unclaimed.ts'
import { TOUCHED, type Touched, touchedBy } from './touched.ts'
import { writeBatch } from './write.ts'

/** The key of the advisory lock that imports hold while records are checked and written, as an SQL expression. */
export const writeLock = "hashtextextended('proviso import', 0)"
/** The key of that which small writes hold, which take no longer than a request: they wait for each other, and for no import. */
const smallWriteLock = "hashtextextended('proviso write', 0)"
/** So long, in milliseconds, a small write waits for what an import has written and not yet committed. */
const PATIENCE = 200

/** A record is being written by an import: whoever wants to write it has to wait for that. */
class ContendedError extends Error {}

/**
 * What triggers ask stays planned for the session, and rows are looked up by indexes: a plan that was made while a table was small has to
 * serve when it is large, also while that is yet to be committed.
 */
const BY_INDEXES = 'SET LOCAL enable_seqscan = off; SET LOCAL jit = off'
/** Of what a few rows need, planning is most of the work: it is done once. */
const PLAN_ONCE = `SET LOCAL plan_cache_mode = force_generic_plan; ${BY_INDEXES}`
/** Of many records, statements are planned as PostgreSQL sees fit. */
const PLAN_BY_DEFAULT = 'SET LOCAL plan_cache_mode = DEFAULT'

/**
 * What an import writes goes to the disk a megabyte at a time: the system would keep it for half a minute, and write hundreds of them at once, while
 * whoever commits waits for the disk.
 */
const FLUSHED_EARLY = "SET LOCAL backend_flush_after = '1MB'"

/** The statements by which a small write begins its transaction: before it looks at anything, so that it sees what others wrote. */
export const SMALL_WRITE: string = `SELECT pg_advisory_xact_lock(${smallWriteLock}); SET LOCAL lock_timeout = ${PATIENCE}; ${PLAN_ONCE}; ${LISTED}`

/** Those by which one begins that is beside others which begin so; by {@link lockConditions} it goes on. */
export const SMALL_WRITE_BESIDE: string = `SELECT pg_advisory_xact_lock_shared(${smallWriteLock}); ${PLAN_ONCE}; ${LISTED}`

/**
 * Waits for whoever judges the same conditions, or others of what is worked out of these: of the considerations that they, or those
 * whose place they take, are conditions for.
 */
export async function lockConditions(client: ClientBase, ids: readonly Id[]): Promise<void> {
  await client.query(
    `WITH of AS (
       SELECT id FROM "Condition" WHERE id = ANY($1::bigint[])
        UNION SELECT "supersedesId" FROM "Condition" WHERE id = ANY($1::bigint[]) AND "supersedesId" IS NOT NULL
     ), keys AS (
       SELECT 'condition ' || id AS key FROM of
        UNION SELECT 'consideration ' || "considerationId" FROM "Condition" WHERE id IN (SELECT id FROM of) AND "considerationId" IS NOT NULL
        UNION SELECT 'consideration ' || "considerationId" FROM "TermCondition" WHERE "conditionId" IN (SELECT id FROM of)
     ), locked AS MATERIALIZED (
       SELECT pg_advisory_xact_lock(hashtextextended('proviso write ' || key, 0)) FROM (SELECT key FROM keys ORDER BY key) k
     )
     SELECT set_config('lock_timeout', '${PATIENCE}', true) FROM (SELECT count(*) FROM locked) l`,
    [ids],
  )
}

/** Whether an error says that somebody beside was writing the same: alone it may be done. Who waited too long waited for an import. */
export const isCrossed = (error: unknown): boolean =>
  ['23505', '40P01'].includes((error as { code?: string } | null)?.code ?? '')

/** Whether an error says that an import holds what a small write needs. */
export const isContended = (error: unknown): boolean =>
  error instanceof ContendedError ||
  ['55P03', '40P01'].includes((error as { code?: string } | null)?.code ?? '')

/** How far the writing of a batch is. */
export interface OnWriting {
  onWait?: (() => void) | undefined
  onCheck?: OnRows | undefined
  onWrite?: OnRows | undefined
}

/** Writes batches of records of one origin, in the transaction of a client. */
export class RecordWriter {
  readonly trail: AuditTrail
  /** What a record that was written alone has touched. */
  touched: readonly Touched[] | undefined
  readonly #client: ClientBase
  readonly #stages: [Entry, Row][] = []
  readonly #sharedJudgements: [Entry, Row][] = []
  /** Whether texts may have to be analysed. */
  #isStale: boolean

  private constructor(client: ClientBase, trail: AuditTrail, { isStale = true } = {}) {
    this.#client = client
    this.trail = trail
    this.#isStale = isStale
  }

  /** Writers wait for each other: they decide by what is there what has to be added. */
  static async begin(client: ClientBase, origin: Origin, { onWait }: OnWriting = {}): Promise<RecordWriter> {
    const { rows } = await client.query(`SELECT pg_try_advisory_xact_lock(${writeLock}) AS locked`)
    if (!rows[0].locked) {
      onWait?.()
      await client.query(`SELECT pg_advisory_xact_lock(${writeLock})`)
    }
    await client.query(`${BY_INDEXES}; ${IN_BULK}; ${FLUSHED_EARLY}`)
    return new RecordWriter(client, new AuditTrail(client, origin, { now: await timeOf(client) }))
  }

  /** Begins a small write, in a transaction that began as `SMALL_WRITE` says. */
  static beginSmall(client: ClientBase, origin: Origin): RecordWriter {
    return new RecordWriter(client, new AuditTrail(client, origin, { isSmall: true }), { isStale: false })
  }

  /**
   * Begins a small write that cannot be beside an import, for it says of rows that an import may be adding to who they are. Others that
   * begin so wait for it by the lock of small writes; this one they share, for of one that ends it may be given back a moment later.
   *
   * @throws {ContendedError} where an import is running.
   */
  static async beginAlone(client: ClientBase, origin: Origin): Promise<RecordWriter> {
    const { rows } = await client.query(
      `SELECT pg_try_advisory_xact_lock_shared(${writeLock}) AS locked, ${NOW}`,
    )
    if (!rows[0].locked) throw new ContendedError('an import is running')
    return new RecordWriter(client, new AuditTrail(client, origin, { now: rows[0].now, isSmall: true }))
  }

  /**
   * Writes a batch, unless there are faults: in it, or in the files of the import. `named`: what references lead to besides records
   * of datasets; `areNew`: nothing is written either where a record is there already.
   *
   * @returns the row of each entry that was written; or, of `areNew`, that is there.
   */
  async write(
    given: Batch,
    files: readonly ErrorList[],
    on: OnWriting = {},
    { named, areNew = false }: { named?: NamedRows | undefined; areNew?: boolean | undefined } = {},
  ): Promise<Map<Entry, Row>> {
    const entries = afterTheirFirst(given.entries)
    const batch = { ...given, entries }
    on.onCheck?.(0, entries.length)
    await moveRecords(this.#client, entries)
    if (named === undefined) await nameRecords(this.#client, entries)
    const isOne = entries.length === 1
    if (!isOne) await this.#client.query(PLAN_BY_DEFAULT)
    const reads = isOne ? new ReadsTogether(this.#client) : new ReadsInTurn(this.#client)
    const names = batch.sections.map(({ name }) => name)
    const { shown, datasets } = this.trail.origin
    const now = this.trail.begin(reads, names)
    const resolved = resolve(reads, entries, now, { named, shown, datasets, isOne })
    const [state] = await Promise.all([resolved, now])
    on.onCheck?.(entries.length, entries.length)
    if (files.some(({ errors }) => errors.length > 0)) return new Map()
    const rows = new Map(entries.map((entry) => [entry, state.resolved.get(entry)!.row]))
    if (areNew && rows.values().some(({ isNew, isGone }) => !isNew && !isGone)) return rows
    try {
      const tables = new BulkWriter(this.#client, { isOne, onRows: on.onWrite })
      await writeBatch(batch, state, this.trail, reads, tables)
      if (isOne) await this.#writeOne(tables, [...rows.values()][0]!)
      else {
        await tables.write()
        this.#isStale = true
      }
      const articles = [...rows.values()].flatMap(({ kind, id }) => (kind === 'article' ? id! : []))
      if (articles.length > 0) await fillAddresses(this.#client, articles)
      for (const [entry, row] of rows) if (entry.kind === 'stage') this.#stages.push([entry, row])
      if (!isOne || entries[0]!.record?.sameAs)
        this.#sharedJudgements.push(...(await sharedJudgements(this.#client, rows)))
      if (await markRemoved(this.#client, rows)) this.#isStale = true
      await keepRetracted(this.trail, rows, state)
    } catch (error) {
      throw placed(error, entries, state)
    }
    return rows
  }

  /**
   * Makes datasets what a batch says: what is missing in it is retracted by the coder. To what goes, nothing of what stays may
   * refer. Actors of mergers stay, and so does what another dataset has as well; the report says so.
   */
  async replace({ entries }: Batch): Promise<void> {
    for (const [dataset, ofDataset] of Map.groupBy(entries, (entry) => entry.dataset)) {
      // the records of removed actors go by other keys than a file gives them
      const except = ofDataset.flatMap(({ key }) => [key, removedKey(key)])
      const missing = await storedRecords(this.#client, dataset, { except })
      const [{ source }] = ofDataset as [Entry]
      const isRefused = (referrers: readonly Referrer[]) => {
        for (const [{ key }, names] of referrersOf(referrers))
          source.add(
            0,
            '$',
            'still_referred_to',
            `"${key}" is missing, but ${someOf(names)} ${names.length === 1 ? 'refers' : 'refer'} to it`,
            'keep it, or retract that first',
          )
        return referrers.length > 0
      }
      if (isRefused(await referrersTo(this.#client, missing)) || missing.length === 0) continue
      const originId = await this.trail.originOf({ dataset, source })
      const others = await sharedWith(this.#client, missing)
      const going = missing.filter((record) => !(isKnownWithOthers(record.kind) && others.has(record)))
      const merged = await mergedAmong(this.#client, going)
      await claimAsCoded(this.trail, dataset, going)
      const retracted = await retractRecords(this.trail, dataset, going, originId)
      const rows = await retractUnclaimed(
        this.trail,
        going.filter((record) => unclaimed.includes(record.kind) && !merged.has(record)),
        { originId, comeBack: true },
      )
      if (isRefused(rows.referrers)) continue
      for (const key of [...retracted, ...rows.keys])
        source.note(0, 'retracted', `"${key}" is missing, and was retracted`)
      for (const { key } of merged.keys())
        source.note(0, 'kept', `"${key}" is missing, and stays: it was merged with another actor`)
      for (const record of missing.filter((record) => !going.includes(record)))
        source.note(0, 'kept', `"${record.key}" is missing, and stays: it is ${others.get(record)} as well`)
    }
  }

  /** Writes one record, and asks by the same statement what comes of it. */
  async #writeOne(tables: BulkWriter, row: Row): Promise<void> {
    const { noted } = this.trail
    if (noted) tables.ask(TOUCHED, () => touchedBy(noted))
    askTexts(tables, row.kind)
    const answers = await tables.write()
    if (noted) this.touched = answers.shift()
    if (!(await indexTexts(this.#client, answers as never))) this.#isStale = true
  }

  /** Checks what holds only when all is written. */
  async check(): Promise<void> {
    await checkStages(this.#client, this.#stages)
    await checkSharedJudgements(this.#client, this.#sharedJudgements)
  }

  /** Indexes what was written, and completes the audit trail. */
  async finish(): Promise<void> {
    if (this.#isStale) await indexStale(this.#client)
    await this.trail.finish()
  }
}

async function timeOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query(`SELECT ${NOW}`)
  return rows[0].now
}
