// Decides which claims of changed records are new, which are there, and which are there no more.
import type { ClientBase } from 'pg'
import type { Graph, HasId, Quote, Resolved, Row, Value } from '../../record/batch-state.ts'
import { isoOf } from '../../record/complete.ts'
import type { Entry, Kind } from '../../record/entry.ts'
import type { Claim } from '../../record/format.ts'
import { CLAIMED, readColumn } from '../../record/tables.ts'

/** A claim that is to be written. */
export interface NewClaim extends HasId {
  subject: Row
  entry: Entry
  claim: Claim
  speaker: Row | null
  reportedAt: string
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

const COLUMNS = {
  stance: 'text',
  attribution: 'text',
  speakerId: 'id',
  speakerAsWritten: 'text',
  saidAt: 'moment',
  reportedAt: 'moment',
  confidence: 'number',
  agentKind: 'text',
  agentName: 'text',
  agentVersion: 'text',
} as const

/** Loads the claims of the rows that changed records stand for. */
export async function loadClaims(client: ClientBase, changed: Entry[], graph: Graph): Promise<KnownClaims> {
  const known: KnownClaims = new Map()
  for (const kind of CLAIMED) {
    const rows = new Map<string, Row>()
    for (const entry of changed) {
      const { row } = graph.resolved.get(entry)!
      if (entry.kind === kind && !row.isNew) rows.set(row.id!, row)
    }
    if (rows.size === 0) continue
    const list = Object.entries(COLUMNS).map(([name, type]) => readColumn(name, type, 'c'))
    const found = await client.query(
      `SELECT c.id::text, c."${kind}Id"::text AS subject, ${readColumn('retractedAt', 'moment', 'c')}, d.name AS dataset,
         ${list.join(', ')},
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
      const content = JSON.stringify([...Object.keys(COLUMNS).map((name) => said[name]), quotes])
      ofRow.set(content, [...(ofRow.get(content) ?? []), { id, retractedAt, dataset, isMatched: false }])
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
  lookup: { row(reference: string): Row },
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
    const speaker = claim.speaker === undefined ? null : lookup.row(claim.speaker)
    const wanted: NewClaim = {
      id: undefined,
      subject: resolved.row,
      entry,
      claim,
      speaker,
      reportedAt: resolved.reportedAt[i]!,
      quotes: resolved.quotes[i]!,
    }
    const candidates = (there?.get(contentOf(wanted)) ?? []).filter((c) => !c.isMatched)
    const retractedAt = claim.retractedAt === undefined ? null : isoOf(claim.retractedAt)
    const same =
      candidates.find((c) => c.retractedAt === retractedAt) ??
      // a claim that the file withdraws, or withdraws at another time, is still the same claim; one that was
      // withdrawn and is claimed again is a new one
      (retractedAt === null ? undefined : candidates[0])
    if (same === undefined) unmatched.push(wanted)
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

/** What a claim says; in the same form as for those of the database, where all that it refers to is there. */
function contentOf({ claim, speaker, reportedAt, quotes }: NewClaim): string {
  return JSON.stringify([
    claim.stance,
    claim.attribution,
    speaker === null ? null : (speaker.id ?? 'new'),
    claim.speakerAsWritten ?? null,
    claim.saidAt === undefined ? null : isoOf(claim.saidAt),
    reportedAt,
    claim.confidence ?? null,
    claim.agent!.kind,
    claim.agent!.name,
    claim.agent!.version ?? null,
    quotes.map(({ revision, start, end }) => `${revision.id ?? 'new'}:${start}-${end}`),
  ])
}

export const CLAIM_COLUMNS = [
  'id',
  ...CLAIMED.map((kind) => `${kind}Id`),
  ...Object.keys(COLUMNS),
  'recordedAt',
  'retractedAt',
  'importId',
]

/** The row of a claim, in the order of `CLAIM_COLUMNS`. */
export function claimRow(added: NewClaim, now: string, importId: string): Value[] {
  const { claim, subject } = added
  const agent = claim.agent!
  return [
    added.id!,
    ...CLAIMED.map((kind: Kind) => (kind === subject.kind ? subject : null)),
    claim.stance,
    claim.attribution,
    added.speaker,
    claim.speakerAsWritten ?? null,
    claim.saidAt === undefined ? null : isoOf(claim.saidAt),
    added.reportedAt,
    claim.confidence ?? null,
    agent.kind,
    agent.name,
    agent.version ?? null,
    claim.recordedAt === undefined ? now : isoOf(claim.recordedAt),
    claim.retractedAt === undefined ? null : isoOf(claim.retractedAt),
    importId,
  ]
}
