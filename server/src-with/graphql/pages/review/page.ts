// The page on which an article is reviewed: its text, each claim on it with what can be done to it, and forms for what is missing.
import { randomUUID } from 'node:crypto'
import type { Principal } from '@proviso/schema'
import type { Answers, AssessmentStatus, Attribution } from '@proviso/schema/operations/answers'
import { type Content, type Html, html } from '../html.ts'
import type { Document } from '../page.ts'
import { valuesOf } from '../parameters.ts'
import { markedText } from '../parts/marked-text.ts'
import { leftOut, quotePlaces } from '../parts/quote-places.ts'
import { claimed } from '../parts/subject.ts'
import { rootOf, to, type View } from '../view.ts'
import { attribution, counted, date, named, plain, sentence, stance, status } from '../words.ts'
import { type Done, type Fields, isCorrectable, type Preview } from './deeds.ts'

type Article = NonNullable<Answers['ArticleReview']['article']>
type Quotation = Article['quotations']['nodes'][number]
type Claim = Quotation['claims']['nodes'][number]

/** What became of a form that was sent. */
export interface Sent {
  readonly done?: Done
  readonly preview?: Preview
  /** Why nothing was done. */
  readonly fault?: string
  /** What was filled in, where it has to be mended. */
  readonly fields?: Fields
}

export function reviewPage(view: View, article: Article, principal: Principal, sent: Sent): Document {
  const [record] = article.records
  return {
    title: `Review: ${article.title}`,
    description: 'An article with what it states, to be corrected.',
    isIndexed: false,
    trail: [
      html`Articles`,
      record
        ? html`<a href="${to(view, ['article', record.dataset, record.key])}"><bdi lang="${article.language}">${article.title}</bdi></a>`
        : html`<bdi>${article.title}</bdi>`,
    ],
    body: body(view, article, principal, sent),
  }
}

function body(view: View, article: Article, principal: Principal, sent: Sent): Html {
  const { publisher, publishedAt, language, text, quotations } = article
  const places = quotePlaces(article)
  const marked = new Set(places.map(({ number }) => number))
  return html`<p class="soft"><bdi>${publisher.name}</bdi>${publishedAt && `, ${date(publishedAt)}`}. You write with the key of <a href="${rootOf(view)}key">${principal.name}</a>.</p>
${told(sent)}
<div class="two wide"><div class="text" lang="${language}" dir="auto" data-words>
${text === null ? html`<p class="soft" lang="en">The text may not be shown here.</p>` : markedText(text, places, true)}
</div>
<aside class="beside"><section class="card"><h2>What it states</h2>
<ol class="margin">${quotations.nodes.map((quote, index) => statement(view, quote, index + 1, marked.has(index + 1), sent.fields ?? {}))}</ol>${leftOut(quotations)}</section></aside></div>
<div class="columns wide">
${judgement(article, sent.fields ?? {})}
${merger(article, sent)}
</div>
<h2>Proposed</h2>
<p class="soft">Nothing is proposed for this text.</p>`
}

/** What was done, with the way back; or why nothing was. */
function told({ done, fault }: Sent): Content {
  if (fault) return html`<p class="card note" role="alert" id="sent">Nothing was done: ${fault}</p>`
  if (!done) return null
  const { undo } = done
  return html`<div class="card note" role="status" id="sent"><form method="post">${done.told}${undo && html` ${Object.entries(undo).map(([name, value]) => hidden(name, value))}${hidden('reason', 'Undone')}<button>Undo</button>`}</form></div>`
}

const statement = (view: View, quote: Quotation, number: number, isMarked: boolean, fields: Fields): Html =>
  html`<li id="s${number}" value="${number}">${quote.claims.nodes.map((claim) => claimForms(view, quote, claim, number, fields))}${isMarked ? html`<a class="soft" href="#q${number}" aria-label="To the words of ${number}">↑ words</a>` : quote.exact && html`<q dir="auto">${quote.exact}</q><span class="soft">The text has other words there now.</span>`}</li>
`

