// Decides which claims of changed records are new, which are there, and which are there no more.
import type { ClientBase } from 'pg'
import { claimFields } from '../../record/claim.ts'
import type { Entry } from '../../record/entry.ts'
import { claimed } from '../../record/format.ts'
import { type Id, type Kind, recordType } from '../../record/kind.ts'
import { readColumns } from '../../record/rows.ts'
import {
  type Columns,
  columnsOf,
  type HasId,
  type Lookup,
  momentColumns,
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
  retractedAtPrecision: string
  retractedRecordedAt: string
}

interface KnownClaim {
  id: string
  retraction: Retraction | null
  /** The dataset by which it was retracted; null where a person did. */
  retractor: string | null
  /** The dataset that brought it. */
  dataset: string | null
  /** Whether that has a record of the row still; a record that moved took its claims with it. */
  isHeld: boolean
  isMatched: boolean
}

/** The claims of rows of the database, by row and by what they say on which places; and by what they say in which words. */
export type KnownClaims = Map<Row, { byPlace: Map<string, KnownClaim[]>; byWords: Map<string, KnownClaim[]> }>

const columns = columnsOf(claimFields)
/** What a claim says: all but when Proviso learned of it, and that it was retracted. */
const {
  recordedAt: _,
  retractedBy,
  retractedAt,
  retractedAtPrecision,
  retractedRecordedAt,
  ...content
} = columns
const retraction = { retractedBy, retractedAt, retractedAtPrecision, retractedRecordedAt } as Columns

/**
 * An SQL condition that a claim `c` of a row of a kind is a dataset's: one that it brought, or one that came with a record that has
 * moved since, so that the dataset which brought it knows nothing more of the row.
 */
