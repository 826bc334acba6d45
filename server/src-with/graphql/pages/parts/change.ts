// One change in what is known, in a line.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, type Html, html } from '../html.ts'
import { to, type View } from '../view.ts'
import { date, plain } from '../words.ts'
import { actorLinks } from './actor-links.ts'
import { articleLink } from './article-link.ts'
import { type Judgement, judgeOf, statusChip } from './chip.ts'
import { agreementLink, conditionLink, eventLink, result } from './subject.ts'

/** A change as lists show it: those of the front have fewer kinds. */
type Change =
  | Answers['WhatChanged']['changes']['nodes'][number]
  | Answers['Front']['changes']['nodes'][number]

const change = (view: View, { action, subject }: Change): Content =>
  html`<span class="tag">${plain(action)}</span> ${about(view, subject)}`

/** Changes by the days on which they were recorded, each under a heading. */
export const changesByDay = (view: View, changes: readonly Change[], heading: (day: Html) => Html): Content =>
  [...Map.groupBy(changes, ({ recordedAt }) => recordedAt.slice(0, 10))].map(
    ([day, all]) =>
      html`${heading(html`<time datetime="${day}">${date(day)}</time>`)}<ul class="plain">${all.map((one) => html`<li>${change(view, one)}</li>`)}</ul>`,
  )

/** Whether it is known on whose word: of what is retracted nobody's is left. */
const isSaid = ({ assessor, voices }: Pick<Judgement, 'assessor' | 'voices'>) =>
  assessor !== null || voices.nodes.length > 0

function about(view: View, subject: Change['subject']): Content {
  if (!subject) return 'something that is no longer there'
  switch (subject.__typename) {
    case 'Actor':
      return 'slug' in subject ? html`actor: ${actorLinks(view, [subject])}` : 'an actor'
    case 'Article':
      return 'title' in subject ? html`article: ${articleLink(view, subject)}` : 'an article'
    case 'Condition':
      return html`<a href="${to(view, ['condition', subject.slug])}">${subject.summary}</a>`
    case 'Event':
      return html`event: ${eventLink(view, subject)}`
    case 'Agreement':
      return 'slug' in subject ? html`agreement: ${agreementLink(view, subject)}` : 'an agreement'
    case 'Assessment':
      return html`${statusChip(subject.status, subject.statusClass)}${isSaid(subject) && html`says <bdi>${judgeOf(subject)}</bdi>: `}${subject.condition && conditionLink(view, subject.condition)}`
    case 'Outcome':
      return 'state' in subject ? result(view, subject) : 'an outcome'
    default:
      return plain(subject.__typename.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
  }
}
