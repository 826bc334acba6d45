// Decides which claims of changed records are new, which are there, and which are there no more.
import type { ClientBase } from 'pg'
import { claimFields } from '../../record/claim.ts'
import type { Entry } from '../../record/entry.ts'
import { claimed } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import { readColumns } from '../../record/rows.ts'
import {
  type Columns,
  columnsOf,
  type HasId,
  type Lookup,
  type Value,
  valuesOf,
} from '../../record/stored.ts'
import type { BatchState, Quote, Resolved, Row } from '../batch-state.ts'

/** A claim that is to be written. */
export interface NewClaim extends HasId {
  subject: Row
  entry: Entry
  values: Record<string, Value>
  quotes: Quote[]
}

/** What a batch changes in the claims. */
export interface ClaimChanges {
  added: NewClaim[]
  /** Claims that are there, to be retracted so. */
  retracted: { id: string; retraction: Retraction; entry: Entry }[]
}

/** That a claim was retracted: by whom, when, and since when that is recorded. */
export interface Retraction {
  retractedBy: string
  retractedAt: string
  retractedRecordedAt: string
}

interface KnownClaim {
  id: string
  retraction: Retraction | null
  /** The dataset by which it was retracted; null where a person did. */
  retractor: string | null
  /** The dataset that brought it. */
  dataset: string | null
  isMatched: boolean
}

/** The claims of rows of the database, by row and by what they say. */
export type KnownClaims = Map<Row, Map<string, KnownClaim[]>>

const columns = columnsOf(claimFields)
/** What a claim says: all but when Proviso learned of it, and that it was retracted. */
const { recordedAt: _, retractedBy, retractedAt, retractedRecordedAt, ...content } = columns
const retraction = { retractedBy, retractedAt, retractedRecordedAt } as Columns

/** Loads the claims of the rows that changed records stand for. */
export async function loadClaims(
  client: ClientBase,
  changed: Entry[],
  state: BatchState,
): Promise<KnownClaims> {
  const known: KnownClaims = new Map()
  for (const kind of claimed) {
    const rows = new Map<string, Row>()
    for (const entry of changed) {
      const { row } = state.resolved.get(entry)!
      if (entry.kind === kind && !row.isNew) rows.set(row.id!, row)
    }
    if (rows.size === 0) continue
    const found = await client.query(
      `SELECT c.id::text, c."${kind}Id"::text AS subject, ${readColumns(retraction, 'c')}, d.name AS dataset,
         (SELECT rd.name FROM "Origin" ro JOIN "Dataset" rd ON rd.id = ro."datasetId" WHERE ro.id = c."retractedOriginId") AS retractor,
         ${readColumns(content, 'c')},
         ARRAY(SELECT q."revisionId" || ':' || q."startOffset" || '-' || q."endOffset" FROM "ClaimQuote" cq
               JOIN "Quote" q ON q.id = cq."quoteId" WHERE cq."claimId" = c.id ORDER BY cq.ordinal) AS quotes
       FROM "Claim" c LEFT JOIN "Origin" o ON o.id = c."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
       WHERE c."${kind}Id" = ANY($1::bigint[]) ORDER BY c.id`,
      [[...rows.keys()]],
    )
    for (const { id, subject, dataset, retractor, quotes, ...said } of found.rows) {
      const row = rows.get(subject)!
      const ofRow = known.get(row) ?? new Map<string, KnownClaim[]>()
      known.set(row, ofRow)
      const name = nameOf(said, quotes)
      const { retractedBy, retractedAt, retractedRecordedAt } = said
      const retraction = retractedBy === null ? null : { retractedBy, retractedAt, retractedRecordedAt }
      const claim: KnownClaim = { id, retraction, retractor, dataset, isMatched: false }
      ofRow.set(name, [...(ofRow.get(name) ?? []), claim])
    }
  }
  return known
}

/**
 * Compares the claims of a record with those that its row has. A claim is the same where all it says is the same,
 * whenever it was recorded. Claims that other datasets brought are left alone.
 *
 * @returns whether anything changes.
 */
