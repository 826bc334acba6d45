// Writes the tables of a batch, one after the other.
import { CodePoints } from '../../record/code-points.ts'
import type { Entry } from '../../record/entry.ts'
import { descriptions } from '../../record/format.ts'
import { type Kind, recordType } from '../../record/kind.ts'
import { resetColumns } from '../../record/rows.ts'
import { type HasId, momentColumns } from '../../record/stored.ts'
import type { BatchState, Quote, Revision, Row } from '../batch-state.ts'
import type { Effect, RowChanges } from './apply.ts'
import { type AuditTrail, ORIGIN_COLUMNS, type OriginRow } from './audit-trail.ts'
import type { BulkWriter } from './bulk-writer.ts'
import { CLAIM_COLUMNS, type ClaimChanges, claimRow } from './claims.ts'
import type { Edit } from './history.ts'
import type { Publishers } from './publishers.ts'
import { forgetRetractions, layBare, removeChildren, retractClaims } from './stored-claims.ts'
import { addVersion } from './versions.ts'
import { writeHistory } from './write-history.ts'

const REVISION_COLUMNS = [
  'id',
  'articleId',
  'number',
  'text',
  'sha256',
  'length',
  'by',
  'publishedAt',
  'publishedAtPrecision',
  'capturedAt',
  'knownSince',
  'isOwn',
  'originId',
]

/** So many characters of texts are written by one statement, about: for its triggers PostgreSQL keeps what it writes, beyond its memory on the disk. */
const PART = 8_000_000

/** Texts, by what one statement writes. */
function* partsOf(revisions: Iterable<Revision>): Generator<Revision[]> {
  let part: Revision[] = []
  let length = 0
  for (const revision of revisions) {
    part.push(revision)
    length += revision.text!.length
    if (length < PART) continue
    yield part
    part = []
    length = 0
  }
  if (part.length > 0) yield part
}

/** What a batch changes, whose new rows have their ids. */
export interface BatchChanges {
  /** The records that say something else than before. */
  readonly changed: readonly Entry[]
  readonly effects: ReadonlyMap<Entry, Effect>
  readonly rows: RowChanges
  readonly claims: ClaimChanges
  /** Quotes that are not there yet. */
  readonly quotes: readonly Quote[]
  /** New texts, each with the record that brings it. */
  readonly revisions: ReadonlyMap<Revision, Entry>
  /** Texts that are there, of which something else is said. */
  readonly redated: ReadonlySet<Revision>
  readonly edits: readonly Edit[]
  readonly publishers: Publishers
  /** By what each record is written. */
  readonly origins: ReadonlyMap<Entry, HasId>
  /** Those of them that are not there yet. */
  readonly newOrigins: readonly OriginRow[]
}

