// The earlier and later versions of a condition, as a stripe from left to right.

import { type Content, html } from '../html.ts'
import { to, type View } from '../view.ts'
import { date, force, sentence } from '../words.ts'
import { statusChip } from './chip.ts'
import type { Story } from './story.ts'

type Version = Pick<Story, 'slug' | 'requirement' | 'force' | 'firstStatedAt' | 'status' | 'statusClass'>

export function versions(view: View, condition: Story): Content {
  const earlier: Version[] = []
  const before = condition.supersedes
  const chain = [before?.supersedes?.supersedes, before?.supersedes, before]
  for (const version of chain) if (version) earlier.push(version)
  const later = condition.supersededBy.flatMap((next) => [
    next,
    ...next.supersededBy.flatMap((after) => [after, ...after.supersededBy]),
  ])
  if (earlier.length + later.length === 0) return null
  const stripe = (version: Version) =>
    html`<li${version.slug === condition.slug && html` aria-current="page"`}><span class="soft">${force(version.force)}${version.firstStatedAt && `, ${date(version.firstStatedAt)}`}</span><br>${
      version.slug === condition.slug
        ? html`<b>${sentence(version.requirement)}</b>`
        : html`<a href="${to(view, ['condition', version.slug])}">${sentence(version.requirement)}</a>`
    }<br>${statusChip(version.status, version.statusClass)}</li>`
  return html`<h2>Its versions</h2><ol class="versions">${[...earlier, condition, ...later].map(stripe)}</ol>`
}
