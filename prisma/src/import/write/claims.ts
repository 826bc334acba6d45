// Decides which claims of changed records are new, which are there, and which are there no more.
import type { ClientBase } from 'pg'
import { claimFields } from '../../record/claim.ts'
import type { Entry } from '../../record/entry.ts'
import { claimed } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import { readColumn, readColumns } from '../../record/rows.ts'
import { columnsOf, type HasId, type Lookup, type Value, valuesOf } from '../../record/stored.ts'
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
  /** Claims that are there, to be withdrawn at that time. */
  retracted: { id: string; at: string; entry: Entry }[]
}

interface KnownClaim {
  id: string
  retractedAt: string | null
  /** The dataset whose import brought it. */
  dataset: string | null
  isMatched: boolean
}

/** The claims of rows of the database, by row and by what they say. */
export type KnownClaims = Map<Row, Map<string, KnownClaim[]>>

const columns = columnsOf(claimFields)
/** What a claim says: all but when Proviso learned of it, and of its withdrawal. */
const { recordedAt: _, retractedAt: __, ...content } = columns

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
      `SELECT c.id::text, c."${kind}Id"::text AS subject, ${readColumn('retractedAt', 'moment', 'c')}, d.name AS dataset,
         ${readColumns(content, 'c')},
         ARRAY(SELECT q."revisionId" || ':' || q.start || '-' || q."end" FROM "ClaimQuote" cq
               JOIN "Quote" q ON q.id = cq."quoteId" WHERE cq."claimId" = c.id ORDER BY cq.ordinal) AS quotes
       FROM "Claim" c LEFT JOIN "Import" i ON i.id = c."importId" LEFT JOIN "Dataset" d ON d.id = i."datasetId"
       WHERE c."${kind}Id" = ANY($1::bigint[]) ORDER BY c.id`,
      [[...rows.keys()]],
    )
    for (const { id, subject, retractedAt, dataset, quotes, ...said } of found.rows) {
      const row = rows.get(subject)!
      const ofRow = known.get(row) ?? new Map<string, KnownClaim[]>()
      known.set(row, ofRow)
      const name = nameOf(said, quotes)
      ofRow.set(name, [...(ofRow.get(name) ?? []), { id, retractedAt, dataset, isMatched: false }])
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
    const places = quotes.map(({ revision, start, end }) => `${revision.id ?? 'new'}:${start}-${end}`)
    const candidates = (there?.get(nameOf(values, places)) ?? []).filter((c) => !c.isMatched)
    const retractedAt = values.retractedAt as string | null
    const same =
      candidates.find((c) => c.retractedAt === retractedAt) ??
      // a claim that the file withdraws, or withdraws at another time, is still the same claim; one that was
      // withdrawn and is claimed again is a new one
      (retractedAt === null ? undefined : candidates[0])
    if (same === undefined) unmatched.push({ id: undefined, subject: resolved.row, entry, values, quotes })
    else {
      same.isMatched = true
      if (same.retractedAt !== retractedAt) changes.retracted.push({ id: same.id, at: retractedAt!, entry })
    }
  }
  for (const claims of there?.values() ?? []) {
    for (const { id, retractedAt, isMatched, dataset } of claims) {
      if (!isMatched && retractedAt === null && dataset === entry.dataset)
        changes.retracted.push({ id, at: now, entry })
    }
  }
  for (const claim of unmatched) changes.added.push(claim)
  return changes.added.length + changes.retracted.length > before
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
  'importId',
]

/** The row of a claim, in the order of `CLAIM_COLUMNS`. */
export function claimRow({ id, subject, values }: NewClaim, now: string, importId: Id): Value[] {
  const subjects = claimed.map((kind) => (kind === subject.kind ? subject : null))
  const said: Record<string, Value> = { ...values, recordedAt: values.recordedAt ?? now }
  return [id!, ...subjects, ...Object.keys(columns).map((name) => said[name]!), importId]
}
