// Writes what a batch changes, table by table, in bulk.
import type { ClientBase } from 'pg'
import { historyOf } from '../../history/tables.ts'
import { CodePoints } from '../../record/code-points.ts'
import { type Batch, type Entry, fullKey } from '../../record/entry.ts'
import { descriptions, KINDS } from '../../record/format.ts'
import { type Id, type Kind, recordType } from '../../record/kind.ts'
import { canonicalMoment } from '../../record/moment.ts'
import { resetColumns } from '../../record/rows.ts'
import { type ChildTable, type Lookup, momentColumns, subjectColumn } from '../../record/stored.ts'
import { type BatchState, Link, type Quote, type Revision, type Row } from '../batch-state.ts'
import { applyRecord, type Effect, loadRows, type RowChanges } from './apply.ts'
import type { AuditTrail } from './audit-trail.ts'
import { BulkWriter, type OnRows } from './bulk-writer.ts'
import {
  applyClaims,
  CLAIM_COLUMNS,
  type ClaimChanges,
  claimRow,
  loadClaims,
  type Subject,
} from './claims.ts'
import { allocateIds, updateRows } from './copy.ts'
import { applyHistory, type Edit, loadStates, stateBefore } from './history.ts'
import { Publishers } from './publishers.ts'
import { addVersion } from './versions.ts'
import { identifyFormer, writeHistory } from './write-history.ts'

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

