// An actor in short: who it is, how much it faces and sets.
import { type Html, html } from '../html.ts'
import { to, type View } from '../view.ts'
import { number } from '../words.ts'

/** An actor as its card shows it. */
interface Told {
  readonly slug: string
  readonly name: string
  readonly description: string | null
  readonly faced: { readonly totalCount: number }
  readonly issued: { readonly totalCount: number }
}

export const actorCard = (view: View, { slug, name, description, faced, issued }: Told): Html =>
  html`<section class="card"><h2><a href="${to(view, ['actor', slug])}"><bdi>${name}</bdi></a></h2>
${description && html`<p class="soft">${description}</p>`}
<dl class="numbers"><dt><a href="${to(view, ['of', slug])}">Conditions it faces</a></dt><dd>${number(faced.totalCount)}</dd><dt><a href="${to(view, ['by', slug])}">Conditions it sets</a></dt><dd>${number(issued.totalCount)}</dd></dl></section>`