export const isOfDataset = (kind: Kind, name: string): string =>
  `EXISTS (SELECT FROM "Origin" o JOIN "Dataset" d ON d.id = o."datasetId" WHERE o.id = c."originId" AND (d.name = ${name}
     OR NOT EXISTS (SELECT FROM "DatasetRecord" r WHERE r."datasetId" = d.id AND r.type = '${recordType(kind)}' AND r."rowId" = c."${kind}Id")))`

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
         d.id IS NULL OR EXISTS (SELECT FROM "DatasetRecord" r WHERE r."datasetId" = d.id AND r.type = '${recordType(kind)}'
           AND r."rowId" = c."${kind}Id") AS held,
         (SELECT rd.name FROM "Origin" ro JOIN "Dataset" rd ON rd.id = ro."datasetId" WHERE ro.id = c."retractedOriginId") AS retractor,
         ${readColumns(content, 'c')},
         ARRAY(SELECT q."revisionId" || ':' || q."startOffset" || '-' || q."endOffset" FROM "ClaimQuote" cq
               JOIN "Quote" q ON q.id = cq."quoteId" WHERE cq."claimId" = c.id ORDER BY cq.ordinal) AS places,
         ARRAY(SELECT r."articleId" || ':' || q.exact FROM "ClaimQuote" cq JOIN "Quote" q ON q.id = cq."quoteId"
               JOIN "Revision" r ON r.id = q."revisionId" WHERE cq."claimId" = c.id ORDER BY cq.ordinal) AS words
       FROM "Claim" c LEFT JOIN "Origin" o ON o.id = c."originId" LEFT JOIN "Dataset" d ON d.id = o."datasetId"
       WHERE c."${kind}Id" = ANY($1::bigint[]) ORDER BY c.id`,
      [[...rows.keys()]],
    )
    for (const { id, subject, dataset, held, retractor, places, words, ...said } of found.rows) {
      const row = rows.get(subject)!
      const { byPlace, byWords } = known.get(row) ?? { byPlace: new Map(), byWords: new Map() }
      known.set(row, { byPlace, byWords })
      const { retractedBy, retractedAt, retractedAtPrecision, retractedRecordedAt } = said
      const retraction =
        retractedBy === null ? null : { retractedBy, retractedAt, retractedAtPrecision, retractedRecordedAt }
      const claim: KnownClaim = { id, retraction, retractor, dataset, isHeld: held, isMatched: false }
      for (const [claims, name] of [
        [byPlace, nameOf(said, places)],
        [byWords, nameOf(said, words)],
      ] as const)
        claims.set(name, [...(claims.get(name) ?? []), claim])
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
  const given = record.claims.map((claim, i) => {
    const values: Record<string, Value> = valuesOf(claimFields, claim, lookup)
    Object.assign(values, momentColumns('reportedAt', resolved.reportedAt[i]!))
    return { claim, values, quotes: resolved.quotes[i]!, same: undefined as KnownClaim | undefined }
  })
  for (const one of given)
    one.same = sameOf(one.values, there?.byPlace.get(nameOf(one.values, placesOf(one.quotes))))
  // words that stand in a cleaned text as they did before are the same words
  for (const one of given)
    if (one.same === undefined && one.claim.quotes.every(({ revision }) => revision === undefined))
      one.same = sameOf(one.values, there?.byWords.get(nameOf(one.values, wordsOf(one.quotes))))
  const unmatched: NewClaim[] = []
  for (const { values, quotes, same } of given) {
    const isRetracted = values.retractedBy !== null
    if (same === undefined) {
      if (isRetracted) Object.assign(values, retractionOf(values, now))
      unmatched.push({ id: undefined, subject: resolved.row, entry, values, quotes })
      continue
    }
    const isTheirs = same.retraction !== null && same.retractor !== entry.dataset
    if (isRetracted && !isTheirs && !isSaidOf(values, same.retraction))
      changes.retracted.push({ id: same.id, retraction: retractionOf(values, now), entry })
  }
  for (const claims of there?.byPlace.values() ?? []) {
    for (const { id, retraction, isMatched, isHeld, dataset } of claims) {
      // what the record no longer says was read wrongly
      if (!isMatched && retraction === null && (dataset === entry.dataset || !isHeld))
        changes.retracted.push({ id, retraction: retractionOf({ retractedBy: 'CODER' }, now), entry })
    }
  }
  for (const claim of unmatched) changes.added.push(claim)
  return changes.added.length + changes.retracted.length > before

  function sameOf(values: Record<string, Value>, known: readonly KnownClaim[] = []): KnownClaim | undefined {
    const candidates = known.filter((claim) => !claim.isMatched)
    const same =
      candidates.find((c) => isSaidOf(values, c.retraction)) ??
      // a claim that the file retracts, or retracts otherwise, is still the same claim, and so is one that somebody else
      // retracted; one that the dataset retracted itself and claims again is a new one
      candidates.find((c) => values.retractedBy !== null || c.retractor !== entry.dataset)
    if (same) same.isMatched = true
    return same
  }
}

const placesOf = (quotes: readonly Quote[]) =>
  quotes.map(({ revision, startOffset, endOffset }) => `${revision.id ?? 'new'}:${startOffset}-${endOffset}`)

const wordsOf = (quotes: readonly Quote[]) =>
  quotes.map(({ revision, exact }) => `${revision.article.id ?? 'new'}:${exact}`)

/** A retraction with what it leaves out filled in. */
function retractionOf(values: Record<string, Value>, now: string): Retraction {
  const retractedRecordedAt = (values.retractedRecordedAt as string | null | undefined) ?? now
  const retractedAt = values.retractedAt as string | null | undefined
  return {
    retractedBy: values.retractedBy as string,
    retractedAt: retractedAt ?? retractedRecordedAt,
    retractedAtPrecision: retractedAt ? (values.retractedAtPrecision as string) : 'INSTANT',
    retractedRecordedAt,
  }
}

/** Whether a file says of a claim that it was retracted so, as far as it says; or, of one that stands, that it stands. */
function isSaidOf(values: Record<string, Value>, there: Retraction | null): boolean {
  if (values.retractedBy === null || there === null) return values.retractedBy === null && there === null
  const said = values.retractedAt === null ? { ...values, retractedAtPrecision: null } : values
  return Object.entries(there).every(([name, value]) => (said[name] ?? value) === value)
}

/** Tells a claim by what it says and the places, or the words, of its quotes. */
function nameOf(values: Record<string, Value>, quotes: readonly string[]): string {
  const said = Object.keys(content).map((name) => {
    const value = values[name]!
    return value !== null && typeof value === 'object' ? (value.id ?? 'new') : value
  })
  return JSON.stringify([...said, quotes])
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