/** Writes a batch whose every reference and quote is resolved. Records that are the same as before cost no writes. */
export async function writeBatch(
  batch: Batch,
  state: BatchState,
  trail: AuditTrail,
  onRows?: OnRows,
): Promise<void> {
  const { client, now } = trail
  const isRedated = redatedTexts(batch.entries, state)
  const isUnchanged = (entry: Entry) =>
    state.resolved.get(entry)!.before?.sha256 === entry.sha256 && !isRedated(entry)
  const changed = batch.entries.filter((entry) => !isUnchanged(entry))
  for (const entry of batch.entries) if (isUnchanged(entry)) trail.count(entry, 'unchanged')

  const isOwner = (entry: Entry) => state.resolved.get(entry)!.row.owner === entry.dataset

  const publishers = new Publishers()
  await publishers.load(client, changed)
  await loadRows(client, changed, state)
  const names = await loadActorNames(client, changed, state)
  const known = await loadClaims(client, changed, state)
  const states = await loadStates(client, changed, state)

  const rows: RowChanges = {
    created: new Map(),
    updated: new Map(),
    added: new Map(),
    removed: new Map(),
    mended: new Map(),
  }
  const claims: ClaimChanges = { added: [], retracted: [], taken: [], bare: [] }
  const revisions = new Map<Revision, Entry>()
  const redated = new Set<Revision>()
  const effects = new Map<Entry, Effect>()
  const edits = new Map<Row, Edit>()
  for (const entry of changed) {
    const resolved = state.resolved.get(entry)!
    const lookup = lookupFor(entry, state, publishers, names)
    const before = resolved.row.isNew ? null : stateBefore(resolved.row)
    let effect = applyRecord(entry, resolved, lookup, rows)
    const isStated = applyClaims(entry, resolved, lookup, known, now, claims)
    const isEdited = applyHistory({ entry, resolved, lookup, before }, { known, claims, states, edits, now })
    if ((isStated || isEdited) && effect === 'unchanged') effect = 'updated'
    const texts =
      entry.kind === 'article'
        ? resolved.row.revisions.filter((r) => (r.isNew ? r.dataset === entry.dataset : r.isChanged))
        : []
    for (const revision of texts)
      if (!revision.isNew) redated.add(revision)
      else if (!revisions.has(revision)) revisions.set(revision, entry)
    if (texts.length > 0 && effect === 'unchanged') effect = 'updated'
    effects.set(entry, effect)
    trail.count(entry, effect)
  }

  const isLinked = changed.some((entry) => !state.resolved.get(entry)!.before)
  const isSaved = await trail.saveDatasets(batch.sections)
  if (
    !isSaved &&
    !isLinked &&
    publishers.updated.length === 0 &&
    [...effects.values()].every((effect) => effect === 'unchanged')
  ) {
    return
  }

  const origins = new Map<Entry, Id>()
  for (const entry of changed) origins.set(entry, await trail.originOf(entry))
  const tables = new BulkWriter(client, onRows)
  const quotes = await newQuotes(client, claims)
  await allocateIds(client, [
    ...descriptions.map(({ kind, model }) => [model, rows.created.get(kind) ?? []] as const),
    ...[...rows.added].map(([{ model }, added]) => [model, added.map(({ link }) => link)] as const),
    ['Publisher', publishers.created],
    ['Revision', [...revisions.keys()]],
    ['Quote', quotes],
    ['Claim', claims.added],
  ])
  await identifyFormer(client, [...edits.values()])

  tables.add('Publisher', ['id', 'name', 'domain'], publishers.created, (p) => [p.id!, p.name, p.domain])
  tables.step(() =>
    updateRows(
      client,
      'Publisher',
      ['domain'],
      publishers.updated.map((p) => ({ id: p.id, values: [p.domain] })),
    ),
  )
  for (const [child, removed] of rows.removed) tables.step(() => removeChildren(client, child, removed))
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
    tables.step(() => updateRows(client, model, [...list, ...reset], updated))
    if (kind === 'article') {
      tables.add('Revision', REVISION_COLUMNS, [...revisions.keys()], (revision) => {
        const { id, article, number, text, sha256, by, publishedAt, isOwn } = revision
        const { publishedAt: end, publishedAtPrecision } = momentColumns('publishedAt', publishedAt)
        const length = new CodePoints(text!).length
        const originId = origins.get(revisions.get(revision)!)!
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
          originId,
        ]
      })
      tables.step(() =>
        updateRows(
          client,
          'Revision',
          ['by', 'publishedAt', 'publishedAtPrecision'],
          [...redated].map(({ id, by, publishedAt }) => ({
            id,
            values: [by, ...Object.values(momentColumns('publishedAt', publishedAt))],
          })),
        ),
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
    tables.step(() => updateRows(client, model, Object.keys(columns).slice(toldBy), said))
  }
  tables.step(() => writeHistory(client, [...edits.values()], now))
  tables.add(
    'Quote',
    ['id', 'revisionId', 'startOffset', 'endOffset', 'exact', 'prefix', 'suffix'],
    quotes,
    (q) => [q.id!, q.revision, q.startOffset, q.endOffset, q.exact, q.prefix, q.suffix],
  )
  tables.step(() => retract(client, claims, origins))
  tables.step(() => layBare(client, claims.bare))
  tables.add('Claim', CLAIM_COLUMNS, claims.added, (claim) => claimRow(claim, now, origins.get(claim.entry)!))
  const links = claims.added.flatMap((claim) =>
    claim.quotes.map((quote, i) => ({ claim, quote, ordinal: i + 1 })),
  )
  tables.add('ClaimQuote', ['claimId', 'quoteId', 'ordinal'], links, (l) => [l.claim, l.quote, l.ordinal])
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
  tables.step(() => forgetRetractions(client, claims))
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
  tables.step(() => updateRows(client, 'DatasetRecord', ['sha256'], remembered))
  tables.step(() => countVersions(client, effects, state))
  await tables.write()
  await trail.record([...changesOf(changed, effects, revisions, claims, state, origins)])
}

function lookupFor(entry: Entry, state: BatchState, publishers: Publishers, names: Map<Row, string>): Lookup {
  const row = (reference: string, kind: Kind) => state.find(entry.dataset, reference, kind)!
  return {
    row,
    publisher: (name) => publishers.get(name),
    actorName: (reference) => {
      const record = state.entries.get(fullKey(entry.dataset, reference))?.record
      return record?.record === 'actor' ? record.name : names.get(row(reference, 'actor'))!
    },
  }
}

