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

export const articlePage = definePage<'ArticleText'>({
  path: 'article/:dataset/:key',
  question: (view, dataset, key) => ({
    operation: 'ArticleText',
    variables: {
      by: { record: { dataset, key } },
      ...perspective(view),
    },
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
  const { publisher, publishedAt, url, licence, language, text, quotations } = article
  const [record] = article.records
  const places = quotePlaces(article)
  const marked = new Set(places.map(({ number }) => number))
  return html`<p class="soft"><bdi>${publisher.name}</bdi>${publishedAt && `, ${date(publishedAt)}`}${licence && `, licence ${licence}`}${url && html`, <a href="${url}">the original</a>`}${record && html`, <a href="${to(view, ['review', record.dataset, record.key])}" rel="nofollow">review it</a>`}</p>
<div class="two wide"><div class="text" lang="${language}" dir="auto">
${text === null ? html`<p class="soft" lang="en">The text may not be shown here.</p>` : markedText(text, places)}
</div>
<aside class="beside"><section class="card"><h2>What it states</h2>
<ol class="margin">${quotations.nodes.map((quote, index) => margin(view, quote, index + 1, marked.has(index + 1)))}</ol>${leftOut(quotations)}</section>
${history(article)}</aside></div>`
}

const margin = (
  view: View,
  quote: Quotation,
  number: number,
  isMarked: boolean,
): Html => html`<li id="s${number}" value="${number}">${quote.claims.nodes.map((claim) => {
  const who = claim.speaker ? named(claim.speaker.name) : claim.speakerAsWritten
  const how = stance(claim.stance)
  return html`<div>${claimed(view, claim.subject)}${how && html` <span class="tag">${how}</span>`}<br><span class="soft">${who && html`<bdi>${who}</bdi>, `}${attribution(claim.attribution)}</span></div>`
})}${isMarked ? html`<a class="soft" href="#q${number}" aria-label="To the words of ${number}">↑ words</a>` : quote.exact && html`<q>${quote.exact}</q>`}</li>
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