/** Adds the steps by which the tables of a batch are written. */
export function writeTables(
  tables: BulkWriter,
  changes: BatchChanges,
  state: BatchState,
  trail: AuditTrail,
): void {
  const { changed, effects, rows, claims, quotes, revisions, redated, edits, publishers, origins } = changes
  const { now } = trail
  const isOwner = (entry: Entry) => state.resolved.get(entry)!.row.owner === entry.dataset
  tables.add('Origin', ORIGIN_COLUMNS, changes.newOrigins, (origin) => trail.originRow(origin))
  tables.add('Publisher', ['id', 'name', 'domain'], publishers.created, (p) => [p.id!, p.name, p.domain])
  tables.change(
    'Publisher',
    ['domain'],
    publishers.updated.map((p) => ({ id: p.id, values: [p.domain] })),
  )
  for (const [child, removed] of rows.removed) removeChildren(tables, child, removed)
  // before the rows themselves: of judgements that tie, the triggers ask for the keys
  tables.add(
    'DatasetRecord',
    ['datasetId', 'key', 'type', 'rowId', 'sha256'],
    // the first dataset of a row is its owner
    changed
      .filter((entry) => !state.resolved.get(entry)!.before)
      .toSorted((a, b) => Number(isOwner(b)) - Number(isOwner(a))),
    (e) => [trail.datasetId(e.dataset), e.key, recordType(e.kind), state.resolved.get(e)!.row, e.sha256],
  )
  for (const { kind, model, columns } of descriptions) {
    const list = Object.keys(columns)
    const values = (row: Row) => list.map((column) => row.columns![column]!)
    tables.add(model, ['id', ...list], rows.created.get(kind) ?? [], (row) => [row.id!, ...values(row)])
    const reset = resetColumns(columns)
    const updated = [...(rows.updated.get(kind) ?? [])].map((row) => ({
      id: row.id,
      values: [...values(row), ...reset.map(() => null)],
    }))
    tables.change(model, [...list, ...reset], updated)
    if (kind === 'article') {
      const revisionRow = (revision: Revision) => {
        const { id, article, number, text, sha256, by, publishedAt, isOwn } = revision
        const { publishedAt: end, publishedAtPrecision } = momentColumns('publishedAt', publishedAt)
        const length = new CodePoints(text!).length
        return [
          id!,
          article,
          number,
          text!,
          sha256,
          length,
          by,
          end!,
          publishedAtPrecision!,
          revision.capturedAt ?? now,
          revision.knownSince,
          isOwn ? 't' : 'f',
          origins.get(revisions.get(revision)!)!,
        ]
      }
      for (const part of partsOf(revisions.keys()))
        tables.add('Revision', REVISION_COLUMNS, part, revisionRow)
      tables.change(
        'Revision',
        ['by', 'publishedAt', 'publishedAtPrecision'],
        [...redated].map(({ id, by, publishedAt }) => ({
          id,
          values: [by, ...Object.values(momentColumns('publishedAt', publishedAt))],
        })),
      )
    }
  }
  for (const [{ model, parent, columns }, added] of rows.added) {
    tables.add(model, ['id', parent, ...Object.keys(columns)], added, ({ row, link }) => [
      link.id!,
      row,
      ...link.values,
    ])
  }
  for (const [{ model, columns, toldBy }, mended] of rows.mended) {
    const said = [...mended].map(({ id, values }) => ({ id, values: values.slice(toldBy) }))
    tables.change(model, Object.keys(columns).slice(toldBy), said)
  }
  writeHistory(tables, edits, now)
  tables.add(
    'Quote',
    ['id', 'revisionId', 'startOffset', 'endOffset', 'exact', 'prefix', 'suffix'],
    quotes,
    (q) => [q.id!, q.revision, q.startOffset, q.endOffset, q.exact, q.prefix, q.suffix],
  )
  retractClaims(tables, claims, origins)
  layBare(tables, claims.bare)
  tables.add('Claim', CLAIM_COLUMNS, claims.added, (claim) =>
    claimRow(claim, now, origins.get(claim.entry)!.id!),
  )
  const links = claims.added.flatMap((claim) =>
    claim.quotes.map((quote, i) => ({ claim, quote, ordinal: i + 1 })),
  )
  tables.add('ClaimQuote', ['claimId', 'quoteId', 'ordinal'], links, (l) => [l.claim, l.quote, l.ordinal])
  const named = claims.added.flatMap((claim) =>
    claim.articles.map((article, i) => ({ claim, article, ordinal: i + 1 })),
  )
  tables.add('ClaimArticle', ['claimId', 'articleId', 'ordinal'], named, (l) => [
    l.claim,
    l.article,
    l.ordinal,
  ])
  const relays = claims.added.flatMap((claim) =>
    claim.relays.map((relay, i) => ({ claim, ...relay, ordinal: i + 1 })),
  )
  tables.add('ClaimRelay', ['claimId', 'ordinal', 'actorId', 'publisherId'], relays, (r) => [
    r.claim,
    r.ordinal,
    r.actor,
    r.publisher,
  ])
  const takenBack = [
    ...claims.added.map((claim) => ({ claim, quotes: claim.retractionQuotes })),
    ...claims.taken.map(({ id, quotes }) => ({ claim: { id }, quotes })),
  ].flatMap(({ claim, quotes }) => quotes.map((quote, i) => ({ claim, quote, ordinal: i + 1 })))
  forgetRetractions(tables, claims)
  tables.add('RetractionQuote', ['claimId', 'quoteId', 'ordinal'], takenBack, (l) => [
    l.claim,
    l.quote,
    l.ordinal,
  ])
  const remembered = changed.flatMap((entry) => {
    const { before, isRevision } = state.resolved.get(entry)!
    // a file that says what it said when it was imported last changes nothing, whatever was revised since
    return before && !isRevision ? [{ id: before.recordId, values: [entry.sha256] }] : []
  })
  tables.change('DatasetRecord', ['sha256'], remembered)
  countVersions(tables, effects, state)
}

/** Rows whose records say something else than before have one more version. */
function countVersions(tables: BulkWriter, effects: ReadonlyMap<Entry, Effect>, state: BatchState): void {
  const updated = [...effects].filter(([, effect]) => effect === 'updated').map(([entry]) => entry)
  for (const [kind, entries] of Map.groupBy(updated, (entry): Kind => entry.kind)) {
    const rows = new Set(entries.map((entry): Row => state.resolved.get(entry)!.row))
    const ids = [...rows].filter((row) => !row.isNew).map(({ id }) => id!)
    tables.do(addVersion(kind), () => [ids])
  }
}
