// Tells the author of a corrected text which claims still rest on words that it no longer has.
import { type Entry, fullKey } from '../../record/entry.ts'
import { cite, someOf } from '../../record/fault.ts'
import { descriptions } from '../../record/format.ts'
import type { Id } from '../../record/kind.ts'
import { recordNameOf, statedBy } from '../../record/stated-by.ts'
import type { BatchState } from '../batch-state.ts'
import type { Reads } from '../reads.ts'

/** Notes what the claims that stand, apart from those of the batch, rest on and new texts of articles have no more. */
export async function noteDroppedWords(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  const corrected = new Map<Id, { entry: Entry; text: string }>()
  for (const entry of entries) {
    const last = state.given.get(fullKey(entry.dataset, entry.key))?.at(-1)
    if (entry.kind !== 'article' || !last?.isNew || last.text === undefined || !last.article.id) continue
    corrected.set(last.article.id, { entry, text: last.text })
  }
  if (corrected.size === 0) return
  const { rows } = await reads.query(
    `WITH quoted AS (SELECT v."articleId"::text AS article, q.exact, l."claimId" FROM "Revision" v
                       JOIN "Quote" q ON q."revisionId" = v.id JOIN "ClaimQuote" l ON l."quoteId" = q.id
                      WHERE v."articleId" = ANY($1::bigint[]))
     ${descriptions
       .flatMap(({ kind }) => statedBy(kind))
       .map(
         ({ kind, column, row }) =>
           `SELECT f.article, f.exact, ${recordNameOf(kind, row)} AS name FROM quoted f JOIN "Claim" c ON c.id = f."claimId"
            WHERE c."${column}" IS NOT NULL AND c."retractedAt" IS NULL`,
       )
       .join('\nUNION\n')}
     ORDER BY name, exact`,
    [[...corrected.keys()]],
  )
  const dropped = rows.filter(
    ({ article, exact, name }) => !corrected.get(article)!.text.includes(exact) && !state.entries.has(name),
  )
  for (const [article, ofArticle] of Map.groupBy(dropped, (row) => row.article as Id)) {
    const { entry } = corrected.get(article)!
    const names = [...new Set(ofArticle.map(({ name }) => name as string))]
    const words = [...new Set(ofArticle.map(({ exact }) => cite(exact)))]
    entry.source.note(
      entry.line,
      'kept',
      `the text no longer has the words ${someOf(words)}: ${someOf(names)} still ${names.length === 1 ? 'rests' : 'rest'} on the former text. ` +
        'To have both texts, give them as "revisions", and quotes of the former its "revision"; what its source took back is retracted by the source',
    )
  }
}
