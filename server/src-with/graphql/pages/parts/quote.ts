// The words on which something rests: marked in their context, with who publishes them, who says them and how they reach us.
import { type Content, type Html, html, joined } from '../html.ts'
import type { View } from '../view.ts'
import { attribution, date, named, stance } from '../words.ts'
import { articleLink } from './article-link.ts'
import type { StoryClaim } from './story.ts'

type StoryQuote = StoryClaim['quotes'][number]

/**
 * Who says so and how that reaches us, in a few words.
 *
 * @param isNamed whether the speaker has been named already
 */
export function sayer(claim: StoryClaim, isNamed = false): Html {
  const { speaker, speakerAsWritten, relayedBy, attribution: how, stance: stands, retracted } = claim
  const written = speakerAsWritten !== speaker?.name && speakerAsWritten
  const who = [
    speaker && !isNamed && html`<bdi>${named(speaker.name)}</bdi>`,
    written && (speaker ? html`<bdi>“${written}”</bdi>` : html`<bdi>${written}</bdi>`),
    attribution(how),
    // last the one nearest to the text
    relayedBy.length > 0 &&
      html`relayed by ${joined(
        relayedBy.map(({ actor, publisher }) => html`<bdi>${named((actor ?? publisher)?.name ?? '')}</bdi>`),
        ', ',
      )}`,
  ].filter(Boolean)
  const reservations = stance(stands)
  return html`<span class="soft">${joined(who, ', ')}</span>${reservations && html` <span class="tag">${reservations}</span>`}${
    retracted && html` <span class="tag warn">retracted ${date(retracted.at)}</span>`
  }`
}

/** The words of a claim, and of a coded record the documents that it names. */
export const quotes = (view: View, { quotes, documents, retracted }: StoryClaim): Content => [
  ...quotes.map((quote) => blockquote(view, quote, retracted !== null)),
  documents.length > 0 &&
    html`<p class="soft">Coded from ${joined(
      documents.map(
        (article) =>
          html`${articleLink(view, article)}${article.documentNumber && html`, <bdi>${article.documentNumber}</bdi>`}`,
      ),
      '; ',
    )}</p>`,
]

function blockquote(view: View, { exact, prefix, suffix, article }: StoryQuote, isRetracted: boolean): Html {
  const { url, language, publishedAt, publisher } = article
  const words =
    exact === null
      ? html`<p class="soft">Words that may not be shown here.</p>`
      : html`<p lang="${language}" dir="auto">${before(prefix)}<mark${isRetracted && html` class="retracted"`}>${exact}</mark>${after(suffix)}</p>`
  return html`<blockquote>${words}<footer><bdi>${publisher.name}</bdi>${publishedAt && `, ${date(publishedAt)}`} — ${articleLink(view, article)}${url && html`, <a href="${url}">original</a>`}</footer></blockquote>`
}

/** So many characters stand before and after a quote at most, which may cut a word. */
const CONTEXT = 32

const isCut = (text: string) => [...text].length >= CONTEXT

/** What stands before, from its first whole word. */
function before(prefix: string | null): string {
  if (!prefix) return ''
  return isCut(prefix) ? `… ${prefix.replace(/^\S*\s+(?=\S)/u, '')}` : prefix
}

/** What stands after, to its last whole word. */
function after(suffix: string | null): string {
  if (!suffix) return ''
  return isCut(suffix) ? `${suffix.replace(/(?<=\S)\s+\S*$/u, '')} …` : suffix
}