/** The names of actors of the database that take part in events without being named there. */
async function loadActorNames(
  client: ClientBase,
  changed: Entry[],
  state: BatchState,
): Promise<Map<Row, string>> {
  const actors = new Map<Id, Row>()
  for (const { record, dataset } of changed) {
    if (record?.record !== 'event') continue
    const former = (record.formerly ?? []).flatMap(
      (state) => (state.participants ?? []) as typeof record.participants,
    )
    for (const { actor, asWritten } of [...record.participants, ...former]) {
      const row = actor && asWritten === undefined ? state.byKey.get(fullKey(dataset, actor))! : undefined
      if (row && !row.isNew) actors.set(row.id!, row)
    }
  }
  if (actors.size === 0) return new Map()
  const { rows } = await client.query('SELECT id::text, name FROM "Actor" WHERE id = ANY($1::bigint[])', [
    [...actors.keys()],
  ])
  return new Map(rows.map(({ id, name }) => [actors.get(id)!, name]))
}

/** The quotes that are not there yet; those that are get their ids. */
async function newQuotes(client: ClientBase, { added, taken }: ClaimChanges): Promise<Quote[]> {
  const quotes = new Set([
    ...added.flatMap((claim) => [...claim.quotes, ...claim.retractionQuotes]),
    ...taken.flatMap((claim) => claim.quotes),
  ])
  const revisions = new Map<Id, Revision>()
  for (const { revision } of quotes) if (revision.id !== undefined) revisions.set(revision.id, revision)
  if (revisions.size > 0) {
    const { rows } = await client.query(
      `SELECT id::text, "revisionId"::text, "startOffset" || '-' || "endOffset" AS place FROM "Quote"
       WHERE "revisionId" = ANY($1::bigint[])`,
      [[...revisions.keys()]],
    )
    for (const { id, revisionId, place } of rows) {
      const quote = revisions.get(revisionId)!.quotes.get(place)
      if (quote) quote.id = id
    }
  }
  return [...quotes].filter((quote) => quote.id === undefined)
}

/** Rows whose records say something else than before have one more version. */
async function countVersions(
  client: ClientBase,
  effects: ReadonlyMap<Entry, Effect>,
  state: BatchState,
): Promise<void> {
  const updated = [...effects].flatMap(([{ kind }, effect]) => (effect === 'updated' ? [kind] : []))
  for (const kind of new Set(updated)) {
    const rows = [...effects].flatMap(([entry, effect]) =>
      entry.kind === kind && effect === 'updated' ? [state.resolved.get(entry)!.row] : [],
    )
    const ids = [...new Set(rows)].filter((row) => !row.isNew).map(({ id }) => id!)
    await addVersion(client, kind, ids)
  }
}

/** Links that claims once stated stay, for claims do: as ones whose claims were all retracted. */
async function removeChildren(
  client: ClientBase,
  { model, isClaimed }: ChildTable,
  removed: readonly Link[],
): Promise<void> {
  const ids = removed.map(({ id }) => id)
  if (!isClaimed) {
    await client.query(`DELETE FROM "${model}" WHERE id = ANY($1::bigint[])`, [ids])
    return
  }
  const subject = subjectColumn(model)
  const { rows } = await client.query(
    `UPDATE "${model}" l SET "hasClaims" = true
     WHERE id = ANY($1::bigint[]) AND EXISTS (SELECT FROM "Claim" WHERE "${subject}" = l.id) RETURNING id::text`,
    [ids],
  )
  const kept = rows.map(({ id }) => id)
  if (kept.length > 0) await client.query('SELECT "proviso_set_known"($1, $2, $3)', [model, subject, kept])
  await client.query(`DELETE FROM "${model}" WHERE id = ANY($1::bigint[]) AND NOT id = ANY($2::bigint[])`, [
    ids,
    kept,
  ])
}