function claimForms(view: View, quote: Quotation, claim: Claim, number: number, fields: Fields): Html {
  const { presentId, version, speaker, speakerAsWritten, attribution: way } = claim
  const who = speaker ? named(speaker.name) : speakerAsWritten
  const how = stance(claim.stance)
  // what was filled in, and could not be done, is there to be mended
  const given = (deed: string, isThis: boolean) => (fields.do === deed && isThis ? fields : undefined)
  const correction = given('correct', fields.claim === presentId && fields.quote === quote.presentId)
  const retraction = given('retract', fields.id === presentId)
  return html`<div>${claimed(view, claim.subject)}${how && html` <span class="tag">${how}</span>`}<br><span class="soft">${who && html`<bdi>${who}</bdi>, `}${attribution(way)}</span>
${
  quote.exact !== null &&
  isCorrectable(claim.subject?.__typename ?? '') &&
  html`<details${correction && html` open`}><summary>Correct the words<span class="unseen"> of ${number}</span></summary><form method="post" class="deed">${hidden('do', 'correct')}${hidden('claim', presentId)}${hidden('version', version)}${hidden('quote', quote.presentId)}${once()}
${wordsField(`The words, as they stand in the text`, correction?.exact ?? quote.exact)}${reason(correction?.reason)}<button>Correct</button></form></details>`
}
<details${retraction && html` open`}><summary>Retract<span class="unseen"> ${number}</span></summary><form method="post" class="deed">${hidden('do', 'retract')}${hidden('id', presentId)}${hidden('version', version)}${once()}
<label>By <select name="by"><option value="CODER">its coder: it was never said</option><option value="SOURCE">its source: it was taken back</option></select></label>${reason(retraction?.reason)}<button>Retract</button></form></details></div>`
}

function judgement({ presentId, conditions }: Article, fields: Fields): Html {
  return html`<section class="card"><h2>Add a judgement</h2><form method="post" class="deed">${hidden('do', 'judge')}${hidden('article', presentId)}${once()}
<label>Of which condition <input name="condition" list="conditions" required value="${fields.condition ?? ''}"></label>
<datalist id="conditions">${conditions.nodes.map(({ slug, requirement }) => html`<option value="${slug}">${requirement}</option>`)}</datalist>
${choice('status', 'How it stands', valuesOf('AssessmentStatus'), (value) => status(value as AssessmentStatus), fields)}
<label>Who judges <input name="assessor" list="actors" value="${fields.assessor ?? ''}"></label>
${choice(
  'attribution',
  'How the words reach us',
  valuesOf('Attribution').filter((value) => value !== 'IMPORTED_CODING'),
  (value) => attribution(value as Attribution),
  fields,
)}
<label>As of <input name="judged-at" placeholder="2021-12-05" required pattern="\\d{4}(-\\d{2}){0,2}" value="${fields['judged-at'] ?? ''}"></label>
${wordsField('In which words', fields.exact ?? '')}<button>Add</button></form></section>`
}

function merger({ actors }: Article, { preview, fields = {} }: Sent): Html {
  return html`<section class="card" id="merge"><h2>Two actors are one</h2><form method="post" action="#merge" class="deed">${hidden('do', 'merge')}${once()}
<label>Who goes by the name of the other <input name="actor" list="actors" required value="${fields.actor ?? ''}"></label>
<label>By whose name both go <input name="into" list="actors" required value="${fields.into ?? ''}"></label>
<datalist id="actors">${actors.nodes.map(({ slug, name }) => html`<option value="${slug}">${name}</option>`)}</datalist>
${reason(fields.reason)}
<span><button name="step" value="preview">Show what it does</button>${preview && html` <button name="step" value="merge">Merge</button>`}</span></form>
${preview && effects(preview)}</section>`
}

/** What would be as it is not now. */
function effects({ before: { actor, into }, after, changed }: Preview): Html {
  const rows = [
    ['conditions it faces', 'faced'],
    ['conditions it sets', 'issued'],
    ['events', 'events'],
    ['statements', 'statements'],
  ] as const
  return html`<table><caption>As one they would be <b><bdi>${after.name}</bdi></b>; ${[...changed].map(([type, count]) => counted(count, plain(type))).join(', ')} would change.</caption>
<thead><tr><td></td><th scope="col"><bdi>${actor.name}</bdi></th><th scope="col"><bdi>${into.name}</bdi></th><th scope="col">as one</th></tr></thead>
<tbody>${rows.map(([words, key]) => html`<tr><th scope="row">${words}</th><td>${actor[key].totalCount}</td><td>${into[key].totalCount}</td><td>${after[key].totalCount}</td></tr>`)}</tbody></table>`
}

const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`

/** Sent twice, a form does its deed once. */
const once = (): Html => hidden('once', randomUUID())

const reason = (value = ''): Html =>
  html`<label>Why <input name="reason" required maxlength="500" value="${value}"></label>`

/** A field for words of the text; their place is filled in where they are selected in it. */
const wordsField = (label: string, value: string): Html =>
  html`<label>${label} <textarea name="exact" rows="3" dir="auto" required>${value}</textarea></label><input type="hidden" name="start"><input type="hidden" name="end">`

const choice = (
  name: string,
  label: string,
  values: readonly string[],
  words: (value: string) => string,
  fields: Fields,
): Html =>
  html`<label>${label} <select name="${name}" required><option value="">choose …</option>${values.map((value) => html`<option value="${value}"${fields[name] === value && html` selected`}>${sentence(words(value))}</option>`)}</select></label>`
