// The earlier and later versions of a condition, as a stripe from left to right.

import { type Content, html } from '../html.ts'
import { to, type View } from '../view.ts'
import { date, force, sentence } from '../words.ts'
import { statusChip } from './chip.ts'
import type { Story } from './story.ts'

type Version = Pick<Story, 'slug' | 'requirement' | 'force' | 'firstStatedAt' | 'status' | 'statusClass'>

/** A version with those before it, as far back as is asked for. */
interface Earlier extends Version {
  readonly supersedes?: Earlier | null
}

/** A version with those after it. */
interface Later extends Version {
  readonly supersededBy?: readonly Later[]
}

const before = (version: Earlier | null | undefined): Version[] =>
  version ? [...before(version.supersedes), version] : []

const after = (versions: readonly Later[] = []): Version[] =>
  versions.flatMap((version) => [version, ...after(version.supersededBy)])

export function versions(view: View, condition: Story): Content {
  const earlier = before(condition.supersedes)
  const later = after(condition.supersededBy)
  if (earlier.length + later.length === 0) return null
  const stripe = (version: Version) =>
    html`<li${version.slug === condition.slug && html` aria-current="page"`}><span class="soft">${force(version.force)}${version.firstStatedAt && `, ${date(version.firstStatedAt)}`}</span><br>${
      version.slug === condition.slug
        ? html`<b>${sentence(version.requirement)}</b>`
        : html`<a href="${to(view, ['condition', version.slug])}">${sentence(version.requirement)}</a>`
    }<br>${statusChip(version.status, version.statusClass)}</li>`
  return html`<h2>Its versions</h2><ol class="versions">${[...earlier, condition, ...later].map(stripe)}</ol>`
}
