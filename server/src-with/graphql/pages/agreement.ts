// One agreement: who is bound by it, and its stages in their order, with what each requires and gives, and how that stands.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, type Html, html } from './html.ts'
import { definePage, NotThere } from './page.ts'
import { actorLinks } from './parts/actor-links.ts'
import { verdicts } from './parts/chip.ts'
import { cite } from './parts/cite.ts'
import { differences } from './parts/differences.ts'
import { quotes, sayer } from './parts/quote.ts'
import { conditionLink } from './parts/subject.ts'
import { csv } from './parts/table-link.ts'
import { dayIn, perspective, pinned, type View } from './view.ts'
import { consideration, date, force, fulfilment, outcome, plain, sentence, standing } from './words.ts'

type Story = Answers['AgreementStory']
type Agreement = NonNullable<Story['agreement']>
type Before = Story['before']['nodes'][number] | undefined
type Stage = Agreement['stages'][number]
type Required = Stage['conditions']['nodes'][number]
type Given = Stage['considerations'][number]

export const agreementPage = definePage<'AgreementStory'>({
  path: 'agreement/:slug',
  question(view, slug) {
    const since = dayIn(view.parameters, 'since')
    return {
      operation: 'AgreementStory',
      variables: {
        by: { slug },
        ...(since && { compared: { slug: { eq: slug } }, since }),
        ...perspective(view),
      },
    }
  },
  show(view, { agreement, before }, slug) {
    if (!agreement) throw new NotThere(`No agreement goes by “${slug}” here.`)
    return {
      title: agreement.title,
      description: `${kindOf(agreement)}: what each side has to do, stage by stage, and how that stands.`,
      trail: [html`Agreements`],
      canonical: `agreement/${agreement.slug}`,
      body: body(view, agreement, before.nodes[0]),
      follows: agreement.presentId,
      alternates: [csv(view, 'conditions', { stage: { agreement: { slug: { eq: agreement.slug } } } })],
    }
  },
})

const kindOf = ({ agreementKind }: Agreement) =>
  agreementKind === 'OTHER' ? 'Agreement' : sentence(plain(agreementKind))

function body(view: View, agreement: Agreement, before: Before): Html {
  const { parties, stages, startedAt, endedAt, claims, contested } = agreement
  const how = standing(agreement.standing ?? 'ASSERTED')
  const days = [startedAt && `from ${date(startedAt)}`, endedAt && `to ${date(endedAt)}`].filter(Boolean)
  return html`<p>${kindOf(agreement)} <span class="soft">of</span> ${actorLinks(
    view,
    parties.nodes.flatMap(({ actor }) => actor ?? []),
  )}${days.length > 0 && html`, <span class="soft">${days.join(' ')}</span>`}${how && html` <span class="tag">${how}</span>`}${contested && html` <span class="tag warn">denied by some</span>`}</p>
<div class="two"><div>
${differences(view, agreement, before)}
${stages.map((stage) => section(view, stage))}
${stages.length === 0 && html`<p class="soft">No stages of it are known.</p>`}
</div>
<aside>
<section class="card"><h2>What changed since</h2><form class="filters"><label>Compare with what was known on <input type="date" name="since" value="${view.parameters.get('since') ?? ''}"></label>${pinned(view)}<button>Compare</button></form></section>
<section class="card"><h2>In which words</h2>${claims.nodes.map((claim) => html`<div>${sayer(claim)}${quotes(view, claim)}</div>`)}</section>
${cite(view, agreement.title)}
</aside></div>`
}

const section = (view: View, { number, title, opensBy, conditions, considerations }: Stage): Html =>
  html`<section class="stage" id="stage-${number}"><h2><span class="soft">${number}.</span> ${title}</h2>
${opensBy && html`<p class="soft">Opens by: ${given(view, opensBy)}</p>`}
${conditions.nodes.length > 0 && html`<h3>It requires</h3><ul class="plain">${conditions.nodes.map((condition) => html`<li>${required(view, condition)}</li>`)}</ul>`}
${considerations.length > 0 && html`<h3>It gives</h3><ul class="plain">${considerations.map((one) => html`<li>${given(view, one)}</li>`)}</ul>`}
${conditions.totalCount > conditions.nodes.length && html`<p class="soft">${conditions.totalCount - conditions.nodes.length} more are left out here; the API has them all.</p>`}</section>`

function required(view: View, condition: Required): Html {
  const { issuers, targets, deadline, delivers, disputed, contested } = condition
  const how = standing(condition.standing ?? 'ASSERTED')
  return html`${conditionLink(view, condition)}${disputed && html` <span class="tag warn">disputed</span>`}${contested && html` <span class="tag">denied by some</span>`}${how && html` <span class="tag">${how}</span>`}
<div class="soft">${force(condition.force)} by ${actorLinks(view, issuers)} of ${actorLinks(view, targets)}${deadline && `, due ${date(deadline)}`}${delivers && `; so ${consideration(delivers.considerationKind).toLowerCase()} is delivered`}</div>
${verdicts(condition)}`
}

function given(
  view: View,
  { considerationKind, description, state, sign, givers, fulfilment: terms }: Given,
): Content {
  return html`${sign === 'NEGATIVE' && 'or else: '}<b>${consideration(considerationKind)}${state && `, ${outcome(state)}`}</b>${givers.length > 0 && html` <span class="soft">from</span> ${actorLinks(view, givers)}`}${description && html`<br>${description}`}<br><span class="soft">${sentence(fulfilment(terms))}</span>`
}