/** Says of rows that no claims of their own state them. */
async function layBare(client: ClientBase, subjects: readonly Subject[]): Promise<void> {
  const modelOf = (subject: Subject) => (subject instanceof Link ? subject.model : KINDS[subject.kind].model)
  for (const [model, ofModel] of Map.groupBy(subjects, modelOf)) {
    const ids = ofModel.map(({ id }) => id)
    for (const table of [model, historyOf(model)])
      await client.query(`UPDATE "${table}" SET "hasClaims" = false WHERE id = ANY($1::bigint[])`, [ids])
    await client.query('SELECT "proviso_set_known"($1, $2, $3)', [model, subjectColumn(model), ids])
  }
}

async function retract(
  client: ClientBase,
  { retracted }: ClaimChanges,
  origins: Map<Entry, Id>,
): Promise<void> {
  if (retracted.length === 0) return
  await client.query(
    `UPDATE "Claim" c SET "retractedBy" = r.by, "retractedAt" = r.at, "retractedAtPrecision" = r.precision,
       "retractedRecordedAt" = r.recorded, "retractedOriginId" = r.origin
     FROM unnest($1::bigint[], $2::"Retractor"[], $3::timestamptz[], $4::"DatePrecision"[], $5::timestamptz[], $6::bigint[])
       AS r (id, by, at, precision, recorded, origin) WHERE c.id = r.id`,
    [
      retracted.map((r) => r.id),
      retracted.map((r) => r.retraction.retractedBy),
      retracted.map((r) => r.retraction.retractedAt),
      retracted.map((r) => r.retraction.retractedAtPrecision),
      retracted.map((r) => r.retraction.retractedRecordedAt),
      retracted.map((r) => origins.get(r.entry)),
    ],
  )
}

/** The words by which claims were retracted are those that a record gives last. */
async function forgetRetractions(client: ClientBase, { taken }: ClaimChanges): Promise<void> {
  if (taken.length === 0) return
  await client.query('DELETE FROM "RetractionQuote" WHERE "claimId" = ANY($1::bigint[])', [
    taken.map(({ id }) => id),
  ])
}

function* changesOf(
  changed: Entry[],
  effects: Map<Entry, Effect>,
  revisions: Map<Revision, Entry>,
  claims: ClaimChanges,
  state: BatchState,
  origins: Map<Entry, Id>,
): Generator<Parameters<AuditTrail['record']>[0][number]> {
  for (const entry of changed) {
    const effect = effects.get(entry)
    const originId = origins.get(entry)!
    const { row } = state.resolved.get(entry)!
    if (effect !== 'unchanged') {
      yield {
        action: effect === 'created' ? 'ADDED' : 'UPDATED',
        column: `${entry.kind}Id`,
        of: row,
        originId,
      }
    }
    if (entry.kind !== 'article') continue
    for (const revision of row.revisions) {
      if (revisions.get(revision) !== entry) continue
      yield { action: 'ADDED', column: 'revisionId', of: revision, originId }
    }
  }
  for (const claim of claims.added) {
    yield { action: 'ADDED', column: 'claimId', of: claim, originId: origins.get(claim.entry)! }
  }
  for (const { id, entry } of claims.retracted) {
    yield { action: 'RETRACTED', column: 'claimId', of: { id }, originId: origins.get(entry)! }
  }
}

/** Tells whether a record has a claim of which a text says when it was reported, and the batch says otherwise of that text than was known. */
function redatedTexts(entries: readonly Entry[], state: BatchState): (entry: Entry) => boolean {
  const articles = new Set<Row>()
  for (const entry of entries) {
    const { row } = state.resolved.get(entry)!
    if (entry.record?.record !== 'article' || row.isNew || row.owner !== entry.dataset) continue
    const { publishedAt } = entry.record
    if (publishedAt !== undefined && canonicalMoment(publishedAt) !== row.publishedAt) articles.add(row)
  }
  return (entry) =>
    state.resolved
      .get(entry)!
      .claims.values()
      .some(
        ({ quotes: [first] }) => first && (articles.has(first.revision.article) || first.revision.isChanged),
      )
}
