// One article: its text with every sentence marked that states something, and in the margin what each states.
import type { Answers } from '@proviso/schema/operations/answers'
import { feedOf } from './feed.ts'
import { type Content, type Html, html } from './html.ts'
import { definePage, NotThere } from './page.ts'
import { markedText } from './parts/marked-text.ts'
import { leftOut, quotePlaces } from './parts/quote-places.ts'
import { claimed } from './parts/subject.ts'
import { pathOf, perspective, to, type View } from './view.ts'
import { attribution, counted, date, named, stance } from './words.ts'

type Article = NonNullable<Answers['ArticleText']['article']>
type Quotation = Article['quotations']['nodes'][number]
type Claim = Quotation['claims']['nodes'][number]

export const articlePage = definePage<'ArticleText'>({
  path: 'article/:dataset/:key',
  question: (view, dataset, key) => ({
    operation: 'ArticleText',
    variables: {
      by: { record: { dataset, key } },
      ...perspective(view),
    },
    // as of a day on a large graph
    lean: { each: 2, records: 30 },
  }),
  show(view, { article }, dataset = '', key = '') {
    if (!article) throw new NotThere(`The dataset “${dataset}” has no article “${key}” here.`)
    const { publisher, publishedAt, title, records } = article
    const [record = { dataset, key }] = records
    return {
      title,
      language: article.language,
      // a name in another script does not turn what follows around
      description: [`\u2068${publisher.name}\u2069`, publishedAt && date(publishedAt)]
        .filter(Boolean)
        .join(', '),
      trail: [html`Articles`, html`<bdi>${publisher.name}</bdi>`],
      canonical: pathOf(['article', record.dataset, record.key]),
      body: body(view, article),
      follows: article.presentId,
      alternates: [feedOf(view, article.presentId)],
    }
  },
})

function body(view: View, article: Article): Html {
  const { publisher, publishedAt, documentNumber, url, licence, language, text, textWithheld, quotations } =
    article
  const [record] = article.records
  const places = quotePlaces(article)
  const marked = new Set(places.map(({ number }) => number))
  return html`<p class="soft"><bdi>${publisher.name}</bdi>${publishedAt && `, ${date(publishedAt)}`}${documentNumber && html`, <bdi>${documentNumber}</bdi>`}${licence && `, licence ${licence}`}${url && html`, <a href="${url}">the original</a>`}${record && html`, <a href="${to(view, ['review', record.dataset, record.key])}" rel="nofollow">review it</a>`}</p>
<div class="two wide"><div class="text" lang="${language}" dir="auto">
${text === null ? html`<p class="soft" lang="en">${textWithheld ? 'The text may not be shown here.' : 'No text of it is at hand here.'}</p>` : markedText(text, places)}
</div>
<aside class="beside">${
    (text !== null || quotations.totalCount > 0) &&
    html`<section class="card"><h2>What it states</h2>
<ol class="margin">${quotations.nodes.map((quote, index) => margin(view, quote, index + 1, marked.has(index + 1)))}</ol>${leftOut(quotations)}</section>`
  }
${coded(view, article)}${history(article)}</aside></div>`
}

/** What coded records name the article for, without quoting it. */
function coded(view: View, { coded: { totalCount, nodes } }: Article): Content {
  if (totalCount === 0) return null
  const left = totalCount - nodes.length
  return html`<section class="card"><h2>What coded records name it for</h2>
<ul class="margin">${nodes.map((claim) => html`<li>${statement(view, claim)}</li>`)}</ul>${left > 0 && html`<p class="soft">${left} more are left out here; the API has them all.</p>`}</section>`
}

function statement(
  view: View,
  { subject, stance: how, attribution: by, speaker, speakerAsWritten }: Claim,
): Html {
  const who = speaker ? named(speaker.name) : speakerAsWritten
  const tag = stance(how)
  return html`<div>${claimed(view, subject)}${tag && html` <span class="tag">${tag}</span>`}<br><span class="soft">${who && html`<bdi>${who}</bdi>, `}${attribution(by)}</span></div>`
}

const margin = (
  view: View,
  quote: Quotation,
  number: number,
  isMarked: boolean,
): Html => html`<li id="s${number}" value="${number}">${quote.claims.nodes.map((claim) => statement(view, claim))}${isMarked ? html`<a class="soft" href="#q${number}" aria-label="To the words of ${number}">↑ words</a>` : quote.exact && html`<q>${quote.exact}</q>`}</li>
`

function history({ revisions }: Article): Content {
  if (revisions.length < 2) return null
  return html`<section class="card"><h2>${counted(revisions.length, 'state')} of its text</h2><ol class="plain">${revisions.map(
    ({ number, by, isOwn, publishedAt, length, text }, index) =>
      html`<li>${number}: ${by === 'CODER' ? 'cleaned by its coder' : 'as published'}${publishedAt && `, ${date(publishedAt)}`}, ${counted(length, 'character')}${!isOwn && ', another dataset’s'}${changes(revisions[index - 1]?.text, text)}</li>`,
  )}</ol></section>`
}

/** The paragraphs that are new in a text, and those that are gone. */
function changes(before: string | null | undefined, after: string | null): Content {
  if (before == null || after === null) return null
  const [old, now] = [before, after].map((text) => text.split('\n').filter(Boolean))
  const gone = old!.filter((paragraph) => !now!.includes(paragraph))
  const come = now!.filter((paragraph) => !old!.includes(paragraph))
  if (gone.length + come.length === 0) return null
  return html`<details><summary>What changed</summary>${gone.map((paragraph) => html`<p><del>${paragraph}</del></p>`)}${come.map((paragraph) => html`<p><ins>${paragraph}</ins></p>`)}</details>`
}
