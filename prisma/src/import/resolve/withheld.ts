// Faults that tell of texts whose words are withheld from the writer: they say what is wrong without a word that stands there.
import { cite } from '../../record/fault.ts'
import type { Id } from '../../record/kind.ts'
import type { QuoteFault, QuoteSelector } from '../../record/quote.ts'
import type { Reads } from '../reads.ts'

/** Those of the articles whose words are withheld from who reads those of these datasets alone: as the graph withholds them. */
export async function withheldArticles(
  reads: Reads,
  ids: readonly Id[],
  shown: readonly string[],
): Promise<ReadonlySet<Id>> {
  const { rows } = await reads.query(
    `SELECT a.id::text FROM "Article" a
     WHERE a.id = ANY($1::bigint[]) AND proviso_is_restricted(a.licence) AND NOT proviso_is_article_of(a.id, $2::text[])`,
    [ids, shown],
  )
  return new Set(rows.map(({ id }) => id))
}

const messages: Partial<Record<QuoteFault['code'], (words: string, given: QuoteSelector) => string>> = {
  quote_mismatch: (words, { startOffset, endOffset }) =>
    `the offsets ${startOffset}–${endOffset} do not hold the words ${words}`,
}

/** A fault without what stands in the text. */
export const unworded = (fault: QuoteFault, given: QuoteSelector): QuoteFault => ({
  ...fault,
  message: messages[fault.code]?.(cite(given.exact), given) ?? fault.message,
  hint: 'what stands there is withheld: its licence is restricted, and the key has no scope texts',
})
