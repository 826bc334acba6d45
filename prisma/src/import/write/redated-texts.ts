// Which records a batch dates anew by what it says of texts.
import type { Entry } from '../../record/entry.ts'
import { canonicalMoment } from '../../record/moment.ts'
import type { BatchState, Row } from '../batch-state.ts'

/** Tells whether a record has a claim of which a text says when it was reported, and the batch says otherwise of that text than was known. */
export function redatedTexts(entries: readonly Entry[], state: BatchState): (entry: Entry) => boolean {
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
