// What is otherwise in an agreement than it was known to be on another day: what is new, gone, or stands differently.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, html } from '../html.ts'
import { dayIn, type View } from '../view.ts'
import { consideration, date, outcome } from '../words.ts'
import { statusChip } from './chip.ts'
import { conditionLink } from './subject.ts'

type Story = Answers['AgreementStory']
type Before = Story['before']['nodes'][number] | undefined

export function differences(view: View, agreement: NonNullable<Story['agreement']>, before: Before): Content {
  const since = dayIn(view.parameters, 'since')
  if (!since) return null
  const head = html`<h2>What changed since ${date(since)}</h2>`
  if (!before) return html`${head}<p>Nothing was known of it then: all of it is new.</p>`
  const lines = [...requirements(view, agreement, before), ...offers(agreement, before)]
  return html`${head}${lines.length > 0 ? html`<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : html`<p>Nothing.</p>`}`
}

function requirements(
  view: View,
  { stages }: NonNullable<Story['agreement']>,
  before: NonNullable<Before>,
): Content[] {
  const known = new Map(
    before.stages.flatMap(({ conditions }) => conditions.nodes.map((one) => [one.slug, one] as const)),
  )
  return stages.flatMap(({ conditions }) =>
    conditions.nodes.flatMap((now): Content => {
      const then = known.get(now.slug)
      if (!then)
        return html`<span class="tag">new</span> ${conditionLink(view, now)}: ${statusChip(now.status, now.statusClass)}`
      if (then.status === now.status && then.disputed === now.disputed) return []
      return html`${conditionLink(view, now)}: <span class="soft">then</span> ${statusChip(then.status, then.statusClass)}${then.disputed && ' disputed'} <span class="soft">now</span> ${statusChip(now.status, now.statusClass)}${now.disputed && html` <span class="tag warn">disputed</span>`}`
    }),
  )
}

function offers({ stages }: NonNullable<Story['agreement']>, before: NonNullable<Before>): Content[] {
  const known = new Map(
    before.stages.flatMap(({ considerations }) => considerations.map((one) => [one.slug, one] as const)),
  )
  return stages.flatMap(({ considerations }) =>
    considerations.flatMap((now): Content => {
      const then = known.get(now.slug)
      if (then && then.state === now.state) return []
      return html`${!then && html`<span class="tag">new</span> `}${consideration(now.considerationKind)}: ${then && html`<span class="soft">then</span> ${then.state ? outcome(then.state) : 'nothing yet'}, <span class="soft">now</span> `}${now.state ? outcome(now.state) : 'nothing yet'}`
    }),
  )
}
