// What the log of changes says of a batch.
import type { Entry } from '../../record/entry.ts'
import type { HasId } from '../../record/stored.ts'
import type { BatchState, Revision } from '../batch-state.ts'
import type { Effect } from './apply.ts'
import type { NotedChange } from './audit-trail.ts'
import type { ClaimChanges } from './claims.ts'

/** What was done, in the order in which it is told: of each record its row and its texts, then the claims. */
export function* changesOf(
  changed: Entry[],
  effects: ReadonlyMap<Entry, Effect>,
  revisions: ReadonlyMap<Revision, Entry>,
  claims: ClaimChanges,
  state: BatchState,
  origins: ReadonlyMap<Entry, HasId>,
): Generator<NotedChange> {
  for (const entry of changed) {
    const effect = effects.get(entry)
    const originId = origins.get(entry)!.id!
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
    yield { action: 'ADDED', column: 'claimId', of: claim, originId: origins.get(claim.entry)!.id! }
  }
  for (const { id, entry } of claims.retracted) {
    yield { action: 'RETRACTED', column: 'claimId', of: { id }, originId: origins.get(entry)!.id! }
  }
}
