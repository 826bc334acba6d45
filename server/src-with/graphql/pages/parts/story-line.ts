// All that happened to a condition, on one line, by when it was said, done or judged.

import { type Content, type Html, html } from '../html.ts'
import { to, type View } from '../view.ts'
import {
  bearing,
  consideration,
  date,
  fulfilment,
  named,
  outcome,
  sentence,
  standing,
  status,
} from '../words.ts'
import { judgeOf, signs } from './chip.ts'
import { quotes, sayer } from './quote.ts'
import type { Story } from './story.ts'

/** One thing that happened. */
interface Moment {
  /** Null where nobody dates it: it stands at the end. */
  readonly at: string | null
  readonly sign: string
  readonly tone?: string
  readonly head: Content
  readonly words: Content
}

export function storyLine(view: View, condition: Story): Html {
  const all = [
    ...statements(view, condition),
    ...happenings(view, condition),
    ...verdicts(view, condition),
    ...results(view, condition),
  ]
  const line = all.toSorted((a, b) => (a.at ?? '9').localeCompare(b.at ?? '9'))
  return html`<ol class="story">${line.map(moment)}</ol>${leftOut(condition)}`
}

const moment = ({ at, sign, tone = '', head, words }: Moment): Html =>
  html`<li data-row><span class="sign ${tone}" aria-hidden="true">${sign}</span>${at ? html`<time datetime="${at}">${date(at)}</time> ` : html`<span class="soft">undated</span> `}${head}${words}</li>
`

function statements(view: View, { claims }: Story): Moment[] {
  const dated = claims.nodes.map((claim) => ({ claim, at: claim.saidAt ?? claim.reportedAt }))
  const first = dated
    .filter(({ claim }) => claim.stance !== 'DENIES')
    .map(({ at }) => at)
    .sort()[0]
  return dated.map(({ claim, at }) => {
    const verb = claim.stance === 'DENIES' ? 'Denied' : at === first ? 'Stated' : 'Repeated'
    const who = claim.speaker ? html` by <bdi>${named(claim.speaker.name)}</bdi>` : ''
    return {
      at,
      sign: '❝',
      head: html`<b>${verb}${who}</b> ${sayer(claim, true)}`,
      words: quotes(view, claim),
    }
  })
}

function happenings(view: View, { bearings }: Story): Moment[] {
  return bearings.nodes.flatMap(({ bearingKind, standing: stands, event }) => {
    if (!event) return []
    const how = standing(stands ?? 'ASSERTED')
    const [claim] = event.claims.nodes
    return {
      at: event.startedAt,
      sign: '•',
      head: html`<b><a href="${to(view, ['event', event.slug])}">${event.title}</a></b> <span class="soft">${bearing(bearingKind)}${event.realis !== 'OCCURRED' && `, ${event.realis.toLowerCase()}`}</span>${how && html` <span class="tag">${how}</span>`}`,
      words:
        claim &&
        html`<details><summary>In which words</summary>${sayer(claim)}${quotes(view, claim)}</details>`,
    }
  })
}

function verdicts(view: View, { assessments }: Story): Moment[] {
  return assessments.nodes.map((judgement) => {
    const { judgedAt, status: given, statusClass, standing: stands, claims } = judgement
    const how = standing(stands ?? 'ASSERTED')
    return {
      at: judgedAt,
      sign: signs[statusClass],
      tone: statusClass.toLowerCase(),
      head: html`<b><bdi>${sentence(judgeOf(judgement))}</bdi>: ${status(given)}</b>${how && html` <span class="tag">${how}</span>`}`,
      words: claims.nodes.map((claim) => html`<div>${sayer(claim)}${quotes(view, claim)}</div>`),
    }
  })
}

function results(view: View, { considerations }: Story): Moment[] {
  return considerations.flatMap(({ considerationKind, outcomes }) =>
    outcomes.nodes.map(({ state, effectiveAt, event, claims, fulfilment: then }) => ({
      at: effectiveAt,
      sign: '⇄',
      head: html`<b>${consideration(considerationKind)}${state && ` ${outcome(state)}`}</b>${event && html` <span class="soft">by</span> <a href="${to(view, ['event', event.slug])}">${event.title}</a>`}<div class="soft">At that time: ${fulfilment(then)}</div>`,
      words: claims.nodes.map((claim) => html`<div>${sayer(claim)}${quotes(view, claim)}</div>`),
    })),
  )
}

/** A line that is long is cut, and says so. */
function leftOut({ claims, bearings, assessments }: Story): Content {
  const missing = [claims, bearings, assessments].reduce(
    (sum, { totalCount, nodes }) => sum + totalCount - nodes.length,
    0,
  )
  return missing > 0 && html`<p class="soft">${missing} more are left out here; the API has them all.</p>`
}
