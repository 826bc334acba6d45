// One event: who took part, its numbers, the conditions on which it bears, what came of it, in the words that tell it.
import type { Answers } from '@proviso/schema/operations/answers'
import { feedOf } from './feed.ts'
import { type Content, type Html, html } from './html.ts'
import { definePage, NotThere } from './page.ts'
import { actorLinks } from './parts/actor-links.ts'
import { statusChip } from './parts/chip.ts'
import { figures } from './parts/figures.ts'
import { quotes, sayer } from './parts/quote.ts'
import { conditionLink, eventLink, result } from './parts/subject.ts'
import { csv } from './parts/table-link.ts'
import { perspective, type View } from './view.ts'
import { bearing, date, plain, sentence, standing } from './words.ts'

type Event = NonNullable<Answers['EventStory']['event']>

export const eventPage = definePage<'EventStory'>({
  path: 'event/:slug',
  question: (view, slug) => ({
    operation: 'EventStory',
    variables: { by: { slug }, ...perspective(view) },
  }),
  show(view, { event }, slug) {
    if (!event) throw new NotThere(`No event goes by “${slug}” here.`)
    return {
      title: event.title,
      description: [event.title, when(event)].filter(Boolean).join(', '),
      trail: [html`Events`],
      canonical: `event/${event.slug}`,
      body: body(view, event),
      follows: event.presentId,
      alternates: [csv(view, 'events', { slug: { eq: event.slug } }), feedOf(view, event.presentId)],
    }
  },
})

function when({ startedAt, endedAt }: Event): string {
  return [startedAt && date(startedAt), endedAt && endedAt !== startedAt && date(endedAt)]
    .filter(Boolean)
    .join(' to ')
}

function body(view: View, event: Event): Html {
  const { eventType, subtype, realis, place, contested } = event
  const kind = [
    sentence(plain(subtype ?? eventType)),
    realis !== 'OCCURRED' && plain(realis),
    when(event),
    place?.name,
  ]
  const how = standing(event.standing ?? 'ASSERTED')
  return html`<p class="soft">${kind.filter(Boolean).join(', ')}${how && html` <span class="tag">${how}</span>`}${contested && html` <span class="tag warn">denied by some</span>`}</p>
<div class="two"><div>
<h2>In which words</h2>
<ol class="story">${event.claims.nodes.map((claim) => html`<li><span class="sign" aria-hidden="true">❝</span><time datetime="${claim.reportedAt}">${date(claim.saidAt ?? claim.reportedAt)}</time> ${sayer(claim)}${quotes(view, claim)}</li>`)}</ol>
${figures(view, event.figures.nodes)}
</div>
<aside>
${section(
  'Took part',
  event.participants.nodes.map(
    ({ role, asWritten, actor }) =>
      html`<li>${actor ? actorLinks(view, [actor]) : html`<bdi>${asWritten}</bdi>`} <span class="soft">${plain(role)}</span></li>`,
  ),
)}
${section(
  'Bears on',
  event.bearings.nodes.map(
    ({ bearingKind, condition }) =>
      condition &&
      html`<li><span class="soft">${sentence(bearing(bearingKind))}:</span> ${conditionLink(view, condition)} ${statusChip(condition.status, condition.statusClass)}</li>`,
  ),
)}
${section(
  'What came of it',
  event.outcomes.nodes.map((outcome) => html`<li>${result(view, outcome)}</li>`),
)}
${event.partOf && section('Part of', [html`<li>${eventLink(view, event.partOf)}</li>`])}
${section(
  'Its parts',
  event.parts.nodes.map((part) => html`<li>${eventLink(view, part)}</li>`),
)}
</aside></div>`
}

const section = (title: string, items: readonly Content[]): Content =>
  items.some(Boolean) &&
  html`<section class="card"><h2>${title}</h2><ul class="plain">${items}</ul></section>`
