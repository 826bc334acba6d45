// Where the quotes of an article stand in the text that is shown.
import { type Content, html } from '../html.ts'
import type { Place } from './marked-text.ts'

/** A text with quotes from it, or from another state of it. */
interface Quoted {
  readonly text: string | null
  readonly revisions: readonly {
    readonly number: number
    readonly isOwn: boolean
    readonly text: string | null
  }[]
  readonly quotations: { readonly nodes: readonly Quotation[] }
}

interface Quotation {
  readonly revision: { readonly number: number }
  readonly startOffset: number
  readonly endOffset: number
  /** Where its words stand in the latest text. */
  readonly anchor: { readonly startOffset: number | null; readonly endOffset: number | null }
}

/** The places of quotes, numbered from 1 in the order of the quotes; those whose words are in the text no more have none. */
export function quotePlaces({ text, revisions, quotations }: Quoted): Place[] {
  const shown = revisions.findLast((revision) => revision.isOwn && revision.text === text)?.number
  return quotations.nodes.flatMap((quote, index) => {
    // quotes are places in the text that they were taken from; in another, their words are looked for
    const { startOffset: start, endOffset: end } = quote.revision.number === shown ? quote : quote.anchor
    return start === null || end === null ? [] : { start, end, number: index + 1 }
  })
}

/** That there are more quotes than are shown, where there are. */
export const leftOut = ({
  totalCount,
  nodes,
}: {
  readonly totalCount: number
  readonly nodes: readonly unknown[]
}): Content =>
  totalCount > nodes.length &&
  html`<p class="soft">${totalCount - nodes.length} more quotes are left out here; the API has them all.</p>`
