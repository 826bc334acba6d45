// What is on offer, or threatened, for a condition: for which others as well, and what became of it.

import { type Content, type Html, html } from '../html.ts'
import { to, type View } from '../view.ts'
import { consideration, fulfilment, operator, outcome, sentence } from '../words.ts'
import { actorLinks } from './actor-links.ts'
import { statusChip } from './chip.ts'
import type { Story } from './story.ts'

type Consideration = Story['considerations'][number]

export function offer(view: View, given: Consideration, current: string): Html {
  const { considerationKind, sign, state, description, givers, receivers } = given
  return html`<section class="card"><h2>${sign === 'NEGATIVE' ? 'Or else' : 'In return'}: ${consideration(considerationKind)}${state && `, ${outcome(state)}`}</h2>
${description && html`<p>${description}</p>`}
<dl>${givers.length > 0 && html`<dt>From</dt><dd>${actorLinks(view, givers)}</dd>`}${receivers.length > 0 && html`<dt>To</dt><dd>${actorLinks(view, receivers)}</dd>`}<dt>As things stand</dt><dd>${sentence(fulfilment(given.fulfilment))}</dd></dl>
${terms(view, given, current)}</section>`
}

/** What it depends on. What is given by degrees has no terms: all its conditions count alike. */
function terms(view: View, given: Consideration, current: string): Content {
  const { operator: how } = given
  const all = given.terms.length > 0 ? given.terms : [{ atLeast: null, conditions: given.conditions.nodes }]
  const conditions = all.flatMap((term) => term.conditions)
  if (conditions.length < 2) return null
  return html`<h3>It depends on</h3><p class="soft">${operator(how)}</p><ul class="plain">${all.map(
    ({ atLeast, conditions: own }) =>
      html`${atLeast !== null && html`<li class="soft">at least ${atLeast} of these:</li>`}${own.map(
        ({ slug, requirement, status, statusClass, disputed }) =>
          html`<li>${slug === current ? html`<b>${sentence(requirement)}</b>` : html`<a href="${to(view, ['condition', slug])}">${sentence(requirement)}</a>`} ${statusChip(status, statusClass)}${disputed && html`<span class="tag warn">disputed</span>`}</li>`,
      )}`,
  )}</ul>`
}
