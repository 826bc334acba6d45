// Writes what a batch changes: decides what that is, and has it written table by table.
import type { StateLink } from '../../history/state.ts'
import type { Batch, Entry } from '../../record/entry.ts'
import { descriptions } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import type { BatchState, Quote, Revision, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { applyRecord, type Effect, loadRows, type RowChanges } from './apply.ts'
import type { AuditTrail } from './audit-trail.ts'
import type { BulkWriter } from './bulk-writer.ts'
import { applyClaims, type ClaimChanges } from './claims.ts'
import { allocateIds } from './copy.ts'
import { applyHistory, type Edit, loadStates, stateBefore } from './history.ts'
import { loadClaims } from './known-claims.ts'
import { loadActorNames, lookupFor } from './lookup.ts'
import { changesOf } from './noted-changes.ts'
import { Publishers } from './publishers.ts'
import { redatedTexts } from './redated-texts.ts'
import { identifyFormer } from './write-history.ts'
import { writeTables } from './write-tables.ts'

/** Adds the steps that write a batch whose every reference and quote is resolved. Records that are the same as before cost none. */
export async function writeBatch(
  batch: Batch,
  state: BatchState,
  trail: AuditTrail,
  reads: Reads,
  tables: BulkWriter,
): Promise<void> {
  const { client, now } = trail
  const isRedated = redatedTexts(batch.entries, state)
  const isUnchanged = (entry: Entry) =>
    state.resolved.get(entry)!.before?.sha256 === entry.sha256 && !isRedated(entry)
  const changed = batch.entries.filter((entry) => !isUnchanged(entry))
  for (const entry of batch.entries) if (isUnchanged(entry)) trail.count(entry, 'unchanged')

  const publishers = new Publishers()
  const loaded = loadRows(reads, changed, state)
  const [names, states, known] = await Promise.all([
    loadActorNames(reads, changed, state),
    loadStates(reads, changed, state),
    loadClaims(reads, changed, state, loaded),
    publishers.load(reads, changed),
    loaded,
  ])

  const rows: RowChanges = {
    created: new Map(),
    updated: new Map(),
    added: new Map(),
    removed: new Map(),
    mended: new Map(),
  }
  const claims: ClaimChanges = {
    added: [],
    of: new Map(),
    retracted: [],
    wrong: new Set(),
    taken: [],
    bare: [],
  }
  const revisions = new Map<Revision, Entry>()
  const redated = new Set<Revision>()
  const effects = new Map<Entry, Effect>()
  const edits = new Map<Row, Edit>()
  const claimed = new Map<Row, Set<StateLink>>()
  for (const entry of changed) {
    const resolved = state.resolved.get(entry)!
    const lookup = lookupFor(entry, state, publishers, names)
    // also of a new row that another record of the batch was applied to
    const before = resolved.row.columns === undefined ? null : stateBefore(resolved.row)
    let effect = applyRecord(entry, resolved, lookup, rows)
    const isStated = applyClaims(entry, resolved, lookup, known, now, claims)
    const isEdited = applyHistory(
      { entry, resolved, lookup, before },
      { known, claims, states, edits, claimed, now },
    )
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

  const { origins, newOrigins } = trail.originsOf(changed)
  const quotes = await newQuotes(reads, claims)
  await allocateIds(client, [
    ...descriptions.map(({ kind, model }) => [model, rows.created.get(kind) ?? []] as const),
    ...[...rows.added].map(([{ model }, added]) => [model, added.map(({ link }) => link)] as const),
    ['Origin', newOrigins],
    ['Publisher', publishers.created],
    ['Revision', [...revisions.keys()]],
    ['Quote', quotes],
    ['Claim', claims.added],
  ])
  await identifyFormer(client, [...edits.values()])

  const changes = {
    changed,
    effects,
    rows,
    claims,
    quotes,
    revisions,
    redated,
    edits: [...edits.values()],
    publishers,
    origins,
    newOrigins,
  }
  writeTables(tables, changes, state, trail)
  trail.recordIn(tables, [...changesOf(changed, effects, revisions, claims, state, origins)])
}

/** The quotes that are not there yet; those that are get their ids. */
async function newQuotes(reads: Reads, { added, taken }: ClaimChanges): Promise<Quote[]> {
  const quotes = new Set([
    ...added.flatMap((claim) => [...claim.quotes, ...claim.retractionQuotes]),
    ...taken.flatMap((claim) => claim.quotes),
  ])
  const revisions = new Map<Id, Revision>()
  for (const { revision } of quotes)
    if (revision.id !== undefined && !revision.hasAllQuotes) revisions.set(revision.id, revision)
  if (revisions.size > 0) {
    const { rows } = await reads.query(
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
