// The front: of whom most is asked, what is disputed, what is overdue, what changed lately, and the ways on.
import type { Answers } from '@proviso/schema/operations/answers'
import { questionPath } from '../examples.ts'
import { type Content, type Html, html } from './html.ts'
import { definePage } from './page.ts'
import { changesByDay } from './parts/change.ts'
import { verdicts } from './parts/chip.ts'
import { overdue } from './parts/filters.ts'
import { countsOf, standingBar } from './parts/standing-bar.ts'
import { agreementLink, conditionLink } from './parts/subject.ts'
import { perspective, rootOf, to, type View } from './view.ts'
import { counted, date, named, number } from './words.ts'

type Front = Answers['Front']

/** What is counted where counting all would take too long. */
const nothing = { slug: { in: [] } }
type Listed = Front['disputed']['nodes'][number]

export const frontPage = definePage<'Front'>({
  path: '',
  question: (view) => ({
    operation: 'Front',
    variables: {
      overdue: { and: overdue(view) },
      changed: { or: [{ condition: {} }, { event: {} }, { assessment: {} }] },
      ...perspective(view),
    },
    lean: { counted: nothing, overdue: nothing },
  }),
  show: (view, answer) => ({
    title: 'Who demands what of whom, and was it met?',
    description:
      'Conditions in diplomatic news: who demands what of whom, in return for what, on whose word, and was it met.',
    body: body(view, answer),
    follows: '',
    ...(answer.conditions.totalCount > 0 && { picture: { counts: countsOf(answer) } }),
  }),
})

function body(view: View, answer: Front): Html {
  const { conditions, disputed, overdue: late, changes } = answer
  const isCounted = conditions.totalCount > 0
  return html`<p class="lead">${isCounted ? counted(conditions.totalCount, 'requirement') : 'Requirements'} from diplomatic news, each with the words that state it, and each judge’s word on whether it was met.</p>
${isCounted && standingBar(countsOf(answer))}
<div class="columns wide">
<div><section><h2><a href="${to(view, ['conditions'], { only: 'disputed' })}">Disputed</a> <span class="soft">${number(disputed.totalCount)}</span></h2>
${listed(view, disputed.nodes)}</section>
${
  isCounted &&
  html`<section><h2><a href="${to(view, ['conditions'], { only: 'overdue' })}">Overdue</a> <span class="soft">${number(late.totalCount)}</span></h2>
${listed(view, late.nodes)}</section>`
}</div>
<section><h2><a href="${to(view, ['changes'])}">What changed last</a></h2>
${changesByDay(view, changes.nodes, (day) => html`<h3>${day}</h3>`)}</section>
</div>
${
  isCounted &&
  html`<div class="columns">
<section><h2>Most is asked of</h2>${actors(view, 'of', conditions.targets)}</section>
<section><h2>Most is asked by</h2>${actors(view, 'by', conditions.issuers)}</section>
<section><h2>About</h2><ul class="plain">${conditions.topics.map(({ keys: [key], count }) => key?.topic && html`<li><a href="${to(view, ['topic', key.topic.slug])}">${key.topic.name}</a> <span class="soft">${number(count)}</span></li>`)}</ul></section>
</div>`
}
${
  answer.agreements.nodes.length > 0 &&
  html`<h2>Agreements</h2>
<ul class="plain">${answer.agreements.nodes.map((one) => html`<li>${agreementLink(view, one)}${one.startedAt && html` <span class="soft">${date(one.startedAt)}</span>`}</li>`)}</ul>`
}
<h2>For programs</h2>
<ul class="plain">${view.questions.map((question) => html`<li><a href="${rootOf(view)}${questionPath(question)}">${question.title}</a></li>`)}<li><a href="${rootOf(view)}graphql">The GraphQL API</a>, and GraphiQL to try it</li><li><a href="${rootOf(view)}schema.graphql">Its schema</a></li><li><a href="${to(view, ['data'])}">The data as tables</a>, and the SDK</li></ul>`
}

const actors = (view: View, way: 'of' | 'by', groups: Front['conditions']['targets']): Html =>
  html`<ul class="plain">${groups.map(({ keys: [key], count }) => key?.actor && html`<li><a href="${to(view, [way, key.actor.slug])}"><bdi>${key.actor.name}</bdi></a> <span class="soft">${number(count)}</span></li>`)}</ul>`

const listed = (view: View, conditions: readonly Listed[]): Content =>
  conditions.length === 0
    ? html`<p class="soft">Nothing.</p>`
    : html`<ul class="plain">${conditions.map((condition) => {
        const { issuers, targets, deadline } = condition
        const names = (parties: Listed['issuers']) => parties.map(({ name }) => named(name)).join(', ')
        const promised = names(issuers) === names(targets)
        return html`<li>${conditionLink(view, condition)} <span class="soft">${promised ? 'promised' : 'asked'} by <bdi>${names(issuers)}</bdi>${!promised && html` of <bdi>${names(targets)}</bdi>`}${deadline && `, due ${date(deadline)}`}</span><br>${verdicts(condition)}</li>`
      })}</ul>`