export function applyClaims(
  entry: Entry,
  resolved: Resolved,
  lookup: Lookup,
  known: KnownClaims,
  now: string,
  changes: ClaimChanges,
): boolean {
  const { record } = entry
  if (!record || !('claims' in record)) return false
  const before = changes.added.length + changes.retracted.length
  const there = known.get(resolved.row)
  const unmatched: NewClaim[] = []
  for (const [i, claim] of record.claims.entries()) {
    const quotes = resolved.quotes[i]!
    const values = valuesOf(claimFields, claim, lookup)
    values.reportedAt = resolved.reportedAt[i]!
    const places = quotes.map(
      ({ revision, startOffset, endOffset }) => `${revision.id ?? 'new'}:${startOffset}-${endOffset}`,
    )
    const candidates = (there?.get(nameOf(values, places)) ?? []).filter((c) => !c.isMatched)
    const isRetracted = values.retractedBy !== null
    const same =
      candidates.find((c) => isSaidOf(values, c.retraction)) ??
      // a claim that the file retracts, or retracts otherwise, is still the same claim, and so is one that somebody else
      // retracted; one that the dataset retracted itself and claims again is a new one
      candidates.find((c) => isRetracted || c.retractor !== entry.dataset)
    if (same === undefined) {
      if (isRetracted) Object.assign(values, retractionOf(values, now))
      unmatched.push({ id: undefined, subject: resolved.row, entry, values, quotes })
      continue
    }
    same.isMatched = true
    const isTheirs = same.retraction !== null && same.retractor !== entry.dataset
    if (isRetracted && !isTheirs && !isSaidOf(values, same.retraction))
      changes.retracted.push({ id: same.id, retraction: retractionOf(values, now), entry })
  }
  for (const claims of there?.values() ?? []) {
    for (const { id, retraction, isMatched, dataset } of claims) {
      // what the record no longer says was read wrongly
      if (!isMatched && retraction === null && dataset === entry.dataset)
        changes.retracted.push({ id, retraction: retractionOf({ retractedBy: 'CODER' }, now), entry })
    }
  }
  for (const claim of unmatched) changes.added.push(claim)
  return changes.added.length + changes.retracted.length > before
}

/** A retraction with what it leaves out filled in. */
function retractionOf(values: Record<string, Value>, now: string): Retraction {
  const retractedRecordedAt = (values.retractedRecordedAt as string | null | undefined) ?? now
  const retractedAt = (values.retractedAt as string | null | undefined) ?? retractedRecordedAt
  return { retractedBy: values.retractedBy as string, retractedAt, retractedRecordedAt }
}

/** Whether a file says of a claim that it was retracted so, as far as it says; or, of one that stands, that it stands. */
function isSaidOf(values: Record<string, Value>, there: Retraction | null): boolean {
  if (values.retractedBy === null || there === null) return values.retractedBy === null && there === null
  return Object.entries(there).every(([name, value]) => (values[name] ?? value) === value)
}

/** Tells a claim by what it says and the places of its quotes. */
function nameOf(values: Record<string, Value>, places: readonly string[]): string {
  const said = Object.keys(content).map((name) => {
    const value = values[name]!
    return value !== null && typeof value === 'object' ? (value.id ?? 'new') : value
  })
  return JSON.stringify([...said, places])
}

export const CLAIM_COLUMNS = [
  'id',
  ...claimed.map((kind) => `${kind}Id`),
  ...Object.keys(columns),
  'originId',
  'retractedOriginId',
]

/** The row of a claim, in the order of `CLAIM_COLUMNS`. */
export function claimRow({ id, subject, values }: NewClaim, now: string, originId: Id): Value[] {
  const subjects = claimed.map((kind) => (kind === subject.kind ? subject : null))
  const said: Record<string, Value> = { ...values, recordedAt: values.recordedAt ?? now }
  return [
    id!,
    ...subjects,
    ...Object.keys(columns).map((name) => said[name]!),
    originId,
    values.retractedBy === null ? null : originId,
  ]
}
