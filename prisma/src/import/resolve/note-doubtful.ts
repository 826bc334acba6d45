// Tells the author of a file what its records say, and what perhaps is meant otherwise.
import type { Entry } from '../../record/entry.ts'
import { spanOf } from '../../record/moment.ts'
import type { BatchState, Row } from '../batch-state.ts'
import { placedClaims } from './quotes.ts'

/** Notes what is doubtful about the records of a batch, whose quotes are resolved. */
export function noteDoubtful(entries: Entry[], state: BatchState): void {
  noteTerms(entries, state)
  for (const entry of entries) noteReports(entry, state)
}

/** An operator does not join terms, and a condition that stands in them is not named once more. */
function noteTerms(entries: Entry[], state: BatchState): void {
  const inTerms = new Map<Row, Set<Row | undefined>>()
  for (const { record, source, line, dataset } of entries) {
    if (record?.record !== 'consideration' || record.terms.length === 0) continue
    if (record.operator !== 'ALL_OF')
      source.note(
        line,
        'doubtful',
        `the operator ${record.operator} does not join its terms, all of which must hold: it joins the conditions that name the consideration and stand in none`,
      )
    const row = state.find(dataset, record.key, 'consideration')
    const conditions = record.terms.flatMap((term) => term.conditions)
    if (row) inTerms.set(row, new Set(conditions.map((key) => state.find(dataset, key, 'condition'))))
  }
  for (const { record, source, line, dataset } of entries) {
    if (record?.record !== 'condition' || record.consideration === undefined) continue
    const consideration = state.find(dataset, record.consideration, 'consideration')
    const row = state.find(dataset, record.key, 'condition')
    if (row && consideration && inTerms.get(consideration)?.has(row))
      source.note(
        line,
        'doubtful',
        'it names the consideration in whose terms it stands: the terms count, and naming it adds nothing',
      )
  }
}

/** A day begins, somewhere on earth, so long before it does in UTC. */
const EARLIEST_DAY = 14 * 3600 * 1000

/** What is reported was said before. */
function noteReports(entry: Entry, state: BatchState): void {
  if (!entry.record) return
  for (const [path, claim] of placedClaims(entry)) {
    const reportedAt = state.resolved.get(entry)?.claims.get(path)?.reportedAt
    if (claim.saidAt === undefined || !reportedAt) continue
    const [said, reported] = [spanOf(claim.saidAt), spanOf(reportedAt)]
    const isMixed = (said.precision === 'INSTANT') !== (reported.precision === 'INSTANT')
    if (said.start.getTime() - reported.end.getTime() <= (isMixed ? EARLIEST_DAY : 0)) continue
    entry.source.note(
      entry.line,
      'doubtful',
      `it was said, on ${claim.saidAt}, after it was reported, on ${reportedAt}`,
    )
  }
}
